import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';
import type { EvaluationDimension } from '../editions/model.ts';
import type { SmartDimension } from '../rules.ts';
import { instrumentHash, type Instrument, type InstrumentHead, type Item, type RubricLevel } from './model.ts';

interface HeadRow {
  code: string;
  name_id: string;
  name_en: string;
  ours: boolean;
  source: string;
  content_hash: string;
  items: number;
  added_at: Date;
  cycles: string[];
}

interface ItemRow {
  code: string;
  evaluation_dimension: EvaluationDimension;
  smart_dimension: SmartDimension | null;
  sub_dimension: string | null;
  sasaran: string[];
  indicators: string[];
  weight: number;
  responsible: string;
  title_id: string;
  title_en: string;
  guidance_id: string;
  guidance_en: string;
  evidence_id: string[];
  evidence_en: string[];
  rubric: { title_id: string; title_en: string; text_id: string; text_en: string }[];
}

export async function listInstruments(tx: Tx): Promise<InstrumentHead[]> {
  const rows = await tx.many<HeadRow>(sql`
    select i.code, i.name_id, i.name_en, i.ours, i.source, i.content_hash, i.added_at,
           count(t.code)::int as items,
           (select coalesce(array_agg(c.id order by c.year desc, c.id), '{}')
            from evaluation.cycles c
            where c.instrument_code = i.code
              and c.state <> 'preparation') as cycles
    from evaluation.instruments i
    join evaluation.instrument_items t on t.instrument_code = i.code
    group by i.code
    order by i.ours, i.added_at desc, i.code
    limit 200`);
  return rows.map(headOf);
}

/** An instrument with all of its items in order. */
export async function findInstrument(tx: Tx, code: string): Promise<Instrument | undefined> {
  const row = await tx.maybe<HeadRow>(sql`select * from evaluation.instruments where code = ${code}`);
  if (!row) return undefined;
  const { name, ours, source } = headOf(row);
  return { code, name, ours, source, items: await listItems(tx, code) };
}

/** The items of an instrument in order, each with its rubric, in one query. */
export async function listItems(tx: Tx, instrument: string): Promise<Item[]> {
  const rows = await tx.many<ItemRow>(sql`
    select i.code, i.evaluation_dimension, i.smart_dimension, i.sub_dimension, i.sasaran, i.indicators, i.weight,
           i.responsible, i.title_id, i.title_en, i.guidance_id, i.guidance_en, i.evidence_id, i.evidence_en, l.rubric
    from evaluation.instrument_items i
    left join lateral (
      select jsonb_agg(to_jsonb(each) order by each.level) as rubric
      from evaluation.instrument_levels each
      where each.instrument_code = i.instrument_code
        and each.item_code = i.code
    ) l on true
    where i.instrument_code = ${instrument}
    order by i.position`);
  return rows.map(itemOf);
}

export async function hasInstrument(tx: Tx, code: string): Promise<boolean> {
  return (await tx.maybe(sql`select from evaluation.instruments where code = ${code}`)) !== undefined;
}

/** Adds an instrument with items and rubrics, in three statements. */
export async function addInstrument(tx: Tx, instrument: Instrument, now: Date): Promise<void> {
  const { head, items, levels } = rowsOf(instrument, now);
  await tx.run(sql`
    insert into evaluation.instruments
    select * from jsonb_populate_record(null::evaluation.instruments, ${JSON.stringify(head)})`);
  await tx.run(sql`
    insert into evaluation.instrument_items
    select * from jsonb_populate_recordset(null::evaluation.instrument_items, ${JSON.stringify(items)})`);
  await tx.run(sql`
    insert into evaluation.instrument_levels
    select * from jsonb_populate_recordset(null::evaluation.instrument_levels, ${JSON.stringify(levels)})`);
}

/** An instrument as rows of its three tables. */
export function rowsOf(instrument: Instrument, now: Date) {
  const { code, name, ours, source } = instrument;
  return {
    head: {
      code,
      name_id: name[0],
      name_en: name[1],
      ours,
      source,
      content_hash: instrumentHash(instrument),
      added_at: now.toISOString(),
    },
    items: instrument.items.map((item, index) => ({
      instrument_code: code,
      code: item.code,
      position: index + 1,
      evaluation_dimension: item.dimension,
      smart_dimension: item.smartDimension,
      sub_dimension: item.subDimension,
      sasaran: item.sasaran,
      indicators: item.indicators,
      weight: item.weight,
      responsible: item.responsible,
      title_id: item.title[0],
      title_en: item.title[1],
      guidance_id: item.guidance[0],
      guidance_en: item.guidance[1],
      evidence_id: item.evidence.map((each) => each[0]),
      evidence_en: item.evidence.map((each) => each[1]),
    })),
    levels: instrument.items.flatMap((item) =>
      item.rubric.map((each, index) => ({
        instrument_code: code,
        item_code: item.code,
        level: index + 1,
        title_id: each.title[0],
        title_en: each.title[1],
        text_id: each.text[0],
        text_en: each.text[1],
      })),
    ),
  };
}

function headOf(row: HeadRow): InstrumentHead {
  return {
    code: row.code,
    name: [row.name_id, row.name_en],
    ours: row.ours,
    source: row.source,
    items: row.items,
    hash: row.content_hash,
    addedAt: row.added_at,
    cycles: row.cycles ?? [],
  };
}

function itemOf(row: ItemRow): Item {
  return {
    code: row.code,
    dimension: row.evaluation_dimension,
    smartDimension: row.smart_dimension,
    subDimension: row.sub_dimension,
    sasaran: row.sasaran,
    indicators: row.indicators,
    weight: row.weight,
    responsible: row.responsible,
    title: [row.title_id, row.title_en],
    guidance: [row.guidance_id, row.guidance_en],
    evidence: row.evidence_id.map((id, index): readonly [string, string] => [id, row.evidence_en[index] ?? id]),
    rubric: (row.rubric ?? []).map((each): RubricLevel => ({
      title: [each.title_id, each.title_en],
      text: [each.text_id, each.text_en],
    })),
  };
}
