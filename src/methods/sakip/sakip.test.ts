import { expect, test } from 'vitest';
import { sakip } from './sakip.ts';

test('four components sum to the total, which has a predicate', () => {
  expect(sakip({ planning: 25.5, measurement: 22, reporting: 12, internal_evaluation: 18 })).toEqual({
    total: 77.5,
    predicate: 'BB',
  });
});

test.each([
  [90.01, 'AA'],
  [90, 'A'],
  [80, 'BB'],
  [70, 'B'],
  [60, 'CC'],
  [50, 'C'],
  [30, 'D'],
  [0, 'D'],
])('a total of %d is %s: a bound must be exceeded', (total, predicate) => {
  const rest = (part: number, most: number) => Math.min(most, Math.max(0, total - part));
  const points = {
    planning: rest(0, 30),
    measurement: rest(30, 30),
    reporting: rest(60, 15),
    internal_evaluation: rest(75, 25),
  };
  expect(sakip(points).predicate).toBe(predicate);
});
