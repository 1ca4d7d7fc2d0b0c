import { defineProblems } from '../../platform/problem/problem.ts';
import { roundHalfUp, shown } from '../../methods/rounding.ts';

/** A result as press or ministry published it; item marks are not known and never invented. */
export interface PublishedResult {
  readonly year: number;
  readonly regency: string;
  readonly name: string;
  readonly index: number;
  readonly previousIndex: number | null;
  readonly rank: number | null;
  /** Area among whose regencies the rank counts: `0` nationally, `16` within the province. */
  readonly rankWithin: string | null;
  readonly baseline: number | null;
  readonly output: number | null;
  readonly outcome: number | null;
  readonly impact: number | null;
  readonly quickWin: number | null;
  readonly certainty: string;
  readonly source: string;
  readonly sourceUrl: string | null;
}

export interface PublishedYear {
  readonly year: number;
  readonly edition: string | null;
  readonly results: number;
}

export const publishedProblems = defineProblems('evaluations', {
  unknownYear: {
    status: 404,
    id: 'Tidak ada hasil evaluasi yang dipublikasikan untuk {year}. Yang ada: {years}.',
    en: 'No evaluation results were published for {year}. There are: {years}.',
  },
});

/** Decimals of a published index. */
const digits = 2;

export function shownIndex(result: Pick<PublishedResult, 'index'>): string {
  return shown(result.index, digits);
}

/** Index minus last year's, only where both were published. */
export function improvement(result: Pick<PublishedResult, 'index' | 'previousIndex'>): number | null {
  return result.previousIndex === null ? null : roundHalfUp(result.index - result.previousIndex, 12);
}
