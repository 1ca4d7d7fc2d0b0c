import { expect, test } from 'vitest';
import { gdpGrowth } from './gdp-growth/methods.ts';
import { locationQuotient } from './location-quotient/methods.ts';
import { spm } from './spm/methods.ts';

test('output that rose from 45,000 to 47,160 grew 4.8 %', () => {
  expect(gdpGrowth(45_000, 47_160)).toBeCloseTo(4.8, 10);
  expect(gdpGrowth(100, 90)).toBeCloseTo(-10, 10);
});

test('a sector with twice its share elsewhere has a quotient of two', () => {
  expect(locationQuotient({ sector: 40, whole: 100 }, { sector: 200, whole: 1000 })).toBeCloseTo(2, 12);
});

test('a minimum service weighs people 80 and goods 20, each at most whole', () => {
  expect(spm({ done: 940, due: 1000 }, { done: 45, due: 60 })).toEqual({
    recipients: 94,
    quality: 75,
    spm: 90.2,
    grade: 'tuntas utama',
  });
  expect(spm({ done: 1200, due: 1000 }, { done: 70, due: 60 }).grade).toBe('tuntas paripurna');
});
