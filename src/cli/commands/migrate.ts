import { houseMigrations, loadReference } from '../../main.ts';
import { loadConfig } from '../../platform/config/config.ts';
import { prepareDatabase } from '../../platform/db/prepare.ts';
import { defineCommand, print, say } from '../command.ts';
import { houseOptions } from '../house-options.ts';
import { openDatabase } from '../open-database.ts';

export const command = defineCommand({
  name: 'migrate',
  summary: 'bring the database to the state of this code, with its reference data',
  usage: '[--data DIR] [--json]',
  options: { data: houseOptions.data, json: { type: 'boolean', description: 'report as JSON' } },
  async run({ values }) {
    const database = await openDatabase(loadConfig(process.env, { data: values.data }), say, { join: true });
    try {
      const applied = await prepareDatabase(database.urls, await houseMigrations());
      await loadReference(database.urls.owner);
      if (values.json) print(JSON.stringify({ applied }));
      else for (const name of applied.length > 0 ? applied : ['nothing to do']) print(name);
      return 0;
    } finally {
      await database.stop();
    }
  },
});
