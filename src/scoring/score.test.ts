import { describe, expect, it } from 'vitest';
import { recompute, usesDemo } from './snapshots.ts';
import { score, type IndicatorInput, type ScoreInputs } from './score.ts';

const indicator = (code: string, value: number | null, target: number | null = 100): IndicatorInput => ({
  code,
  weight: 1,
  rule: 'ratio',
  numerator: value,
  denominator: null,
  value,
  period: value === null ? null : '2022-10',
  coverage: value === null ? 0 : 1,
  target,
  baseline: null,
  low: null,
  high: null,
  demo: true,
});

const inputs = (...indicators: IndicatorInput[]): ScoreInputs => ({
  year: 2022,
  edition: '2022',
  demoWeights: false,
  dimensions: [{ id: 'governance', weight: 1, sasaran: [{ code: 'G1', weight: 1, indicators }] }],
});

describe('the score of a year', () => {
  it('is the weighted mean of achievements, out of a hundred', () => {
    const found = score(inputs(indicator('A', 80), indicator('B', 60)));
    expect(found.score).toBe(70);
    expect(found.dimensions[0]?.sasaran[0]?.indicators.map((each) => each.score)).toEqual([80, 60]);
  });

  it('leaves out what is not known, never counts it as zero, and says how much was known', () => {
    const found = score(inputs(indicator('A', 80), indicator('B', null)));
    expect([found.score, found.coverage]).toEqual([80, 0.5]);
  });

  it('is unknown where nothing is known', () => {
    expect(score(inputs(indicator('A', null))).score).toBeNull();
  });

  it('is marked an example when a figure, a target or a weight is, and not for what is not known', () => {
    const real = { ...indicator('A', 80), demo: false };
    expect(usesDemo(inputs(real))).toBe(false);
    expect(usesDemo(inputs(real, { ...indicator('B', null), demo: true }))).toBe(false);
    expect(usesDemo(inputs(real, { ...indicator('B', 60), demo: true }))).toBe(true);
    expect(usesDemo({ ...inputs(real), demoWeights: true })).toBe(true);
  });

  it('gives the same digits from inputs that went through the database', () => {
    const given = inputs(indicator('A', 92.5233644859813, 95), indicator('B', 1 / 3, 0.7));
    const kept = JSON.parse(JSON.stringify({ inputs: given, result: score(given) })) as {
      inputs: ScoreInputs;
      result: ReturnType<typeof score>;
    };
    expect(recompute(kept).same).toBe(true);
    expect(recompute({ ...kept, result: { ...kept.result, score: 70.1 } }).same).toBe(false);
  });
});
