import type { Tx } from '../platform/db/db.ts';
import { listIndicators } from '../kernel/indicators/queries.ts';
import { rollUp } from '../kernel/observations/series/queries.ts';
import { listTargets } from '../kernel/targets/queries.ts';
import { listDimensions, listSasaran, listWeights } from '../masterplan/queries.ts';
import type { IndicatorInput, ScoreInputs } from './score.ts';

/** Edition of weights that scores a year; one edition so far, ours and marked as an example. */
const edition = '2022';

/**
 * Reads what a year is scored from: verified figures of the year, targets, rules and weights.
 * @param asOf periods that end after this day, `YYYY-MM-DD`, do not count against coverage
 */
export async function readInputs(tx: Tx, year: number, asOf: string): Promise<ScoreInputs> {
  const span = { from: `${year}-01`, to: `${year}-12`, asOf };
  const dimensions = await listDimensions(tx);
  const sasaran = await listSasaran(tx);
  const indicators = new Map((await listIndicators(tx)).map((each) => [each.code, each]));
  const figures = new Map((await rollUp(tx, { ...span, area: tx.regency })).map((each) => [each.indicator, each]));
  const targets = new Map((await listTargets(tx, { from: year, to: year })).map((each) => [each.indicator, each]));
  const listed = await listWeights(tx, edition);
  const weights = new Map(listed.map((each) => [`${each.level}:${each.code}`, each.weight]));
  const weight = (level: string, code: string) => weights.get(`${level}:${code}`) ?? 1;

  const indicatorInput = (code: string): IndicatorInput[] => {
    const indicator = indicators.get(code);
    if (!indicator) return [];
    const figure = figures.get(code);
    const target = targets.get(code);
    return [
      {
        code,
        weight: weight('indicator', code),
        rule: indicator.achievement,
        numerator: figure?.numerator ?? null,
        denominator: figure?.denominator ?? null,
        value: figure?.value ?? null,
        period: figure?.lastPeriod ?? null,
        coverage: figure?.coverage ?? null,
        target: target?.value ?? null,
        baseline: target?.baseline ?? null,
        low: target?.bandLow ?? null,
        high: target?.bandHigh ?? null,
        demo: (figure?.demo ?? false) || (target?.demo ?? false),
      },
    ];
  };

  return {
    year,
    edition,
    demoWeights: listed.some((each) => each.demo),
    dimensions: dimensions.map((dimension) => ({
      id: dimension.id,
      weight: weight('dimension', dimension.id),
      sasaran: sasaran
        .filter((each) => each.dimension_id === dimension.id)
        .map((each) => ({
          code: each.code,
          weight: weight('sasaran', each.code),
          indicators: each.indicators.flatMap(indicatorInput),
        })),
    })),
  };
}
