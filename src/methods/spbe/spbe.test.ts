import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMisuse } from '../misuse.ts';
import { shown } from '../rounding.ts';
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

  test('weighs its domains 13, 25, 16.5 and 45.5, whatever their levels: 3.70, 3.40, 3.00, 3.20 would be 3.28', () => {
    const weights = { '1': 13, '2': 25, '3': 16.5, '4': 45.5 };
    const weigh = (domains: Readonly<Record<string, number | null>>) =>
      Object.entries(weights).reduce((sum, [id, weight]) => sum + weight * (domains[id] ?? 0), 0) / 100;
    expect(shown(weigh({ '1': 3.7, '2': 3.4, '3': 3, '4': 3.2 }), 2)).toBe('3.28');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 47, maxLength: 47 }), (levels) => {
        const found = spbe(Object.fromEntries(levels.map((level, at) => [String(at + 1), level])));
        expect(found.index).toBeCloseTo(weigh(found.domains), 10);
      }),
    );
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
