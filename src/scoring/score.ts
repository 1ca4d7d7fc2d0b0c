import { achievement, METHOD as ACHIEVEMENT, type Rule } from '../methods/achievement/achievement.ts';
import { roundHalfUp } from '../methods/rounding.ts';
import { aggregate, METHOD as AGGREGATE, type Branch, type Scored } from './aggregate.ts';

/** Name and version of the whole arithmetic; frozen into snapshots. */
export const METHOD = `score/1 ${ACHIEVEMENT} ${AGGREGATE}`;

export interface IndicatorInput {
  readonly code: string;
  /** Relative among the indicators of its objective. */
  readonly weight: number;
  readonly rule: Rule;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** In the indicator's unit; null when nothing is known. */
  readonly value: number | null;
  /** Latest period with a figure, `YYYY-MM` or `YYYY`. */
  readonly period: string | null;
  /** Share of the areas and periods that have a figure, 0..1. */
  readonly coverage: number | null;
  readonly target: number | null;
  readonly baseline: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the figure or its target is an example. */
  readonly demo: boolean;
}

export interface SasaranInput {
  readonly code: string;
  readonly weight: number;
  readonly indicators: readonly IndicatorInput[];
}

export interface DimensionInput {
  readonly id: string;
  readonly weight: number;
  readonly sasaran: readonly SasaranInput[];
}

/** Everything a score is computed from. */
export interface ScoreInputs {
  readonly year: number;
  readonly edition: string;
  /** Whether any weight of the edition is an example. */
  readonly demoWeights: boolean;
  readonly dimensions: readonly DimensionInput[];
}

export interface Part {
  readonly code: string;
  /** 0..100; null when nothing below is known: missing is never zero. */
  readonly score: number | null;
  /** Weight of the known ÷ weight of all, 0..1. */
  readonly coverage: number;
  readonly weight: number;
}

export interface IndicatorScore extends Part {
  /** Achievement before capping, 1 = target met. */
  readonly raw: number | null;
  /** The rule with its figures in words: Indonesian, English. */
  readonly words: readonly [string, string];
}

export interface SasaranScore extends Part {
  readonly indicators: readonly IndicatorScore[];
}

export interface DimensionScore extends Part {
  readonly sasaran: readonly SasaranScore[];
}

export interface Score extends Part {
  readonly method: string;
  readonly dimensions: readonly DimensionScore[];
}

/**
 * Scores a year of the plan, 0..100: achievement of each indicator against its target, weighted means upward.
 * It is the regency's own reading of its plan; the national index is the panel's (`evaluation`).
 */
export function score(inputs: ScoreInputs): Score {
  const achieved = new Map(
    inputs.dimensions
      .flatMap((dimension) => dimension.sasaran)
      .flatMap((sasaran) => sasaran.indicators.map((each) => [`${sasaran.code}/${each.code}`, achieve(each)] as const)),
  );
  const whole = aggregate({
    code: 'whole',
    weight: 1,
    parts: inputs.dimensions.map((dimension) => ({
      code: dimension.id,
      weight: dimension.weight,
      parts: dimension.sasaran.map((sasaran): Branch => ({
        code: sasaran.code,
        weight: sasaran.weight,
        parts: sasaran.indicators.map((each) => ({
          code: each.code,
          weight: each.weight,
          value: achieved.get(`${sasaran.code}/${each.code}`)?.value,
        })),
      })),
    })),
  });
  return {
    ...part(whole),
    method: METHOD,
    dimensions: whole.parts.map((dimension) => ({
      ...part(dimension),
      sasaran: dimension.parts.map((sasaran) => ({
        ...part(sasaran),
        indicators: sasaran.parts.map((each) => {
          const found = achieved.get(`${sasaran.code}/${each.code}`);
          return { ...part(each), raw: found?.raw ?? null, words: found?.words ?? ['', ''] };
        }),
      })),
    })),
  };
}

function achieve(input: IndicatorInput) {
  const { rule, value, target, baseline, low, high } = input;
  return achievement({ rule, realised: value, target, baseline, low, high });
}

function part({ code, value, coverage, weight }: Scored): Part {
  return { code, weight, coverage, score: value === undefined ? null : roundHalfUp(value * 100, 10) };
}
