import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shown } from '../methods/rounding.ts';
import { evaluationDimensions } from '../methods/smart-city-index/editions.ts';
import { smartCityIndex, type Scores } from '../methods/smart-city-index/smart-city-index.ts';
import { formatNumber } from '../platform/words/format.ts';

// A page prints a number with formatNumber, a bundle and the API with `shown`: they must never say two things.

it('prints Kota Jambi 2024 as published also where the sum is a hair short of the half', () => {
  expect(formatNumber('en', 3.475 - 4e-16, 2)).toBe('3.48');
  expect(formatNumber('id', 3.475 - 4e-16, 2)).toBe('3,48');
});

it('prints every index as the method rounds it', () => {
  const eighths = fc.integer({ min: 8, max: 32 }).map((n) => n / 8);
  fc.assert(
    fc.property(fc.tuple(eighths, eighths, eighths, eighths, eighths), (five) => {
      const scores = Object.fromEntries(evaluationDimensions.map((each, at) => [each, five[at]])) as Scores;
      const { index, shown: told } = smartCityIndex({ edition: '2022', scores });
      expect(formatNumber('en', index, 2)).toBe(told);
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, digits) => {
      const printed = formatNumber('en', value, digits)
        .replaceAll(',', '')
        .replace(/^-(?=[0.]+$)/, '');
      expect(printed).toBe(shown(value, digits));
    }),
  );
});
