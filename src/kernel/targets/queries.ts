import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';

/** What an indicator is to reach in a year, in its unit. Either `value` or the band's two ends. */
export interface Target {
  readonly indicator: string;
  readonly year: number;
  readonly value: number | null;
  /** Where it started, for progress. */
  readonly baseline: number | null;
  readonly bandLow: number | null;
  readonly bandHigh: number | null;
  readonly source: string | null;
  readonly demo: boolean;
}

export async function findTarget(tx: Tx, code: string, year: number): Promise<Target | undefined> {
  const [target] = await listTargets(tx, { indicators: [code], from: year, to: year });
  return target;
}

/** Targets of the years asked, by indicator and year; of all indicators without `indicators`. */
export async function listTargets(
  tx: Tx,
  asked: { indicators?: readonly string[]; from: number; to: number },
): Promise<Target[]> {
  const codes = asked.indicators ?? null;
  return tx.many<Target>(sql`
    select indicator_code as indicator, year, value, baseline, band_low as "bandLow", band_high as "bandHigh", source, demo
    from kernel.targets
    where regency_code = ${tx.regency}
      and (${codes}::text[] is null or indicator_code = any (${codes}::text[]))
      and year between ${asked.from} and ${asked.to}
    order by indicator_code, year
    limit 10000`);
}
