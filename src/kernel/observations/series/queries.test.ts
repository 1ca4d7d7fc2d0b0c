import { describe, expect, test } from 'vitest';
import { testHouse } from '../../../../test/support/database.ts';
import { keepIndicators } from '../../../../test/support/indicators.ts';
import { appendDecisions, appendFigures, type NewFigure } from '../queries.ts';
import { areaValues, listSeries, rollUp } from './queries.ts';

const { house } = await testHouse();
await keepIndicators(house, [
  { code: 'RASIO', areaLevel: 'village' },
  { code: 'JUMLAH', areaLevel: 'district', aggregation: 'sum', unit: 'visits' },
  { code: 'INDEKS', areaLevel: 'regency', aggregation: 'none', frequency: 'yearly', unit: 'index' },
  { code: 'SERAP', areaLevel: 'regency', overTime: 'latest' },
  { code: 'TURUNAN', areaLevel: 'village', kind: 'derived' },
  { code: 'KOSONG' },
]);

type Cell = [area: string, period: string, numerator: number, denominator?: number];

/** Verified figures as they stand after entry, approval and verification. */
async function verified(indicator: string, cells: readonly Cell[]): Promise<void> {
  await house.db.tx({ regency: '16.06' }, async (tx) => {
    for (const [area, period, numerator, denominator] of cells) {
      const figure: NewFigure = { area, numerator, denominator: denominator ?? null, provenance: {}, demo: true };
      const cell = { indicator, period, kind: 'entered' as const, authorId: null, organisation: null };
      const ids = await appendFigures(tx, cell, [figure], house.clock());
      await appendDecisions(
        tx,
        ids.map((id) => ({ id, step: 0 })),
        'verified',
        { personId: null, now: house.clock() },
      );
    }
  });
}
await verified('RASIO', [
  ['16.06.03.2001', '2021-12', 10, 40], // Jirak under its code until 2022
  ['16.06.15.2001', '2022-01', 30, 60], // the same village afterwards
  ['16.06.01.1009', '2021-12', 1, 10],
  ['16.06.01.1009', '2022-01', 2, 10],
]);
await verified('JUMLAH', [
  ['16.06.01', '2022-01', 100],
  ['16.06.02', '2022-01', 50],
  ['16.06.01', '2022-02', 7],
]);
await verified('INDEKS', [
  ['16.06', '2021', 68.1],
  ['16.06', '2022', 69.4],
]);
await verified('SERAP', [
  ['16.06', '2022-01', 5, 100],
  ['16.06', '2022-02', 12, 100],
]);
await verified('TURUNAN', [['16.06.01.1009', '2022-01', 3, 4]]);

const ask = <Result>(work: (tx: Parameters<typeof rollUp>[0]) => Promise<Result>) =>
  house.db.tx({ regency: '16.06', readOnly: true }, work);
const series = (indicator: string, area: string, from: string, to: string) =>
  ask((tx) => listSeries(tx, { indicator, area, from, to }));

describe('a series', () => {
  test('of a re-coded village crosses the re-coding unbroken', async () => {
    const points = await series('RASIO', '16.06.15.2001', '2021-12', '2022-02');
    expect(points.map((each) => [each.period, each.numerator, each.value, each.coverage])).toEqual([
      ['2021-12', 10, 25, 1],
      ['2022-01', 30, 50, 1],
      ['2022-02', null, null, 0],
    ]);
  });

  test('of the regency sums numerators and denominators and never averages', async () => {
    const points = await series('RASIO', '16.06', '2021-12', '2022-01');
    expect(points.map((each) => [each.numerator, each.denominator, each.value, each.expected])).toEqual([
      [11, 50, 22, 240],
      [32, 70, (100 * 32) / 70, 240],
    ]);
  });

  test('of a new district reaches back through its villages', async () => {
    const [before] = await series('RASIO', '16.06.15', '2021-12', '2021-12');
    expect(before).toMatchObject({ numerator: 10, covered: 1, expected: 12 });
  });
});

describe('a roll-up over a span', () => {
  test('adds up by indicator, every indicator there, missing never zero', async () => {
    const rows = await ask((tx) => rollUp(tx, { area: '16.06', from: '2022-01', to: '2022-02' }));
    const of = Object.fromEntries(rows.map((row) => [row.indicator, row]));
    expect(of['RASIO']).toMatchObject({
      numerator: 32,
      denominator: 70,
      covered: 2,
      expected: 480,
      lastPeriod: '2022-01',
    });
    expect(of['JUMLAH']).toMatchObject({ numerator: 157, value: 157, covered: 3, expected: 30 });
    expect(of['INDEKS']).toMatchObject({ value: 69.4, covered: 1, expected: 1, coverage: 1 });
    expect(of['SERAP']).toMatchObject({ value: 12, covered: 2, expected: 2 });
    expect(of['TURUNAN']).toMatchObject({ value: 75, covered: 1, expected: 2 });
    expect(of['KOSONG']).toMatchObject({ numerator: null, value: null, covered: 0, expected: 30, coverage: 0 });
  });

  test('of several years takes the latest of what never adds up', async () => {
    const [index] = await ask((tx) => rollUp(tx, { indicators: ['INDEKS'], area: '16.06', from: '2020', to: '2022' }));
    expect(index).toMatchObject({ value: 69.4, lastPeriod: '2022', covered: 2, expected: 3 });
  });

  test('does not expect what is not due yet', async () => {
    const [sum] = await ask((tx) =>
      rollUp(tx, { indicators: ['JUMLAH'], area: '16.06', from: '2022-01', to: '2022-12', asOf: '2022-02-15' }),
    );
    expect(sum).toMatchObject({ numerator: 157, covered: 2, expected: 15 });
  });

  test('of a district does not see the regency’s own figure', async () => {
    const [index] = await ask((tx) =>
      rollUp(tx, { indicators: ['INDEKS'], area: '16.06.01', from: '2022', to: '2022' }),
    );
    expect(index).toMatchObject({ value: null, expected: 0, coverage: null });
  });

  test('shows another regency nothing', async () => {
    const rows = await house.db.tx({ regency: '16.07' }, (tx) =>
      rollUp(tx, { area: '16.06', from: '2022', to: '2022' }),
    );
    expect(rows).toEqual([]);
  });
});

describe('areas side by side', () => {
  test('are those of the last day, each with its own sum and coverage', async () => {
    const asked = { indicator: 'JUMLAH', level: 'district', under: '16.06', to: '2022-02' } as const;
    const rows = await ask((tx) => areaValues(tx, { ...asked, from: '2022-01' }));
    expect(rows).toHaveLength(15);
    expect(rows[0]).toMatchObject({ code: '16.06.01', name: 'Sekayu', value: 107, covered: 2, expected: 2 });
    expect(rows.at(-1)).toMatchObject({ code: '16.06.15', value: null, coverage: 0 });
    expect(await ask((tx) => areaValues(tx, { ...asked, from: '2021-01', to: '2021-12' }))).toHaveLength(14);
  });

  test('of village figures by district and by village', async () => {
    const districts = await ask((tx) =>
      areaValues(tx, { indicator: 'RASIO', level: 'district', under: '16.06', from: '2021-12', to: '2022-01' }),
    );
    expect(districts.find((each) => each.code === '16.06.15')).toMatchObject({
      numerator: 40,
      denominator: 100,
      value: 40,
      expected: 24,
    });
    const villages = await ask((tx) =>
      areaValues(tx, { indicator: 'RASIO', level: 'village', under: '16.06.15', from: '2022-01', to: '2022-01' }),
    );
    expect(villages).toHaveLength(12);
    expect(villages[0]).toMatchObject({ code: '16.06.15.2001', value: 50, coverage: 1 });
  });
});
