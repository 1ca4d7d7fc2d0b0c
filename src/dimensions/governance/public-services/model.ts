import { addDays } from '../../../kernel/periods/days.ts';
import { skmElements } from '../../../../seed/public-services/components.ts';
import type { CaseKind } from '../../../blocks/cases/model.ts';
import { standardMoves, standardStates } from '../../../blocks/cases/standard.ts';
import type { Questionnaire } from '../../../blocks/surveys/model.ts';
import { elementCodes, elementNames, type ElementCode } from '../../../methods/skm/elements.ts';
import { SOURCE } from '../../../methods/skm/skm.ts';
import { defineProblems } from '../../../platform/problem/problem.ts';
import type { Pair } from '../../../platform/words/words.ts';

/** What a service promises in short. */
interface Offered {
  readonly name: Pair;
  readonly summary: Pair;
  /** Working days promised. */
  readonly allowedDays: number;
  /** Rupiah; null where it is worked out for each application. */
  readonly fee: number | null;
}

/** A service that an agency offers, by the version of its standard that holds. */
export interface Service extends Offered {
  /** Name in the address, e.g. `ktp-el`. */
  readonly code: string;
  readonly organisationCode: string;
  readonly organisationName: string;
  readonly demo: boolean;
  /** 1, 2, 3 … */
  readonly version: number;
  readonly validFrom: string;
}

/** Permission to write what is not public yet. */
export const mayDraft = 'public-services.draft';
/** Permission to make it public. */
export const mayPublish = 'public-services.publish';

/** Words that stand where a service's code would in an address; its table refuses them too. */
export const reservedCodes: readonly string[] = ['skm', 'angka', 'baru'];

/** One of the fourteen things a service standard says. */
export interface StandardComponent {
  readonly component: string;
  /** The English may be empty: not translated. */
  readonly text: Pair;
  readonly source: string | null;
  readonly certainty: string | null;
}

/** A component as its agency writes it, or with the source where it was read. */
type Written = Pick<StandardComponent, 'component' | 'text'> & Partial<StandardComponent>;

export interface Requirement {
  readonly code: string;
  readonly name: Pair;
  readonly mandatory: boolean;
}

/** All that a standard says, as its agency writes it. */
export interface StandardText extends Offered {
  /** The decision by which it was adopted. */
  readonly decree: string | null;
  readonly components: readonly StandardComponent[];
  readonly requirements: readonly Requirement[];
}

/** A service with everything its page shows. */
export interface ServiceStandard extends Service, StandardText {}

/** The next version of a standard, or the first of a new service, while it is being written. */
export interface Draft extends StandardText {
  readonly code: string;
  readonly organisationCode: string;
  readonly organisationName: string;
  /** The version it follows; 0 for a new service. */
  readonly after: number;
  readonly savedAt: Date;
  readonly demo: boolean;
}

/** By what a writer says which state of a draft is before them; nothing where there is none. */
export function seenOf(draft: Draft | undefined): string {
  return draft?.savedAt.toISOString() ?? '';
}

/** A published version in the history of its service. */
export interface Version {
  readonly version: number;
  readonly validFrom: string;
  readonly decree: string | null;
  readonly publishedAt: Date;
  readonly publisherName: string | null;
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
  codeTaken: {
    status: 422,
    id: 'Kode “{code}” sudah dipakai layanan lain.',
    en: 'Another service has the code “{code}” already.',
  },
  unknownAgency: {
    status: 422,
    id: 'Pilih perangkat daerah dari daftar.',
    en: 'Choose an agency from the list.',
  },
  requirementTwice: {
    status: 422,
    id: 'Syarat ini tertulis dua kali.',
    en: 'This requirement is written twice.',
  },
  draftChanged: {
    status: 409,
    id: 'Orang lain sudah menyimpan konsep ini sejak Anda membukanya. Buka lagi halamannya; isian Anda masih dapat disalin dari sini.',
    en: 'Somebody else saved this draft after you opened it. Open the page again; what you typed can still be copied from here.',
  },
  standardOutdated: {
    status: 409,
    id: 'Versi {version} sudah terbit sejak konsep ini dimulai. Buka lagi formulirnya dari versi itu.',
    en: 'Version {version} was published since this draft began. Open the form again from that version.',
  },
  validTooEarly: {
    status: 422,
    id: 'Pilih {date} atau sesudahnya: standar tidak berlaku surut dan tidak mendahului versi sebelumnya.',
    en: 'Choose {date} or later: a standard does not reach back, nor begin before the version before it.',
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

/** First day on which the next version may begin: not in the past, nor before the one it follows. */
export function earliestStart(today: string, latest: { validFrom: string } | undefined): string {
  return latest && latest.validFrom > today ? latest.validFrom : today;
}

/** The version that holds on a day: the highest whose validity has begun. `versions` newest first. */
export function versionOn<Each extends { validFrom: string }>(
  versions: readonly Each[],
  day: string,
): Each | undefined {
  return versions.find((each) => each.validFrom <= day);
}

/** A component whose text did not change still rests on the source where it was read. */
export function keepSources(
  components: readonly Written[],
  earlier: readonly StandardComponent[],
): StandardComponent[] {
  return components.map((each) => {
    const before = earlier.find(({ component, text }) => component === each.component && text[0] === each.text[0]);
    return { source: before?.source ?? null, certainty: before?.certainty ?? null, ...each };
  });
}

/** The page with the rows behind one figure. */
export const rowsHref = (code: string) => (areaCode: string, month: string) =>
  `/layanan/angka?indikator=${code}&wilayah=${areaCode}&bulan=${month}`;

/** Required items that were not ticked. */
export function missingRequirements(requirements: readonly Requirement[], ticked: readonly string[]): Requirement[] {
  return requirements.filter((each) => each.mandatory && !ticked.includes(each.code));
}
