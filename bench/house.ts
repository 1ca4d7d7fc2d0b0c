import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { projectRoot } from '../src/cli/run.ts';
import { findRunningServer } from '../src/platform/db/server.ts';
import { loadAddress, loadConstant, loadStatements } from './parts/load.ts';
import { partsOf, startHouse, type Started } from './parts/start.ts';
import { recordStatements } from './parts/statements.ts';
import { commitOf, describeMachine, type Bench, type Measure, type Report, type Speed } from './parts/report.ts';

const restarts = 3;
const warming = 200;

/** The house from a bare clone to its load: starts, memory, page sizes, speed. */
export const bench: Bench = {
  summary: 'start from a fresh clone, restart, memory, page sizes, speed beside its limit (some five minutes)',
  run: async (say) => {
    const folder = await mkdtemp(join(tmpdir(), 'serasan-bench-'));
    try {
      return await measureHouse(folder, say);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function measureHouse(folder: string, say: (line: string) => void): Promise<Report> {
  const clone = join(folder, 'clone');
  const dataDir = join(folder, 'data');
  execFileSync('git', ['clone', '--quiet', projectRoot, clone]);
  say(`Fresh clone of ${commitOf(clone)}: up …`);
  const first = await startHouse(clone, dataDir);
  await first.stop();
  say('Restarts …');
  const again: number[] = [];
  for (let round = 1; round < restarts; round++) {
    const started = await startHouse(clone, dataDir);
    again.push(started.seconds);
    await started.stop();
  }
  const house = await startHouse(clone, dataDir);
  again.push(house.seconds);
  try {
    const appUrl = databaseUrl(dataDir);
    const main = await mainPages(appUrl);
    say(`Memory after ${warming} requests, page sizes …`);
    const memory = await residentAfter(house, Object.values(main));
    const sizes = await pageSizes(house, main);
    const speeds = await measureSpeeds(house, dataDir, appUrl, main, say);
    return {
      machine: describeMachine(await postgresVersion(appUrl)),
      date: new Date().toISOString().slice(0, 10),
      measures: [
        {
          what: '`./serasan up` from a fresh clone, npm cache warm',
          value: first.seconds,
          unit: 's',
          parts: partsOf(first),
          atMost: 120,
        },
        { what: `Restart until ready, worst of ${restarts}`, value: Math.max(...again), unit: 's', atMost: 3 },
        {
          what: `Memory beside PostgreSQL after ${warming} requests`,
          value: memory,
          unit: 'MB',
          atMost: 300,
        },
        ...sizes,
      ],
      speeds,
    };
  } finally {
    await house.stop();
  }
}

function databaseUrl(dataDir: string): string {
  const server = findRunningServer(join(dataDir, 'database'));
  if (!server) throw new Error('The measured house has no database server.');
  return server.url('serasan_app', 'serasan');
}

async function ask<Row extends object>(appUrl: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    await client.query("select set_config('serasan.regency', '16.06', false)");
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

async function postgresVersion(appUrl: string): Promise<string> {
  const [row] = await ask<{ version: string }>(appUrl, "select current_setting('server_version') as version");
  return `PostgreSQL ${row?.version ?? ''}`;
}

/** What most visitors read, by name. */
async function mainPages(appUrl: string): Promise<Record<'home' | 'indicator' | 'tracking' | 'areas', string>> {
  const [row] = await ask<{ number: string }>(appUrl, 'select number from cases.cases order by number limit 1');
  return {
    home: '/',
    indicator: '/indikator/PS-TEPAT',
    tracking: `/lacak/${row?.number ?? ''}`,
    areas: '/api/v1/areas?under=16.06&level=village&on=2022-10-04',
  };
}

const names = {
  home: 'Home',
  indicator: 'An indicator',
  tracking: 'An application’s page',
  areas: 'Feed of 240 villages',
} as const;

async function residentAfter(house: Started, paths: readonly string[]): Promise<number> {
  for (let asked = 0; asked < warming; asked++)
    await fetch(house.address + (paths[asked % paths.length] ?? '/')).then((answer) => answer.arrayBuffer());
  const metrics = await (await fetch(`${house.address}/metrics`)).text();
  return Number(/^\S*process_resident_memory_bytes (\d+)/m.exec(metrics)?.[1]) / 1024 ** 2;
}

async function pageSizes(house: Started, main: Readonly<Record<keyof typeof names, string>>): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const key of ['home', 'indicator', 'tracking'] as const) {
    const html = await (await fetch(house.address + main[key])).text();
    const whole = gzipSync(html).length / 1024;
    const bare = gzipSync(html.replaceAll(/<svg class="map[\s\S]*?<\/svg>/g, '')).length / 1024;
    measures.push({
      what: `${names[key]}, compressed, without its maps`,
      value: bare,
      unit: 'KB',
      parts: `${whole.toFixed(1)} KB with them`,
      atMost: 30,
    });
  }
  const html = await (await fetch(house.address)).text();
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map((match) => match[1] ?? '');
  const bytes = await Promise.all(
    scripts.map(async (src) => gzipSync(Buffer.from(await (await fetch(house.address + src)).arrayBuffer())).length),
  );
  const script = bytes.reduce((sum, each) => sum + each, 0) / 1024;
  return [...measures, { what: 'Script of a public page, compressed', value: script, unit: 'KB', atMost: 10 }];
}

async function measureSpeeds(
  house: Started,
  dataDir: string,
  appUrl: string,
  main: Readonly<Record<keyof typeof names, string>>,
  say: (line: string) => void,
): Promise<Speed[]> {
  const statements = await recordStatements(dataDir, appUrl, Object.values(main));
  const speeds: Speed[] = [];
  for (const [key, path] of Object.entries(main) as [keyof typeof names, string][]) {
    say(`Speed of ${path} …`);
    const bytes = (await (await fetch(house.address + path)).arrayBuffer()).byteLength;
    const load = await loadAddress(house.address + path);
    speeds.push({
      what: names[key],
      ...load,
      constant: await loadConstant(bytes),
      statements: await loadStatements(appUrl, statements.get(path) ?? []),
    });
  }
  return speeds;
}
