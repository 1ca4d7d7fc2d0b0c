import { cp, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { tasks } from '../../src/cli/running-house.ts';
import { sequenceNow } from '../../src/kernel/audit/sequencer.ts';
import { actAs } from '../../src/kernel/people/act-as.ts';
import { openHouse, seedHouse } from '../../src/main.ts';
import { loadConfig } from '../../src/platform/config/config.ts';
import { workOnce } from '../../src/platform/jobs/worker.ts';
import { named, openTestHouse, testDatabase, type TestHouse } from './database.ts';
import { templateName } from './global-database.ts';
import { openSession } from './session.ts';

const demoTemplate = 'serasan_demo';

/** Ten in the morning in Sekayu on the day on which the demonstration is told. */
export const demoDay = new Date('2026-11-24T03:00:00Z');

export interface DemoHouse extends TestHouse {
  /** Where it is served, for browsers. */
  readonly address: string;
  /** The session's cookie, `name=value`, of a demo person by their key in `seed/people.ts`. */
  session(key: string): Promise<string>;
}

/**
 * The house as `serasan up` leaves it: demonstration told, jobs done, log signed; served on a port of its own. It is made
 * once for the whole run (whoever asks first makes it), and every file that asks gets its own copy.
 */
export async function demoHouse(): Promise<DemoHouse> {
  const kept = join(inject('runDir'), 'demo');
  await makeOnce(kept);
  const dataDir = await mkdtemp(join(tmpdir(), 'serasan-demo-'));
  await cp(kept, dataDir, { recursive: true });
  const opened = await openTestHouse(await testDatabase(demoTemplate), dataDir, demoDay);
  const address = await opened.app.listen({ host: '127.0.0.1', port: 0 });
  return {
    ...opened,
    address,
    session: async (key) => {
      const { person } = await actAs(opened.house, key, demoDay);
      return openSession(opened.house, person?.id ?? '');
    },
  };
}

/** Under a lock of the database server, since test files run in processes of their own. */
async function makeOnce(dataDir: string): Promise<void> {
  const admin = new pg.Client({ connectionString: inject('adminUrl') });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock(160622)');
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [demoTemplate]);
    if (rowCount) return;
    const making = `${demoTemplate}_making`;
    await admin.query(`drop database if exists ${making} with (force)`);
    await admin.query(`create database ${making} template ${templateName} owner serasan_owner`);
    await mkdir(dataDir, { recursive: true });
    await tellDemo(dataDir, named(inject('appUrl'), making), named(inject('ownerUrl'), making));
    await admin.query(`alter database ${making} rename to ${demoTemplate}`);
  } finally {
    await admin.end();
  }
}

async function tellDemo(dataDir: string, appUrl: string, ownerUrl: string): Promise<void> {
  const house = await openHouse(loadConfig({}, { data: dataDir }), appUrl, () => demoDay);
  await seedHouse(house, appUrl, () => {});
  await workOnce(ownerUrl, tasks(house));
  await sequenceNow(house);
  await house.db.close();
}
