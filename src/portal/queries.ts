import type { Tx } from '../platform/db/db.ts';
import { sql } from '../platform/db/sql.ts';

/** Years in which an indicator has verified figures, oldest first. */
export async function listYearsWithFigures(tx: Tx, indicator: string): Promise<number[]> {
  const rows = await tx.many<{ year: number }>(sql`
    select distinct left(period, 4)::int as year
    from kernel.verified_observations
    where regency_code = ${tx.regency}
      and indicator_code = ${indicator}
    order by year`);
  return rows.map((row) => row.year);
}

export interface OriginRow {
  readonly id: string;
  readonly period: string;
  readonly area: string;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly kind: 'entered' | 'derived';
  readonly demo: boolean;
  readonly decided_at: Date | null;
  readonly total: number;
}

/** Verified figures of one indicator in a year, latest period first, a page at a time. */
export function listOrigins(
  tx: Tx,
  indicator: string,
  year: number,
  page: { size: number; number: number },
): Promise<OriginRow[]> {
  return tx.many(sql`
    select v.id, v.period, a.name as area, v.numerator, v.denominator, v.kind, v.demo, v.verified_at as decided_at,
           count(*) over ()::int as total
    from kernel.verified_observations v
    join kernel.areas a on a.code = v.area_code
    where v.regency_code = ${tx.regency}
      and v.indicator_code = ${indicator}
      and left(v.period, 4) = ${String(year)}
    order by v.period desc, v.area_code
    limit ${page.size}
    offset ${(page.number - 1) * page.size}`);
}
