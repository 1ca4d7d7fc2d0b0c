import { describe, expect, test } from 'vitest';
import { isMisuse } from '../misuse.ts';
import { editions } from './editions.ts';
import { findPredicate, spbe, type Levels } from './spbe.ts';

const all = (count: number, level: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [String(at + 1), level]));
const inAspects = (values: Readonly<Record<string, number>>): Levels =>
  Object.fromEntries(
    (editions[0]?.aspects ?? []).flatMap((aspect) =>
      aspect.indicators.map((each) => [each, values[aspect.id] ?? 3] as const),
    ),
  );

describe('the edition 2020', () => {
  test('gives the regulation’s examples: levels 3, 4, 3, 2 → aspect 3.00; aspects 3, 4, 3 → domain 3.40', () => {
    expect(spbe({ '11': 3, '12': 4, '13': 3, '14': 2 }).aspects['2']).toBe(3);
    expect(spbe(inAspects({ '2': 3, '3': 4, '4': 3 })).domains['2']).toBeCloseTo(3.4, 12);
  });

  test('weighs its domains 13, 25, 16.5 and 45.5: 3.70, 3.40, 3.00, 3.20 → 3.28', () => {
    const weightOf = (domain: string) =>
      editions[0]?.aspects.filter((each) => each.domain === domain).reduce((sum, each) => sum + each.weight, 0) ?? 0;
    const weights = ['1', '2', '3', '4'].map(weightOf);
    expect(weights).toEqual([13, 25, 16.5, 45.5]);
    const index = [3.7, 3.4, 3, 3.2].reduce((sum, each, at) => sum + each * (weights[at] ?? 0), 0) / 100;
    expect(index).toBeCloseTo(3.282, 9);
    const policy = { ...all(7, 4), '8': 3, '9': 3, '10': 3 }; // 3.70
    const found = spbe({ ...inAspects({ '2': 3, '3': 4, '4': 3, '5': 3, '6': 3, '7': 3, '8': 3 }), ...policy });
    expect(found.domains['1']).toBeCloseTo(3.7, 12);
    expect(found).toMatchObject({ shown: '3.19', predicate: 'Baik' });
  });

  test('has no index while an indicator has no level: missing is never zero', () => {
    const { '47': _last, ...rest } = all(47, 4);
    expect(spbe(rest)).toMatchObject({ index: null, shown: null, predicate: null, domains: { '1': 4, '4': null } });
    expect(spbe(all(47, 4))).toMatchObject({ index: 4, shown: '4.00', predicate: 'Sangat Baik' });
  });
});

describe('the edition 2018', () => {
  test('counts indicator 35 once for each public service', () => {
    const found = spbe({ ...all(35, 2), '35-2': 4, '35-3': 4 }, '2018');
    expect(found.aspects['7']).toBeCloseTo((2 * 4 + 4 * 2) / 6, 12);
    expect(found.domains['3']).toBeCloseTo((2 * 35 + (16 / 6) * 20) / 55, 12);
    expect(found.shown).toBe('2.13');
  });
});

test('a predicate is told by lower bound, from the index before rounding', () => {
  expect([4.2, 4.199_999, 3.5, 2.6, 1.8, 1.79].map(findPredicate)).toEqual([
    'Memuaskan',
    'Sangat Baik',
    'Sangat Baik',
    'Baik',
    'Cukup',
    'Kurang',
  ]);
});

test.each([
  [{ '48': 3 }, '2020', 'indicator-unknown', 'levels.48'],
  [{ '35-2': 3 }, '2020', 'indicator-unknown', 'levels.35-2'],
  [{ '36': 3 }, '2018', 'indicator-unknown', 'levels.36'],
  [{ '1': 6 }, '2020', 'level-invalid', 'levels.1'],
  [{ '1': 2.5 }, '2018', 'level-invalid', 'levels.1'],
  [{ '1': 3 }, '2019', 'edition-unknown', 'edition'],
])('refuses %o of %s: %s', (levels, edition, slug, field) => {
  try {
    spbe(levels, edition);
    expect.unreachable();
  } catch (error) {
    expect(isMisuse(error) && [error.slug, error.field]).toEqual([slug, field]);
  }
});
