import { describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/support/database.ts';
import { keepIndicators } from '../../../test/support/indicators.ts';
import { perform } from '../capability/action.ts';
import { approveFigures, saveFigures } from './actions.ts';
import { listHeads } from './queries.ts';

const { house, at, person } = await testHouse();
await keepIndicators(house, [{ code: 'KTP' }, { code: 'HITUNG', kind: 'derived' }]);
const agency = (permission: string) =>
  person({ organisation: 'DISDUKCAPIL', grants: [{ permission, organisationCode: 'DISDUKCAPIL' }] });
const [officer, head] = [await agency('observations.enter'), await agency('observations.approve')];

const save = (input: Record<string, unknown>, once?: string) =>
  perform(house.db, saveFigures, { indicator: 'KTP', period: '2022-09', ...input }, at(officer), once);
const heads = () => house.db.tx({ regency: '16.06' }, (tx) => listHeads(tx, 'KTP', '2022-09'));

describe('bad input is refused as a whole', () => {
  const count = async () => (await heads()).length;
  const row = (numerator: unknown, denominator: unknown, area = '16.06.01') => ({ area, numerator, denominator });
  const refused = async (input: Record<string, unknown>) => {
    const problem = await save(input).then(
      () => undefined,
      (error: { slug: string; fields: { field: string }[] }) => [error.slug, ...error.fields.map((each) => each.field)],
    );
    expect(await count()).toBe(0);
    return problem;
  };

  test('numerator above denominator, negative, no number, one half only', async () => {
    expect(
      await refused({
        rows: [
          row('5', '10'),
          row('11', '10', '16.06.02'),
          row('-1', '10', '16.06.03'),
          row('lima', '10', '16.06.04'),
          row('5', '', '16.06.05'),
          row('5', '0', '16.06.06'),
        ],
      }),
    ).toEqual([
      'border.input',
      'numerator.16.06.02',
      'numerator.16.06.03',
      'numerator.16.06.04',
      'denominator.16.06.05',
      'denominator.16.06.06',
    ]);
  });

  test('an area that did not exist then, of another level, unknown, twice', async () => {
    expect(await refused({ period: '2021-12', rows: [row(1, 2, '16.06.15')] })).toEqual([
      'observations.areaNotThen',
      'numerator.16.06.15',
    ]);
    expect(await refused({ rows: [row(1, 2, '16.06.01.1009')] })).toEqual([
      'observations.wrongLevel',
      'numerator.16.06.01.1009',
    ]);
    expect(await refused({ rows: [row(1, 2, '16.06.77')] })).toEqual([
      'observations.unknownArea',
      'numerator.16.06.77',
    ]);
    expect((await refused({ rows: [row(1, 2), row(1, 2)] }))?.[0]).toBe('border.input');
  });

  test('a period that has not begun, of another frequency, or none', async () => {
    expect(await refused({ period: '2022-11', rows: [row(1, 2)] })).toEqual(['observations.future', 'period']);
    expect(await refused({ period: '2022', rows: [row(1, 2)] })).toEqual(['observations.monthly', 'period']);
    expect(await refused({ period: 'kemarin', rows: [row(1, 2)] })).toEqual(['periods.unreadable', 'period']);
  });

  test('a derived indicator, an unknown one, fields of the server', async () => {
    expect(await refused({ indicator: 'HITUNG', rows: [row(1, 2)] })).toEqual(['observations.derivedOnly']);
    expect(await refused({ indicator: 'TIDAK-ADA', rows: [row(1, 2)] })).toEqual(['border.notFound']);
    expect(await refused({ rows: [row(1, 2)], status: 'verified', demo: false })).toEqual([
      'border.input',
      'status',
      'demo',
    ]);
    expect(
      await refused({
        rows: [row(1, 2)],
        file: { hash: 'a'.repeat(64), name: 'x.pdf', mediaType: 'application/pdf', bytes: 1 },
      }),
    ).toEqual(['border.input', 'file']);
  });

  test('a submission without a single figure', async () => {
    expect(await refused({ submit: true, rows: [row('', '')] })).toEqual(['observations.nothing']);
  });
});

describe('two people at once', () => {
  test('the second who corrects what the first has just changed is told so', async () => {
    await save({ rows: [{ area: '16.06.08', numerator: 1, denominator: 2, seen: 0 }] });
    await expect(save({ rows: [{ area: '16.06.08', numerator: 2, denominator: 2, seen: 0 }] })).rejects.toThrow(
      'observations.changed',
    );
  });

  test('of eight decisions sent together one counts', async () => {
    const saved = await save({ submit: true, rows: [{ area: '16.06.09', numerator: 1, denominator: 2 }] });
    const ids = saved.observations.map((each) => each.id);
    const decision = { indicator: 'KTP', period: '2022-09', observations: ids, outcome: 'approved' };
    const decide = () => perform(house.db, approveFigures, decision, at(head));
    const results = await Promise.allSettled(Array.from({ length: 8 }, decide));
    expect(results.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    expect(
      results.filter((each) => each.status === 'rejected').every((each) => each.reason.slug === 'observations.changed'),
    ).toBe(true);
  });

  test('eight different first figures sent together make one line of revisions', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        save({ rows: [{ area: '16.06.10', numerator: index, denominator: 9, seen: 0 }] }),
      ),
    );
    expect(results.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    expect((await heads()).find((each) => each.area === '16.06.10')?.revision).toBe(1);
  });

  test('a double submit with the same key changes nothing', async () => {
    const input = {
      submit: true,
      rows: [{ area: '16.06.11', numerator: 1, denominator: 2, seen: 0 }],
    };
    const [first, second] = await Promise.all([save(input, 'kunci'), save(input, 'kunci')]);
    expect(second.observations).toEqual(first.observations);
  });
});

test('a draft that is emptied is withdrawn and can be entered again', async () => {
  const of = (numerator: string, denominator: string) => ({
    rows: [{ area: '16.06.12', numerator, denominator }],
  });
  await save(of('1', '2'));
  expect((await save(of('', ''))).withdrawn).toBe(1);
  await save(of('2', '2'));
  expect((await heads()).find((each) => each.area === '16.06.12')).toMatchObject({
    status: 'draft',
    revision: 2,
    numerator: 2,
  });
});
