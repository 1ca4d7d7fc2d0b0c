import { describe, expect, test } from 'vitest';
import { evaluate, looksBelow, reachOf, type Situation } from './evaluate.ts';
import { explainFormula } from './explain.ts';
import { parseFormula } from './parse.ts';

type Figures = Readonly<Record<string, readonly (number | null)[]>>;

/** Figures by code, the latest first. */
function area(figures: Figures, below: readonly Situation[] = []): Situation {
  return {
    value: (code, back) => figures[code]?.[back] ?? null,
    sinceYearBegan: (back) => [0, 1, 2].map((each) => back + each),
    below: () => below,
  };
}

const below = [area({ V: [10], W: [1] }), area({ V: [40], W: [3] }), area({ V: [null], W: [100] })];
const whole = area({ A: [6, 4, 2], B: [3, null], Z: [0] }, below);
const valueOf = (text: string) => evaluate(parseFormula(text), whole);

describe('the value', () => {
  test.each([
    ['[A] + [B] * 2', 12],
    ['-[A] / [B]', -2],
    ['if([A] > 5 and [B] >= 3, [A], 0)', 6],
    ['if([A] < 5 or [B] <> 3, 1, 2)', 2],
    ['coalesce([X], lag([B], 1), [A])', 6],
    ['min([A], [B])', 3],
    ['max([A], 7)', 7],
    ['lag([A], 2)', 2],
    ['lag([A] - lag([A], 1), 1)', 2],
    ['ytd([A])', 12],
    ['sum_areas([V])', 50],
    ['avg_areas([V])', 25],
    ['min_areas([V])', 10],
    ['max_areas([V] * 2)', 80],
    ['weighted_areas([V], [W])', 32.5],
    ['per([A], [B], 1000)', 2000],
  ])('of %s is %d', (text, expected) => {
    expect(valueOf(text)).toBe(expected);
  });

  test.each([
    '[X]',
    '[A] + [X]',
    '[A] / [Z]',
    'if([X] > 1, 1, 2)',
    'min([A], [X])',
    'sum_areas([X])',
    'per([A], [Z])',
    'lag([B], 1)',
  ])('of %s is not known', (text) => {
    expect(valueOf(text)).toBeNull();
  });

  test('of a condition is known where one side decides alone', () => {
    expect(valueOf('if([X] > 1 and [A] < 0, 1, 2)')).toBe(2);
    expect(valueOf('if([X] > 1 or [A] > 0, 1, 2)')).toBe(1);
    expect(valueOf('if([X] > 1 or [A] < 0, 1, 2)')).toBeNull();
  });
});

test('how far back and how far down a formula looks is known before it is computed', () => {
  expect(reachOf(parseFormula('lag([A] + lag([B], 2), 3) - [A]'))).toBe(5);
  expect(looksBelow(parseFormula('1 + per(sum_areas([A]), [B])'))).toBe(true);
  expect(looksBelow(parseFormula('ytd([A])'))).toBe(false);
});

test('a formula is read aloud in both languages', () => {
  const name = (code: string) => ({ A: 'kunjungan', B: 'penduduk' })[code] ?? code;
  const say = (text: string, lang: 'id' | 'en') => explainFormula(parseFormula(text), lang, name);
  expect(say('([A] - lag([A], 1)) / [B] * 1000.5', 'id')).toBe(
    '((kunjungan − kunjungan 1 periode sebelumnya) ÷ penduduk) × 1.000,5',
  );
  expect(say('if([A] > 0 or [B] = 1, per([A], [B], 1000), max([A], 2))', 'en')).toBe(
    'if (kunjungan > 0) or (penduduk = 1) then kunjungan per 1,000 penduduk, otherwise greatest of kunjungan; 2',
  );
});
