import { addDays } from '../../../kernel/periods/days.ts';
import { skmElements } from '../../../../seed/public-services/components.ts';
import type { CaseKind } from '../../../blocks/cases/model.ts';
import { standardMoves, standardStates } from '../../../blocks/cases/standard.ts';
import type { Questionnaire } from '../../../blocks/surveys/model.ts';
import { elementCodes, elementNames, type ElementCode } from '../../../methods/skm/elements.ts';
import { SOURCE } from '../../../methods/skm/skm.ts';
import { defineProblems } from '../../../platform/problem/problem.ts';
import type { Pair } from '../../../platform/words/words.ts';

/** A service that an agency offers. */
export interface Service {
  /** Name in the address, e.g. `ktp-el`. */
  readonly code: string;
  readonly organisationCode: string;
  readonly organisationName: string;
  readonly name: Pair;
  readonly summary: Pair;
  /** Working days promised. */
  readonly allowedDays: number;
  /** Rupiah; null where it is worked out for each application. */
  readonly fee: number | null;
  readonly demo: boolean;
}

/** Addresses under `/layanan` that no service can have; its table refuses them too. */
export const reservedCodes: readonly string[] = ['skm', 'angka'];

/** One of the fourteen things a service standard says. */
export interface StandardComponent {
  readonly component: string;
  readonly text: Pair;
  readonly source: string | null;
  readonly certainty: string | null;
}

export interface Requirement {
  readonly code: string;
  readonly name: Pair;
  readonly mandatory: boolean;
}

/** A service with everything its page shows. */
export interface ServiceStandard extends Service {
  readonly components: readonly StandardComponent[];
  readonly requirements: readonly Requirement[];
}

/** The kind of case that an application is. Personal data is kept a year: the promise, an appeal, and the yearly audit fit in. */
export const applicationKind = {
  code: 'public-services.application',
  name: ['Permohonan layanan', 'Service application'],
  may: 'public-services.process',
  first: 'submitted',
  states: standardStates,
  moves: standardMoves,
  afterwards: [
    'Setelah selesai, Anda dapat menilai layanannya tanpa nama.',
    'Once finished, you can rate the service without giving a name.',
  ],
  keepDays: 365,
  desk: '/kerja/layanan',
} as const satisfies CaseKind;

/** The nine elements of PermenPANRB 14/2017, each answered from 1 to 4. */
export const satisfaction: Questionnaire<ElementCode> = {
  code: 'skm',
  edition: '2017',
  name: ['Survei Kepuasan Masyarakat', 'Citizen Satisfaction Survey'],
  source: SOURCE,
  questions: elementCodes.map((code, index) => {
    const asked = skmElements[index];
    if (!asked) throw new Error(`The seed asks nothing for element ${code}.`);
    return { code, title: elementNames[code], text: asked.question, answers: asked.answers };
  }),
};

/** Wording of the consent that applicants agree to now; a changed wording gets a new name. */
export const consentVersion = '2022-11';

/** Days after the end in which the survey can be answered; the last one included. */
export const surveyDays = 30;

export const problems = defineProblems('public-services', {
  unknownService: { status: 404, id: 'Layanan itu tidak ada di katalog.', en: 'That service is not in the catalogue.' },
  requirementsMissing: {
    status: 422,
    id: 'Siapkan dahulu semua syarat wajib, lalu centang.',
    en: 'Have every required item ready first, then tick it.',
  },
  requirementUnknown: {
    status: 422,
    id: 'Syarat “{code}” tidak ada pada layanan ini.',
    en: 'This service has no requirement “{code}”.',
  },
  surveyTooEarly: {
    status: 409,
    id: 'Survei dibuka setelah permohonan selesai.',
    en: 'The survey opens once the application is finished.',
  },
  surveyExpired: {
    status: 409,
    id: 'Tautan survei ini berakhir pada {date}. Masukan tetap diterima di loket dan lewat SP4N-LAPOR!.',
    en: 'This survey link expired on {date}. The counter and SP4N-LAPOR! still take your comments.',
  },
});

export type SurveyState = 'early' | 'open' | 'expired';

/** Whether the survey of an application may be answered on a day. Only what was granted is judged. */
export function surveyState(
  application: { outcome: string | null; closedOn: string | null },
  today: string,
): SurveyState {
  if (application.outcome !== 'granted' || application.closedOn === null) return 'early';
  return today <= surveyLastDay(application.closedOn) ? 'open' : 'expired';
}

export function surveyLastDay(closedOn: string): string {
  return addDays(closedOn, surveyDays);
}

/** Required items that were not ticked. */
export function missingRequirements(requirements: readonly Requirement[], ticked: readonly string[]): Requirement[] {
  return requirements.filter((each) => each.mandatory && !ticked.includes(each.code));
}
