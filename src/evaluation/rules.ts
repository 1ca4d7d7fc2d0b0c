import { misuse } from '../methods/misuse.ts';
import { evaluationDimensions } from '../methods/smart-city-index/editions.ts';
import { checkWeights } from '../methods/smart-city-index/smart-city-index.ts';
import type { EvaluationDimension, Weights } from '../methods/smart-city-index/editions.ts';

export const smartDimensions = ['governance', 'branding', 'economy', 'living', 'society', 'environment'] as const;
export type SmartDimension = (typeof smartDimensions)[number];

/**
 * The rules of one evaluation, frozen before the first mark. The shape is that of `edition.json` in a bundle, which is
 * why its names are written with underscores.
 */
export type EvaluationRules = Readonly<{
  /** Name of the cycle, the same as in its leaves: `2022-simulasi`. */
  edition: string;
  /** Percent per evaluation dimension, sum 100. */
  weights: Weights;
  /** Marks an evaluator may give: from min to max in steps. */
  scale: Readonly<{ min: number; max: number; step: number }>;
  /** Decimals of the shown index. */
  digits: number;
  /** Decimals to which two indexes must agree to share a rank. */
  tie_digits: number;
  combination: Readonly<{
    /** Evaluators' marks of one item become one: `trimmed` is the mean without the `trim` lowest and highest. */
    rule: 'mean' | 'median' | 'trimmed';
    /** Marks left out at each end; with fewer than 2·trim + 1 marks none is. */
    trim: number;
    /** With fewer marks than this an item is not known. */
    min_marks: number;
  }>;
  /** The evaluation dimension that is the mean of its six smart dimensions (`impact`), or null. */
  smart_from: EvaluationDimension | null;
  items: readonly Readonly<{
    code: string;
    dimension: EvaluationDimension;
    /** Weight within its dimension (or its smart dimension, in `smart_from`), any unit, > 0. */
    weight: number;
    smart: SmartDimension | null;
  }>[];
  /** Those evaluated, with the index of the previous evaluation where there was one. */
  participants: readonly Readonly<{ regency: string; name: string; previous: number | null }>[];
}>;

/**
 * Are the rules of an evaluation whole and free of contradiction? To be asked before they are frozen.
 * @throws Misuse `weights-not-100`, `weight-invalid`, `scale-invalid`, `digits-invalid`, `combination-invalid`,
 *   `item-invalid`, `item-twice`, `dimension-empty`, `smart-missing`, `participant-invalid`, `participant-twice`
 */
export function checkRules(rules: EvaluationRules): void {
  checkWeights(rules.weights);
  const { min, max, step } = rules.scale;
  if (![min, max, step].every(Number.isFinite) || !(min < max && step > 0 && step <= max - min)) {
    throw misuse('scale-invalid', ['Skala nilai tidak sah', 'The scale of marks is not usable'], { field: 'scale' });
  }
  for (const field of ['digits', 'tie_digits'] as const) {
    if (!isCount(rules[field], 0, 9)) {
      throw misuse('digits-invalid', [`${field} harus 0 sampai 9`, `${field} must be 0 to 9`], { field });
    }
  }
  const { rule, trim, min_marks: least } = rules.combination;
  if (!['mean', 'median', 'trimmed'].includes(rule) || !isCount(trim, 0, 100) || !isCount(least, 1, 100)) {
    throw misuse(
      'combination-invalid',
      ['Aturan penggabungan nilai tidak sah', 'The rule of combination is not usable'],
      { field: 'combination' },
    );
  }
  checkItems(rules);
  once(
    rules.participants.map(({ regency }) => regency),
    'participant-twice',
    'participants',
  );
  for (const { regency, previous } of rules.participants) {
    if (regency === '' || (previous !== null && !Number.isFinite(previous))) {
      throw misuse('participant-invalid', [`Peserta ${regency} tidak sah`, `Participant ${regency} is not usable`], {
        field: 'participants',
      });
    }
  }
}

function checkItems(rules: EvaluationRules): void {
  once(
    rules.items.map(({ code }) => code),
    'item-twice',
    'items',
  );
  for (const item of rules.items) {
    const smartKnown = item.smart === null || smartDimensions.includes(item.smart);
    const homeless = item.dimension === rules.smart_from && item.smart === null;
    const weighs = Number.isFinite(item.weight) && item.weight > 0;
    if (item.code === '' || !evaluationDimensions.includes(item.dimension) || !weighs || !smartKnown || homeless) {
      throw misuse('item-invalid', [`Butir ${item.code} tidak sah`, `Item ${item.code} is not usable`], {
        field: `items.${item.code}`,
      });
    }
  }
  for (const dimension of evaluationDimensions) {
    if (rules.weights[dimension] > 0 && !rules.items.some((item) => item.dimension === dimension)) {
      throw misuse(
        'dimension-empty',
        [`Dimensi ${dimension} berbobot tetapi tanpa butir`, `Dimension ${dimension} weighs but has no item`],
        { field: 'items' },
      );
    }
  }
  if (rules.smart_from === null) return;
  for (const smart of smartDimensions) {
    if (!rules.items.some((item) => item.dimension === rules.smart_from && item.smart === smart)) {
      throw misuse(
        'smart-missing',
        [`Dimensi ${smart} tanpa butir pada ${rules.smart_from}`, `No item for ${smart} in ${rules.smart_from}`],
        { field: 'items' },
      );
    }
  }
}

function once(codes: readonly string[], slug: string, field: string): void {
  const twice = codes.find((code, at) => codes.indexOf(code) !== at);
  if (twice !== undefined) throw misuse(slug, [`${twice} ada dua kali`, `${twice} is there twice`], { field });
}

function isCount(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}
