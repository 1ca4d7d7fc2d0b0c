import { randomUUID } from 'node:crypto';
import { sql, type Sql } from '../../platform/db/sql.ts';
import type { Tx } from '../../platform/db/db.ts';
import { fewestShown, hashToken, type Marks, type Questionnaire } from './model.ts';

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

/** Takes the free text of the answer that an invitation gave; the marks stay. */
export async function eraseComment(tx: Tx, questionnaire: Questionnaire, token: string): Promise<void> {
  await tx.one(sql`
    select surveys.erase_comment(${tx.regency}, ${questionnaire.code}, ${hashToken(questionnaire, token)})`);
}

/** Marks of one respondent, without anything that says who. */
export interface ResponseRow<Code extends string> {
  readonly subjectCode: string;
  readonly organisationCode: string;
  readonly marks: Marks<Code>;
  readonly demo: boolean;
}

/**
 * Answers that count by the end of the day before `today`, each with the day from which it counts: that of the last of
 * its five. Only whole days are looked at, since within a day answers have no order, and five must stay the same five.
 */
function counted(tx: Tx, questionnaire: Questionnaire, today: string): Sql {
  return sql`
    grouped as (
      select r.regency_code, r.id, r.subject_code, r.organisation_code, r.answered_on, r.demo,
             (row_number() over (partition by r.subject_code order by r.answered_on, r.id) - 1) / ${fewestShown}::int as five
      from surveys.responses r
      where r.regency_code = ${tx.regency}
        and r.questionnaire = ${questionnaire.code}
        and r.edition = ${questionnaire.edition}
        and r.answered_on < ${today}::date
    ),
    together as (
      select g.*,
             count(*) over (partition by g.subject_code, g.five) as size,
             max(g.answered_on) over (partition by g.subject_code, g.five) as counted_on
      from grouped g
    ),
    counted as (
      select *
      from together
      where size = ${fewestShown}
    )`;
}

/** Answers that count from a day between two on, the second excluded; for the methods to score. */
export async function listResponses<Code extends string>(
  tx: Tx,
  questionnaire: Questionnaire<Code>,
  span: { readonly from: string; readonly to: string; readonly today: string },
): Promise<ResponseRow<Code>[]> {
  return tx.many<ResponseRow<Code>>(sql`
    with ${counted(tx, questionnaire, span.today)}
    select r.subject_code as "subjectCode", r.organisation_code as "organisationCode", r.demo,
           (
             select jsonb_object_agg(m.question_code, m.mark)
             from surveys.marks m
             where m.regency_code = r.regency_code
               and m.response_id = r.id
           ) as marks
    from counted r
    where r.counted_on >= ${span.from}
      and r.counted_on < ${span.to}
    order by r.id`);
}

/** One subject's answers in a month: the sum over respondents of the mean of their marks, and how many respondents. */
export interface SubjectMarks {
  readonly subjectCode: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly demo: boolean;
}

/**
 * Sums over respondents of the mean of all questions, by subject, for a month `YYYY-MM`. Every response answers every
 * question, so these sums may be added up any tree and still give the mean that all respondents together have.
 */
export async function sumMarks(
  tx: Tx,
  questionnaire: Questionnaire,
  month: string,
  today: string,
): Promise<SubjectMarks[]> {
  return tx.many<SubjectMarks>(sql`
    with ${counted(tx, questionnaire, today)}
    select r.subject_code as "subjectCode",
           sum(m.mark)::numeric / ${questionnaire.questions.length} as numerator,
           count(distinct r.id) as denominator,
           bool_or(r.demo) as demo
    from counted r
    join surveys.marks m on m.regency_code = r.regency_code and m.response_id = r.id
    where r.counted_on >= ${`${month}-01`}::date
      and r.counted_on < ${`${month}-01`}::date + interval '1 month'
    group by r.subject_code
    order by r.subject_code`);
}

/** Years in which answers count, newest first. */
export async function listYears(tx: Tx, questionnaire: Questionnaire, today: string): Promise<string[]> {
  const rows = await tx.many<{ year: string }>(sql`
    with ${counted(tx, questionnaire, today)}
    select distinct to_char(counted_on, 'YYYY') as year
    from counted
    order by year desc`);
  return rows.map((row) => row.year);
}
