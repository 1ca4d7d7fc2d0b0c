import { createHash } from 'node:crypto';
import { defineProblems } from '../../platform/problem/problem.ts';
import type { Pair } from '../../platform/words/words.ts';

export interface Question<Code extends string = string> {
  readonly code: Code;
  readonly title: Pair;
  readonly text: Pair;
  /** In words, mark 1 first. */
  readonly answers: readonly Pair[];
}

/** One wording of a questionnaire. A changed wording is another edition: answers keep the question they answered. */
export interface Questionnaire<Code extends string = string> {
  readonly code: string;
  readonly edition: string;
  readonly name: Pair;
  readonly source: string;
  readonly questions: readonly Question<Code>[];
}

/** A mark for every question. */
export type Marks<Code extends string = string> = Readonly<Record<Code, number>>;

/**
 * Answers count this many at a time (trust T17): the answers about one subject, in the order of their days, wait until
 * they are five, and the five count from then on in everything that is published. Whatever is published is so a sum of
 * whole fives; subtracting a district, a month, a service or yesterday's page from another leaves five answers or none.
 */
export const fewestShown = 5;

export const problems = defineProblems('surveys', {
  answeredAlready: {
    status: 409,
    id: 'Survei ini sudah Anda isi. Terima kasih; satu permohonan satu jawaban.',
    en: 'You have already answered this survey. Thank you; one request, one answer.',
  },
});

/** What is kept of an invitation. Bound to its questionnaire, so that one invitation opens one survey. */
export function hashToken(questionnaire: Pick<Questionnaire, 'code'>, token: string): string {
  return createHash('sha256').update(`${questionnaire.code}:${token}`).digest('hex');
}
