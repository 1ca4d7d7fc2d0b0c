import { defineProblems } from '../../platform/problem/problem.ts';
import { requireInTime } from '../cycles/deadlines.ts';
import type { Cycle } from '../cycles/model.ts';
import { onScale } from '../combine.ts';
import type { EvaluationRules } from '../rules.ts';

/** An evaluator's standing mark for one item. */
export interface Mark {
  readonly item: string;
  readonly mark: number;
  readonly reason: string;
  /** How often it was given; the last counts. */
  readonly step: number;
  readonly markedAt: Date;
}

/** A mark with whose it is; only read once the whole panel has submitted. */
export interface OpenMark extends Mark {
  readonly regency: string;
  readonly person: string;
  readonly institution: string;
  readonly institutionName: string;
}

export const shortestReason = 10;
export const longestReason = 2_000;

/** Evaluators this far apart on an item, or farther, disagree: the organiser looks at it before publishing. */
export const disagreement = 2;

export const problems = defineProblems('marking', {
  offScale: {
    status: 422,
    id: 'Nilai hanya boleh {marks}.',
    en: 'A mark can only be {marksEn}.',
  },
  unknownItem: { status: 404, id: 'Butir ini tidak ada dalam siklus ini.', en: 'There is no such item in this cycle.' },
  notOpen: {
    status: 409,
    id: 'Panel siklus ini sedang tidak menilai.',
    en: 'The panel of this cycle is not marking now.',
  },
  submitted: {
    status: 409,
    id: 'Lembar nilai ini sudah dikirim. Tidak ada nilai yang dapat diubah lagi.',
    en: 'This sheet has been submitted. No mark can be changed any more.',
  },
  recused: {
    status: 409,
    id: 'Anda sudah mundur dari panel ini.',
    en: 'You have stood back from this panel.',
  },
  incomplete: {
    status: 409,
    id: 'Masih ada {count} butir tanpa nilai: {items}.',
    en: '{count} items have no mark yet: {items}.',
  },
});

/** May this evaluator write marks now? @throws Problem marking.*, deadlines.passed */
export function requireMarking(
  cycle: Pick<Cycle, 'state' | 'phases' | 'deadlines'>,
  seat: { readonly submittedAt: Date | null; readonly recusedAt: Date | null },
  today: string,
): void {
  if (seat.recusedAt) throw problems.recused();
  if (seat.submittedAt) throw problems.submitted();
  if (cycle.state !== 'marking') throw problems.notOpen();
  requireInTime(cycle, 'scoring', today);
}

/** The marks that the scale allows, lowest first: 1, 2, 3, 4. */
export function marksOf({ min, max, step }: EvaluationRules['scale']): number[] {
  return Array.from({ length: Math.floor((max - min) / step + 1e-9) + 1 }, (_, at) => min + at * step);
}

/** A mark as it was sent. @throws Problem marking.offScale beside `field` for anything that is not on the scale */
export function readMark(sent: unknown, scale: EvaluationRules['scale'], field: string): number {
  const text = typeof sent === 'number' ? String(sent) : typeof sent === 'string' ? sent.trim() : '';
  const mark = /^\d{1,3}(\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
  if (onScale(mark, scale)) return mark;
  const marks = marksOf(scale);
  const listed = (last: string) => `${marks.slice(0, -1).join(', ')} ${last} ${marks.at(-1)}`;
  throw problems.offScale({ field, values: { marks: listed('atau'), marksEn: listed('or') } });
}

/** The next item without a mark after `item`, from the start again at the end; undefined when all have one. */
export function nextOpen(items: readonly string[], marked: ReadonlySet<string>, item: string): string | undefined {
  const at = items.indexOf(item);
  return [...items.slice(at + 1), ...items.slice(0, at)].find((code) => !marked.has(code));
}
