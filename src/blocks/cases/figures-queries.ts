import { sql, type Sql } from '../../platform/db/sql.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { CaseKind } from './model.ts';
import type { CountedCase, DayFigures, DistrictShare, SubjectFigures } from './rows.ts';

/** Of the cases granted in a month (`YYYY-MM`): how many on or before the day promised; by district, none where none ended. */
export async function countOnTime(tx: Tx, kind: CaseKind, month: string): Promise<DistrictShare[]> {
  return tx.many<DistrictShare>(sql`
    select left(c.area_code, 8) as "areaCode",
           count(*) filter (where coalesce(c.paused_on, c.closed_on) <= c.due_on) as numerator,
           count(*) as denominator,
           bool_or(c.demo) as demo
    from cases.cases c
    where c.regency_code = ${tx.regency}
      and c.kind = ${kind.code}
      and c.outcome = 'granted'
      and ${inMonth(sql`c.closed_on`, month)}
    group by 1
    order by 1`);
}

/**
 * Of the cases whose promised day falls in a month and has come: how many the office has settled, granted or refused; by
 * district. Withdrawn ones are left out, and so are those whose clock stands still, since their day is not known yet.
 */
export async function countSettled(tx: Tx, kind: CaseKind, month: string, today: string): Promise<DistrictShare[]> {
  return tx.many<DistrictShare>(sql`
    select left(c.area_code, 8) as "areaCode",
           count(*) filter (where c.outcome in ('granted', 'refused')) as numerator,
           count(*) as denominator,
           bool_or(c.demo) as demo
    from cases.cases c
    where c.regency_code = ${tx.regency}
      and c.kind = ${kind.code}
      and ${due(month, today)}
    group by 1
    order by 1`);
}

export async function countBySubject(
  tx: Tx,
  kind: CaseKind,
  span: { from: string; to: string; today: string },
): Promise<SubjectFigures[]> {
  return tx.many<SubjectFigures>(sql`
    select c.subject_code as "subjectCode",
           count(*) filter (where c.submitted_on >= ${span.from} and c.submitted_on < ${span.to}) as received,
           count(*) filter (where c.outcome = 'granted' and c.closed_on >= ${span.from} and c.closed_on < ${span.to}) as granted,
           count(*) filter (
             where c.outcome = 'granted' and c.closed_on >= ${span.from} and c.closed_on < ${span.to}
               and coalesce(c.paused_on, c.closed_on) <= c.due_on
           ) as "onTime",
           count(*) filter (where c.outcome = 'refused' and c.closed_on >= ${span.from} and c.closed_on < ${span.to}) as refused,
           count(*) filter (where c.outcome is null) as open,
           count(*) filter (where c.outcome is null and coalesce(c.paused_on, ${span.today}) > c.due_on) as late,
           coalesce(
             bool_or(c.demo) filter (where c.outcome is null or greatest(c.submitted_on, c.closed_on) >= ${span.from}), false
           ) as demo
    from cases.cases c
    where c.regency_code = ${tx.regency}
      and c.kind = ${kind.code}
    group by 1
    order by 1`);
}

export async function listDays(tx: Tx, kind: CaseKind, limit: number): Promise<DayFigures[]> {
  return tx.many<DayFigures>(sql`
    select c.closed_on as "closedOn",
           max(c.closed_at) as "lastAt",
           count(*) as granted,
           count(*) filter (where coalesce(c.paused_on, c.closed_on) <= c.due_on) as "onTime",
           bool_or(c.demo) as demo
    from cases.cases c
    where c.regency_code = ${tx.regency}
      and c.kind = ${kind.code}
      and c.outcome = 'granted'
    group by c.closed_on
    order by c.closed_on desc
    limit ${limit}`);
}

/** A page of the cases that a district's figure counts, without number or applicant. */
export async function listCountedCases(
  tx: Tx,
  kind: CaseKind,
  asked: { which: 'on-time' | 'settled'; district: string; month: string; today: string },
  page: { size: number; number: number },
): Promise<CountedCase[]> {
  const { which, district, month, today } = asked;
  const counted =
    which === 'on-time'
      ? sql`coalesce(c.paused_on, c.closed_on) <= c.due_on`
      : sql`coalesce(c.outcome in ('granted', 'refused'), false)`;
  const denominator =
    which === 'on-time' ? sql`c.outcome = 'granted' and ${inMonth(sql`c.closed_on`, month)}` : due(month, today);
  return tx.many<CountedCase>(sql`
    select jsonb_build_array(c.title_id, c.title_en) as title, c.submitted_on as "submittedOn", c.due_on as "dueOn",
           c.closed_on as "closedOn", ${counted} as counted, bool_or(c.demo) over () as demo,
           count(*) over ()::int as total
    from cases.cases c
    where c.regency_code = ${tx.regency}
      and c.kind = ${kind.code}
      and (c.area_code = ${district} or c.area_code like ${`${district}.%`})
      and ${denominator}
    order by c.due_on, c.submitted_on, c.title_id, c.id
    limit ${page.size}
    offset ${(page.number - 1) * page.size}`);
}

function due(month: string, today: string): Sql {
  return sql`(
    c.outcome is distinct from 'withdrawn'
    and (c.outcome is not null or c.paused_on is null)
    and ${inMonth(sql`c.due_on`, month)}
    and c.due_on <= ${today}::date
  )`;
}

function inMonth(day: Sql, month: string): Sql {
  return sql`(${day} >= ${`${month}-01`}::date and ${day} < ${`${month}-01`}::date + interval '1 month')`;
}
