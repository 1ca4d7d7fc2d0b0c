import type { Tx } from '../../platform/db/db.ts';
import { sql, type Sql } from '../../platform/db/sql.ts';
import { nation, type AreaLevel } from './codes.ts';

/** An area with its validity, half-open; `valid_to` null while it exists. */
export interface Area {
  readonly code: string;
  readonly name: string;
  readonly level: AreaLevel;
  readonly parent: string | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
  /** Codes of the areas it continues. */
  readonly predecessors: string[];
}

export interface AreaSearch {
  /** Only what lies below this area. */
  readonly under?: string | undefined;
  readonly level?: AreaLevel | undefined;
  /** Only what existed on this day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Part of a name or of another spelling. */
  readonly text?: string | undefined;
}

const columns = sql.raw(`a.code, a.name, a.level, a.parent_code as parent, a.valid_from, a.valid_to,
      coalesce((
        select array_agg(s.from_code order by s.from_code)
        from kernel.area_successions s
        where s.to_code = a.code
      ), '{}') as predecessors`);

/** Areas by code, after a code; see `countAreas` for how many there are in all. */
export async function listAreas(tx: Tx, search: AreaSearch, after: string | undefined, limit: number): Promise<Area[]> {
  return tx.many<Area>(sql`
    select ${columns}
    from kernel.areas a
    where ${matching(search)}
      and (${after ?? null}::text is null or a.code > ${after ?? null})
    order by a.code
    limit ${limit}`);
}

export async function countAreas(tx: Tx, search: AreaSearch): Promise<number> {
  const { count } = await tx.one<{ count: number }>(sql`select count(*) from kernel.areas a where ${matching(search)}`);
  return count;
}

/** Whatever its validity. */
export async function findArea(tx: Tx, code: string): Promise<Area | undefined> {
  return tx.maybe<Area>(sql`
    select ${columns}
    from kernel.areas a
    where a.code = ${code}`);
}

/** Names of areas by code; codes that are none are left out. */
export async function nameAreas(tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.many<{ code: string; name: string }>(
    sql`select code, name from kernel.areas where code = any (${[...new Set(codes)]}::text[])`,
  );
  return new Map(rows.map((row) => [row.code, row.name]));
}

/** Codes of the areas that continue this one. */
export async function listSuccessors(tx: Tx, code: string): Promise<string[]> {
  const rows = await tx.many<{ to_code: string }>(sql`
    select to_code
    from kernel.area_successions
    where from_code = ${code}
    order by to_code`);
  return rows.map((row) => row.to_code);
}

export interface AreaFact {
  readonly fact: string;
  readonly on_date: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
}

export async function listFacts(tx: Tx, code: string): Promise<AreaFact[]> {
  return tx.many<AreaFact>(sql`
    select fact, on_date, value, unit, source
    from kernel.area_facts
    where code = ${code}
    order by fact, on_date`);
}

function matching(search: AreaSearch): Sql {
  const { under, level, on, text } = search;
  const like = text && `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const conditions = [sql`a.valid_from <= ${on}`, sql`(a.valid_to is null or ${on} < a.valid_to)`];
  if (level) conditions.push(sql`a.level = ${level}`);
  if (under === nation) conditions.push(sql`a.code <> ${nation}`);
  else if (under) conditions.push(sql`a.code like ${`${under}.%`}`);
  if (like)
    conditions.push(
      sql`(a.name ilike ${like} or exists (select from kernel.area_aliases s where s.code = a.code and s.name ilike ${like}))`,
    );
  return sql.join(conditions, sql` and `);
}
