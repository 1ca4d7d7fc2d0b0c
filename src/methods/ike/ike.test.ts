import { expect, test } from 'vitest';
import { shown } from '../rounding.ts';
import { ike } from './ike.ts';

test('63,661 kWh on 5,119 m² with air conditioning is 12.44, efficient', () => {
  const found = ike(63_661, 5_119, true);
  expect([shown(found.ike, 2), found.band]).toEqual(['12.44', 'efisien']);
  expect(ike(63_661, 5_119, false).band).toBe('boros');
});

test('a bound is told by the figure as it is written, not by its binary noise', () => {
  expect(ike(25.9, 3.5, false).band).toBe('boros'); // 7.3999999999999995
});

test('a bound belongs to the band above it', () => {
  expect([8.49, 8.5, 14, 18.5].map((each) => ike(each, 1, true).band)).toEqual([
    'sangat efisien',
    'efisien',
    'cukup efisien',
    'boros',
  ]);
  expect([3.39, 3.4, 5.6, 7.4].map((each) => ike(each, 1, false).band)).toEqual([
    'sangat efisien',
    'efisien',
    'cukup efisien',
    'boros',
  ]);
});
