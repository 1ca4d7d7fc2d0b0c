import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluationDimensions } from '../../methods/smart-city-index/editions.ts';
import { combine } from '../combine.ts';
import type { Mark } from '../combine.ts';
import type { EvaluationRules } from '../rules.ts';
import { sampleRules as rules } from '../../../test/support/sample-rules.ts';
import { bundle } from './bundle.ts';
import { assigned, codes, evaluators, recompute, toNumber, verifyBundle } from '../../../test/support/sample-bundle.ts';
import { sampleCycle } from '../../../test/support/sample-cycle.ts';

describe('the application and the verifier', () => {
  const share = fc.integer({ min: 0, max: 40 });
  const someRules = fc.record({
    cuts: fc.tuple(share, share, share, share).filter((cuts) => cuts.reduce((sum, one) => sum + one, 0) <= 100),
    rule: fc.constantFrom('mean', 'median', 'trimmed'),
    least: fc.integer({ min: 1, max: 3 }),
    step: fc.constantFrom(1, 0.5, 0.01),
    ties: fc.constantFrom(2, 9),
    weight: fc.integer({ min: 1, max: 7 }),
    smart: fc.boolean(),
  });
  const cells = rules.participants.flatMap(({ regency }) =>
    evaluators.flatMap((evaluator) => codes.map((item) => ({ regency, evaluator, item }))),
  );
  // Few distinct values, so that ties are common; null is a gap.
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 300 }), { nil: null, freq: 6 }), {
    minLength: cells.length,
    maxLength: cells.length,
  });
  const recusals = fc.subarray(assigned, { maxLength: 3 });

  function scenario(
    choice: { cuts: number[]; rule: string; least: number; step: number; ties: number; weight: number; smart: boolean },
    marksGiven: readonly (number | null)[],
  ): { rules: EvaluationRules; marks: Mark[] } {
    const [a = 0, b = 0, c = 0, d = 0] = choice.cuts;
    const shares = [a, b, c, d, 100 - a - b - c - d];
    const step = choice.step;
    return {
      rules: {
        ...rules,
        weights: Object.fromEntries(
          evaluationDimensions.map((one, at) => [one, shares[at]]),
        ) as EvaluationRules['weights'],
        scale: { min: 1, max: 4, step },
        tie_digits: choice.ties,
        combination: { rule: choice.rule as 'mean', trim: 1, min_marks: choice.least },
        smart_from: choice.smart ? 'impact' : null,
        items: rules.items.map((item, at) => ({ ...item, weight: at % 2 === 0 ? choice.weight : 1 })),
      },
      marks: cells.flatMap((one, at) => {
        const given = marksGiven[at] ?? null;
        return given === null ? [] : [{ ...one, mark: Number((1 + Math.floor(given / 100 / step) * step).toFixed(2)) }];
      }),
    };
  }

  it('agree on thousands of mark sets with ties, gaps and recusals', () => {
    const seen = { ties: 0, gaps: 0, whole: 0 };
    fc.assert(
      fc.property(someRules, values, recusals, (choice, given, stoodBack) => {
        const { rules: own, marks: all } = scenario(choice, given);
        const ours = combine(own, all, stoodBack);
        const theirs = recompute(
          own,
          all,
          new Set(stoodBack.map(({ regency, evaluator }) => JSON.stringify([regency, evaluator]))),
        );
        expect(ours.map(({ regency, rank: place, shown }) => [regency, place, shown])).toEqual(
          theirs.map(({ regency, rank: place, shown }) => [regency, place, shown]),
        );
        for (const [at, one] of ours.entries()) {
          const other = theirs[at]!;
          for (const field of ['index', 'improvement', 'coverage'] as const) {
            const [mine, its] = [one[field], other[field]];
            if (mine === null || its === null) expect(mine).toBe(its);
            else expect(Math.abs(mine - toNumber(its))).toBeLessThan(1e-9);
          }
        }
        const ranks = ours.flatMap(({ rank: place }) => place ?? []);
        seen.ties += new Set(ranks).size < ranks.length ? 1 : 0;
        seen.gaps += ours.some(({ coverage }) => coverage < 1) ? 1 : 0;
        seen.whole += ranks.length === ours.length ? 1 : 0;
      }),
      { numRuns: 2000 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10);
  }, 120_000);

  it('agree on whole bundles', () => {
    fc.assert(
      fc.property(someRules, values, recusals, fc.boolean(), (choice, given, stoodBack, sheets) => {
        const cycle = sampleCycle({ ...scenario(choice, given), assigned, recusals: stoodBack, sheets });
        expect(verifyBundle(bundle(cycle)).problems).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});
