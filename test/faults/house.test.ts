import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishCatalogue } from '../../src/dimensions/governance/public-services/testing.ts';
import { createDb } from '../../src/platform/db/db.ts';
import { newId } from '../../src/platform/db/id.ts';
import { findRunningServer, type DatabaseServer } from '../../src/platform/db/server.ts';
import { startApplicants, apply } from './applicants.ts';
import { judge, type Kept } from './judge.ts';
import { startProgram, type Program } from './program.ts';

// R1 and R2 of the house's promises, on the real program: 50 rounds each with SERASAN_FAULT_ROUNDS=50.
const rounds = Number(process.env['SERASAN_FAULT_ROUNDS'] ?? 3);
const applicants = 24;
const patience = 120_000 + rounds * 30_000;

let dataDir: string;
let program: Program;
let cleanMs: number;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'serasan-house-fault-'));
  const first = await startProgram(dataDir);
  await adoptStandards();
  await first.end('SIGTERM');
  program = await startProgram(dataDir);
  cleanMs = program.readyMs;
}, patience);

afterAll(async () => {
  await program?.end('SIGTERM');
  rmSync(dataDir, { recursive: true, force: true });
}, patience);

test(
  'the program killed with applications under way: nothing acknowledged is lost or doubled',
  async () => {
    const residents = startApplicants(() => program.address, applicants);
    const ready: number[] = [];
    let atRisk = 0;
    for (let round = 0; round < rounds; round++) {
      const before = residents.acknowledged.size;
      await until(() => residents.acknowledged.size > before + 60 && residents.inFlight() > applicants / 2);
      const cut = residents.cut();
      await program.end('SIGKILL');
      program = await startProgram(dataDir);
      ready.push(program.readyMs);
      expect(residents.cut() - cut, 'requests under way when the fault struck').toBeGreaterThan(0);
      atRisk += residents.cut() - cut;
    }
    await residents.finish();
    await startWithoutFault();
    report('program', residents.acknowledged.size, atRisk, ready);
    expect(residents.strange).toEqual([]);
    expect(residents.open.size, 'unknown that stayed unknown').toBe(0);
    expect(judge(residents.acknowledged, await listKept())).toEqual({ lost: [], doubled: [], unknown: [] });
    expect(Math.max(...ready), 'ready, ms').toBeLessThan(withinReason(5_000));
  },
  patience,
);

test(
  'PostgreSQL killed under the program: it says “later”, comes back by itself, and has every promise',
  async () => {
    const earlier = new Set((await listKept()).map((each) => each.number));
    const residents = startApplicants(() => program.address, applicants);
    const back: number[] = [];
    let atRisk = 0;
    for (let round = 0; round < rounds; round++) {
      const before = residents.acknowledged.size;
      await until(() => residents.acknowledged.size > before + 60 && residents.inFlight() > applicants / 2);
      const later = residents.later();
      const killed = database().pid();
      const struck = performance.now();
      process.kill(killed, 'SIGKILL');
      await another(killed);
      const atReturn = residents.acknowledged.size;
      await until(() => residents.acknowledged.size > atReturn);
      back.push(performance.now() - struck);
      expect(residents.later() - later, 'applications refused for now when the fault struck').toBeGreaterThan(0);
      atRisk += residents.later() - later;
    }
    await residents.finish();
    report('PostgreSQL', residents.acknowledged.size, atRisk, back);
    expect(residents.strange).toEqual([]);
    expect(residents.open.size, 'unknown that stayed unknown').toBe(0);
    const kept = (await listKept()).filter((each) => !earlier.has(each.number));
    expect(judge(residents.acknowledged, kept)).toEqual({ lost: [], doubled: [], unknown: [] });
    expect(Math.max(...back), 'first success, ms').toBeLessThan(withinReason(10_000));
  },
  patience,
);

test('this harness sees a loss and a double', async () => {
  const answers = await Promise.all(['satu', 'dua'].map((key) => apply(program.address, 'planted', key)));
  const [once, twice] = await Promise.all(answers.map(async (each) => ((await each.json()) as Kept).number));
  expect(twice).not.toBe(once);
  const again = (await (await apply(program.address, 'planted', 'satu')).json()) as Kept;
  expect(again.number, 'the same key').toBe(once);
  const kept = (await listKept()).filter((each) => each.name === 'Uji planted');
  const verdict = judge(
    new Map([
      ['planted', once ?? ''],
      ['never', 'MUBA-0'],
    ]),
    kept,
  );
  expect(verdict).toEqual({ lost: ['never'], doubled: ['Uji planted'], unknown: [] });
});

/** Once more at the end: what else this machine does changes while the rounds go on, and the slower start counts. */
async function startWithoutFault(): Promise<void> {
  await program.end('SIGTERM');
  program = await startProgram(dataDir);
  cleanMs = Math.max(cleanMs, program.readyMs);
}

/** The promise, on a machine that is quiet; where even a start without a fault takes long, three times that. */
function withinReason(promised: number): number {
  return Math.max(promised, 3 * cleanMs);
}

function report(what: string, acknowledged: number, atRisk: number, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b).map((each) => (each / 1000).toFixed(1));
  const median = sorted[Math.floor(sorted.length / 2)];
  process.stderr.write(
    `${what} killed ${times.length} times: ${acknowledged} acknowledged, ${atRisk} requests cut or refused by it, back after ${sorted[0]}-${sorted.at(-1)} s (median ${median}; a start without a fault: ${(cleanMs / 1000).toFixed(1)} s)\n`,
  );
}

function database(): DatabaseServer {
  const found = findRunningServer(join(dataDir, 'database'));
  if (!found) throw new Error('no database server runs');
  return found;
}

/** Waits until PostgreSQL runs under another process number. */
async function another(killed: number): Promise<void> {
  const server = () => findRunningServer(join(dataDir, 'database'));
  for (const end = Date.now() + 60_000; (server()?.pid() ?? killed) === killed; await sleep(20))
    if (Date.now() > end) throw new Error(`PostgreSQL did not come back: ${program.said()}`);
}

async function listKept(): Promise<Kept[]> {
  const client = new pg.Client({ connectionString: database().url('serasan_owner', 'serasan') });
  await client.connect();
  await client.query("select set_config('serasan.regency', '16.06', false)");
  const { rows } = await client.query<Kept>(
    'select c.number, a.name from cases.cases c join cases.applicants a on a.regency_code = c.regency_code and a.case_id = c.id',
  );
  await client.end();
  return rows;
}

/** As an agency would, beside the running program. */
async function adoptStandards(): Promise<void> {
  const db = createDb(database().url('serasan_app', 'serasan'), { max: 2 });
  const id = newId();
  await db.pool.query(
    "insert into kernel.people (id, name, email, home_regency_code) values ($1, 'Uji', 'uji@uji.example', '16.06')",
    [id],
  );
  const grants = ['public-services.draft', 'public-services.publish'].map((permission) => ({
    permission,
    areaCode: '16.06',
    validFrom: '2000-01-01',
  }));
  await publishCatalogue(db, { id, name: 'Uji', email: 'uji@uji.example', homeRegency: '16.06', grants });
  await db.close();
}

async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 60_000; !holds(); await sleep(1)) {
    if (program.process.exitCode !== null) throw new Error(`The program has ended by itself: ${program.said()}`);
    if (Date.now() > end) throw new Error(`Not so within a minute: ${program.said()}`);
  }
}
