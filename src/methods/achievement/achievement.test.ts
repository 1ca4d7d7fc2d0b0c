import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { achievement, rules, usualRule } from './achievement.ts';

describe('achievement against a target', () => {
  it.each([
    ['what should grow is realised over target', { rule: 'ratio', realised: 80, target: 100 }, 0.8],
    ['what should shrink is target over realised', { rule: 'inverse', realised: 8, target: 6 }, 0.75],
    ['or is held against it in reverse', { rule: 'reversed', realised: 8, target: 6 }, 4 / 6],
    ['progress counts from the baseline', { rule: 'progress', realised: 15, baseline: 10, target: 20 }, 0.5],
    ['progress downward too', { rule: 'progress', realised: 12, baseline: 20, target: 10 }, 0.8],
    ['within its band it is met', { rule: 'band', realised: 7, low: 6.5, high: 8.5 }, 1],
    ['below its band it is a part of the low bound', { rule: 'band', realised: 5.2, low: 6.5, high: 8.5 }, 0.8],
    ['above its band it loses what it exceeds', { rule: 'band', realised: 10.2, low: 6.5, high: 8.5 }, 0.8],
    ['a bound of zero is measured by the width', { rule: 'band', realised: -1, low: 0, high: 4 }, 0.75],
    ['nothing planned and nothing happened is met', { rule: 'inverse', realised: 0, target: 0 }, 1],
  ] as const)('%s', (_, input, expected) => {
    const { raw, value } = achievement(input);
    expect(raw).toBeCloseTo(expected, 12);
    expect(value).toBeCloseTo(expected, 12);
  });

  it('is exactly one when the target is met, by every rule', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(...rules), (target, rule) => {
        const input = { rule, realised: target, target, baseline: 0, low: target, high: target };
        expect(achievement(input)).toMatchObject({ raw: 1, value: 1 });
      }),
    );
  });

  it('caps what counts and keeps the raw value', () => {
    expect(achievement({ rule: 'ratio', realised: 150, target: 100 })).toMatchObject({ raw: 1.5, value: 1, cap: 1 });
    expect(achievement({ rule: 'ratio', realised: 150, target: 100, cap: 1.2 })).toMatchObject({
      raw: 1.5,
      value: 1.2,
    });
    expect(achievement({ rule: 'reversed', realised: 30, target: 10 })).toMatchObject({ raw: -1, value: 0 });
    expect(() => achievement({ rule: 'ratio', realised: 1, target: 1, cap: 2 })).toThrow(RangeError);
  });

  it.each([
    ['nothing realised yet', { rule: 'ratio', realised: null, target: 10 }, 'realised-missing'],
    ['no target', { rule: 'ratio', realised: 5 }, 'target-missing'],
    ['no baseline', { rule: 'progress', realised: 5, target: 10 }, 'baseline-missing'],
    [
      'a target equal to its baseline',
      { rule: 'progress', realised: 5, target: 10, baseline: 10 },
      'target-is-baseline',
    ],
    ['a target of zero', { rule: 'ratio', realised: 5, target: 0 }, 'target-zero'],
    ['a reversed target of zero', { rule: 'reversed', realised: 5, target: 0 }, 'target-zero'],
    ['half a band', { rule: 'band', realised: 5, low: 1 }, 'band-missing'],
    ['a band upside down', { rule: 'band', realised: 5, low: 9, high: 1 }, 'band-upside-down'],
    ['a negative growth as a ratio', { rule: 'ratio', realised: -2, target: 3 }, 'negative'],
  ] as const)('is unknown, not zero, with %s', (_, input, reason) => {
    expect(achievement(input)).toMatchObject({ raw: undefined, value: undefined, reason });
  });

  it('counts in full what should shrink and never happened, though it has no ratio', () => {
    expect(achievement({ rule: 'inverse', realised: 0, target: 5 })).toMatchObject({
      raw: undefined,
      value: 1,
      reason: 'realised-zero',
    });
  });

  it('never leaves the range from zero to its cap, and more is never worse where more is wanted', () => {
    const value = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.double({ min: 0.001, max: 1e6, noNaN: true }), (a, b, target) => {
        const of = (realised: number, rule: 'ratio' | 'reversed'): number => {
          const result = achievement({ rule, realised, target, cap: 1.2 }).value ?? Number.NaN;
          expect(result >= 0 && result <= 1.2).toBe(true);
          return result;
        };
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(of(more, 'ratio')).toBeGreaterThanOrEqual(of(less, 'ratio'));
        expect(of(more, 'reversed')).toBeLessThanOrEqual(of(less, 'reversed'));
      }),
    );
  });

  it("is explained in both languages, with each one's decimal sign", () => {
    expect(achievement({ rule: 'reversed', realised: 7.5, target: 6 }).words).toEqual([
      '(2 × target 6 − realisasi 7,5) ÷ target 6 = 0,75',
      '(2 × target 6 − realised 7.5) ÷ target 6 = 0.75',
    ]);
    expect(achievement({ rule: 'ratio', realised: null, target: 6 }).words[0]).toBe('realisasi belum ada');
    for (const rule of rules) {
      const { words } = achievement({ rule, realised: 3, target: 4, baseline: 1, low: 1, high: 2 });
      expect(words.every((text) => text.includes('3'))).toBe(true);
    }
  });

  it('takes the usual rule of its direction', () => {
    expect([usualRule('up'), usualRule('down'), usualRule('band')]).toEqual(['ratio', 'reversed', 'band']);
  });
});
