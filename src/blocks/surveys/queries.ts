import { randomUUID } from 'node:crypto';
import { sql } from '../../platform/db/sql.ts';
import type { Tx } from '../../platform/db/db.ts';
import { hashToken, type Marks, type Questionnaire } from './model.ts';

export interface NewResponse<Code extends string> {
  /** The invitation; only its hash is kept. */
  readonly token: string;
  readonly subjectCode: string;
  readonly organisationCode: string;
  readonly districtCode: string;
  readonly marks: Marks<Code>;
  readonly comment: string | undefined;
  readonly answeredOn: string;
  readonly demo: boolean;
}

/** Keeps an answer; false when this invitation was used before, and then nothing is kept. */
export async function insertResponse<Code extends string>(
  tx: Tx,
  questionnaire: Questionnaire<Code>,
  given: NewResponse<Code>,
): Promise<boolean> {
  const id = randomUUID();
  const kept = await tx.run(sql`
    insert into surveys.responses (
      regency_code, id, questionnaire, edition, subject_code, organisation_code, district_code, token_hash, comment,
      answered_on, demo
    ) values (
      ${tx.regency}, ${id}, ${questionnaire.code}, ${questionnaire.edition}, ${given.subjectCode},
      ${given.organisationCode}, ${given.districtCode}, ${hashToken(questionnaire, given.token)}, ${given.comment ?? null},
      ${given.answeredOn}, ${given.demo}
    )
    on conflict on constraint responses_token_once do nothing`);
  if (kept === 0) return false;
  await tx.run(sql`
    insert into surveys.marks (regency_code, response_id, questionnaire, edition, question_code, mark)
    select ${tx.regency}, ${id}, ${questionnaire.code}, ${questionnaire.edition}, m.code, m.mark
    from unnest(${Object.keys(given.marks)}::text[], ${Object.values(given.marks)}::integer[]) as m (code, mark)`);
  return true;
}

export async function hasAnswered(tx: Tx, questionnaire: Questionnaire, token: string): Promise<boolean> {
  const row = await tx.maybe(sql`
    select 1
    from surveys.responses
    where regency_code = ${tx.regency}
      and questionnaire = ${questionnaire.code}
      and token_hash = ${hashToken(questionnaire, token)}`);
  return row !== undefined;
}

/** Marks of one respondent, without anything that says who. */
export interface ResponseRow<Code extends string> {
  readonly subjectCode: string;
  readonly organisationCode: string;
  readonly marks: Marks<Code>;
  readonly demo: boolean;
}

/** Answers given between two days, the second excluded; for the methods to score. */
export async function listResponses<Code extends string>(
  tx: Tx,
  questionnaire: Questionnaire<Code>,
  span: { readonly from: string; readonly to: string; readonly district?: string },
): Promise<ResponseRow<Code>[]> {
  return tx.many<ResponseRow<Code>>(sql`
    select r.subject_code as "subjectCode", r.organisation_code as "organisationCode", r.demo,
           (
             select jsonb_object_agg(m.question_code, m.mark)
             from surveys.marks m
             where m.regency_code = r.regency_code
               and m.response_id = r.id
           ) as marks
    from surveys.responses r
    where r.regency_code = ${tx.regency}
      and r.questionnaire = ${questionnaire.code}
      and r.edition = ${questionnaire.edition}
      and r.answered_on >= ${span.from}
      and r.answered_on < ${span.to}
      and (${span.district ?? null}::text is null or r.district_code = ${span.district ?? null})
    order by r.id`);
}

/** One district's answers in a month: the sum over respondents of the mean of their marks, and how many respondents. */
export interface DistrictMarks {
  readonly areaCode: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly demo: boolean;
}

/**
 * Sums over respondents of the mean of all questions, by district, for a month `YYYY-MM`. Every response answers every
 * question, so these sums may be added up any tree and still give the mean that all respondents together have.
 */
export async function sumMarks(tx: Tx, questionnaire: Questionnaire, month: string): Promise<DistrictMarks[]> {
  return tx.many<DistrictMarks>(sql`
    select r.district_code as "areaCode",
           sum(m.mark)::numeric / ${questionnaire.questions.length} as numerator,
           count(distinct r.id) as denominator,
           bool_or(r.demo) as demo
    from surveys.responses r
    join surveys.marks m on m.regency_code = r.regency_code and m.response_id = r.id
    where r.regency_code = ${tx.regency}
      and r.questionnaire = ${questionnaire.code}
      and r.edition = ${questionnaire.edition}
      and r.answered_on >= ${`${month}-01`}::date
      and r.answered_on < ${`${month}-01`}::date + interval '1 month'
    group by r.district_code
    order by r.district_code`);
}

/** Years in which anybody answered, newest first. */
export async function listYears(tx: Tx, questionnaire: Questionnaire): Promise<string[]> {
  const rows = await tx.many<{ year: string }>(sql`
    select distinct to_char(answered_on, 'YYYY') as year
    from surveys.responses
    where regency_code = ${tx.regency}
      and questionnaire = ${questionnaire.code}
    order by year desc`);
  return rows.map((row) => row.year);
}
