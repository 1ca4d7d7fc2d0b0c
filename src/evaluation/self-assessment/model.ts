import { may as secondPerson, type Actor } from '../../kernel/observations/model.ts';
import { defineProblems } from '../../platform/problem/problem.ts';
import { requireInTime } from '../cycles/deadlines.ts';
import type { Cycle } from '../cycles/model.ts';
import { evaluationDimensions, type EvaluationDimension } from '../editions/model.ts';

/** Where an answer stands; `missing` before the first draft. */
export const answerStates = ['missing', 'drafted', 'proposed', 'returned', 'approved', 'verified'] as const;
export type AnswerState = (typeof answerStates)[number];
export type Decision = Exclude<AnswerState, 'missing'>;

/** Which decision may follow which state. */
const follows: Readonly<Record<AnswerState, readonly Decision[]>> = {
  missing: ['drafted', 'proposed'],
  drafted: ['drafted', 'proposed'],
  proposed: ['approved', 'returned'],
  approved: ['verified', 'returned'],
  returned: ['drafted', 'proposed'],
  verified: ['returned'],
};

export const can = {
  decide: (answer: Pick<Answer, 'state'>, decision: Decision): boolean => follows[answer.state].includes(decision),
  write: (answer: Pick<Answer, 'state'>): boolean => follows[answer.state].includes('drafted'),
  /** Given to another agency: before anybody is looking at it. */
  move: (answer: Pick<Answer, 'state'>): boolean => follows[answer.state].includes('drafted'),
  /** Enough is there for a head to approve. */
  propose: (content: { level: number | null; statement: string }): boolean =>
    content.level !== null && content.statement.trim().length >= shortestStatement,
};

/** Shorter than this nobody can judge a statement, letters. */
export const shortestStatement = 20;

/** One item of a participant with its current answer. */
export interface Answer {
  readonly item: string;
  readonly organisation: string;
  readonly organisationName: string;
  readonly state: AnswerState;
  readonly step: number;
  readonly version: number;
  readonly level: number | null;
  readonly statement: string | null;
  /** Why it was returned. */
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly author: Actor | null;
  readonly approver: Actor | null;
  readonly evidence: number;
}

/** Whether a person may take a step: every step needs another person, and Kominfo does not verify its own answers. */
export const may = {
  approve: (person: Actor, answer: Pick<Answer, 'author' | 'approver' | 'organisation'>): boolean =>
    secondPerson.approve(person, answer),
  verify: (person: Actor, answer: Pick<Answer, 'author' | 'approver' | 'organisation'>): boolean =>
    secondPerson.verify(person, answer),
};

/** An answer that can be verified without opening it: approved and backed by a document or a figure. */
export function isComplete(
  answer: Pick<Answer, 'state' | 'evidence'>,
  item: { indicators: readonly string[] },
): boolean {
  return answer.state === 'approved' && (answer.evidence > 0 || item.indicators.length > 0);
}

export const problems = defineProblems('self-assessment', {
  notOpen: {
    status: 409,
    id: 'Penilaian mandiri siklus ini tidak sedang dibuka.',
    en: 'The self-assessment of this cycle is not open.',
  },
  frozen: {
    status: 409,
    id: 'Penilaian mandiri sudah dikirim dan dibekukan. Tidak ada yang dapat diubah lagi.',
    en: 'The self-assessment has been submitted and frozen. Nothing of it can be changed any more.',
  },
  withdrawn: {
    status: 409,
    id: 'Daerah ini sudah mengundurkan diri dari siklus ini. Jawabannya tetap tersimpan, tetapi tidak dapat diubah lagi.',
    en: 'This regency has withdrawn from this cycle. Its answers are kept but can no longer be changed.',
  },
  wrongState: {
    status: 409,
    id: 'Jawaban ini sudah berubah keadaan, sehingga langkah ini tidak berlaku lagi. Muat ulang halamannya.',
    en: 'This answer has moved on, so this step no longer applies. Reload the page.',
  },
  changed: {
    status: 409,
    id: 'Orang lain baru saja menyimpan jawaban ini. Tulisan Anda masih di bawah; bandingkan dahulu, lalu simpan lagi.',
    en: 'Somebody else has just saved this answer. What you wrote is still below; compare first, then save again.',
  },
  ownAnswer: {
    status: 409,
    id: 'Anda yang menulis jawaban ini. Persetujuan harus diberikan orang lain.',
    en: 'You wrote this answer. Somebody else must approve it.',
  },
  ownAgency: {
    status: 409,
    id: 'Verifikasi harus dilakukan orang dari luar perangkat daerah ini yang tidak ikut menulis atau menyetujuinya; jawaban Dinas Kominfo diverifikasi Inspektorat.',
    en: 'Verification needs somebody outside this agency who neither wrote nor approved the answer; Kominfo’s own answers are verified by the Inspectorate.',
  },
  levelMissing: {
    status: 422,
    id: 'Pilih tingkat 1 sampai 4 sebelum mengajukan.',
    en: 'Choose a level from 1 to 4 before submitting.',
  },
  statementShort: {
    status: 422,
    id: 'Jelaskan jawabannya dengan paling sedikit {least} huruf sebelum mengajukan.',
    en: 'Explain the answer in at least {least} characters before submitting.',
  },
  reasonMissing: {
    status: 422,
    id: 'Tulis alasan pengembalian, supaya penulisnya tahu apa yang harus diperbaiki.',
    en: 'Write why it is returned, so that its author knows what to correct.',
  },
  unknownAgency: {
    status: 422,
    id: 'Pilih perangkat daerah yang ada.',
    en: 'Choose an agency that exists.',
  },
  incomplete: {
    status: 409,
    id: 'Belum semua butir terverifikasi: {count} butir lagi, yaitu {items}.',
    en: 'Not all items are verified: {count} more to go, namely {items}.',
  },
  demoEvidence: {
    status: 409,
    id: 'Evaluasi resmi tidak menerima data contoh. Butir dengan bukti atau angka contoh: {items}.',
    en: 'An official evaluation accepts no example data. Items with example evidence or figures: {items}.',
  },
  nothingToDo: {
    status: 409,
    id: 'Tidak ada butir yang dapat diproses sekaligus di sini. Buka butirnya satu per satu.',
    en: 'There is no item here that can be done in one go. Open them one by one.',
  },
});

/** Where a regency stands in a cycle. */
export interface Participation {
  readonly cycle: Cycle;
  readonly withdrawn: boolean;
  readonly submitted: boolean;
}

/** @throws Problem self-assessment.withdrawn, self-assessment.frozen, self-assessment.notOpen, deadlines.passed */
export function requireOpen({ cycle, withdrawn, submitted }: Participation, today: string): void {
  if (withdrawn) throw problems.withdrawn();
  if (submitted) throw problems.frozen();
  if (cycle.state !== 'self-assessment') throw problems.notOpen();
  requireInTime(cycle, 'self-assessment', today);
}

export interface Progress {
  readonly total: number;
  readonly byState: Readonly<Record<AnswerState, number>>;
}

export function progressOf(answers: readonly Pick<Answer, 'state'>[]): Progress {
  const byState = Object.fromEntries(answerStates.map((state) => [state, 0])) as Record<AnswerState, number>;
  for (const { state } of answers) byState[state] += 1;
  return { total: answers.length, byState };
}

/** Items grouped by evaluation dimension, in the dimensions' order. */
export function byDimension<Entry extends { readonly item: { readonly dimension: EvaluationDimension } }>(
  entries: readonly Entry[],
): { dimension: EvaluationDimension; entries: Entry[] }[] {
  return evaluationDimensions
    .map((dimension) => ({ dimension, entries: entries.filter((each) => each.item.dimension === dimension) }))
    .filter((group) => group.entries.length > 0);
}
