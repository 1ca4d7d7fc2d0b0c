import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMisuse } from '../misuse.ts';
import { compute } from './compute.ts';
import { editions } from './editions.ts';
import { checkWeights, customEdition, impact, METHOD, smartCityIndex } from './smart-city-index.ts';

const kediri = { baseline: 3.6, output: 3.21, outcome: 3.23, impact: 3.07, quick_win: 3.65 };
const jambi = { baseline: 3.84, output: 3.18, outcome: 3.53, impact: 3.63, quick_win: 3.35 };

function refused(run: () => unknown): { slug: string; field: string | undefined; message: string } {
  try {
    run();
  } catch (error) {
    if (isMisuse(error)) return { slug: error.slug, field: error.field, message: error.message };
    throw error;
  }
  throw new Error('was not refused');
}

describe('the smart-city index', () => {
  it('reproduces the published index of Kota Kediri 2022 within 0.006', () => {
    expect(Math.abs(smartCityIndex({ edition: '2022', scores: kediri }).index - 3.31)).toBeLessThanOrEqual(0.006);
  });

  it('gives Kediri exactly 3.31 when the impact is the unrounded mean of its six dimensions', () => {
    const six = impact([2.75, 2.75, 3.5, 3.33, 3.33, 2.75]);
    expect(six).toBeCloseTo(3.0683, 4);
    expect(Math.abs(six - 3.07)).toBeLessThan(0.005);
    expect(smartCityIndex({ edition: '2022', scores: { ...kediri, impact: six } }).shown).toBe('3.31');
  });

  it('reproduces the published index of Kota Jambi 2024 and shows the tie half up', () => {
    const result = smartCityIndex({ edition: '2022', scores: jambi });
    expect(Math.abs(result.index - 3.48)).toBeLessThanOrEqual(0.006);
    expect(result).toMatchObject({
      shown: '3.48',
      edition: '2022',
      method: METHOD,
      status: 'published',
    });
    expect(smartCityIndex({ edition: '2024', scores: jambi })).toMatchObject({
      shown: '3.48',
      status: 'derived',
    });
  });

  it('gives another index to the same scores under the other published weights', () => {
    const other = smartCityIndex({ edition: 'alternative', scores: kediri });
    expect(other.shown).toBe(
      smartCityIndex({
        edition: customEdition({
          baseline: 10,
          output: 20,
          outcome: 30,
          impact: 30,
          quick_win: 10,
        }),
        scores: kediri,
      }).shown,
    );
    expect(other.index).toBeCloseTo(3.257, 6);
  });

  it('knows only editions whose weights sum to 100', () => {
    for (const edition of editions) expect(() => checkWeights(edition.weights)).not.toThrow();
  });

  it('refuses a set of weights that sums to 120, naming the sum', () => {
    const weights = { baseline: 10, output: 30, outcome: 30, impact: 30, quick_win: 20 };
    expect(refused(() => customEdition(weights))).toEqual({
      slug: 'weights-not-100',
      field: 'weights',
      message: 'The weights must sum to 100, not 120',
    });
    expect(refused(() => compute({ weights, scores: kediri })).slug).toBe('weights-not-100');
  });

  it('refuses a negative weight even when the sum is 100', () => {
    const weights = { baseline: -10, output: 40, outcome: 30, impact: 20, quick_win: 20 };
    expect(refused(() => customEdition(weights))).toMatchObject({
      slug: 'weight-invalid',
      field: 'weights.baseline',
    });
  });

  it.each([0, 0.99, 4.01, 5, -1, Number.NaN])('refuses the score %d, which is outside 1 to 4', (score) => {
    expect(refused(() => smartCityIndex({ edition: '2022', scores: { ...kediri, impact: score } }))).toMatchObject({
      slug: 'score-out-of-scale',
      field: 'scores.impact',
    });
  });

  it('refuses an impact of fewer than six dimensions', () => {
    expect(refused(() => impact([3, 3, 3, 3, 3])).slug).toBe('score-missing');
  });

  it('stays on the scale of its scores, whatever the edition', () => {
    const score = fc.double({ min: 1, max: 4, noNaN: true });
    const scores = fc.record({
      baseline: score,
      output: score,
      outcome: score,
      impact: score,
      quick_win: score,
    });
    fc.assert(
      fc.property(scores, fc.constantFrom(...editions), (five, edition) => {
        const { index } = smartCityIndex({ edition, scores: five });
        expect(index).toBeGreaterThanOrEqual(Math.min(...Object.values(five)) - 1e-9);
        expect(index).toBeLessThanOrEqual(Math.max(...Object.values(five)) + 1e-9);
      }),
    );
  });
});

describe('compute smart-city-index', () => {
  it('answers the contract of the command line', () => {
    expect(compute({ edition: '2022', scores: jambi })).toMatchObject({ shown: '3.48' });
    expect(compute({ edition: 2022, scores: jambi }).index).toBeCloseTo(3.475, 9);
  });

  it('takes weights in place of an edition and lets them have a name', () => {
    const weights = { baseline: 20, output: 20, outcome: 20, impact: 20, quick_win: 20 };
    expect(compute({ weights, scores: kediri })).toMatchObject({
      edition: 'custom',
      shown: '3.35',
      status: 'custom',
    });
    expect(compute({ edition: 'trial', weights, scores: kediri }).edition).toBe('trial');
    expect(refused(() => compute({ edition: '2022', weights, scores: kediri })).slug).toBe('edition-taken');
  });

  it.each([
    ['nothing', null, 'input-invalid', undefined],
    ['a list', [], 'input-invalid', undefined],
    ['no edition', { scores: kediri }, 'edition-missing', 'edition'],
    ['an unknown edition', { edition: '1999', scores: kediri }, 'edition-unknown', 'edition'],
    [
      'a missing dimension',
      { edition: '2022', scores: { ...kediri, impact: undefined } },
      'input-invalid',
      'scores.impact',
    ],
    ['a score in text', { edition: '2022', scores: { ...kediri, output: '3' } }, 'input-invalid', 'scores.output'],
    ['an unknown key', { edition: '2022', scores: kediri, bonus: 1 }, 'input-invalid', undefined],
    ['a score of 5', { edition: '2022', scores: { ...kediri, output: 5 } }, 'score-out-of-scale', 'scores.output'],
  ])('refuses %s in words that name the place', (_, json, slug, field) => {
    expect(refused(() => compute(json))).toMatchObject({ slug, field });
  });
});
