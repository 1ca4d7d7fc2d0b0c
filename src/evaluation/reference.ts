import type { Client } from 'pg';
import { editions } from '../../seed/evaluation/editions.ts';
import { instrument, items } from '../../seed/evaluation/instrument.ts';
import { publishedResults } from '../../seed/evaluation/published-results.ts';
import type { Origin } from '../../seed/origin.ts';
import { loadOnce } from '../platform/db/load.ts';
import { nation } from '../kernel/areas/codes.ts';
import { checkEdition, usualRules, type Edition } from './editions/model.ts';
import { rowOf } from './editions/queries.ts';
import type { Instrument } from './instruments/model.ts';
import { rowsOf } from './instruments/queries.ts';

/** The first of October 2022: our instrument stands since the evaluation it was made for. */
const since = new Date('2022-10-01T00:00:00Z');

export const referenceEditions: readonly Edition[] = editions.map((each) => ({
  ...usualRules,
  code: each.code,
  name: each.name,
  weights: each.weights,
  status: each.demo ? 'ours' : each.certainty,
  source: sourceOf(each),
}));

export const referenceInstrument: Instrument = {
  code: instrument.code,
  name: instrument.name,
  ours: instrument.ours,
  source: instrument.notice[0],
  items: items.map((each) => ({
    code: each.code,
    dimension: each.dimension,
    smartDimension: each.smartDimension,
    subDimension: each.subDimension,
    sasaran: each.sasaran,
    indicators: each.indicators,
    weight: 1,
    responsible: each.owner,
    title: each.title,
    guidance: each.guidance,
    evidence: each.evidence,
    rubric: each.rubric.map((level) => ({ title: level.label, text: level.description })),
  })),
};

type Row = Readonly<Record<string, unknown>>;
/** A table, what it should hold, its key, and the edition or instrument that a row belongs to. */
type Table = readonly [name: string, rows: readonly Row[], key: string, rests: (row: Row) => string];

/** Editions, our reference instrument and the published results: loaded by the owner, quick when nothing has changed. */
export async function loadEvaluation(owner: Client): Promise<void> {
  for (const edition of referenceEditions) checkEdition(edition);
  const editionRows = referenceEditions.map((each) => ({ ...rowOf(each) }));
  const { head, items: itemRows, levels } = rowsOf(referenceInstrument, since);
  const results = publishedResults.map((each) => ({
    year: each.year,
    area_code: each.regency,
    name: each.name,
    edition_code: each.scores ? String(each.year) : null,
    index: each.index,
    ...each.scores,
    rank: each.rank?.place ?? null,
    rank_within: each.rank ? (each.rank.scope === 'nation' ? nation : each.regency.slice(0, 2)) : null,
    certainty: each.certainty,
    source: sourceOf(each),
    source_url: each.source.url ?? null,
  }));
  const tables: readonly Table[] = [
    ['evaluation.editions', editionRows, 'code', (row) => `edition ${String(row['code'])}`],
    ['evaluation.instruments', [head], 'code', (row) => `instrument ${String(row['code'])}`],
    [
      'evaluation.instrument_items',
      itemRows,
      'instrument_code, code',
      (row) => `instrument ${String(row['instrument_code'])}`,
    ],
    [
      'evaluation.instrument_levels',
      levels,
      'instrument_code, item_code, level',
      (row) => `instrument ${String(row['instrument_code'])}`,
    ],
    ['evaluation.published_results', results, 'year, area_code', () => ''],
  ];
  await loadOnce(owner, 'evaluation', [JSON.stringify(tables)], async () => {
    const frozen = await frozenCodes(owner);
    for (const [table, rows, key, rests] of tables)
      await follow(
        owner,
        table,
        rows.filter((row) => !frozen.has(rests(row))),
        key,
      );
  });
}

/** Codes of editions and instruments on which a frozen cycle rests: those stay as they are whatever the seed says. */
async function frozenCodes(owner: Client): Promise<ReadonlySet<string>> {
  const { rows } = await owner.query<{ codes: string[] }>(
    "select array['edition ' || edition_code, 'instrument ' || instrument_code] as codes from evaluation.cycles where frozen_hash is not null",
  );
  return new Set(rows.flatMap((row) => row.codes));
}

/** New rows are added and changed ones follow the source; nothing is removed, since a cycle may rest on it. */
async function follow(owner: Client, table: string, rows: readonly object[], key: string): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(Object.assign({}, ...rows));
  const rest = columns.filter((column) => !key.split(', ').includes(column));
  await owner.query(
    `insert into ${table} (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1)
     on conflict (${key}) do update set ${rest.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    [JSON.stringify(rows)],
  );
}

function sourceOf(each: Origin): string {
  return each.demo ? 'Serasan' : [each.source.text, each.source.on].filter(Boolean).join(', ');
}
