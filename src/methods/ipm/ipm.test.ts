import { expect, test } from 'vitest';
import { shown } from '../rounding.ts';
import { ipm } from './ipm.ts';

test('South Sumatra 2018 is 69.39, as BPS published it', () => {
  const found = ipm({ lifeExpectancy: 69.41, expectedSchooling: 12.36, meanSchooling: 8, expenditure: 10_652 });
  expect([shown(found.index, 2), found.band]).toEqual(['69.39', 'medium']);
});

test('each sub-index stays within 0 and 1', () => {
  const most = ipm({ lifeExpectancy: 99, expectedSchooling: 20, meanSchooling: 18, expenditure: 90_000 });
  expect([most.index, most.band]).toEqual([100, 'very high']);
  expect(ipm({ lifeExpectancy: 70, expectedSchooling: 12, meanSchooling: 8, expenditure: 500 }).index).toBe(0);
});
