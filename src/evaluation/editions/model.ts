import { defineProblems, type Problem } from '../../platform/problem/problem.ts';
import type { Pair } from '../../platform/words/words.ts';
import { isMisuse } from '../../methods/misuse.ts';
import type { EvaluationDimension, Weights } from '../../methods/smart-city-index/editions.ts';
import { checkWeights } from '../../methods/smart-city-index/smart-city-index.ts';

export {
  evaluationDimensions,
  type EvaluationDimension,
  type Weights,
} from '../../methods/smart-city-index/editions.ts';

/** How sure the weights are; `ours` where we set them. */
export type EditionStatus = 'official' | 'published' | 'derived' | 'unverified' | 'ours';

/** Weights, scale and rules of one edition of the evaluation: data, never code. */
export interface Edition {
  readonly code: string;
  readonly name: Pair;
  /** Percent, sum 100. */
  readonly weights: Weights;
  readonly scale: { readonly min: number; readonly max: number; readonly step: number };
  /** Decimals of the index as shown. */
  readonly digits: number;
  /** Decimals to which two indexes must agree to share a rank. */
  readonly tieDigits: number;
  readonly combination: {
    readonly rule: 'mean' | 'median' | 'trimmed';
    readonly trim: number;
    /** With fewer marks an item is not known. */
    readonly minMarks: number;
  };
  /** The evaluation dimension that is the mean of its six smart dimensions. */
  readonly smartFrom: EvaluationDimension | null;
  readonly status: EditionStatus;
  readonly source: string;
}

/**
 * What an edition follows where its source says nothing: a panel of at least three (trust T4), their mean, ranks by the
 * full index (nine decimals, so that rounding noise breaks no tie), impact as the mean of the six smart dimensions.
 */
export const usualRules = {
  scale: { min: 1, max: 4, step: 1 },
  digits: 2,
  tieDigits: 9,
  combination: { rule: 'mean', trim: 0, minMarks: 3 },
  smartFrom: 'impact',
} as const satisfies Partial<Edition>;

export const editionProblems = defineProblems('editions', {
  weights: { status: 422, id: 'Edisi ditolak. {id}.', en: 'The edition is refused. {en}.' },
  taken: {
    status: 409,
    id: 'Edisi {code} sudah ada dengan aturan lain dan tidak dapat diubah. Beri kode baru.',
    en: 'The edition {code} exists already with other rules and cannot be changed. Give a new code.',
  },
  unknown: { status: 422, id: 'Edisi {code} tidak ada.', en: 'There is no edition {code}.' },
});

/** Why these weights cannot be an edition's; nothing when they can. */
export function weightsRefusal(weights: Weights): Problem | undefined {
  try {
    checkWeights(weights);
    return undefined;
  } catch (error) {
    if (!isMisuse(error)) throw error;
    return editionProblems.weights({ field: 'weights', values: { id: error.words[0], en: error.words[1] } });
  }
}

/** @throws Problem editions.weights unless five weights, none negative, sum to 100 */
export function checkEdition(edition: Pick<Edition, 'weights'>): void {
  const refusal = weightsRefusal(edition.weights);
  if (refusal) throw refusal;
}
