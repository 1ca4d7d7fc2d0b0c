import { describe, expect, test } from 'vitest';
import { driest, keetchByram } from './kbdi.ts';

/** The first form of Keetch and Byram, in hundredths of an inch and Fahrenheit, for comparison. */
function firstForm(missing: number, fahrenheit: number, inches: number): number {
  return (
    ((800 - missing) * (0.968 * Math.exp(0.0486 * fahrenheit) - 8.3) * 0.001) / (1 + 10.88 * Math.exp(-0.0441 * inches))
  );
}

describe('a dry day', () => {
  test('adds what the formula in imperial units adds', () => {
    const [metric = 0] = keetchByram([{ temperature: 32, rain: 0 }], 60 * 25.4, 100);
    const imperial = firstForm((100 * 800) / driest, 32 * 1.8 + 32, 60);
    expect(((metric - 100) * 800) / driest).toBeCloseTo(imperial, 1);
  });

  test('adds nothing when it is cold, and never more than there is', () => {
    expect(keetchByram([{ temperature: 0, rain: 0 }], 2500, 50)).toEqual([50]);
    expect(keetchByram([{ temperature: 45, rain: 0 }], 2500, driest)).toEqual([driest]);
  });
});

describe('rain', () => {
  const cold = (rain: number) => ({ temperature: 0, rain });

  test('of a spell fills the soil but for its first 5.1 mm', () => {
    const [one = 0, two = 0, three = 0] = keetchByram([cold(4), cold(4), cold(10)], 2500, 100);
    expect(one).toBe(100);
    expect(two).toBeCloseTo(100 - 2.9, 10);
    expect(three).toBeCloseTo(100 - 12.9, 10);
  });

  test('of a spell that goes on from the day before is not held back twice', () => {
    expect(keetchByram([cold(10)], 2500, 100, 10)[0]).toBeCloseTo(90, 10);
  });

  test('after a dry day is a new spell', () => {
    expect(keetchByram([cold(8), cold(0), cold(5)], 2500, 100).at(-1)).toBeCloseTo(97.1, 10);
  });

  test('fills it to the brim and no further', () => {
    expect(keetchByram([cold(500)], 2500, 100)).toEqual([0]);
  });
});
