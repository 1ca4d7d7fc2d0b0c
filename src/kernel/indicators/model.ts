import { defineProblems } from '../../platform/problem/problem.ts';
import { pick, type Lang, type Pair } from '../../platform/words/words.ts';
import type { Frequency } from '../periods/model.ts';

/** What is measured: one number with its words, its unit, its direction and its way of counting. */
export interface Indicator {
  readonly code: string;
  readonly name: Pair;
  /** Key of `unitWords`. */
  readonly unit: string;
  readonly direction: 'up' | 'down' | 'band';
  /** How achievement against the target is computed. */
  readonly achievement: 'ratio' | 'inverse' | 'reversed' | 'progress' | 'band';
  /** Decimals shown. */
  readonly digits: number;
  /** value = scale · numerator ÷ denominator; 100 for percent. */
  readonly scale: number;
  /** ratio: numerators and denominators add up; sum: figures add up; none: a figure of its own area, never summed. */
  readonly aggregation: 'ratio' | 'sum' | 'none';
  /** latest: in a span of periods the last one stands for all (stocks, cumulative figures). */
  readonly overTime: 'sum' | 'latest';
  readonly kind: 'entered' | 'derived';
  readonly capability: string;
  /** Agency that answers for it. */
  readonly organisation: string | null;
  /** Level at which it is entered. */
  readonly areaLevel: 'regency' | 'district' | 'village';
  readonly frequency: Frequency;
  readonly numerator: Pair;
  /** Null for a plain figure. */
  readonly denominator: Pair | null;
  readonly explain: Pair;
  readonly source: string | null;
  readonly demo: boolean;
}

export const indicatorProblems = defineProblems('indicators', {
  unknown: {
    status: 404,
    id: 'Indikator dengan kode {code} tidak ada.',
    en: 'There is no indicator with the code {code}.',
  },
});

const units: Readonly<Record<string, Pair>> = {
  percent: ['persen', 'percent'],
  index: ['indeks', 'index'],
  points: ['nilai', 'points'],
  rupiah: ['rupiah', 'rupiah'],
  visits: ['kunjungan', 'visits'],
  nights: ['malam', 'nights'],
  hectares: ['hektare', 'hectares'],
  'kwh-per-m2': ['kWh per m²', 'kWh per m²'],
  count: ['buah', 'items'],
};

/** The unit in words; a unit nobody has worded yet is shown as it is. */
export function unitWord(unit: string, lang: Lang): string {
  const pair = units[unit];
  return pair ? pick(pair, lang) : unit;
}

/**
 * The value in the indicator's unit, full precision; undefined when its denominator is missing or zero.
 * Percentages are never averaged: callers hand in sums.
 */
export function valueOf(
  indicator: Pick<Indicator, 'scale' | 'denominator'>,
  numerator: number | null | undefined,
  denominator: number | null | undefined,
): number | undefined {
  if (numerator === null || numerator === undefined) return undefined;
  if (!indicator.denominator) return indicator.scale * numerator;
  return denominator ? (indicator.scale * numerator) / denominator : undefined;
}
