import { covers, nation } from '../../kernel/areas/codes.ts';
import { defineProblems } from '../../platform/problem/problem.ts';
import type { Pair } from '../../platform/words/words.ts';

export const interestKinds = ['employer', 'home', 'consultancy', 'honorarium', 'family'] as const;
export type InterestKind = (typeof interestKinds)[number];

/** A tie to an area as a structured fact, so that a rule can refuse a seat. */
export interface Interest {
  readonly kind: InterestKind;
  /** The regency it ties to, an area inside it, or its province; the nation ties to nobody. */
  readonly area: string;
  /** With whom; empty for a home. */
  readonly organisation: string;
  readonly since: string | null;
  /** Last day; null while it lasts. */
  readonly until: string | null;
  readonly note: string;
}

export interface Tie extends Interest {
  /** Said by the evaluator, or known to the house from the account, its grants and its acts. */
  readonly from: 'declared' | 'known';
}

export type SeatState = 'open' | 'submitted' | 'recused';

/** An evaluator's place for one regency with how far the marks are; never the marks. */
export interface Seat {
  readonly regency: string;
  readonly person: string;
  readonly name: string;
  readonly institution: string;
  readonly institutionName: string;
  readonly marked: number;
  readonly submittedAt: Date | null;
  /** Handed in with the evaluator's signature. */
  readonly signed: boolean;
  readonly recusedAt: Date | null;
}

export interface Member {
  readonly person: string;
  readonly name: string;
  readonly position: string | null;
  readonly institution: string;
  readonly institutionName: string;
  readonly declaredAt: Date | null;
}

/** A panel has three evaluators or more (trust T4), more where the edition needs more marks an item. */
export const smallestPanel = 3;

export function leastEvaluators(minMarks: number): number {
  return Math.max(smallestPanel, minMarks);
}

/** Years for which a tie that ended still counts. A rule of Serasan's, not of the ministry: the page says so. */
export const coolingYears = 2;

/** The tie that keeps an evaluator from judging a regency, if there is one; `today` decides whether an ended one still counts. */
export function findTie(ties: readonly Tie[], regency: string, today: string): Tie | undefined {
  return ties.find((tie) => reaches(tie.area, regency) && lasts(tie, today));
}

function reaches(area: string, regency: string): boolean {
  return area !== nation && (covers(area, regency) || covers(regency, area));
}

function lasts(tie: Pick<Interest, 'until'>, today: string): boolean {
  if (tie.until === null) return true;
  const year = Number(tie.until.slice(0, 4)) + coolingYears;
  return today <= `${year}${tie.until.slice(4)}`;
}

export function seatState(seat: Pick<Seat, 'submittedAt' | 'recusedAt'>): SeatState {
  if (seat.recusedAt) return 'recused';
  return seat.submittedAt ? 'submitted' : 'open';
}

/** The whole panel of a regency has handed in: from now on marks may be seen by the panel and the organiser. */
export function isOpened(seats: readonly Seat[], least: number): boolean {
  const standing = seats.filter((seat) => !seat.recusedAt);
  return standing.length >= least && standing.every((seat) => seat.submittedAt);
}

/** How a log leaf and a bundle name an evaluator: institution and an end of the account's key, never a name. */
export function evaluatorCode(institution: string, person: string): string {
  return `${institution.toLowerCase()}-${person.slice(-6)}`;
}

const kindWords: Readonly<Record<InterestKind, Pair>> = {
  employer: ['bekerja untuk', 'works for'],
  home: ['tinggal di', 'lives in'],
  consultancy: ['menjadi konsultan', 'is or was a consultant for'],
  honorarium: ['menerima honorarium dari', 'receives or received a fee from'],
  family: ['mempunyai keluarga di', 'has family in'],
};

/** The tie as the middle of a sentence: what it is, with whom, since and until when. */
export function tieWords(tie: Tie, areaName: string): Pair {
  const whom = tie.organisation === '' ? areaName : `${tie.organisation} (${areaName})`;
  const years = [tie.since?.slice(0, 4), tie.until?.slice(0, 4)];
  const span =
    years[0] && years[1]
      ? ` ${years[0]}–${years[1]}`
      : years[0]
        ? ` sejak ${years[0]}`
        : years[1]
          ? ` sampai ${years[1]}`
          : '';
  const spanEn =
    years[0] && years[1]
      ? ` ${years[0]}–${years[1]}`
      : years[0]
        ? ` since ${years[0]}`
        : years[1]
          ? ` until ${years[1]}`
          : '';
  return [`${kindWords[tie.kind][0]} ${whom}${span}`, `${kindWords[tie.kind][1]} ${whom}${spanEn}`];
}

export const problems = defineProblems('panel', {
  tie: {
    status: 409,
    id: '{person} tidak dapat menilai {regency}: {tieId}.',
    en: '{person} cannot mark {regency}: {tieEn}.',
  },
  undeclared: {
    status: 409,
    id: '{person} belum menyatakan kepentingannya dalam siklus ini.',
    en: '{person} has not declared interests in this cycle yet.',
  },
  notYet: {
    status: 409,
    id: 'Penilai ditugaskan setelah penilaian mandiri ditutup dan aturannya dibekukan.',
    en: 'Evaluators are assigned once the self-assessment is closed and its rules are frozen.',
  },
  over: {
    status: 409,
    id: 'Nilai siklus ini sudah digabungkan, sehingga panelnya tidak berubah lagi.',
    en: 'The marks of this cycle have been combined, so its panel no longer changes.',
  },
  complete: {
    status: 409,
    id: 'Seluruh panel daerah ini sudah mengirim nilai. Penilai baru tidak dapat ditambahkan lagi.',
    en: 'The whole panel of this regency has submitted. No evaluator can be added any more.',
  },
  nobodyFree: {
    status: 409,
    id: 'Tidak ada penilai yang sudah menyatakan kepentingan, tidak terikat, dan belum ditugaskan di sini.',
    en: 'There is no evaluator who has declared, holds no tie and is not assigned here yet.',
  },
  seated: { status: 409, id: '{person} sudah ditugaskan di sini.', en: '{person} has been assigned here already.' },
  recused: {
    status: 409,
    id: 'Pengunduran diri sudah tercatat; penilai yang sama tidak dapat ditugaskan kembali.',
    en: 'The recusal is recorded; the same evaluator cannot be assigned again.',
  },
  invited: { status: 409, id: '{person} sudah diundang.', en: '{person} has been invited already.' },
  notEvaluator: {
    status: 422,
    id: 'Orang ini bukan penilai, atau institusinya tidak tercatat.',
    en: 'This person is no evaluator, or the institution is not known.',
  },
  noMember: {
    status: 422,
    id: 'Orang ini tidak diundang ke siklus ini.',
    en: 'This person was not invited to this cycle.',
  },
  noParticipant: {
    status: 422,
    id: 'Daerah ini tidak ikut dalam siklus ini.',
    en: 'This regency does not take part in this cycle.',
  },
  untilBeforeSince: {
    status: 422,
    id: 'Hari berakhir harus sesudah hari mulai.',
    en: 'The last day must come after the first.',
  },
  unknownArea: { status: 422, id: 'Pilih daerah dari daftar.', en: 'Choose an area from the list.' },
});
