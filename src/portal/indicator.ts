import type { AreaFeature } from '../platform/html/map-shapes.ts';
import type { Tx } from '../platform/db/db.ts';
import { listBoundaries } from '../kernel/areas/boundaries.ts';
import type { Pair } from '../platform/words/words.ts';
import type { At } from '../kernel/capability/at.ts';
import type { House } from '../kernel/capability/house.ts';
import { findIndicator } from '../kernel/indicators/queries.ts';
import type { Indicator } from '../kernel/indicators/model.ts';
import {
  areaValues,
  listSeries,
  rollUp,
  type AreaValue,
  type SeriesPoint,
  type Sum,
} from '../kernel/observations/series/queries.ts';
import { findOrganisation, type Organisation } from '../kernel/organisations/queries.ts';
import { findTarget, type Target } from '../kernel/targets/queries.ts';
import { listDimensions, listSasaran, type Dimension, type Sasaran } from '../masterplan/queries.ts';
import { findSnapshot, type Snapshot } from '../scoring/queries.ts';
import { purposeOf } from './plan.ts';
import { listYearsWithFigures } from './queries.ts';

export interface IndicatorData {
  readonly indicator: Indicator;
  readonly owner: Organisation | undefined;
  /** What the capability behind a derived indicator is for. */
  readonly work: Pair | undefined;
  readonly dimension: Dimension;
  readonly sasaran: Sasaran;
  readonly year: number;
  readonly years: readonly number[];
  readonly target: Target | undefined;
  /** The whole year. */
  readonly whole: Sum & { lastPeriod: string | null };
  readonly series: readonly SeriesPoint[];
  readonly level: 'district' | 'village';
  readonly areas: readonly AreaValue[];
  readonly features: readonly AreaFeature[];
  readonly snapshot: Snapshot | undefined;
}

/** Everything behind one indicator's page; `undefined` for a code the plan does not have. */
export async function readIndicator(
  tx: Tx,
  at: At,
  house: Pick<House, 'capabilities'>,
  asked: { code: string; year?: number | undefined; level?: 'district' | 'village' | undefined },
): Promise<IndicatorData | undefined> {
  const indicator = await findIndicator(tx, asked.code);
  const sasaran = (await listSasaran(tx)).find((each) => each.indicators.includes(asked.code));
  const dimension = (await listDimensions(tx)).find((each) => each.id === sasaran?.dimension_id);
  if (!indicator || !sasaran || !dimension) return undefined;
  const years = await listYearsWithFigures(tx, indicator.code);
  const year = asked.year ?? years.at(-1) ?? Number(at.today.slice(0, 4));
  const span = { indicator: indicator.code, from: `${year}-01`, to: `${year}-12`, asOf: at.today };
  const level = asked.level ?? 'district';
  const [whole] = await rollUp(tx, { ...span, indicators: [indicator.code], area: tx.regency });
  if (!whole) return undefined;
  const yearly = indicator.frequency === 'yearly';
  const first = Math.min(years[0] ?? year, year - 1);
  return {
    indicator,
    owner: indicator.organisation ? await findOrganisation(tx, indicator.organisation) : undefined,
    work: purposeOf(house, indicator.capability),
    dimension,
    sasaran,
    year,
    years,
    target: await findTarget(tx, indicator.code, year),
    whole,
    series: await listSeries(tx, {
      ...span,
      area: tx.regency,
      from: yearly ? String(first) : span.from,
      to: yearly ? String(Math.max(years.at(-1) ?? year, year)) : span.to,
    }),
    level,
    areas: indicator.areaLevel === 'regency' ? [] : await areaValues(tx, { ...span, level, under: tx.regency }),
    features: indicator.areaLevel === 'regency' ? [] : await listBoundaries(tx, tx.regency, level),
    snapshot: await findSnapshot(tx, year),
  };
}
