import { smartDimensions } from '../../src/evaluation/rules.ts';
import type { EvaluationRules } from '../../src/evaluation/rules.ts';

/** Made-up rules for tests: one item in three dimensions, six in impact, two in quick win. */
export const sampleRules: EvaluationRules = {
  edition: '2022-simulasi',
  weights: { baseline: 10, output: 20, outcome: 30, impact: 20, quick_win: 20 },
  scale: { min: 1, max: 4, step: 1 },
  digits: 2,
  tie_digits: 9,
  combination: { rule: 'mean', trim: 1, min_marks: 1 },
  smart_from: 'impact',
  items: [
    { code: 'BAS-1', dimension: 'baseline', weight: 1, smart: null },
    { code: 'OUT-1', dimension: 'output', weight: 1, smart: null },
    { code: 'OTC-1', dimension: 'outcome', weight: 1, smart: null },
    ...smartDimensions.map((smart) => ({ code: `IMP-${smart}`, dimension: 'impact', weight: 1, smart }) as const),
    { code: 'QW-1', dimension: 'quick_win', weight: 2, smart: 'governance' },
    { code: 'QW-2', dimension: 'quick_win', weight: 1, smart: null },
  ],
  participants: [
    { regency: '16.06', name: 'Musi Banyuasin', previous: 3.21 },
    { regency: '16.03', name: 'Muara Enim', previous: 2.97 },
    { regency: '16.07', name: 'Banyuasin', previous: null },
  ],
};
