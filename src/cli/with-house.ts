import type { House } from '../kernel/capability/house.ts';
import { houseMigrations, loadReference, openHouse } from '../main.ts';
import { loadConfig, type ConfigFlags } from '../platform/config/config.ts';
import { prepareDatabase } from '../platform/db/prepare.ts';
import { Problem } from '../platform/problem/problem.ts';
import { Refusal } from '../platform/refusal/refusal.ts';
import { say } from './command.ts';
import { openDatabase } from './open-database.ts';

/**
 * A house made ready for one command, beside a running `up` or without one; closed whatever happens.
 * @throws Refusal for a rule of the house that says no
 */
export async function withHouse<Result>(
  flags: ConfigFlags,
  work: (house: House, appUrl: string) => Promise<Result>,
): Promise<Result> {
  const config = loadConfig(process.env, flags);
  const database = await openDatabase(config, say, { join: true });
  try {
    await prepareDatabase(database.urls, await houseMigrations());
    await loadReference(database.urls.owner);
    const house = await openHouse(config, database.urls.app);
    return await work(house, database.urls.app).finally(() => house.db.close());
  } catch (error) {
    throw error instanceof Problem ? new Refusal(error.slug, error.sentence('en'), { cause: error }) : error;
  } finally {
    await database.stop();
  }
}
