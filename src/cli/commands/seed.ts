import { houseMigrations, loadReference, openHouse, seedHouse } from '../../main.ts';
import { loadConfig } from '../../platform/config/config.ts';
import { prepareDatabase } from '../../platform/db/prepare.ts';
import { defineCommand, say } from '../command.ts';
import { houseOptions } from '../house-options.ts';
import { openDatabase } from '../open-database.ts';

export const command = defineCommand({
  name: 'seed',
  summary: "put in the regency's real facts, and demo rows unless told not to",
  usage: '[--data DIR] [--no-demo]',
  options: houseOptions,
  async run({ values }) {
    const config = loadConfig(process.env, { data: values.data, demo: values['no-demo'] ? false : undefined });
    const database = await openDatabase(config, say, { join: true });
    try {
      await prepareDatabase(database.urls, await houseMigrations());
      await loadReference(database.urls.owner);
      const house = await openHouse(config, database.urls.app);
      await seedHouse(house, database.urls.app, say).finally(() => house.db.close());
      return 0;
    } finally {
      await database.stop();
    }
  },
});
