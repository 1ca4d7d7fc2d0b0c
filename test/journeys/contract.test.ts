import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoHouse, type DemoHouse } from '../support/demo.ts';
import { serasan } from './serasan.ts';

let demo: DemoHouse;
let folder: string;

beforeAll(async () => {
  demo = await demoHouse();
  folder = await mkdtemp(join(tmpdir(), 'serasan-contract-'));
}, 900_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

type Json = Record<string, unknown>;

async function get(path: string): Promise<{ status: number; type: string; body: Json }> {
  const answer = await fetch(demo.address + path);
  const type = answer.headers.get('content-type') ?? '';
  return { status: answer.status, type, body: (await answer.json()) as Json };
}

async function items(path: string): Promise<Json[]> {
  const { status, body } = await get(path);
  expect(status).toBe(200);
  expect(Array.isArray(body['items'])).toBe(true);
  return body['items'] as Json[];
}

async function count(path: string): Promise<unknown> {
  return (await get(path)).body['count'];
}

describe('the HTTP contract', () => {
  test('areas answer as they were on a day: 15 districts and 240 villages in October 2022, 242 today', async () => {
    expect(await count('/api/v1/areas?under=16.06&level=village&on=2022-10-04')).toBe(240);
    expect(await count('/api/v1/areas?under=16.06&level=district&on=2022-10-04')).toBe(15);
    expect(await count('/api/v1/areas?under=16.06&level=village')).toBe(242);
    expect(await count('/api/v1/areas?under=16.06&level=district')).toBe(15);
    const [first] = await items('/api/v1/areas?under=16.06&level=village&on=2022-10-04');
    expect(Object.keys(first ?? {})).toEqual(
      expect.arrayContaining(['code', 'name', 'level', 'parent', 'valid_from', 'valid_to', 'predecessors']),
    );
    const jirak = (await items('/api/v1/areas?under=16.06.15&level=village')).find((each) => each['name'] === 'Jirak');
    expect(jirak).toMatchObject({ code: '16.06.15.2001', predecessors: ['16.06.03.2001'], valid_from: '2022-01-01' });
  });

  test('sasaran are nineteen, each with dimension, name, sub-dimensions and indicators', async () => {
    const list = await items('/api/v1/sasaran?regency=16.06');
    expect(list).toHaveLength(19);
    for (const each of list) {
      expect(each).toMatchObject({ dimension: expect.any(String), name: expect.anything() });
      expect(Array.isArray(each['sub_dimensions'])).toBe(true); // finance and green economy fit none of the eighteen
      expect(each['indicators']).toEqual(expect.arrayContaining([expect.any(String)]));
    }
    expect(new Set(list.map((each) => each['dimension'])).size).toBe(6);
    expect(new Set(list.flatMap((each) => each['sub_dimensions'] as string[])).size).toBe(18);
  });

  test('capabilities are what was discovered, with the sasaran and indicators they serve', async () => {
    const list = await items('/api/v1/capabilities');
    const found = list.find((each) => each['name'] === 'governance/public-services');
    expect(found?.['sasaran']).toEqual(expect.arrayContaining([expect.any(String)]));
    expect(found?.['indicators']).toEqual(expect.arrayContaining(['PS-TEPAT', 'PS-IKM']));
    const folders = await readdir(fileURLToPath(new URL('../../src/dimensions', import.meta.url)));
    expect(list.every((each) => folders.includes(String(each['name']).split('/')[0] ?? ''))).toBe(true);
  });

  test('observations say numerator, denominator, value, coverage, status and where they come from', async () => {
    const list = await items('/api/v1/indicators/PS-TEPAT/observations?area=16.06&from=2022-01&to=2022-12');
    expect(list).toHaveLength(12);
    for (const each of list.filter((one) => one['status'] === 'verified')) {
      expect(each).toMatchObject({ coverage: expect.any(Number), provenance: expect.stringMatching(/^\/jejak\//) });
      expect(each['value']).toBeCloseTo((100 * Number(each['numerator'])) / Number(each['denominator']), 6);
      expect((await fetch(demo.address + String(each['provenance']))).status).toBe(200);
    }
    expect(list.some((each) => each['status'] === 'verified')).toBe(true);
  });

  test('published results stand with their sources, never a simulation', async () => {
    const { body } = await get('/api/v1/evaluations/2022/results');
    expect(body['edition']).toBe('2022');
    const list = body['items'] as Json[];
    for (const each of list)
      expect(Object.keys(each)).toEqual(
        expect.arrayContaining(['regency', 'name', 'index', 'shown', 'improvement', 'rank', 'source']),
      );
    expect(list.find((each) => each['regency'] === '16.06')).toMatchObject({ index: 3.17, shown: '3.17' });
    expect(list.find((each) => each['regency'] === '35.71')).toMatchObject({ index: 3.31, rank: 22 });
    expect(JSON.stringify(list)).not.toMatch(/simulasi|simulation/i);
  });

  test('what is wrong with a question is said as a problem with a stable slug', async () => {
    for (const [path, status, slug] of [
      ['/api/v1/evaluations/1999/results', 404, 'evaluations.unknownYear'],
      ['/api/v1/areas?under=99.99', 404, 'areas.unknown'],
      ['/api/v1/indicators/TIDAK-ADA/observations', 404, 'indicators.unknown'],
      ['/api/v1/nowhere', 404, 'border.notFound'],
    ] as const) {
      const { type, body, status: answered } = await get(path);
      expect([path, answered, type.split(';')[0], body['type']]).toEqual([
        path,
        status,
        'application/problem+json',
        `/problems/${slug}`,
      ]);
    }
  });

  test('the house says how it is: alive, ready, measured, described', async () => {
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
    expect(await (await fetch(`${demo.address}/metrics`)).text()).toMatch(/^# HELP \w+/m);
    const { body } = await get('/api/v1/openapi.json');
    expect(String(body['openapi'])).toMatch(/^3\.1/);
    const paths = Object.keys(body['paths'] as Json).join('\n');
    for (const path of ['/areas', '/sasaran', '/capabilities', '/observations', '/results'])
      expect(paths).toContain(path);
  });
});

describe('the command line', { timeout: 120_000 }, () => {
  const kept = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };

  test('computes the index of Kediri 2022 and Jambi 2024 within 0.006 of what was published', async () => {
    const kediri = { baseline: 3.6, output: 3.21, outcome: 3.23, impact: 3.07, quick_win: 3.65 };
    const jambi = { baseline: 3.84, output: 3.18, outcome: 3.53, impact: 3.63, quick_win: 3.35 };
    for (const [edition, scores, published] of [
      ['2022', kediri, 3.31],
      ['2024', jambi, 3.48],
    ] as const) {
      const file = await kept(`${edition}.json`, JSON.stringify({ edition, scores }));
      const { code, out } = await serasan('compute', 'smart-city-index', file);
      const result = JSON.parse(out) as { index: number; shown: string };
      expect(code).toBe(0);
      expect(Math.abs(result.index - published)).toBeLessThan(0.006);
      expect(Number(result.shown)).toBeCloseTo(result.index, 1);
    }
  });

  test('computes the satisfaction index with the weight that is asked for', async () => {
    const head = `id,${Array.from({ length: 9 }, (_, at) => `U${at + 1}`).join(',')}`;
    const file = await kept('skm.csv', `${head}\na,4,4,4,4,4,4,4,4,4\nb,3,3,3,3,3,3,3,3,3\n`);
    const indexes: Record<string, number> = {};
    for (const weight of ['1/9', '0.11', '0.111']) {
      const { code, out } = await serasan('compute', 'skm', file, '--weight', weight);
      const result = JSON.parse(out) as { index: number; grade: string; elements: unknown };
      expect([code, result.grade]).toEqual([0, 'B']);
      expect(result.elements).toBeTruthy();
      indexes[weight] = result.index;
    }
    // 3.5 × 25 × nine weights
    expect(indexes['1/9']).toBeCloseTo(87.5, 6);
    expect(indexes['0.11']).toBeCloseTo(86.625, 6);
    expect(indexes['0.111']).toBeCloseTo(87.4125, 6);
  });

  test('computes a published formula on every row of a CSV, keeps its columns, and names a bad row by its line', async () => {
    const head = 'name,life_expectancy,expected_schooling,mean_schooling,expenditure';
    const file = await kept('ipm.csv', `${head}\nSumatera Selatan,69.41,12.36,8.00,10652\n`);
    const done = await serasan('compute', 'ipm', file);
    expect(done.code).toBe(0);
    expect(done.out).toBe(`${head},ipm,band\nSumatera Selatan,69.41,12.36,8.00,10652,69.39,medium\n`);

    const bad = await kept('bad.csv', `${head}\nA,69,12,8,10000\nB,x,12,8,10000\n`);
    const refused = await serasan('compute', 'ipm', bad);
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.err).toContain('Line 3: life_expectancy is no number: "x"');
  });

  test('ends with 0 when done, 1 when it is not so, 2 when misused', async () => {
    const wrong = await kept('wrong.json', JSON.stringify({ edition: '2022', scores: { baseline: 9 } }));
    const notZip = await kept('not.zip', 'not a bundle');
    expect((await serasan('--version')).code).toBe(0);
    expect(await serasan('verify', notZip)).toMatchObject({ code: 1 });
    for (const args of [
      ['compute', 'smart-city-index', wrong],
      ['compute', 'smart-city-index', join(folder, 'missing.json')],
      ['compute', 'no-such-method', wrong],
      ['no-such-command'],
      ['up', '--no-such-option'],
      ['verify'],
      [],
    ]) {
      const { code, err } = await serasan(...args);
      expect([args, code]).toEqual([args, 2]);
      expect(err).not.toMatch(/\n\s+at /); // a sentence, not a stack
      expect(err.trim()).not.toBe('');
    }
  });

  test('doctor says in JSON what this machine has and lacks', async () => {
    const { code, out } = await serasan('doctor', '--json', '--data', join(folder, 'data'), '--port', '0');
    const report = JSON.parse(out) as { ok: boolean; findings: Json[] };
    expect(code).toBe(report.ok ? 0 : 1);
    for (const each of report.findings)
      expect(each).toMatchObject({ name: expect.any(String), ok: expect.any(Boolean), found: expect.any(String) });
  });

  test('every command explains itself', async () => {
    const files = await readdir(fileURLToPath(new URL('../../src/cli/commands', import.meta.url)));
    const names = files.filter((each) => each.endsWith('.ts')).map((each) => each.slice(0, -3));
    const overview = await serasan('--help');
    expect(overview.code).toBe(0);
    for (const name of names) {
      const { code, out } = await serasan(name, '--help');
      expect([name, code]).toEqual([name, 0]);
      expect(out).toContain(`serasan ${name}`);
      expect(overview.out).toContain(name);
    }
  });
});
