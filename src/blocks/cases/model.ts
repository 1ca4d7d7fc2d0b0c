import { defineProblems } from '../../platform/problem/problem.ts';
import { pick, type Lang, type Pair } from '../../platform/words/words.ts';
import { addWorkingDays, workingDaysBetween, type WorkingCalendar } from './working-days.ts';

export type Outcome = 'granted' | 'refused' | 'withdrawn';

/** Where a case can stand. `clock` says whether the promised days run, pause or have stopped. */
export interface CaseState {
  readonly name: Pair;
  /** What comes next, told to the applicant. */
  readonly next: Pair;
  readonly clock: 'runs' | 'pauses' | 'stops';
  readonly outcome?: Outcome;
}

/** Something that can be done to a case: from which states, to which, by whom, and what must be written with it. */
export interface CaseMove {
  /** Name in the list of events. */
  readonly event: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly by: 'office' | 'applicant';
  /** Last part of its form's address, e.g. `terima`. */
  readonly path: string;
  /** On the button. */
  readonly label: Pair;
  /** In the list of events, past tense. */
  readonly done: Pair;
  /** The question above the text that goes with it; absent when nothing is written. */
  readonly note?: Pair;
  readonly noteRequired?: boolean;
}

/** A kind of case: what a capability declares to get tracking, clock, inbox and verbs. */
export interface CaseKind {
  /** `capability.thing`, first part of its actions' names. */
  readonly code: string;
  readonly name: Pair;
  /** Permission of the officers who work on it, asked over the case's area and organisation. */
  readonly may: string;
  /** State of a case just submitted. */
  readonly first: string;
  readonly states: Readonly<Record<string, CaseState>>;
  readonly moves: Readonly<Record<string, CaseMove>>;
  /** What the applicant may do once it has ended, told on the receipt. */
  readonly afterwards?: Pair;
  /** Days the applicant's personal data is kept after submission. */
  readonly keepDays: number;
  /** The office's list, e.g. `/kerja/layanan`; a case's own page stands below it. */
  readonly desk: string;
}

/** Permission to erase what is personal of a case, asked over its area and organisation. */
export const mayForget = 'cases.forget';

/** Why personal data is erased: UU 27/2022 article 43, paragraph 1, letters a to d. */
export const erasureReasons = ['period-over', 'consent-withdrawn', 'applicant-asked', 'unlawful'] as const;
export type ErasureReason = (typeof erasureReasons)[number];

export const problems = defineProblems('cases', {
  mistypedNumber: {
    status: 404,
    id: 'Nomor itu salah ketik: ada huruf atau angka yang tertukar, kurang, atau lebih. Periksa lagi.',
    en: 'That number is mistyped: a character is swapped, missing or too many. Check it again.',
  },
  unknownNumber: {
    status: 404,
    guess: true,
    id: 'Nomor itu tidak ada pada kami. Periksa lagi setiap huruf dan angkanya, termasuk tanda hubung.',
    en: 'We have no such number. Check every letter and digit again, dashes included.',
  },
  moveForbidden: {
    status: 409,
    id: 'Ini tidak dapat dilakukan lagi: statusnya sekarang “{state}”. Muat ulang halaman untuk melihat perubahan terakhir.',
    en: 'This can no longer be done: its status is now “{state}”. Reload the page to see the last change.',
  },
  forgetOpen: {
    status: 409,
    id: 'Permohonan ini masih berjalan. Selesaikan, tolak, atau minta pemohon menariknya dahulu, lalu hapus datanya.',
    en: 'This case is still open. Finish or refuse it, or let the applicant withdraw it, then erase its data.',
  },
  forgottenAlready: {
    status: 409,
    id: 'Data pribadi permohonan ini sudah dihapus.',
    en: 'The personal data of this case was erased already.',
  },
  noteMissing: {
    status: 422,
    id: 'Tulis keterangannya; pemohon membacanya di halaman status.',
    en: 'Write it down; the applicant reads it on the status page.',
  },
  writtenAfterErasure: {
    status: 409,
    id: 'Data pribadi permohonan ini sudah dihapus, jadi keterangan dan berkas tidak dapat ditambahkan lagi. Pemohon dapat mengajukan permohonan baru.',
    en: 'The personal data of this case was erased, so no text or files can be added any more. The applicant can apply again.',
  },
  villageUnknown: {
    status: 422,
    id: 'Kode desa {code} tidak berlaku di kabupaten ini pada {date}.',
    en: 'The village code {code} was not valid in this regency on {date}.',
  },
});

/** @throws Problem `cases.moveForbidden` when the table does not allow the move from that state */
export function getMove(kind: CaseKind, state: string, move: string, lang: Lang): CaseMove {
  const found = kind.moves[move];
  if (!found || !canMove(kind, state, move))
    throw problems.moveForbidden({ values: { state: pick(stateOf(kind, state).name, lang) } });
  return found;
}

/** Whether the table allows a move from a state: read by the rule, the button and the page. */
export function canMove(kind: CaseKind, state: string, move: string): boolean {
  return kind.moves[move]?.from.includes(state) ?? false;
}

/** The moves open to the office or the applicant in a state, in the table's order. */
export function openMoves(kind: CaseKind, state: string, by: CaseMove['by']): string[] {
  return Object.keys(kind.moves).filter((move) => kind.moves[move]?.by === by && canMove(kind, state, move));
}

/** Name of the field in which the text of a move is written, so that several forms of a page differ. */
export function noteField(move: string): string {
  return `note-${move}`;
}

/** The officer's page of a case, without language. */
export function deskPath(kind: Pick<CaseKind, 'desk'>, number: string): string {
  return `${kind.desk}/${number}`;
}

export function stateOf(kind: CaseKind, state: string): CaseState {
  const found = kind.states[state];
  if (!found) throw new Error(`The kind ${kind.code} has no state ${state}.`);
  return found;
}

/** The promise of a case. While it waits for the applicant the promised day stands still. */
export interface DuePromise {
  readonly dueOn: string;
  /** The day the clock stopped; null while it runs. */
  readonly pausedOn: string | null;
}

/** The promise made on the day of submission. */
export function firstPromise(calendar: WorkingCalendar, submittedOn: string, allowedDays: number): DuePromise {
  return { dueOn: addWorkingDays(calendar, submittedOn, allowedDays), pausedOn: null };
}

/**
 * The promise after a move to a state with that clock. Days that were left when the office began to wait go on from the
 * day the applicant answers. A promise already missed is not mended by waiting.
 */
export function nextPromise(
  calendar: WorkingCalendar,
  promise: DuePromise,
  clock: CaseState['clock'],
  today: string,
): DuePromise {
  const { dueOn, pausedOn } = promise;
  if (clock === 'pauses' && pausedOn === null) return { dueOn, pausedOn: today };
  if (clock !== 'runs' || pausedOn === null) return promise;
  if (pausedOn > dueOn) return { dueOn, pausedOn: null };
  return { dueOn: addWorkingDays(calendar, today, workingDaysBetween(calendar, pausedOn, dueOn)), pausedOn: null };
}

/** Whether the promise is missed on a day: for an open case today, for a closed one the day it ended. */
export function isLate(promise: DuePromise, on: string): boolean {
  return (promise.pausedOn ?? on) > promise.dueOn;
}

/** A contact that its owner recognises and nobody else learns: `08••••••45`, `r••••@surel.example`. */
export function maskContact(contact: string): string {
  const at = contact.indexOf('@');
  if (at > 0) return `${contact[0]}••••${contact.slice(at)}`;
  return `${contact.slice(0, 2)}••••••${contact.slice(-2)}`;
}
