import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';
import type { PublishedResult, PublishedYear } from './model.ts';

/** Results beside those of the year before, where both were published. */
const results = sql`
  select r.year, r.area_code as regency, r.name, r.index, p.index as "previousIndex", r.rank,
         r.rank_within as "rankWithin", r.baseline, r.output, r.outcome, r.impact, r.quick_win as "quickWin",
         r.certainty, r.source, r.source_url as "sourceUrl"
  from evaluation.published_results r
  left join evaluation.published_results p on p.area_code = r.area_code and p.year = r.year - 1`;

/** Years with published results, latest first. */
export async function listPublishedYears(tx: Tx): Promise<PublishedYear[]> {
  return tx.many<PublishedYear>(sql`
    select r.year, e.code as edition, count(*)::int as results
    from evaluation.published_results r
    left join evaluation.editions e on e.code = r.year::text
    group by r.year, e.code
    order by r.year desc`);
}

/** Published results of a year, highest index first. */
export async function listPublishedResults(tx: Tx, year: number): Promise<PublishedResult[]> {
  return tx.many<PublishedResult>(sql`${results} where r.year = ${year} order by r.index desc, r.area_code`);
}

/** A regency's published results, earliest first. */
export async function listPublishedResultsOf(tx: Tx, regency: string): Promise<PublishedResult[]> {
  return tx.many<PublishedResult>(sql`${results} where r.area_code = ${regency} order by r.year`);
}
