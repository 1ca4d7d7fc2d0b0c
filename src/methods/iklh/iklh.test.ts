import { expect, test } from 'vitest';
import { shown } from '../rounding.ts';
import { airRatio, iklh, iku, riverIndex, weights } from './iklh.ts';

test('an Ieu of 0.262 is an air index of 91.00, as published', () => {
  expect(shown(iku(0.262), 2)).toBe('91.00');
  expect(airRatio(10, 10)).toBe(0.375);
});

test('water, air and land weigh one together', () => {
  expect(weights.ika + weights.iku + weights.ikl).toBeCloseTo(1, 12);
  expect(iklh({ ika: 50, iku: 90, ikl: 60 })).toBeCloseTo(68.39, 10);
});

test('a river is judged by its worst parameter and the mean of all', () => {
  expect(riverIndex([1, 1, 1])).toEqual({ index: 1, status: 'memenuhi baku mutu' });
  expect(riverIndex([1, 7])).toEqual({ index: Math.sqrt((49 + 16) / 2), status: 'cemar sedang' });
  expect([4, 9, 20].map((each) => riverIndex([each]).status)).toEqual(['cemar ringan', 'cemar sedang', 'cemar berat']);
});
