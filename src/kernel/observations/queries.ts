import type { Tx } from '../../platform/db/db.ts';
import { newId } from '../../platform/db/id.ts';
import { sql } from '../../platform/db/sql.ts';
import { below, members } from '../areas/tree-queries.ts';
import type { Indicator } from '../indicators/model.ts';
import { lastDay, type Period } from '../periods/model.ts';
import type { Actor, Decision, Status } from './model.ts';

/** The latest revision of one cell: an indicator's figure of one area in one period. */
export interface Head {
  readonly id: string;
  readonly area: string;
  readonly areaName: string;
  readonly revision: number;
  readonly status: Status;
  readonly step: number;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly note: string;
  readonly reason: string | null;
  readonly author: (Actor & { readonly name: string }) | null;
  readonly approver: Actor | null;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
  readonly demo: boolean;
}

interface HeadRow extends Omit<Head, 'author' | 'approver'> {
  author_id: string | null;
  author_name: string | null;
  author_organisation: string | null;
  approver_id: string | null;
  approver_organisation: string | null;
}

/** Makes decisions and entries about one indicator's period wait for each other until the transaction ends. */
export async function lockFigures(tx: Tx, indicator: string, period: Period): Promise<void> {
  await tx.run(
    sql`select pg_advisory_xact_lock(hashtextextended(${`figures:${tx.regency}:${indicator}:${period}`}, 0))`,
  );
}

/** The latest revision of every cell of an indicator's period, by area. */
export async function listHeads(tx: Tx, indicator: string, period: Period): Promise<Head[]> {
  const rows = await tx.many<HeadRow>(sql`
    select o.id, o.area_code as area, a.name as "areaName", o.revision, o.status, o.step, o.numerator, o.denominator,
           coalesce(o.provenance ->> 'note', '') as note, o.reason, o.created_at as "createdAt", o.decided_at as "decidedAt", o.demo,
           o.author_id, author.name as author_name, author.organisation_code as author_organisation,
           approval.person_id as approver_id, approver.organisation_code as approver_organisation
    from (
      select distinct on (area_code) *
      from kernel.observation_states
      where regency_code = ${tx.regency}
        and indicator_code = ${indicator}
        and period = ${period}
      order by area_code, revision desc
    ) o
    join kernel.areas a on a.code = o.area_code
    left join kernel.people author on author.id = o.author_id
    left join kernel.observation_decisions approval
      on approval.regency_code = ${tx.regency}
     and approval.observation_id = o.id
     and approval.decision = 'approved'
    left join kernel.people approver on approver.id = approval.person_id
    order by o.area_code collate "C"`);
  return rows.map((row) => {
    const { author_id, author_name, author_organisation, approver_id, approver_organisation, ...head } = row;
    return {
      ...head,
      author: author_id ? { id: author_id, name: author_name ?? '', organisation: author_organisation } : null,
      approver: approver_id ? { id: approver_id, organisation: approver_organisation } : null,
    };
  });
}

export interface EntryArea {
  readonly code: string;
  readonly name: string;
  readonly parent: string;
}

/** The areas that an indicator is entered for in a period: those of its level that exist on the period's last day. */
export async function listEntryAreas(
  tx: Tx,
  indicator: Pick<Indicator, 'areaLevel'>,
  period: Period,
): Promise<EntryArea[]> {
  const on = lastDay(period);
  return tx.many<EntryArea>(sql`
    select code, name, parent_code as parent
    from kernel.areas
    where level = ${indicator.areaLevel}
      and ${below(sql`code`, tx.regency)}
      and valid_from <= ${on}::date
      and (valid_to is null or ${on}::date < valid_to)
    order by code collate "C"
    limit 1000`);
}

export interface KnownArea {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export async function findAreas(tx: Tx, codes: readonly string[]): Promise<KnownArea[]> {
  return tx.many<KnownArea>(sql`
    select code, name, level, valid_from as "validFrom", valid_to as "validTo"
    from kernel.areas
    where code = any (${codes}::text[])`);
}

/** First day and end of an area together with what it continues: the time in which it can have figures. */
export async function findSuccessorSpan(tx: Tx, code: string): Promise<{ from: string; to: string | null }> {
  return tx.one<{ from: string; to: string | null }>(sql`
    with recursive ${members(code)}
    select min(valid_from)::date as from,
           (select valid_to from kernel.areas where code = ${code}) as to
    from members`);
}

/** A figure to append: a first one, or one that supersedes the head of its cell. */
export interface NewFigure {
  readonly area: string;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly provenance: Readonly<Record<string, unknown>>;
  readonly demo: boolean;
  readonly supersedes?: Pick<Head, 'id' | 'revision'> | undefined;
}

/** Appends figures of one indicator's period in one statement. @returns their ids in the order given */
export async function appendFigures(
  tx: Tx,
  cell: {
    indicator: string;
    period: Period;
    kind: 'entered' | 'derived';
    authorId: string | null;
    organisation: string | null;
  },
  figures: readonly NewFigure[],
  now: Date,
): Promise<string[]> {
  if (figures.length === 0) return [];
  const rows = figures.map((each) => ({
    id: newId(),
    area_code: each.area,
    numerator: each.numerator,
    denominator: each.denominator,
    provenance: each.provenance,
    demo: each.demo,
    supersedes: each.supersedes?.id ?? null,
    revision: (each.supersedes?.revision ?? 0) + 1,
  }));
  await tx.run(sql`
    insert into kernel.observations (
      regency_code, id, indicator_code, area_code, period, numerator, denominator, kind, provenance, author_id,
      organisation_code, demo, supersedes, revision, created_at
    )
    select ${tx.regency}, id, ${cell.indicator}, area_code, ${cell.period}, numerator, denominator, ${cell.kind}, provenance,
           ${cell.authorId}::uuid, ${cell.organisation}, demo, supersedes, revision, ${now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
      id uuid, area_code text, numerator numeric, denominator numeric, provenance jsonb, demo boolean, supersedes uuid, revision integer
    )`);
  return rows.map((each) => each.id);
}

/** Appends the same decision about several figures, each as its next step. Two people at once collide on the step. */
export async function appendDecisions(
  tx: Tx,
  figures: readonly { id: string; step: number }[],
  decision: Decision,
  by: { personId: string | null; reason?: string | undefined; now: Date },
): Promise<void> {
  if (figures.length === 0) return;
  await tx.run(sql`
    insert into kernel.observation_decisions (regency_code, observation_id, step, decision, reason, person_id, decided_at)
    select ${tx.regency}, id, step + 1, ${decision}, ${by.reason ?? null}, ${by.personId}::uuid, ${by.now}
    from unnest(${figures.map((each) => each.id)}::uuid[], ${figures.map((each) => each.step)}::integer[]) as given (id, step)`);
}

/** Whether the author is a person of the demonstration: then so are their figures. */
export async function isDemoPerson(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.maybe<{ demo: boolean }>(sql`select demo from kernel.people where id = ${id}`);
  return row?.demo ?? false;
}

/** Where every entered cell of some periods stands. */
export async function countEntered(
  tx: Tx,
  periods: readonly Period[],
): Promise<{ indicator: string; period: Period; area: string; status: Status }[]> {
  return tx.many(sql`
    select distinct on (indicator_code, period, area_code) indicator_code as indicator, period, area_code as area, status
    from kernel.observation_states
    where regency_code = ${tx.regency}
      and kind = 'entered'
      and period = any (${periods}::text[])
    order by indicator_code, period, area_code, revision desc`);
}

/** One submission set: an indicator's period with the figures that stand at one status. */
export interface FigureSet {
  readonly indicator: string;
  readonly name_id: string;
  readonly name_en: string;
  readonly organisation: string | null;
  readonly period: Period;
  readonly status: Status;
  readonly count: number;
  /** Codes of the areas. */
  readonly areas: string[];
  readonly since: Date;
  readonly authors: string[];
}

/** Sets whose figures stand at one of the statuses, oldest first. */
export async function listFigureSets(tx: Tx, statuses: readonly Status[], limit = 200): Promise<FigureSet[]> {
  return tx.many<FigureSet>(sql`
    select o.indicator_code as indicator, i.name_id, i.name_en, i.organisation_code as organisation, o.period, o.status,
           count(*)::int as count, array_agg(o.area_code order by o.area_code) as areas,
           min(coalesce(o.decided_at, o.created_at)) as since,
           array_agg(distinct p.name) filter (where p.name is not null) as authors
    from (
      select distinct on (indicator_code, period, area_code) *
      from kernel.observation_states
      where regency_code = ${tx.regency}
        and kind = 'entered'
      order by indicator_code, period, area_code, revision desc
    ) o
    join kernel.indicators i on i.regency_code = ${tx.regency} and i.code = o.indicator_code
    left join kernel.people p on p.id = o.author_id
    where o.status = any (${statuses}::text[])
    group by o.indicator_code, i.name_id, i.name_en, i.organisation_code, o.period, o.status
    order by since, o.indicator_code, o.period
    limit ${limit}`);
}

/** Indicator periods whose figures were verified last, newest first. */
export async function listLatelyVerified(
  tx: Tx,
  limit: number,
): Promise<{ indicator: string; name_id: string; name_en: string; period: Period; at: Date; demo: boolean }[]> {
  return tx.many(sql`
    select o.indicator_code as indicator, i.name_id, i.name_en, o.period, max(d.decided_at) as at, bool_or(o.demo) as demo
    from (
      select observation_id, decided_at
      from kernel.observation_decisions
      where regency_code = ${tx.regency}
        and decision = 'verified'
      order by decided_at desc
      limit 1000
    ) d
    join kernel.observations o on o.regency_code = ${tx.regency} and o.id = d.observation_id
    join kernel.indicators i on i.regency_code = ${tx.regency} and i.code = o.indicator_code
    group by o.indicator_code, i.name_id, i.name_en, o.period
    order by at desc, o.indicator_code
    limit ${limit}`);
}
