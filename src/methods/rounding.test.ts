import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfUp, shown } from './rounding.ts';

describe('rounding half up', () => {
  it.each([
    [3.185, 2, '3.19'],
    [3.475, 2, '3.48'],
    [1.005, 2, '1.01'],
    [2.675, 2, '2.68'],
    [8.345, 2, '8.35'],
    [0.5, 0, '1'],
    [2.5, 0, '3'],
    [3.1849999, 2, '3.18'],
    [91.47509578544062, 2, '91.48'],
    [0, 2, '0.00'],
    [100, 2, '100.00'],
    [1e-9, 2, '0.00'],
    [123456789012, 0, '123456789012'],
    [1e21, 1, '1000000000000000000000.0'],
  ])('shows %d at %d digits as %s', (value, digits, text) => {
    expect(shown(value, digits)).toBe(text);
  });

  it('sees through the noise of a sum of decimals', () => {
    expect(0.1 + 0.2 + 0.005 === 0.305).toBe(false);
    expect(shown(0.1 + 0.2 + 0.005, 2)).toBe('0.31');
    expect(shown(0.1 * 3.6 + 0.2 * 3.21 + 0.3 * 3.23 + 0.2 * 3.07 + 0.2 * 3.65, 2)).toBe('3.32');
    expect(shown(0.1 * 3.84 + 0.2 * 3.18 + 0.3 * 3.53 + 0.2 * 3.63 + 0.2 * 3.35, 2)).toBe('3.48');
  });

  it('moves a negative half away from zero and never shows minus zero', () => {
    expect(shown(-0.045, 2)).toBe('-0.05');
    expect(shown(-0.004, 2)).toBe('0.00');
    expect(Object.is(roundHalfUp(-0.004, 2), 0)).toBe(true);
  });

  it('rounds every decimal of three digits as paper and pencil would', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (thousandths) => {
        const hundredths = Math.floor(thousandths / 10) + (thousandths % 10 >= 5 ? 1 : 0);
        expect(roundHalfUp(thousandths / 1000, 2)).toBe(hundredths / 100);
      }),
    );
  });

  it('changes nothing when it rounds again', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 6 }), (value, digits) => {
        const once = roundHalfUp(value, digits);
        expect(roundHalfUp(once, digits)).toBe(once);
        expect(Math.abs(once - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-8);
      }),
    );
  });

  it('refuses what is not a number', () => {
    expect(() => shown(Number.NaN, 2)).toThrow(RangeError);
    expect(() => shown(Number.POSITIVE_INFINITY, 2)).toThrow(RangeError);
    expect(() => shown(1, 1.5)).toThrow(RangeError);
    expect(() => shown(1, 13)).toThrow(RangeError);
  });
});
