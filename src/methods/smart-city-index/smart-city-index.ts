import { misuse } from '../misuse.ts';
import { shown } from '../rounding.ts';
import { editions, evaluationDimensions, findEdition, usualScale } from './editions.ts';
import type { EvaluationDimension, IndexEdition, Scale, Weights } from './editions.ts';

/** Name and version of this arithmetic; frozen into snapshots, leaves and bundles. */
export const METHOD = 'smart-city-index/1';

export type Scores = Readonly<Record<EvaluationDimension, number>>;
export type SmartCityIndex = Readonly<{
  /** Full precision, on the edition's scale. */
  index: number;
  /** The index at the edition's digits, half up, with a decimal point. */
  shown: string;
  edition: string;
  status: IndexEdition['status'];
  source: string;
  method: typeof METHOD;
  weights: Weights;
  scores: Scores;
}>;

/**
 * Index = Σ weight/100 · score over the five evaluation dimensions; with the 2021/2022 edition
 * 0.10·Baseline + 0.20·Output + 0.30·Outcome + 0.20·Impact + 0.20·QuickWin.
 *
 * Source: weights as published for each edition (see editions.ts); the formula reproduces Kota Kediri 2022 and Kota
 * Jambi 2024 within 0.006 [derived].
 *
 * @param input.edition id of a known edition, or an edition made by {@link customEdition}
 * @param input.scores one score a dimension on the edition's scale (1-4), all five
 * @throws Misuse `edition-unknown`, `score-missing`, `score-out-of-scale`, `weights-not-100`, `weight-invalid`
 */
export function smartCityIndex(input: { edition: string | IndexEdition; scores: Scores }): SmartCityIndex {
  const edition = typeof input.edition === 'string' ? getEdition(input.edition) : input.edition;
  checkWeights(edition.weights);
  let index = 0;
  for (const dimension of evaluationDimensions) {
    index += edition.weights[dimension] * checkScore(input.scores[dimension], edition.scale, `scores.${dimension}`);
  }
  index /= 100;
  return {
    index,
    shown: shown(index, edition.digits),
    edition: edition.id,
    status: edition.status,
    source: edition.source,
    method: METHOD,
    weights: edition.weights,
    scores: input.scores,
  };
}

/**
 * The Impact score: the mean of the six smart dimensions' benefit scores, 1-4, full precision.
 * Source: Kota Kediri 2022, 2.75, 2.75, 3.50, 3.33, 3.33, 2.75 → 3.07 [derived, one case].
 *
 * @throws Misuse `score-missing` unless there are six, `score-out-of-scale`
 */
export function impact(six: readonly number[], scale: Scale = usualScale): number {
  if (six.length !== 6) {
    throw misuse(
      'score-missing',
      [
        `Dampak memerlukan enam nilai dimensi, bukan ${six.length}`,
        `Impact needs six dimension scores, not ${six.length}`,
      ],
      { field: 'impact' },
    );
  }
  return six.reduce((sum, score, at) => sum + checkScore(score, scale, `impact.${at}`), 0) / 6;
}

/**
 * An edition of your own. Its name may not be that of a known edition with other weights.
 * @throws Misuse `weights-not-100`, `weight-invalid`, `edition-taken`
 */
export function customEdition(
  weights: Weights,
  options: { id?: string; scale?: Scale; digits?: number } = {},
): IndexEdition {
  checkWeights(weights);
  const id = options.id ?? 'custom';
  const known = findEdition(id);
  if (known !== undefined) {
    if (evaluationDimensions.every((dimension) => known.weights[dimension] === weights[dimension])) return known;
    throw misuse(
      'edition-taken',
      [
        `Edisi ${id} sudah ada dengan bobot lain; beri nama lain pada bobot ini`,
        `Edition ${id} exists with other weights; give these weights another name`,
      ],
      { field: 'edition' },
    );
  }
  const scale = options.scale ?? usualScale;
  return {
    id,
    weights,
    scale,
    digits: options.digits ?? 2,
    status: 'custom',
    source: 'Weights given by the caller',
  };
}

/** @throws Misuse `edition-unknown` */
export function getEdition(id: string): IndexEdition {
  const edition = findEdition(id);
  if (edition !== undefined) return edition;
  const known = editions.map((one) => one.id).join(', ');
  throw misuse(
    'edition-unknown',
    [`Edisi ${id} tidak dikenal; yang dikenal: ${known}`, `Edition ${id} is unknown; known: ${known}`],
    { field: 'edition' },
  );
}

/**
 * Weights in percent must be finite, not negative and sum to 100 (one press article prints a set that sums to 120).
 * @throws Misuse `weights-not-100`, `weight-invalid`
 */
export function checkWeights(weights: Weights): void {
  let sum = 0;
  for (const dimension of evaluationDimensions) {
    const weight: number | undefined = weights[dimension];
    if (weight === undefined || !Number.isFinite(weight) || weight < 0) {
      throw misuse(
        'weight-invalid',
        [`Bobot ${dimension} harus angka 0 sampai 100`, `The weight of ${dimension} must be a number from 0 to 100`],
        { field: `weights.${dimension}` },
      );
    }
    sum += weight;
  }
  if (Math.abs(sum - 100) > 1e-9) {
    const total = Number(sum.toPrecision(12));
    throw misuse(
      'weights-not-100',
      [`Jumlah bobot harus 100, bukan ${total}`, `The weights must sum to 100, not ${total}`],
      { field: 'weights' },
    );
  }
}

function checkScore(score: number | undefined, scale: Scale, field: string): number {
  if (score === undefined || score === null) {
    throw misuse('score-missing', [`Nilai ${field} belum ada`, `The score ${field} is missing`], {
      field,
    });
  }
  // A mean of marks at the very end of the scale may stand a rounding error outside it.
  if (!(score >= scale.min - 1e-9 && score <= scale.max + 1e-9)) {
    throw misuse(
      'score-out-of-scale',
      [
        `Nilai ${field} harus ${scale.min} sampai ${scale.max}, bukan ${score}`,
        `The score ${field} must be from ${scale.min} to ${scale.max}, not ${score}`,
      ],
      { field },
    );
  }
  return score;
}
