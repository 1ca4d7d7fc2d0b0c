import { roundHalfUp, shown } from '../rounding.ts';
import type { Grade } from './elements.ts';
import { readElements, type Element } from './skm.ts';

/** Name and version of the older arithmetic. */
const METHOD = 'ikm-2004/1';
const SOURCE = 'KEP/25/M.PAN/2/2004';

/** Weight of each of the fourteen elements, as the decree rounds 1/14. */
const weight = 0.071;

export const elementCodes = [
  'U1',
  'U2',
  'U3',
  'U4',
  'U5',
  'U6',
  'U7',
  'U8',
  'U9',
  'U10',
  'U11',
  'U12',
  'U13',
  'U14',
] as const;
export type ElementCode = (typeof elementCodes)[number];

export const elementNames: Readonly<Record<ElementCode, readonly [id: string, en: string]>> = {
  U1: ['Prosedur pelayanan', 'Procedure'],
  U2: ['Persyaratan pelayanan', 'Requirements'],
  U3: ['Kejelasan petugas', 'Clearness of who serves'],
  U4: ['Kedisiplinan petugas', 'Discipline of the staff'],
  U5: ['Tanggung jawab petugas', 'Responsibility of the staff'],
  U6: ['Kemampuan petugas', 'Ability of the staff'],
  U7: ['Kecepatan pelayanan', 'Speed'],
  U8: ['Keadilan pelayanan', 'Fairness'],
  U9: ['Kesopanan dan keramahan', 'Courtesy'],
  U10: ['Kewajaran biaya', 'Fairness of the fee'],
  U11: ['Kepastian biaya', 'Certainty of the fee'],
  U12: ['Kepastian jadwal', 'Certainty of the time'],
  U13: ['Kenyamanan lingkungan', 'Comfort of the place'],
  U14: ['Keamanan pelayanan', 'Safety'],
};

/** Service quality by lower bound of the converted index [published]. */
export const grades: readonly Grade[] = [
  { letter: 'A', from: 81.26, name: ['Sangat baik', 'Very good'] },
  { letter: 'B', from: 62.51, name: ['Baik', 'Good'] },
  { letter: 'C', from: 43.76, name: ['Kurang baik', 'Less than good'] },
  { letter: 'D', from: 25, name: ['Tidak baik', 'Not good'] },
];

type Ikm2004 = Readonly<{
  method: typeof METHOD;
  source: typeof SOURCE;
  weightValue: number;
  respondents: number;
  elements: readonly Element<ElementCode>[];
  index: number | undefined;
  shown: string | undefined;
  grade: Grade['letter'] | undefined;
}>;

/**
 * The satisfaction index of the older decree: Σ mean · 0.071, rounded to three decimals, times 25.
 * Source: KEP/25/M.PAN/2/2004 [published].
 * @param answers one row a respondent, marks 1-4, null where not answered
 * @throws Misuse `mark-invalid`
 */
export function ikm2004(answers: readonly Readonly<Record<ElementCode, number | null>>[]): Ikm2004 {
  const elements = readElements(answers, elementCodes, elementNames);
  const index = indexOf(elements.map((each) => each.nrr));
  return {
    method: METHOD,
    source: SOURCE,
    weightValue: weight,
    respondents: answers.length,
    elements,
    index,
    shown: index === undefined ? undefined : shown(index, 2),
    grade: index === undefined ? undefined : findGrade2004(index),
  };
}

/** From the means of the elements, 1-4; undefined while one is missing. */
export function indexOf(means: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const mean of means) {
    if (mean === undefined) return undefined;
    sum += mean * weight;
  }
  return roundHalfUp(sum, 3) * 25;
}

/** By lower bound. */
export function findGrade2004(index: number): Grade['letter'] | undefined {
  return grades.find((grade) => roundHalfUp(index, 9) >= grade.from)?.letter;
}
