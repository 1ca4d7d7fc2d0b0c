import { expect, test } from 'vitest';
import { elementCodes, findGrade2004, ikm2004, indexOf } from './edition-2004.ts';

const all = (mark: number) =>
  Object.fromEntries(elementCodes.map((code) => [code, mark])) as Record<(typeof elementCodes)[number], number | null>;

test('fourteen means of 3 weigh 2.982, three decimals, times 25', () => {
  expect(ikm2004([all(3)])).toMatchObject({
    shown: '74.55',
    grade: 'B',
    respondents: 1,
  });
});

test('the sum is rounded to three decimals before it is multiplied', () => {
  const means = elementCodes.map((_, at) => (at < 5 ? 3.07 : 3.11));
  // (5 × 3.07 + 9 × 3.11) × 0.071 = 3.07714 → 3.077 → 76.925, not 76.9285
  expect(indexOf(means)).toBeCloseTo(76.925, 10);
});

test('an element without an answer leaves no index', () => {
  expect(ikm2004([{ ...all(3), U14: null }]).index).toBeUndefined();
});

test('grades are told by lower bound', () => {
  expect([81.26, 81.25, 62.51, 43.76, 43.75, 24.9].map(findGrade2004)).toEqual(['A', 'B', 'B', 'C', 'D', undefined]);
});
