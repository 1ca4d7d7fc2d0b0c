import { createHash } from 'node:crypto';
import { canonical } from '../../kernel/audit/canonical.ts';
import { defineProblems } from '../../platform/problem/problem.ts';
import { combine, type RegencyResult } from '../combine.ts';
import { evaluatorCode } from '../panel/model.ts';
import { disagreement, type OpenMark } from '../marking/model.ts';
import type { EvaluationRules } from '../rules.ts';

/** What a regency's marks came to, with how they were combined. */
export interface Result extends RegencyResult {
  readonly name: string;
  readonly previous: number | null;
  readonly edition: string;
  readonly method: string;
  readonly inputsHash: string;
  readonly combinedAt: Date;
  readonly spread: Readonly<Record<string, Spread>>;
}

/** How many marks went into an item, and between what they lay. */
export interface Spread {
  readonly evaluators: number;
  readonly lowest: number | null;
  readonly highest: number | null;
}

export interface Publication {
  readonly cycle: string;
  readonly size: number;
  readonly note: string;
  readonly bundleHash: string;
  readonly publishedAt: Date;
  readonly publishedBy: string;
}

export const problems = defineProblems('results', {
  waiting: {
    status: 409,
    id: 'Nilai belum dapat digabungkan. Panel yang belum lengkap atau belum mengirim: {names}.',
    en: 'Marks cannot be combined yet. Panels that are not complete or have not submitted: {names}.',
  },
  logBehind: {
    status: 409,
    id: 'Log publik belum memuat semua catatan siklus ini. Terbitkan sekali lagi sebentar lagi.',
    en: 'The public log does not hold every entry of this cycle yet. Publish again in a moment.',
  },
  notCovered: {
    status: 409,
    id: 'Checkpoint yang ditandatangani belum mencakup hasil ini. Terbitkan sekali lagi.',
    en: 'The signed checkpoint does not cover this result yet. Publish again.',
  },
  bundleChanged: {
    status: 409,
    id: 'Isi basis data tidak lagi menghasilkan bundel yang diterbitkan. Bundel tidak diberikan; pengelola perlu memeriksa.',
    en: 'The database no longer gives the bundle that was published. It is not handed out; the operator must look.',
  },
});

/** The marks of whole panels become results: one rule, the one that was frozen. */
export function combineOpen(rules: EvaluationRules, marks: readonly OpenMark[]): RegencyResult[] {
  return combine(
    rules,
    marks.map((each) => ({
      regency: each.regency,
      item: each.item,
      mark: each.mark,
      evaluator: evaluatorCode(each.institution, each.person),
    })),
  );
}

/** SHA-256 of everything that went in, whatever the order it was read in. */
export function inputsHash(rules: EvaluationRules, marks: readonly OpenMark[]): string {
  const given = marks
    .map((each) => [each.regency, each.item, evaluatorCode(each.institution, each.person), each.mark] as const)
    .toSorted((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
  return createHash('sha256')
    .update(canonical({ rules, marks: given }), 'utf8')
    .digest('hex');
}

export function spreadOf(marks: readonly Pick<OpenMark, 'mark'>[]): Spread {
  const given = marks.map((each) => each.mark);
  return {
    evaluators: given.length,
    lowest: given.length > 0 ? Math.min(...given) : null,
    highest: given.length > 0 ? Math.max(...given) : null,
  };
}

/** Whether evaluators lie so far apart on an item that the organiser should look before publishing. */
export function disagrees(spread: Spread): boolean {
  return spread.lowest !== null && spread.highest !== null && spread.highest - spread.lowest >= disagreement;
}

/** A score on the edition's scale as a share 0..100, for bars and petals. */
export function share(score: number | null, scale: EvaluationRules['scale']): number | null {
  return score === null ? null : ((score - scale.min) / (scale.max - scale.min)) * 100;
}

/** A result as the bundle holds it, and nothing else of it. */
export function plainResult(result: RegencyResult): RegencyResult {
  const { regency, rank, index, shown, improvement, coverage, dimensions, smart, items } = result;
  return { regency, rank, index, shown, improvement, coverage, dimensions, smart, items };
}
