import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';
import { checkEdition, type Edition, type EditionStatus, type EvaluationDimension } from './model.ts';

export interface EditionRow {
  readonly code: string;
  readonly name_id: string;
  readonly name_en: string;
  readonly weight_baseline: number;
  readonly weight_output: number;
  readonly weight_outcome: number;
  readonly weight_impact: number;
  readonly weight_quick_win: number;
  readonly scale_low: number;
  readonly scale_high: number;
  readonly scale_step: number;
  readonly digits: number;
  readonly tie_digits: number;
  readonly combination: Edition['combination']['rule'];
  readonly trim: number;
  readonly min_marks: number;
  readonly smart_from: EvaluationDimension | null;
  readonly status: EditionStatus;
  readonly source: string;
}

export async function listEditions(tx: Tx): Promise<Edition[]> {
  const rows = await tx.many<EditionRow>(sql`select * from evaluation.editions order by code limit 200`);
  return rows.map(editionOf);
}

export async function findEdition(tx: Tx, code: string): Promise<Edition | undefined> {
  const row = await tx.maybe<EditionRow>(sql`select * from evaluation.editions where code = ${code}`);
  return row && editionOf(row);
}

/** @throws Problem editions.weights; the table's own constraint refuses them too. */
export async function addEdition(tx: Tx, edition: Edition): Promise<void> {
  checkEdition(edition);
  await tx.run(sql`
    insert into evaluation.editions
    select * from jsonb_populate_record(null::evaluation.editions, ${JSON.stringify(rowOf(edition))})`);
}

export function rowOf(edition: Edition): EditionRow {
  return {
    code: edition.code,
    name_id: edition.name[0],
    name_en: edition.name[1],
    weight_baseline: edition.weights.baseline,
    weight_output: edition.weights.output,
    weight_outcome: edition.weights.outcome,
    weight_impact: edition.weights.impact,
    weight_quick_win: edition.weights.quick_win,
    scale_low: edition.scale.min,
    scale_high: edition.scale.max,
    scale_step: edition.scale.step,
    digits: edition.digits,
    tie_digits: edition.tieDigits,
    combination: edition.combination.rule,
    trim: edition.combination.trim,
    min_marks: edition.combination.minMarks,
    smart_from: edition.smartFrom,
    status: edition.status,
    source: edition.source,
  };
}

function editionOf(row: EditionRow): Edition {
  return {
    code: row.code,
    name: [row.name_id, row.name_en],
    weights: {
      baseline: row.weight_baseline,
      output: row.weight_output,
      outcome: row.weight_outcome,
      impact: row.weight_impact,
      quick_win: row.weight_quick_win,
    },
    scale: { min: row.scale_low, max: row.scale_high, step: row.scale_step },
    digits: row.digits,
    tieDigits: row.tie_digits,
    combination: { rule: row.combination, trim: row.trim, minMarks: row.min_marks },
    smartFrom: row.smart_from,
    status: row.status,
    source: row.source,
  };
}
