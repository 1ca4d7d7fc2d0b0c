import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDay, isPeriod, lastDay, parseSpan, periodsIn, previous, shift } from './model.ts';

const month = fc
  .tuple(fc.integer({ min: 1950, max: 2090 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

describe('a period', () => {
  test('is a year or a month, nothing else', () => {
    expect(['2022', '2022-10', '1999-01'].every(isPeriod)).toBe(true);
    expect(['2022-13', '2022-00', '22', '2022-1', '2022-10-04', '', '2022-10\n', '3022'].some(isPeriod)).toBe(false);
  });

  test('knows its first and last day, leap years included', () => {
    expect([firstDay('2024-02'), lastDay('2024-02'), lastDay('2023-02'), lastDay('2022')]).toEqual([
      '2024-02-01',
      '2024-02-29',
      '2023-02-28',
      '2022-12-31',
    ]);
  });

  test('January follows December and both ways agree', () => {
    expect([previous('2022-01'), previous('2022')]).toEqual(['2021-12', '2021']);
    fc.assert(fc.property(month, fc.integer({ min: -300, max: 300 }), (at, by) => shift(shift(at, by), -by) === at));
  });
});

describe('a span', () => {
  test('of years covers their months, and of months the years they touch', () => {
    expect(periodsIn({ from: '2021', to: '2022' }, 'monthly')).toHaveLength(24);
    expect(periodsIn({ from: '2021-11', to: '2022-02' }, 'yearly')).toEqual(['2021', '2022']);
    expect(periodsIn({ from: '2021-11', to: '2022-01' }, 'monthly')).toEqual(['2021-11', '2021-12', '2022-01']);
  });

  test('is refused when reversed, endless or no period at all', () => {
    expect(() => parseSpan('2022-10', '2022-09')).toThrow('periods.reversed');
    expect(() => parseSpan('1950', '2022')).toThrow('periods.long');
    expect(() => parseSpan('2022-10-04', '2022')).toThrow('periods.unreadable');
    expect(parseSpan('2022-10', '2022')).toEqual({ from: '2022-10', to: '2022' });
  });
});
