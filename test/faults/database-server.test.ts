import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startServer } from '../../src/platform/db/server.ts';
import { isAlive } from '../../src/platform/db/server/postmaster.ts';
import { startWriters } from './writers.ts';

vi.setConfig({ testTimeout: 60_000 }); // a busy machine recovers slower; the promises below stay as they are

const ROUNDS = 3;
const WRITERS = 12;
const keeperFile = join(dirname(fileURLToPath(import.meta.url)), 'keeper.ts');

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'serasan-fault-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

test('PostgreSQL killed with writes in flight: nothing acknowledged is lost or doubled, and it comes back by itself', async () => {
  const server = await startServer({ dataDir, log: () => {} });
  try {
    await query(server.superuserUrl, 'create table written (key uuid primary key)');
    const writers = startWriters(server.superuserUrl, WRITERS);
    for (let round = 0; round < ROUNDS; round++) {
      const [acknowledged, unknown] = [writers.acknowledged.size, writers.unknown()];
      await until(() => writers.acknowledged.size > acknowledged + 100 && writers.inFlight() > 0);
      const back = new Promise((resolve) => server.onRestart(resolve));
      process.kill(server.pid(), 'SIGKILL');
      const killed = Date.now();
      await back;
      const atReturn = writers.acknowledged.size;
      await until(() => writers.acknowledged.size > atReturn, 10_000);
      expect(Date.now() - killed, 'first success, ms').toBeLessThan(10_000);
      expect(writers.unknown() - unknown, 'writes in flight when the fault struck').toBeGreaterThan(0);
    }
    await writers.stop();
    const kept = await keys(server.superuserUrl);
    expect([...writers.acknowledged].filter((key) => !kept.has(key))).toEqual([]);
    expect(kept.size, 'rows, each written once').toBe(writers.acknowledged.size);
  } finally {
    await server.stop();
  }
});

test('this harness sees a loss: with commits that do not wait for the disk, acknowledged rows are missing', async () => {
  const server = await startServer({ dataDir, log: () => {} });
  try {
    await query(server.superuserUrl, 'create table written (key uuid primary key)');
    let lost = 0;
    for (let round = 0; round < 6 && lost === 0; round++) {
      const writers = startWriters(server.superuserUrl, WRITERS, { session: 'synchronous_commit = off', retry: false });
      await until(() => writers.acknowledged.size > 300);
      const back = new Promise((resolve) => server.onRestart(resolve));
      process.kill(server.pid(), 'SIGKILL');
      const stopped = writers.stop();
      await back;
      await stopped;
      const kept = await keys(server.superuserUrl);
      lost = [...writers.acknowledged].filter((key) => !kept.has(key)).length;
    }
    expect(lost).toBeGreaterThan(0);
  } finally {
    await server.stop();
  }
});

test('Serasan killed with writes in flight: its PostgreSQL does not stay behind, and the next start has every row', async () => {
  const first = await startKeeper();
  await query(first.url, 'create table written (key uuid primary key)');
  const writers = startWriters(first.url, WRITERS, { retry: false });
  await until(() => writers.acknowledged.size > 300 && writers.inFlight() > 0);
  first.process.kill('SIGKILL');
  await until(() => !isAlive(first.pid), 10_000);
  expect(writers.unknown() + writers.inFlight(), 'writes in flight when the fault struck').toBeGreaterThan(0);
  await writers.stop();

  const started = Date.now();
  const second = await startKeeper();
  expect(Date.now() - started, 'ready, ms').toBeLessThan(5_000);
  const kept = await keys(second.url);
  expect([...writers.acknowledged].filter((key) => !kept.has(key))).toEqual([]);
  second.process.kill('SIGKILL');
  await until(() => !isAlive(second.pid), 10_000);
});

interface Keeper {
  readonly process: ChildProcess;
  readonly url: string;
  /** Of PostgreSQL. */
  readonly pid: number;
}

async function startKeeper(): Promise<Keeper> {
  const child = spawn(process.execPath, [keeperFile, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { process: child, ...(JSON.parse(line.toString()) as { url: string; pid: number }) };
}

async function keys(url: string): Promise<Set<string>> {
  return new Set((await query<{ key: string }>(url, 'select key from written')).map(({ key }) => key));
}

async function query<Row extends object>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Row>(text);
  await client.end();
  return rows;
}

async function until(holds: () => boolean, patience = 20_000): Promise<void> {
  for (const end = Date.now() + patience; !holds(); await sleep(1)) {
    if (Date.now() > end) throw new Error(`not so within ${patience} ms`);
  }
}
