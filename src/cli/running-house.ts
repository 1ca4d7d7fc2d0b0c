import type { AddressInfo } from 'node:net';
import { startSequencer } from '../kernel/audit/sequencer.ts';
import { allParts, type House } from '../kernel/capability/house.ts';
import { createApp, houseMigrations, loadReference, openHouse, seedHouse } from '../main.ts';
import type { Config } from '../platform/config/config.ts';
import { prepareDatabase } from '../platform/db/prepare.ts';
import { refusalOfStart } from '../platform/db/server/refusals.ts';
import { startWorker, type Tasks } from '../platform/jobs/worker.ts';
import type { OpenDatabase } from './open-database.ts';

export interface RunningHouse {
  readonly house: House;
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Migrations, reference data, seed, jobs, log, server: everything `up` starts over a database, in this order.
 * `stop` undoes it in the other order and stops the database last; what was acknowledged stays.
 */
export async function runHouse(
  config: Config,
  database: OpenDatabase,
  say: (line: string) => void,
): Promise<RunningHouse> {
  const stops = [database.stop];
  const stop = async () => {
    for (const each of stops.splice(0).toReversed()) await each();
  };
  try {
    const applied = await prepareDatabase(database.urls, await houseMigrations());
    if (applied.length > 0) say(`Migrated: ${applied.length} changes applied.`);
    await loadReference(database.urls.owner);
    const house = await openHouse(config, database.urls.app);
    stops.push(() => house.db.close());
    await seedHouse(house, database.urls.app, say);
    const worker = await startWorker(database.urls.owner, tasks(house), recurring(house));
    stops.push(worker.stop);
    const sequencer = await startSequencer(house);
    stops.push(sequencer.stop);
    const app = await createApp(house);
    stops.push(() => app.close());
    await app.listen({ host: config.host, port: config.port });
    const { port } = app.server.address() as AddressInfo;
    return { house, address: config.publicUrl ?? `http://localhost:${port}`, stop };
  } catch (error) {
    await stop();
    throw config.databaseUrl ? error : refusalOfStart(error, config.dataDir);
  }
}

function jobs(house: House) {
  return allParts(house).flatMap((part) => part.jobs ?? []);
}

/** What the queue's work is, by name. */
export function tasks(house: House): Tasks {
  return Object.fromEntries(
    jobs(house).map((job) => [
      job.name,
      (payload: Readonly<Record<string, unknown>>) => job.run(house, payload, house.clock()),
    ]),
  );
}

function recurring(house: House) {
  return jobs(house).flatMap((job) => (job.cron ? [{ task: job.name, match: job.cron }] : []));
}
