import { defineProblems } from '../../platform/problem/problem.ts';
import { formatDate } from '../../platform/words/format.ts';
import type { Lang } from '../../platform/words/words.ts';
import { findPhase, lastDay, type Cycle, type CycleState, type Phase, type PhaseName } from './model.ts';
import { phaseWords } from './words.ts';

/** `binding`: after a phase's last day its entries are refused. `shown`: only a simulation, and it says so. */
export const deadlineRules = ['binding', 'shown'] as const;
export type DeadlineRule = (typeof deadlineRules)[number];

/** The last day may not lie farther away than this, days: a slip of the year would hold a phase open for ever. */
export const longestExtension = 366;

export const deadlineProblems = defineProblems('deadlines', {
  passed: {
    status: 409,
    id: '{phaseId} ditutup pada akhir {dayId}, jadi tidak ada lagi yang diterima; yang sudah tersimpan tetap ada. Jika masih perlu, minta penyelenggara memperpanjang tahap ini di halaman siklus, dengan alasan.',
    en: '{phaseEn} closed at the end of {dayEn}, so nothing more is taken; what was saved is still there. If it is needed, ask the organiser to extend this phase on the cycle’s page, with a reason.',
  },
  official: {
    status: 422,
    id: 'Tenggat evaluasi resmi selalu mengikat. Hanya simulasi yang boleh berjalan tanpa tenggat.',
    en: 'The deadlines of an official evaluation always bind. Only a simulation may run without.',
  },
  noPhase: {
    status: 422,
    id: 'Tahap ini tidak ada di kalender siklus.',
    en: 'This phase is not in the cycle’s calendar.',
  },
  over: {
    status: 409,
    id: '{phaseId} siklus ini sudah selesai; memperpanjangnya tidak membuka apa pun lagi.',
    en: '{phaseEn} of this cycle is over; extending it would open nothing any more.',
  },
  earlier: {
    status: 422,
    id: 'Pilih hari sesudah {dayId} dan tidak sebelum hari ini.',
    en: 'Choose a day after {dayEn} and not before today.',
  },
  tooFar: {
    status: 422,
    id: 'Hari ini lebih dari setahun sesudah tenggat sekarang. Periksa tahunnya.',
    en: 'This day is more than a year after the present deadline. Check the year.',
  },
});

type Dated = Pick<Cycle, 'phases' | 'deadlines'>;

/** Whether a phase's last day is over and that closes it. A phase without dates has no deadline. */
export function isLate(cycle: Dated, name: PhaseName, today: string): boolean {
  const phase = findPhase(cycle, name);
  return cycle.deadlines === 'binding' && phase !== undefined && today >= phase.closesOn;
}

/** @throws Problem deadlines.passed */
export function requireInTime(cycle: Dated, name: PhaseName, today: string): void {
  const phase = findPhase(cycle, name);
  if (phase && isLate(cycle, name, today)) throw deadlineProblems.passed({ values: wordsOf(phase) });
}

/** The sentence of that refusal, for pages that show it before anybody tries; undefined while there is time. */
export function passedSentence(cycle: Dated, name: PhaseName, today: string, lang: Lang): string | undefined {
  const phase = findPhase(cycle, name);
  if (!phase || !isLate(cycle, name, today)) return undefined;
  return deadlineProblems.passed({ values: wordsOf(phase) }).sentence(lang);
}

/** In which states of a cycle a phase can still do something. */
const alive: Partial<Record<PhaseName, readonly CycleState[]>> = {
  invitation: ['preparation', 'self-assessment'],
  'self-assessment': ['preparation', 'self-assessment'],
  scoring: ['preparation', 'self-assessment', 'marking'],
};

export function canExtend(cycle: Pick<Cycle, 'state'>, name: PhaseName): boolean {
  return alive[name]?.includes(cycle.state) ?? cycle.state !== 'published';
}

/** The phase that may get a new last day. @throws Problem deadlines.noPhase, over, earlier, tooFar */
export function requireExtension(
  cycle: Pick<Cycle, 'state' | 'phases'>,
  asked: { readonly phase: PhaseName; readonly lastOn: string },
  today: string,
): Phase {
  const phase = findPhase(cycle, asked.phase);
  if (!phase) throw deadlineProblems.noPhase({ field: 'phase' });
  if (!canExtend(cycle, asked.phase)) throw deadlineProblems.over({ field: 'phase', values: wordsOf(phase) });
  if (asked.lastOn < phase.closesOn || asked.lastOn < today)
    throw deadlineProblems.earlier({ field: 'lastOn', values: wordsOf(phase) });
  const days = (Date.parse(asked.lastOn) - Date.parse(phase.closesOn)) / 86_400_000;
  if (days > longestExtension) throw deadlineProblems.tooFar({ field: 'lastOn' });
  return phase;
}

function wordsOf(phase: Phase) {
  const [phaseId, phaseEn] = phaseWords[phase.phase];
  const day = lastDay(phase);
  return { phaseId, phaseEn, dayId: formatDate('id', day), dayEn: formatDate('en', day) };
}
