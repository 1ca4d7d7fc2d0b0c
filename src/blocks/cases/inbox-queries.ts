import type { At } from '../../kernel/capability/at.ts';
import { sql, type Sql } from '../../platform/db/sql.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { CaseKind } from './model.ts';
import { selectCases } from './queries.ts';
import { inboxPageSize, type CaseRow, type InboxFilter, type InboxTab } from './rows.ts';

/** Open cases of the kinds that the person may work on, late first, then by the day promised. */
export async function listInbox(tx: Tx, at: At, kinds: readonly CaseKind[], limit = 50): Promise<CaseRow[]> {
  return tx.many<CaseRow>(sql`
    ${selectCases(tx, sql`${within(at, kinds)} and c.outcome is null and c.paused_on is null`)}
    order by c.due_on, c.id
    limit ${limit}`);
}

/** A page of the office's list; its filters never reach beyond what the person may work on. */
export async function listDesk(tx: Tx, at: At, kinds: readonly CaseKind[], filter: InboxFilter): Promise<CaseRow[]> {
  const order = filter.tab === 'closed' ? sql`c.closed_at desc, c.id` : sql`c.paused_on nulls first, c.due_on, c.id`;
  return tx.many<CaseRow>(sql`
    ${selectCases(tx, sql`${within(at, kinds)} and ${tabCondition(filter.tab, at)} and ${narrowed(filter, at)}`)}
    order by ${order}
    limit ${inboxPageSize}
    offset ${(filter.page - 1) * inboxPageSize}`);
}

/** How many cases stand behind each tab, under the same search. */
export async function countDesk(
  tx: Tx,
  at: At,
  kinds: readonly CaseKind[],
  filter: Omit<InboxFilter, 'tab' | 'page'>,
): Promise<Record<InboxTab, number>> {
  return tx.one<Record<InboxTab, number>>(sql`
    select count(*) filter (where ${tabCondition('late', at)}) as late,
           count(*) filter (where ${tabCondition('open', at)}) as open,
           count(*) filter (where ${tabCondition('waiting', at)}) as waiting,
           count(*) filter (where ${tabCondition('closed', at)}) as closed
    from cases.cases c
    where c.regency_code = ${tx.regency}
      and ${within(at, kinds)}
      and ${narrowed(filter, at)}`);
}

function tabCondition(tab: InboxTab, at: At): Sql {
  switch (tab) {
    case 'late':
      return sql`(c.outcome is null and coalesce(c.paused_on, ${at.today}) > c.due_on)`;
    case 'open':
      return sql`(c.outcome is null and c.paused_on is null)`;
    case 'waiting':
      return sql`(c.outcome is null and c.paused_on is not null)`;
    case 'closed':
      return sql`(c.outcome is not null)`;
  }
}

function narrowed(filter: Omit<InboxFilter, 'tab' | 'page'>, at: At): Sql {
  const conditions = [sql`true`];
  if (filter.mine) conditions.push(sql`c.assignee_id = ${at.person?.id ?? null}`);
  if (filter.search) {
    const pattern = `%${filter.search.replace(/[\\%_]/g, '\\$&')}%`;
    conditions.push(sql`(c.number ilike ${pattern} or c.title_id ilike ${pattern} or c.title_en ilike ${pattern})`);
  }
  return sql.join(conditions, sql` and `);
}

/** Which rows the person's grants reach, for each kind by its own permission. Nothing when they hold none. */
function within(at: At, kinds: readonly CaseKind[]): Sql {
  const reaches = kinds.flatMap((kind) =>
    (at.person?.grants ?? [])
      .filter(
        (grant) =>
          grant.permission === kind.may && grant.validFrom <= at.today && (!grant.validTo || at.today < grant.validTo),
      )
      .map((grant) => {
        const area =
          grant.areaCode === '0'
            ? sql`true`
            : sql`(c.area_code = ${grant.areaCode} or c.area_code like ${`${grant.areaCode}.%`})`;
        const organisation = grant.organisationCode ? sql`c.organisation_code = ${grant.organisationCode}` : sql`true`;
        return sql`(c.kind = ${kind.code} and ${area} and ${organisation})`;
      }),
  );
  return reaches.length === 0 ? sql`false` : sql`(${sql.join(reaches, sql` or `)})`;
}
