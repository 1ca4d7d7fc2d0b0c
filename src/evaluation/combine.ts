import { misuse } from '../methods/misuse.ts';
import { roundHalfUp } from '../methods/rounding.ts';
import { evaluationDimensions } from '../methods/smart-city-index/editions.ts';
import type { EvaluationDimension } from '../methods/smart-city-index/editions.ts';
import { customEdition, smartCityIndex } from '../methods/smart-city-index/smart-city-index.ts';
import { aggregate } from '../scoring/aggregate.ts';
import type { Branch, Scored } from '../scoring/aggregate.ts';
import { rank } from './ranking.ts';
import { checkRules, smartDimensions } from './rules.ts';
import type { EvaluationRules, SmartDimension } from './rules.ts';

/** In log order: of two marks of one evaluator for one item of one regency the later counts. */
export type Mark = Readonly<{ regency: string; item: string; evaluator: string; mark: number }>;
/** Whoever stands back from a regency: none of their marks for it counts, the earlier ones neither. */
export type Recusal = Readonly<{ regency: string; evaluator: string }>;

/** Null means not known; the shape is that of an entry of `results.json`. */
export type RegencyResult = Readonly<{
  regency: string;
  /** Competition ranking (1, 2, 2, 4); null without an index. */
  rank: number | null;
  /** Full precision on the scale; null while an evaluation dimension that weighs is not known. */
  index: number | null;
  shown: string | null;
  /** index − the previous evaluation's. */
  improvement: number | null;
  /** Share of the weight that was marked, 0..1. */
  coverage: number;
  dimensions: Readonly<Record<EvaluationDimension, number | null>>;
  /** The six scores within `smart_from`. */
  smart: Readonly<Record<SmartDimension, number | null>>;
  items: Readonly<Record<string, number | null>>;
}>;

/**
 * From marks to the ranking: items → evaluation dimensions → index (methods/smart-city-index) → rank. An item without
 * enough marks is left out and lowers the coverage; nothing missing counts as zero.
 *
 * @returns one result a participant, in order of rank, then regency code
 * @throws Misuse for rules that are not usable (see rules.ts) and `mark-unknown-item`, `mark-unknown-regency`,
 *   `mark-out-of-scale`
 */
export function combine(
  rules: EvaluationRules,
  marks: readonly Mark[],
  recusals: readonly Recusal[] = [],
): RegencyResult[] {
  checkRules(rules);
  const standing = standingMarks(rules, marks, recusals);
  const results = rules.participants.map((participant) => {
    const items = new Map(
      rules.items.map((item) => {
        const given = standing.get(cell(participant.regency, item.code));
        return [item.code, combineMarks([...(given?.values() ?? [])], rules.combination)];
      }),
    );
    return resultOf(rules, participant, items);
  });
  return rank(results, rules.tie_digits);
}

/** One value out of the evaluators' marks for one item; null with fewer than `min_marks`. */
export function combineMarks(marks: readonly number[], how: EvaluationRules['combination']): number | null {
  if (marks.length === 0 || marks.length < how.min_marks) return null;
  const sorted = marks.toSorted((a, b) => a - b);
  if (how.rule === 'median') return mean(sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1));
  if (how.rule === 'trimmed' && sorted.length > 2 * how.trim)
    return mean(sorted.slice(how.trim, sorted.length - how.trim));
  return mean(sorted);
}

/** Is the mark on the scale: from min to max, a whole number of steps above min? */
export function onScale(mark: number, { min, max, step }: EvaluationRules['scale']): boolean {
  const steps = (mark - min) / step;
  return mark >= min && mark <= max && Math.abs(steps - Math.round(steps)) < 1e-9;
}

function standingMarks(
  rules: EvaluationRules,
  marks: readonly Mark[],
  recusals: readonly Recusal[],
): Map<string, Map<string, number>> {
  const standing = new Map<string, Map<string, number>>();
  for (const { regency } of rules.participants) {
    for (const { code } of rules.items) standing.set(cell(regency, code), new Map());
  }
  const recused = new Set(recusals.map(({ regency, evaluator }) => cell(regency, evaluator)));
  const items = new Set(rules.items.map(({ code }) => code));
  for (const { regency, item, evaluator, mark } of marks) {
    const given = standing.get(cell(regency, item));
    if (given === undefined) {
      throw items.has(item)
        ? misuse('mark-unknown-regency', [`Daerah ${regency} bukan peserta`, `Regency ${regency} does not take part`])
        : misuse('mark-unknown-item', [`Butir ${item} tidak ada pada edisi ini`, `No item ${item} in this edition`]);
    }
    if (!onScale(mark, rules.scale)) {
      throw misuse('mark-out-of-scale', [
        `Nilai ${mark} untuk ${item} di luar skala ${rules.scale.min}–${rules.scale.max}`,
        `The mark ${mark} for ${item} is off the scale ${rules.scale.min}–${rules.scale.max}`,
      ]);
    }
    if (!recused.has(cell(regency, evaluator))) given.set(evaluator, mark);
  }
  return standing;
}

function resultOf(
  rules: EvaluationRules,
  participant: EvaluationRules['participants'][number],
  items: ReadonlyMap<string, number | null>,
): RegencyResult {
  const whole = aggregate({
    code: participant.regency,
    weight: 1,
    parts: evaluationDimensions.map((dimension) => branchOf(rules, dimension, items)),
  });
  const of = (parts: readonly Scored[], code: string): number | null =>
    parts.find((part) => part.code === code)?.value ?? null;
  const smart = whole.parts.find((part) => part.code === rules.smart_from)?.parts ?? [];
  const dimensions = record(evaluationDimensions, (dimension) => of(whole.parts, dimension));
  const missing = evaluationDimensions.some((one) => rules.weights[one] > 0 && dimensions[one] === null);
  // A dimension of weight 0 may stay unknown; any score in its place gives the same index.
  const scores = record(evaluationDimensions, (one) => dimensions[one] ?? rules.scale.min);
  const edition = customEdition(rules.weights, { id: rules.edition, scale: rules.scale, digits: rules.digits });
  const index = missing ? undefined : smartCityIndex({ edition, scores });
  return {
    regency: participant.regency,
    rank: null,
    index: index?.index ?? null,
    shown: index?.shown ?? null,
    improvement:
      index === undefined || participant.previous === null ? null : roundHalfUp(index.index - participant.previous, 12),
    coverage: whole.coverage,
    dimensions,
    smart: record(smartDimensions, (one) => of(smart, one)),
    items: Object.fromEntries(items),
  };
}

function branchOf(
  rules: EvaluationRules,
  dimension: EvaluationDimension,
  values: ReadonlyMap<string, number | null>,
): Branch {
  const own = rules.items.filter((item) => item.dimension === dimension);
  const leaves = (items: typeof own): Branch[] =>
    items.map(({ code, weight }) => ({ code, weight, value: values.get(code) }));
  const parts =
    dimension === rules.smart_from
      ? smartDimensions.map((smart) => ({
          code: smart,
          weight: 1,
          parts: leaves(own.filter((item) => item.smart === smart)),
        }))
      : leaves(own);
  return { code: dimension, weight: rules.weights[dimension], parts };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function record<K extends string, V>(keys: readonly K[], of: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, V>;
}

function cell(a: string, b: string): string {
  return JSON.stringify([a, b]);
}
