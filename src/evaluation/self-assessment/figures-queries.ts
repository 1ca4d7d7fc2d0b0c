import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';
import type { FrozenFigure } from './figures.ts';

/** Figures as they were copied at submission, of one item or of all. */
export async function listFrozenFigures(tx: Tx, cycle: string, item?: string): Promise<FrozenFigure[]> {
  return tx.many<FrozenFigure>(sql`
    select item_code as item, indicator_code as indicator, period, numerator, denominator, value, coverage,
           observation_ids as observations, demo
    from evaluation.answer_figures
    where regency_code = ${tx.regency}
      and cycle_id = ${cycle}
      and (${item ?? null}::text is null or item_code = ${item ?? null})
    order by item_code, indicator_code`);
}

export async function addFrozenFigures(tx: Tx, cycle: string, figures: readonly FrozenFigure[]): Promise<void> {
  await tx.run(sql`
    insert into evaluation.answer_figures (
      regency_code, cycle_id, item_code, indicator_code, period, numerator, denominator, value, coverage,
      observation_ids, demo
    )
    select ${tx.regency}, ${cycle}, item, indicator, period, numerator, denominator, value, coverage,
           array(select jsonb_array_elements_text(observations)::uuid), demo
    from jsonb_to_recordset(${JSON.stringify(figures)}::jsonb) as f (
      item text, indicator text, period text, numerator numeric, denominator numeric, value numeric, coverage numeric,
      observations jsonb, demo boolean
    )`);
}

/** A verified observation of a year, as far as summing is concerned. */
export interface YearObservation {
  readonly indicator: string;
  readonly id: string;
  readonly period: string;
  readonly area: string;
}

/** The regency's verified observations of a year, in order of id. */
export async function listYearObservations(tx: Tx, codes: readonly string[], year: number): Promise<YearObservation[]> {
  return tx.many<YearObservation>(sql`
    select v.indicator_code as indicator, v.id, v.period, v.area_code as area
    from kernel.verified_observations v
    where v.regency_code = ${tx.regency}
      and v.indicator_code = any (${codes}::text[])
      and left(v.period, 4) = ${String(year)}
    order by v.id`);
}
