import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';
import type { Mark, OpenMark } from './model.ts';

// In the nation's scope only: the rows are closed to every regency (policy `national`).

/**
 * Holds an evaluator's sheet until the transaction ends: its marks and submission follow one another. The cycle is held
 * too, shared by all sheets, so that no mark is on its way while somebody stands back, is seated, or all are combined.
 */
export async function lockSheet(tx: Tx, sheet: { cycle: string; regency: string; person: string }): Promise<void> {
  const key = `sheet:${sheet.cycle}:${sheet.regency}:${sheet.person}`;
  await tx.run(sql`select from evaluation.cycles where id = ${sheet.cycle} for share`);
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

/** One evaluator's own standing marks. */
export async function listOwnMarks(
  tx: Tx,
  sheet: { cycle: string; regency: string; person: string },
): Promise<ReadonlyMap<string, Mark>> {
  const rows = await tx.many<Mark>(sql`
    select item_code as item, mark, reason, step, marked_at as "markedAt"
    from evaluation.current_marks
    where regency_code = ${sheet.regency}
      and cycle_id = ${sheet.cycle}
      and person_id::text = ${sheet.person}`);
  return new Map(rows.map((row) => [row.item, row]));
}

/** Adds marks, each a step after the one before. */
export async function addMarks(
  tx: Tx,
  sheet: { cycle: string; regency: string; person: string; now: Date },
  marks: readonly { item: string; mark: number; reason: string; step: number }[],
): Promise<void> {
  await tx.run(sql`
    insert into evaluation.marks (regency_code, cycle_id, item_code, person_id, step, mark, reason, marked_at)
    select ${sheet.regency}, ${sheet.cycle}, item, ${sheet.person}::uuid, step, mark, reason, ${sheet.now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) as m (item text, step int, mark int, reason text)`);
}

export async function addSubmission(
  tx: Tx,
  given: {
    cycle: string;
    regency: string;
    person: string;
    contentHash: string;
    signed: { key: string; signature: string } | undefined;
    now: Date;
  },
): Promise<void> {
  await tx.run(sql`
    insert into evaluation.mark_submissions
      (regency_code, cycle_id, person_id, content_hash, public_key, signature, submitted_at)
    values (
      ${given.regency}, ${given.cycle}, ${given.person}, ${given.contentHash}, ${given.signed?.key ?? null},
      ${given.signed?.signature ?? null}, ${given.now}
    )`);
}

/**
 * Marks of whole panels, and of those only: a regency's appear once it has `least` standing evaluators and every one of
 * them has submitted. The condition stands in the query so that no page can forget it (trust T4).
 */
export async function listOpenMarks(tx: Tx, cycle: string, least: number, regency?: string): Promise<OpenMark[]> {
  return tx.many<OpenMark>(sql`
    with standing as (
      select s.regency_code, s.person_id, h.person_id is not null as submitted
      from evaluation.panel_seats s
      left join evaluation.recusals r
        on r.regency_code = s.regency_code and r.cycle_id = s.cycle_id and r.person_id = s.person_id
      left join evaluation.mark_submissions h
        on h.regency_code = s.regency_code and h.cycle_id = s.cycle_id and h.person_id = s.person_id
      where s.cycle_id = ${cycle}
        and r.person_id is null
        and (${regency ?? null}::text is null or s.regency_code = ${regency ?? null})
    ), opened as (
      select regency_code
      from standing
      group by regency_code
      having bool_and(submitted) and count(*) >= ${least}
    )
    select k.regency_code as regency, k.person_id as person, m.institution_code as institution,
           o.short_name as "institutionName", k.item_code as item, k.mark, k.reason, k.step, k.marked_at as "markedAt"
    from opened
    join standing s on s.regency_code = opened.regency_code
    join evaluation.current_marks k
      on k.regency_code = s.regency_code and k.cycle_id = ${cycle} and k.person_id = s.person_id
    join evaluation.panel_members m on m.regency_code = '0' and m.cycle_id = k.cycle_id and m.person_id = k.person_id
    join kernel.organisations o on o.regency_code = '0' and o.code = m.institution_code
    order by k.regency_code, k.item_code, o.short_name, k.person_id`);
}

/** The mark of an item in the latest cycle published for an earlier year with the same instrument, where there is one. */
export async function findEarlierMark(
  tx: Tx,
  asked: { regency: string; item: string; year: number; instrument: string },
): Promise<{ cycle: string; name_id: string; name_en: string; year: number; kind: string; mark: number } | undefined> {
  return tx.maybe(sql`
    select c.id as cycle, c.name_id, c.name_en, c.year, c.kind, i.mark
    from evaluation.combined_items i
    join evaluation.cycles c on c.id = i.cycle_id
    where i.regency_code = ${asked.regency}
      and i.item_code = ${asked.item}
      and i.mark is not null
      and c.state = 'published'
      and c.year < ${asked.year}
      and c.instrument_code = ${asked.instrument}
    order by c.year desc, c.created_at desc
    limit 1`);
}
