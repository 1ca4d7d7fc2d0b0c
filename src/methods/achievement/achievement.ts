import { explain } from './words.ts';
import type { Words, reasons } from './words.ts';

/** Name and version of this arithmetic; frozen into snapshots. */
export const METHOD = 'achievement/1';

/**
 * How a realised value is held against its target. All give 1 when the target is exactly met.
 * - `ratio`: realised ÷ target, for what should grow;
 * - `inverse`: target ÷ realised, for what should shrink;
 * - `reversed`: (2·target − realised) ÷ target, for what should shrink;
 * - `progress`: (realised − baseline) ÷ (target − baseline), in either direction;
 * - `band`: 1 from low to high, below it realised ÷ low, above it (2·high − realised) ÷ high.
 *
 * Which of `inverse` and `reversed` the national guidance means is [unverified], so the rule is chosen per indicator
 * and shown. `band` outside its bounds is our own rule.
 */
export const rules = ['ratio', 'inverse', 'reversed', 'progress', 'band'] as const;
export type Rule = (typeof rules)[number];

/** Values share the indicator's own unit; null and undefined mean not known. */
export type AchievementInput = Readonly<{
  rule: Rule;
  realised: number | null | undefined;
  target?: number | null | undefined;
  baseline?: number | null | undefined;
  low?: number | null | undefined;
  high?: number | null | undefined;
  /** Highest value that counts, 1 unless over-achievement may make up for others (1.2 at most). */
  cap?: number;
}>;

export type Reason = keyof typeof reasons;
export type Achievement = Readonly<{
  method: typeof METHOD;
  rule: Rule;
  /** As computed, may be below 0 or above the cap; undefined when not computable. */
  raw: number | undefined;
  /** From 0 to the cap; undefined when not computable: missing is never zero. */
  value: number | undefined;
  cap: number;
  /** Why there is no raw value. */
  reason?: Reason;
  /** The rule with its figures in words: Indonesian, English. */
  words: Words;
}>;

/** The usual rule of an indicator's direction; one that should shrink takes `reversed` unless its owner chose. */
export function usualRule(direction: 'up' | 'down' | 'band'): Rule {
  return direction === 'up' ? 'ratio' : direction === 'down' ? 'reversed' : 'band';
}

/**
 * Achievement of a realised value against its target, as a ratio (1 = met).
 * @throws RangeError for a cap outside 0..1.2 or a value that is not finite (a programmer's mistake)
 */
export function achievement(input: AchievementInput): Achievement {
  const cap = input.cap ?? 1;
  if (!(cap > 0 && cap <= 1.2)) throw new RangeError(`cap must be above 0 and at most 1.2, not ${cap}`);
  for (const value of [input.realised, input.target, input.baseline, input.low, input.high]) {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} is not a finite value`);
  }
  const found = compute(input);
  const base = { method: METHOD, rule: input.rule, cap, words: explain(input, found) } as const;
  if (typeof found === 'number') return { ...base, raw: found, value: Math.min(Math.max(found, 0), cap) };
  // Nothing realised of what should shrink beats any target: there is no ratio, but it counts in full.
  if (found === 'realised-zero') return { ...base, raw: undefined, value: cap, reason: found };
  return { ...base, raw: undefined, value: undefined, reason: found };
}

function compute(input: AchievementInput): number | Reason {
  const { rule, realised, target, baseline } = input;
  if (!known(realised)) return 'realised-missing';
  if (rule === 'band') return band(realised, input);
  if (!known(target)) return 'target-missing';
  if (rule === 'progress') {
    if (!known(baseline)) return 'baseline-missing';
    return target === baseline ? 'target-is-baseline' : (realised - baseline) / (target - baseline);
  }
  if (target < 0 || realised < 0) return 'negative';
  if (rule === 'inverse') {
    if (realised === 0) return target === 0 ? 1 : 'realised-zero';
    return target / realised;
  }
  if (target === 0) return 'target-zero';
  return rule === 'ratio' ? realised / target : (2 * target - realised) / target;
}

function band(realised: number, { low, high }: AchievementInput): number | Reason {
  if (!known(low) || !known(high)) return 'band-missing';
  if (low > high) return 'band-upside-down';
  if (realised >= low && realised <= high) return 1;
  const bound = realised < low ? low : high;
  // A bound of zero measures nothing; the width of the band then does.
  const measure = bound === 0 ? high - low : Math.abs(bound);
  return measure === 0 ? 'target-zero' : 1 - Math.abs(realised - bound) / measure;
}

function known(value: number | null | undefined): value is number {
  return value !== null && value !== undefined;
}
