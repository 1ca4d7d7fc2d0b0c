import { addDays } from '../../kernel/periods/days.ts';
import { createHash } from 'node:crypto';
import { defineProblems } from '../../platform/problem/problem.ts';
import type { Pair } from '../../platform/words/words.ts';
import type { Edition } from '../editions/model.ts';
import type { Item } from '../instruments/model.ts';
import { isMisuse } from '../../methods/misuse.ts';
import { checkRules, type EvaluationRules } from '../rules.ts';
import type { DeadlineRule } from './deadlines.ts';

export const cycleStates = ['preparation', 'self-assessment', 'marking', 'combined', 'published'] as const;
export type CycleState = (typeof cycleStates)[number];

export const cycleKinds = ['simulation', 'official'] as const;
export type CycleKind = (typeof cycleKinds)[number];

export const phaseNames = [
  'invitation',
  'self-assessment',
  'review',
  'survey',
  'presentation',
  'scoring',
  'publication',
] as const;
export type PhaseName = (typeof phaseNames)[number];

export interface Phase {
  readonly phase: PhaseName;
  readonly opensOn: string;
  /** First day after it, with every extension. */
  readonly closesOn: string;
  /** First day after it as first announced. */
  readonly firstClosesOn: string;
}

/** One run of the evaluation. */
export interface Cycle {
  readonly id: string;
  readonly year: number;
  readonly kind: CycleKind;
  readonly name: Pair;
  readonly edition: string;
  readonly instrument: string;
  readonly state: CycleState;
  /** SHA-256 of the frozen rules; null before marking opens. */
  readonly frozenHash: string | null;
  readonly phases: readonly Phase[];
  readonly deadlines: DeadlineRule;
}

/** What moves a cycle on, and between which states. Nothing moves it back. */
export const cycleSteps = {
  open: { from: 'preparation', to: 'self-assessment' },
  freeze: { from: 'self-assessment', to: 'marking' },
  combine: { from: 'marking', to: 'combined' },
  publish: { from: 'combined', to: 'published' },
} as const satisfies Record<string, { from: CycleState; to: CycleState }>;
export type CycleStep = keyof typeof cycleSteps;

export const can = {
  step: (cycle: Pick<Cycle, 'state'>, step: CycleStep): boolean => cycleSteps[step].from === cycle.state,
};

export const cycleProblems = defineProblems('cycles', {
  taken: {
    status: 409,
    id: 'Siklus {id} sudah ada. Beri kode lain.',
    en: 'The cycle {id} exists already. Give another code.',
  },
  wrongState: {
    status: 409,
    id: 'Siklus ini sudah berada pada tahap lain, sehingga langkah ini tidak berlaku lagi.',
    en: 'This cycle has moved to another stage, so this step no longer applies.',
  },
  unknownRegency: {
    status: 422,
    id: 'Kode {codes} bukan kabupaten atau kota.',
    en: 'The code {codes} is not a regency or city.',
  },
  notOurs: {
    status: 422,
    id: 'Evaluasi resmi tidak dapat memakai instrumen acuan Serasan. Impor instrumen resmi terlebih dahulu, atau buat simulasi.',
    en: 'An official evaluation cannot use Serasan’s reference instrument. Import the official one first, or make a simulation.',
  },
  withoutKominfo: {
    status: 409,
    id: 'Daerah {codes} belum memiliki Dinas Kominfo di sini, sehingga tidak ada yang mengoordinasi jawabannya.',
    en: 'The regency {codes} has no communication agency here, so nobody would coordinate its answers.',
  },
  unsubmitted: {
    status: 409,
    id: 'Belum semua peserta mengirim penilaian mandiri: {names}. Tunggu, atau catat pengunduran dirinya.',
    en: 'Not every participant has submitted its self-assessment: {names}. Wait, or record its withdrawal.',
  },
  nobody: {
    status: 409,
    id: 'Tidak ada peserta yang tersisa dalam siklus ini.',
    en: 'No participant is left in this cycle.',
  },
  rules: { status: 409, id: 'Aturan siklus belum utuh. {id}.', en: 'The cycle’s rules are not whole. {en}.' },
  phases: {
    status: 422,
    id: '{phaseId}: hari terakhir harus pada atau sesudah hari pertama.',
    en: '{phaseEn}: the last day must be on or after the first.',
  },
});

/** @throws Problem cycles.wrongState */
export function requireStep(cycle: Pick<Cycle, 'state'>, step: CycleStep): void {
  if (!can.step(cycle, step)) throw cycleProblems.wrongState();
}

/** @throws Problem cycles.rules when they contradict themselves */
export function requireRules(rules: EvaluationRules): void {
  try {
    checkRules(rules);
  } catch (error) {
    if (!isMisuse(error)) throw error;
    throw cycleProblems.rules({ values: { id: error.words[0], en: error.words[1] } });
  }
}

/** Last day of a phase, for deadlines; `closesOn` is the day after. */
export function lastDay(phase: Pick<Phase, 'closesOn'>): string {
  return addDays(phase.closesOn, -1);
}

export function findPhase(cycle: Pick<Cycle, 'phases'>, name: PhaseName): Phase | undefined {
  return cycle.phases.find((each) => each.phase === name);
}

/** Everything that decides a result, before the first mark is known: what is frozen into the log (trust T6). */
export function rulesOf(
  cycle: Pick<Cycle, 'id'>,
  edition: Edition,
  items: readonly Item[],
  participants: EvaluationRules['participants'],
): EvaluationRules {
  return {
    edition: cycle.id,
    weights: edition.weights,
    scale: edition.scale,
    digits: edition.digits,
    tie_digits: edition.tieDigits,
    combination: {
      rule: edition.combination.rule,
      trim: edition.combination.trim,
      min_marks: edition.combination.minMarks,
    },
    smart_from: edition.smartFrom,
    items: items.map((item) => ({
      code: item.code,
      dimension: item.dimension,
      weight: item.weight,
      smart: item.smartDimension,
    })),
    participants,
  };
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
