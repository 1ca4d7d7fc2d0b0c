import type { Indicator } from './shape.ts';

/** What one area is made to report for one period. */
export interface DemoFigure {
  readonly area: string;
  readonly numerator: number;
  readonly denominator?: number;
}

/** Indicators that nobody has reported yet: the screen shows how missing data looks. */
export const neverReported: readonly string[] = ['EN-LAMPU', 'SOS-DAMAI'];

/**
 * Invented figures of one indicator in one period, the same at every call: more or less short of the target, better in
 * some areas than in others, with some areas missing.
 * @param areas codes of the areas at the indicator's level; villages report by lot, as events happen
 */
export function demoFigures(indicator: Indicator, period: string, areas: readonly string[]): DemoFigure[] {
  if (neverReported.includes(indicator.code)) return [];
  const year = Number(period.slice(0, 4));
  const target = indicator.targets.values[year - 2021] ?? indicator.targets.baseline;
  const short = 0.62 + 0.36 * chance(indicator.code) + 0.04 * chance(indicator.code, year);
  const reached = indicator.direction === 'down' ? target * (2 - short) : target * short;
  const share = indicator.areaLevel === 'village' ? (indicator.frequency === 'monthly' ? 0.14 : 0.9) : 0.93;
  const reporting =
    indicator.areaLevel === 'regency' ? areas : areas.filter((area) => chance(indicator.code, period, area) < share);
  return reporting.map((area) => figure(indicator, area, period, reached, reporting.length));
}

function figure(indicator: Indicator, area: string, period: string, reached: number, areas: number): DemoFigure {
  const spread = indicator.areaLevel === 'regency' ? 0.02 : 0.16;
  const value = reached * (1 + spread * (chance(indicator.code, area) - 0.5) + 0.02 * (chance(period, area) - 0.5));
  if (indicator.aggregation === 'none') return { area, numerator: round(value, indicator.digits) };
  if (indicator.aggregation === 'sum') {
    const periods = indicator.frequency === 'monthly' ? 12 : 1;
    return { area, numerator: Math.max(0, Math.round(value / areas / periods)) };
  }
  const denominator = Math.round(sizes[indicator.areaLevel] * (0.6 + 0.8 * chance('size', area)));
  const most = indicator.unit === 'percent' ? denominator : Number.POSITIVE_INFINITY;
  return {
    area,
    denominator,
    numerator: Math.min(most, Math.max(0, Math.round((value / indicator.scale) * denominator))),
  };
}

const sizes = { regency: 2400, district: 420, village: 36 } as const;

/** A number in [0, 1) that depends only on what is given (FNV-1a, then a finishing mix). */
function chance(...parts: readonly (string | number)[]): number {
  let hash = 2166136261;
  for (const char of parts.join('|')) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return ((hash ^ (hash >>> 13)) >>> 0) / 4294967296;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
