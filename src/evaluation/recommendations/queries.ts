import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';

export interface Recommendation {
  readonly id: string;
  readonly item: string | null;
  readonly year: number;
  readonly text_id: string;
  readonly text_en: string;
  readonly source: string;
  readonly demo: boolean;
  readonly status: 'started' | 'followed-up' | 'not-possible' | null;
  readonly note: string | null;
}

/** What a year's evaluation advised the transaction's regency, with the last thing done about it. */
export async function listRecommendations(tx: Tx, year: number, item?: string): Promise<Recommendation[]> {
  return tx.many<Recommendation>(sql`
    select r.id, r.item_code as item, r.year, r.text_id, r.text_en, r.source, r.demo, s.status, s.note
    from evaluation.recommendations r
    left join lateral (
      select status, note
      from evaluation.recommendation_steps s
      where s.regency_code = ${tx.regency}
        and s.recommendation_id = r.id
      order by s.step desc
      limit 1
    ) s on true
    where r.regency_code = ${tx.regency}
      and r.year = ${year}
      and (${item ?? null}::text is null or r.item_code = ${item ?? null})
    order by r.given_at, r.id
    limit 200`);
}

export interface GivenRecommendation {
  readonly regency: string;
  readonly item: string | null;
  readonly text_id: string;
  readonly text_en: string;
  readonly demo: boolean;
}

/** What a cycle's panel advised, by regency and item; in the nation's scope. */
export async function listCycleRecommendations(tx: Tx, cycle: string): Promise<GivenRecommendation[]> {
  return tx.many<GivenRecommendation>(sql`
    select regency_code as regency, item_code as item, text_id, text_en, demo
    from evaluation.recommendations
    where cycle_id = ${cycle}
    order by regency_code, item_code nulls first, given_at, id`);
}

/** Adds a recommendation to a regency, an example where its giver is one; in the nation's scope. */
export async function addRecommendation(
  tx: Tx,
  given: {
    id: string;
    regency: string;
    year: number;
    /** Where the cycle was run here. */
    cycle?: string | undefined;
    /** Without one it is about the whole. */
    item?: string | undefined;
    text_id: string;
    text_en: string;
    source: string;
    person: string;
    now: Date;
  },
): Promise<void> {
  await tx.run(sql`
    insert into evaluation.recommendations (
      regency_code, id, year, cycle_id, item_code, text_id, text_en, source, demo, given_by, given_at
    )
    select ${given.regency}, ${given.id}::uuid, ${given.year}::int, ${given.cycle ?? null}, ${given.item ?? null},
           ${given.text_id}, ${given.text_en}, ${given.source}, p.demo, p.id, ${given.now}::timestamptz
    from kernel.people p
    where p.id = ${given.person}::uuid`);
}

/** A recommendation with the number of its last step, 0 before the first. */
export async function findRecommendation(tx: Tx, id: string): Promise<{ id: string; step: number } | undefined> {
  return tx.maybe<{ id: string; step: number }>(sql`
    select r.id, coalesce(max(s.step), 0)::int as step
    from evaluation.recommendations r
    left join evaluation.recommendation_steps s on s.regency_code = ${tx.regency} and s.recommendation_id = r.id
    where r.regency_code = ${tx.regency}
      and r.id = ${id}
    group by r.id`);
}

export async function addFollowUp(
  tx: Tx,
  given: { recommendation: string; step: number; status: string; note: string; person: string; now: Date },
): Promise<void> {
  await tx.run(sql`
    insert into evaluation.recommendation_steps (
      regency_code, recommendation_id, step, status, note, person_id, taken_at
    ) values (
      ${tx.regency}, ${given.recommendation}, ${given.step}, ${given.status}, ${given.note}, ${given.person}, ${given.now}
    )`);
}
