import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '../refusal/refusal.ts';
import { findRunningServer, startServer, type DatabaseServer } from './server.ts';
import { findBinaries } from './server/binaries.ts';
import { clusterIn } from './server/foreign.ts';
import { explain } from './server/process.ts';
import { refusalOfStart } from './server/refusals.ts';

const shelf = mkdtempSync(join(tmpdir(), 'serasan-server-'));
chmodSync(shelf, 0o755); // as root, PostgreSQL's user must walk through it
afterAll(() => rmSync(shelf, { recursive: true, force: true }));

let dataDir: string;
let number = 0;
beforeEach(() => {
  dataDir = join(shelf, String(number++));
});

async function refusalOf(start: () => unknown): Promise<Refusal> {
  try {
    await start();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('it started');
}

const start = (folder: string) => startServer({ dataDir: folder, log: () => {} });

describe('a database server that cannot start says why in one sentence', () => {
  test('a data directory closed to its owner', async () => {
    mkdirSync(dataDir);
    chmodSync(dataDir, 0o000);
    const refusal = await refusalOf(() => start(dataDir));
    chmodSync(dataDir, 0o700);
    expect(refusal.slug).toBe('data-unreadable');
    expect(refusal.message).toContain(dataDir);
    expect(readdirSync(dataDir)).toEqual([]);
  });

  test('a file where the data directory should be', async () => {
    writeFileSync(dataDir, '');
    expect((await refusalOf(() => start(dataDir))).slug).toBe('data-unreadable');
  });

  test('a folder of other things', async () => {
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'letter.txt'), 'private');
    expect((await refusalOf(() => start(dataDir))).slug).toBe('data-not-a-database');
    expect(readdirSync(dataDir)).toEqual(['letter.txt']);
  });

  test("somebody else's PostgreSQL of another version, and of ours", async () => {
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'PG_VERSION'), '15\n');
    const foreign = await refusalOf(() => start(dataDir));
    expect([foreign.slug, foreign.message]).toEqual(['data-foreign-version', expect.stringContaining('PostgreSQL 15')]);
    writeFileSync(join(dataDir, 'PG_VERSION'), '18\n');
    expect((await refusalOf(() => start(dataDir))).slug).toBe('data-not-a-database');
  });

  test('a Serasan database of another PostgreSQL', async () => {
    mkdirSync(clusterIn(dataDir), { recursive: true });
    writeFileSync(join(clusterIn(dataDir), 'PG_VERSION'), '17\n');
    expect((await refusalOf(() => start(dataDir))).slug).toBe('data-foreign-version');
  });

  test('a database that was kept elsewhere and is gone', async () => {
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'elsewhere.json'), JSON.stringify({ folder: join(shelf, 'gone') }));
    expect((await refusalOf(() => start(dataDir))).slug).toBe('data-elsewhere-gone');
  });

  test('a platform without binaries', async () => {
    expect((await refusalOf(() => findBinaries('plan9', 'mips'))).slug).toBe('no-binaries');
  });

  test('a start that breaks off where hardly any room is left, whatever was said', () => {
    const [broken, some, none] = [new Error('Connection terminated unexpectedly'), 10 ** 9, 4096];
    expect(refusalOfStart(broken, '/data', none)).toMatchObject({ slug: 'disk-full' });
    expect(refusalOfStart(Object.assign(new Error(), { code: '53100' }), '/data', some)).toMatchObject({
      slug: 'disk-full',
    });
    expect(refusalOfStart(broken, '/data', some)).toBe(broken);
    const told = new Refusal('port-taken', 'Port 8080 is taken.');
    expect(refusalOfStart(told, '/data', none)).toBe(told);
  });

  test('what PostgreSQL writes into its log', () => {
    const slugOf = (said: string) => explain(said, '/data', '/data/postgres.log').slug;
    expect(slugOf('FATAL:  could not write lock file "postmaster.pid": No space left on device')).toBe('disk-full');
    expect(slugOf('PANIC:  could not write to file "pg_wal/xlogtemp.9": No space left on device')).toBe('disk-full');
    const version =
      'FATAL:  database files are incompatible with server\nDETAIL:  The data directory was initialized by PostgreSQL version 17, which is not compatible with this version 18.4.';
    expect(slugOf(version)).toBe('data-foreign-version');
    const other = explain(
      '2026 UTC [9] FATAL:  could not create any Unix-domain sockets',
      '/data',
      '/data/postgres.log',
    );
    expect(other.message).toContain('could not create any Unix-domain sockets');
  });
});

describe('a running database server', () => {
  let server: DatabaseServer;
  beforeAll(async () => {
    dataDir = join(shelf, 'running');
    server = await start(dataDir);
  });
  afterAll(() => server.stop());

  const folder = () => join(shelf, 'running');

  test('refuses a second start on its data and names the process', async () => {
    const refusal = await refusalOf(() => start(folder()));
    expect([refusal.slug, refusal.message]).toEqual(['data-in-use', expect.stringContaining(String(process.pid))]);
  });

  test('is found by a command beside it', () => {
    expect(findRunningServer(folder())?.superuserUrl).toBe(server.superuserUrl);
    expect(findRunningServer(dataDir)).toBeUndefined();
  });

  test('keeps every promise of durability, sorts text the same everywhere and speaks UTC', async () => {
    const names = [
      'fsync',
      'full_page_writes',
      'synchronous_commit',
      'data_checksums',
      'listen_addresses',
      'TimeZone',
      'jit',
    ];
    const rows = await query<{ name: string; setting: string }>(
      `select name, setting from pg_settings where name in (${names.map((name) => `'${name}'`).join()})`,
    );
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      data_checksums: 'on',
      listen_addresses: '',
      TimeZone: 'UTC',
      jit: 'off',
    });
    const [database] = await query<{ provider: string; locale: string }>(
      'select datlocprovider as provider, datlocale as locale from pg_database where datname = current_database()',
    );
    expect(database).toEqual({ provider: 'b', locale: 'C.UTF-8' });
  });

  test('lets nobody in without the password, and only through a private directory', async () => {
    const url = new URL(server.superuserUrl);
    url.password = 'guess';
    await expect(query('select 1', url.href)).rejects.toThrow(/password authentication failed/);
    expect(statSync(server.socketDir).mode & 0o077).toBe(0);
    expect(Buffer.byteLength(join(server.socketDir, '.s.PGSQL.5432'))).toBeLessThanOrEqual(100);
  });

  test('writes no value of a failed statement into its log', async () => {
    await query('create table people (nik text primary key)');
    await query("insert into people values ('1606-canary')");
    await expect(query("insert into people values ('1606-canary')")).rejects.toThrow();
    await expect(query("select '1606-canary'::int")).rejects.toThrow();
    const log = join(server.folder, 'postgres.log');
    expect(existsSync(log) && readFileSync(log, 'utf8')).not.toContain('1606-canary');
  });

  async function query<Row extends object>(text: string, connectionString = server.superuserUrl): Promise<Row[]> {
    const client = new pg.Client({ connectionString });
    try {
      await client.connect();
      return (await client.query<Row>(text)).rows;
    } finally {
      await client.end();
    }
  }
});

test('what a cut left of a half-made database is swept away', async () => {
  mkdirSync(join(dataDir, 'cluster.new-999999999', 'base'), { recursive: true });
  const server = await start(dataDir);
  await server.stop();
  expect(readdirSync(dataDir).toSorted()).toEqual(['cluster', 'postgres.log']);
});

test('a data directory in a place that only we may enter works all the same', async () => {
  const closed = join(shelf, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  const lines: string[] = [];
  const first = await startServer({ dataDir: join(closed, 'data'), log: (line) => lines.push(line) });
  await first.stop();
  const second = await start(join(closed, 'data'));
  await second.stop();
  expect(second.folder).toBe(first.folder);
  // Root's PostgreSQL runs as another user, who cannot get there: its data lies elsewhere, and one line says where.
  const moved = process.getuid?.() === 0;
  expect(first.folder === join(closed, 'data')).toBe(!moved);
  expect(lines).toEqual(moved ? [expect.stringContaining(first.folder)] : []);
  if (moved) rmSync(first.folder, { recursive: true });
});
