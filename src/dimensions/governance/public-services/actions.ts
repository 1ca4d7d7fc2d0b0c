import { z } from 'zod';
import { caseActions, type Moved } from '../../../blocks/cases/actions.ts';
import { findCase, getApplicant } from '../../../blocks/cases/queries.ts';
import { contact, uploads } from '../../../blocks/cases/input.ts';
import { problems as caseProblems } from '../../../blocks/cases/model.ts';
import { openCase } from '../../../blocks/cases/open-case.ts';
import type { CaseRow } from '../../../blocks/cases/rows.ts';
import { noCase, readTrackingNumber } from '../../../blocks/cases/tracking-number.ts';
import { answerSurvey } from '../../../blocks/surveys/answer.ts';
import { comment, marksShape, pickMarks } from '../../../blocks/surveys/input.ts';
import { eraseComment, hasAnswered } from '../../../blocks/surveys/queries.ts';
import { action } from '../../../kernel/capability/action.ts';
import type { At } from '../../../kernel/capability/at.ts';
import { said } from '../../../kernel/capability/input.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { StoredFile } from '../../../platform/files/stored.ts';
import { formatDate } from '../../../platform/words/format.ts';
import { refreshAfterCase } from './indicators.ts';
import {
  applicationKind,
  consentVersion,
  missingRequirements,
  problems,
  satisfaction,
  surveyLastDay,
  surveyState,
  type Service,
} from './model.ts';
import { findService, insertApplication, listRequirements } from './queries.ts';

/** The office's verbs over an application: receive, process, finish, askCompletion, reject; take and write beside. */
export const officeVerbs = caseActions(applicationKind, {
  changed: refreshAfterCase,
  forgotten: (tx, row) => eraseComment(tx, satisfaction, row.number),
  offers: async (tx, at, row) => {
    const open = surveyState(row, at.today) === 'open' && !(await getApplicant(tx, row.id)).erasedAt;
    if (!open || (await hasAnswered(tx, satisfaction, row.number))) return [];
    return [
      {
        label: ['Nilai layanan ini', 'Rate this service'],
        detail: [
          'Sembilan pertanyaan, sekitar dua menit, tanpa nama.',
          'Nine questions, about two minutes, no name asked.',
        ],
        href: `/lacak/${row.number}/survei`,
      },
    ];
  },
});

export interface ApplyInput {
  readonly service: string;
  readonly village: string;
  readonly requirements: string[];
  readonly name: string;
  readonly contact: string;
  readonly files: StoredFile[];
  readonly consent: string;
}

/** A resident applies, without an account. An application to an example service is itself an example. */
export const apply = action({
  name: 'public-services.apply',
  may: 'anyone',
  input: z.strictObject({
    service: z.string(),
    village: z
      .string()
      .regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/, said(['Pilih desa atau kelurahan Anda.', 'Choose your village.'])),
    requirements: z.preprocess((sent) => (sent === undefined ? [] : [sent].flat()), z.array(z.string()).max(50)),
    name: z.string().trim().min(1).max(120),
    contact,
    files: uploads,
    consent: z.literal(
      'ya',
      said([
        'Beri persetujuan agar permohonan dapat diproses.',
        'Give your consent so that we may handle the application.',
      ]),
    ),
  }) as z.ZodType<ApplyInput>,
  on: async (tx, input, at) => {
    const service = await findService(tx, input.service, at.today);
    if (!service) throw problems.unknownService();
    return { ...service, areaCode: at.regency };
  },
  run: async (tx, input, at, service) => {
    await checkRequirements(tx, service, input.requirements);
    const opened = await openCase(tx, at, applicationKind, {
      subjectCode: service.code,
      title: service.name,
      organisationCode: service.organisationCode,
      villageCode: input.village,
      allowedDays: service.allowedDays,
      applicant: { name: input.name, contact: input.contact },
      files: input.files,
      demo: service.demo,
    });
    await insertApplication(tx, {
      caseId: opened.id,
      service,
      requirements: input.requirements,
      consentVersion,
    });
    return { id: opened.id, number: opened.number, dueOn: opened.dueOn };
  },
  audit: ({ input, result }) => ({
    subject: 'case',
    id: result.id,
    detail: { service: input.service, village: input.village, files: input.files.length, consent: consentVersion },
    personal: { name: input.name, contact: input.contact },
  }),
});

async function checkRequirements(tx: Tx, service: Service, ticked: readonly string[]): Promise<void> {
  const known = await listRequirements(tx, service);
  const unknown = ticked.find((code) => !known.some((each) => each.code === code));
  if (unknown !== undefined) throw problems.requirementUnknown({ field: 'requirements', values: { code: unknown } });
  if (missingRequirements(known, ticked).length > 0) throw problems.requirementsMissing({ field: 'requirements' });
}

/** Whoever holds the number of a finished application judges the service, once. The log does not say which application. */
export const rateService = action({
  name: 'public-services.rate',
  may: 'anyone',
  input: z.strictObject({
    number: z.string(),
    ...marksShape(satisfaction),
    comment,
  }),
  on: (tx, input, at) => getRatable(tx, at, input.number),
  run: async (tx, input, at, row): Promise<Moved> => {
    await answerSurvey(tx, at, satisfaction, {
      token: row.number,
      subjectCode: row.subjectCode,
      organisationCode: row.organisationCode,
      districtCode: row.areaCode.slice(0, 8),
      marks: pickMarks(satisfaction, input),
      comment: input.comment,
      demo: row.demo,
    });
    return { number: row.number, state: row.state };
  },
  audit: ({ row }) => ({
    subject: 'service',
    id: row.subjectCode,
    detail: { questionnaire: satisfaction.code, edition: satisfaction.edition },
  }),
});

/** The application behind a survey link. @throws Problem when the number is unknown or the survey is not open */
export async function getRatable(tx: Tx, at: At, typed: string): Promise<CaseRow> {
  const number = readTrackingNumber(typed);
  const row = number ? await findCase(tx, number) : undefined;
  if (!row || row.kind !== applicationKind.code) throw noCase(typed);
  const state = surveyState(row, at.today);
  if (state === 'early') throw problems.surveyTooEarly();
  if (state === 'expired')
    throw problems.surveyExpired({ values: { date: formatDate(at.lang, surveyLastDay(row.closedOn ?? '')) } });
  if ((await getApplicant(tx, row.id)).erasedAt) throw caseProblems.forgottenAlready();
  return row;
}
