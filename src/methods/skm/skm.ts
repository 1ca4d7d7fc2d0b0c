import { misuse } from '../misuse.ts';
import { roundHalfUp, shown } from '../rounding.ts';
import { elementCodes, elementNames, grades, isWeightName, usualWeight, weights } from './elements.ts';
import type { ElementCode, Grade, GradeLetter, WeightName } from './elements.ts';

/** Name and version of this arithmetic; frozen into snapshots. */
export const METHOD = 'skm/1';
export const SOURCE = 'PermenPANRB 14/2017';

/** One respondent: a mark 1-4 for each element, null where the element was not answered. */
export type Answers = Readonly<Record<ElementCode, number | null>>;

export type Element<Code extends string = ElementCode> = Readonly<{
  code: Code;
  name: readonly [id: string, en: string];
  /** Respondents who answered this element. */
  n: number;
  /** Sum of their marks: numerator of the mean, `n` its denominator. */
  sum: number;
  /** Nilai rata-rata, 1-4, full precision; undefined when nobody answered. */
  nrr: number | undefined;
  /** The mean at three decimals; undefined when nobody answered. */
  shown: string | undefined;
}>;

export type Skm = Readonly<{
  method: typeof METHOD;
  source: typeof SOURCE;
  weight: WeightName;
  weightValue: number;
  respondents: number;
  elements: readonly Element[];
  /** 25-100, full precision; undefined while an element has no answer, for missing is not zero. */
  index: number | undefined;
  /** The index at two decimals. */
  shown: string | undefined;
  grade: GradeLetter | undefined;
  gradeName: readonly [id: string, en: string] | undefined;
}>;

/**
 * The satisfaction index: per element the mean of the marks of those who answered it; index = Σ mean · weight · 25.
 * Source: PermenPANRB 14/2017.
 *
 * @param answers one row a respondent
 * @param options.weight the weight edition, `1/9` by default
 * @throws Misuse `mark-invalid` (not 1, 2, 3 or 4), `weight-unknown`
 */
export function skm(answers: readonly Answers[], options: { weight?: string } = {}): Skm {
  const weight = options.weight ?? usualWeight;
  if (!isWeightName(weight)) {
    throw misuse(
      'weight-unknown',
      [
        `Bobot ${weight} tidak dikenal; pilih 1/9, 0.11, atau 0.111`,
        `Weight ${weight} is unknown; choose 1/9, 0.11 or 0.111`,
      ],
      { field: 'weight' },
    );
  }
  const elements = readElements(answers, elementCodes, elementNames);
  const index = indexOfMeans(
    elements.map((each) => each.nrr),
    weights[weight],
  );
  const grade = index === undefined ? undefined : findGrade(index);
  return {
    method: METHOD,
    source: SOURCE,
    weight,
    weightValue: weights[weight],
    respondents: answers.length,
    elements,
    index,
    shown: index === undefined ? undefined : shown(index, 2),
    grade: grade?.letter,
    gradeName: grade?.name,
  };
}

/**
 * The grade of an index (25-100) by lower bound; undefined below 25, which no set of marks reaches under weight 1/9.
 * The bound is compared at full precision, so 88.306 is still B.
 */
export function findGrade(index: number): Grade | undefined {
  return grades.find((grade) => roundHalfUp(index, 9) >= grade.from);
}

/**
 * Respondents to ask out of a population: Krejcie and Morgan (1970), s = X²NPQ / (d²(N−1) + X²PQ) with X² = 3.841,
 * P = Q = 0.5, d = 0.05, to the nearest whole person as their table prints. That PermenPANRB 14/2017 takes these
 * constants is [unverified].
 *
 * @param population people served in the period, a whole number ≥ 0
 * @throws Misuse `population-invalid`
 */
export function sampleSize(population: number): number {
  if (!Number.isInteger(population) || population < 0) {
    throw misuse(
      'population-invalid',
      ['Populasi harus bilangan bulat dan tidak negatif', 'The population must be a whole number, not negative'],
      { field: 'population' },
    );
  }
  if (population === 0) return 0;
  const spread = 3.841 * 0.5 * 0.5;
  return roundHalfUp((spread * population) / (0.05 ** 2 * (population - 1) + spread), 0);
}

/** Mean of each element over those who answered it. @throws Misuse `mark-invalid` */
export function readElements<Code extends string>(
  answers: readonly Readonly<Record<Code, number | null>>[],
  codes: readonly Code[],
  names: Readonly<Record<Code, readonly [id: string, en: string]>>,
): Element<Code>[] {
  return codes.map((code) => readElement(code, names[code], answers));
}

function readElement<Code extends string>(
  code: Code,
  name: readonly [id: string, en: string],
  answers: readonly Readonly<Record<Code, number | null>>[],
): Element<Code> {
  let n = 0;
  let sum = 0;
  for (const [row, answer] of answers.entries()) {
    const mark = answer[code];
    if (mark === null) continue;
    if (!Number.isInteger(mark) || mark < 1 || mark > 4) {
      throw misuse(
        'mark-invalid',
        [
          `Responden ke-${row + 1}, ${code}: jawaban harus 1 sampai 4, bukan ${mark}`,
          `Respondent ${row + 1}, ${code}: the mark must be 1 to 4, not ${mark}`,
        ],
        { field: code },
      );
    }
    n += 1;
    sum += mark;
  }
  const nrr = n === 0 ? undefined : sum / n;
  return { code, name, n, sum, nrr, shown: nrr === undefined ? undefined : shown(nrr, 3) };
}

/** From the means of the elements, 1-4; undefined while one is missing. */
export function indexOfMeans(means: readonly (number | undefined)[], weight: number): number | undefined {
  let sum = 0;
  for (const mean of means) {
    if (mean === undefined) return undefined;
    sum += mean;
  }
  return weight * sum * 25;
}
