import { listIndicators } from '../../kernel/indicators/queries.ts';
import type { Indicator } from '../../kernel/indicators/model.ts';
import { rollUp } from '../../kernel/observations/series/queries.ts';
import type { Tx } from '../../platform/db/db.ts';
import { listFrozenFigures, listYearObservations } from './figures-queries.ts';

/** An indicator's figure beside an answer: live while the answer is open, copied once it is submitted. */
export interface Figure {
  readonly indicator: Indicator;
  readonly period: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** In the indicator's unit, full precision; null when there is no figure, never zero. */
  readonly value: number | null;
  /** 0 to 1; null where nothing is due. */
  readonly coverage: number | null;
  readonly demo: boolean;
  /** Latest period with a figure. */
  readonly lastPeriod: string | null;
}

/** The regency's figures of a year as they stand, in the order asked. Indicators that the regency does not keep are left out. */
export async function readLiveFigures(
  tx: Tx,
  codes: readonly string[],
  year: number,
  today: string,
): Promise<Figure[]> {
  if (codes.length === 0) return [];
  const known = new Map((await listIndicators(tx)).map((each) => [each.code, each]));
  const wanted = codes.filter((code) => known.has(code));
  if (wanted.length === 0) return [];
  const period = String(year);
  const sums = await rollUp(tx, { from: period, to: period, area: tx.regency, indicators: wanted, asOf: today });
  const byCode = new Map(sums.map((each) => [each.indicator, each]));
  return wanted.flatMap((code) => {
    const indicator = known.get(code);
    const sum = byCode.get(code);
    if (!indicator || !sum) return [];
    const { numerator, denominator, value, coverage, demo, lastPeriod } = sum;
    return [{ indicator, period, numerator, denominator, value, coverage, demo, lastPeriod }];
  });
}

export interface FrozenFigure extends Omit<Figure, 'indicator' | 'lastPeriod'> {
  readonly item: string;
  readonly indicator: string;
  readonly observations: readonly string[];
}

/** An item's figures as they were submitted, with their indicators. */
export async function readFrozenFigures(tx: Tx, cycle: string, item: string): Promise<Figure[]> {
  const known = new Map((await listIndicators(tx)).map((each) => [each.code, each]));
  return (await listFrozenFigures(tx, cycle, item)).flatMap((each) => {
    const indicator = known.get(each.indicator);
    return indicator ? [{ ...each, indicator, lastPeriod: null }] : [];
  });
}

/** Whose observations were summed into a figure: by indicator and, for stocks, the last period. In order of id. */
export type SummedObservations = (indicator: Indicator, lastPeriod: string | null) => string[];

/** The verified observations of a year, read once for many indicators. */
export async function readObservations(tx: Tx, codes: readonly string[], year: number): Promise<SummedObservations> {
  const rows = await listYearObservations(tx, codes, year);
  const byIndicator = Map.groupBy(rows, (row) => row.indicator);
  return (indicator, lastPeriod) =>
    (byIndicator.get(indicator.code) ?? [])
      .filter((row) => indicator.overTime === 'sum' || row.period === lastPeriod)
      .filter((row) => indicator.aggregation !== 'none' || row.area === tx.regency)
      .map((row) => row.id);
}
