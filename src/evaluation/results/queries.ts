import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';
import type { RegencyResult } from '../combine.ts';
import { leafTypes } from '../exchange/bundle.ts';
import type { Publication, Result, Spread } from './model.ts';

// In the nation's scope only: results are closed to every regency until published (policy `national`).

export async function addResults(
  tx: Tx,
  given: {
    cycle: string;
    edition: string;
    method: string;
    inputsHash: string;
    person: string;
    now: Date;
    results: readonly (RegencyResult & { previous: number | null; spread: Readonly<Record<string, Spread>> })[];
  },
): Promise<void> {
  const rows = given.results.map((each) => ({
    regency_code: each.regency,
    cycle_id: given.cycle,
    ...each.dimensions,
    ...each.smart,
    index: each.index,
    shown: each.shown,
    previous_index: each.previous,
    improvement: each.improvement,
    coverage: each.coverage,
    rank: each.rank,
    edition_code: given.edition,
    method_version: given.method,
    inputs_hash: given.inputsHash,
    combined_by: given.person,
    combined_at: given.now.toISOString(),
  }));
  const items = given.results.flatMap((each) =>
    Object.entries(each.items).map(([item, mark]) => ({
      regency_code: each.regency,
      cycle_id: given.cycle,
      item_code: item,
      mark,
      ...(each.spread[item] ?? { evaluators: 0, lowest: null, highest: null }),
    })),
  );
  await tx.run(sql`
    insert into evaluation.results
    select * from jsonb_populate_recordset(null::evaluation.results, ${JSON.stringify(rows)})`);
  await tx.run(sql`
    insert into evaluation.combined_items
    select * from jsonb_populate_recordset(null::evaluation.combined_items, ${JSON.stringify(items)})`);
}

interface ResultRow {
  regency: string;
  name: string;
  baseline: number | null;
  output: number | null;
  outcome: number | null;
  impact: number | null;
  quick_win: number | null;
  governance: number | null;
  branding: number | null;
  economy: number | null;
  living: number | null;
  society: number | null;
  environment: number | null;
  index: number | null;
  shown: string | null;
  previous: number | null;
  improvement: number | null;
  coverage: number;
  rank: number | null;
  edition_code: string;
  method_version: string;
  inputs_hash: string;
  combined_at: Date;
  items: { item: string; mark: number | null; evaluators: number; lowest: number | null; highest: number | null }[];
}

/** Results of a cycle in order of rank, then of regency code; of one regency when given. */
export async function listResults(tx: Tx, cycle: string, regency?: string): Promise<Result[]> {
  const rows = await tx.many<ResultRow>(sql`
    select r.*, r.regency_code as regency, a.name, r.previous_index as previous, i.items
    from evaluation.results r
    join kernel.areas a on a.code = r.regency_code
    join lateral (
      select jsonb_agg(
               jsonb_build_object(
                 'item', i.item_code, 'mark', i.mark, 'evaluators', i.evaluators, 'lowest', i.lowest, 'highest', i.highest
               )
               order by i.item_code
             ) as items
      from evaluation.combined_items i
      where i.regency_code = r.regency_code
        and i.cycle_id = r.cycle_id
    ) i on true
    where r.cycle_id = ${cycle}
      and (${regency ?? null}::text is null or r.regency_code = ${regency ?? null})
    order by r.rank nulls last, r.regency_code`);
  return rows.map(resultOf);
}

/** Who leads each cycle, with the index as printed; of equals the first by code. */
export async function listLeaders(tx: Tx): Promise<{ cycle: string; name: string; shown: string }[]> {
  return tx.many(sql`
    select distinct on (r.cycle_id) r.cycle_id as cycle, a.name, r.shown
    from evaluation.results r
    join kernel.areas a on a.code = r.regency_code
    where r.rank = 1
      and r.shown is not null
    order by r.cycle_id, r.regency_code
    limit 200`);
}

function resultOf(row: ResultRow): Result {
  const { baseline, output, outcome, impact, quick_win, governance, branding, economy, living, society, environment } =
    row;
  return {
    regency: row.regency,
    rank: row.rank,
    index: row.index,
    shown: row.shown,
    improvement: row.improvement,
    coverage: row.coverage,
    dimensions: { baseline, output, outcome, impact, quick_win },
    smart: { governance, branding, economy, living, society, environment },
    items: Object.fromEntries(row.items.map(({ item, mark }) => [item, mark])),
    name: row.name,
    previous: row.previous,
    edition: row.edition_code,
    method: row.method_version,
    inputsHash: row.inputs_hash,
    combinedAt: row.combined_at,
    spread: Object.fromEntries(
      row.items.map(({ item, evaluators, lowest, highest }) => [item, { evaluators, lowest, highest }]),
    ),
  };
}

export async function findPublication(tx: Tx, cycle: string): Promise<Publication | undefined> {
  return tx.maybe<Publication>(sql`
    select p.cycle_id as cycle, p.checkpoint_size as size, p.checkpoint_note as note, p.bundle_hash as "bundleHash",
           p.published_at as "publishedAt", person.name as "publishedBy"
    from evaluation.publications p
    join kernel.people person on person.id = p.published_by
    where p.cycle_id = ${cycle}`);
}

export async function addPublication(
  tx: Tx,
  given: { cycle: string; size: number; note: string; bundleHash: string; person: string; now: Date },
): Promise<void> {
  await tx.run(sql`
    insert into evaluation.publications (
      cycle_id, checkpoint_size, checkpoint_note, bundle_hash, report_hash, published_by, published_at
    ) values (
      ${given.cycle}, ${given.size}, ${given.note}, ${given.bundleHash}, null, ${given.person}, ${given.now}
    )`);
}

export interface PublishedCycle {
  readonly id: string;
  readonly year: number;
  readonly kind: string;
  readonly name_id: string;
  readonly name_en: string;
  readonly edition: string;
  readonly instrument: string;
  readonly publishedAt: Date;
  readonly size: number;
  readonly bundleHash: string;
  readonly regencies: number;
}

/** Cycles with a publication, latest first. */
export async function listPublishedCycles(tx: Tx): Promise<PublishedCycle[]> {
  return tx.many<PublishedCycle>(sql`
    select c.id, c.year, c.kind, c.name_id, c.name_en, c.edition_code as edition, c.instrument_code as instrument,
           p.published_at as "publishedAt", p.checkpoint_size as size, p.bundle_hash as "bundleHash",
           jsonb_array_length(c.frozen_rules::jsonb -> 'participants') as regencies
    from evaluation.publications p
    join evaluation.cycles c on c.id = p.cycle_id
    order by c.year desc, p.published_at desc
    limit 200`);
}

/** Place in the log of the record of a cycle's result that a head of a size covers. */
export async function findResultLeaf(tx: Tx, cycle: string, size: number): Promise<number | undefined> {
  const row = await tx.maybe<{ position: number }>(sql`
    select l.position
    from kernel.audit_entries e
    join kernel.log_leaves l on l.regency_code = e.regency_code and l.entry_id = e.id
    where e.detail ? 'edition'
      and e.detail ->> 'edition' = ${cycle}
      and e.action = ${leafTypes.result}
      and l.position < ${size}
    order by l.position desc
    limit 1`);
  return row?.position;
}
