import type { Tx } from '../platform/db/db.ts';
import type { Pair } from '../platform/words/words.ts';
import type { At } from '../kernel/capability/at.ts';
import type { House } from '../kernel/capability/house.ts';
import { listIndicators } from '../kernel/indicators/queries.ts';
import type { Indicator } from '../kernel/indicators/model.ts';
import { listProgrammes, listQuickWins } from '../masterplan/queries.ts';
import { readOverview, type Overview } from './overview.ts';
import type { DataListData } from './pages/data.tsx';
import type { DimensionData, SasaranData } from './pages/dimension.tsx';

export interface IndicatorLine {
  readonly indicator: Indicator;
  readonly value: number | null;
  readonly target: number | null;
  readonly score: number | null;
}

export async function readDimension(tx: Tx, at: At, id: string, year?: number): Promise<DimensionData | undefined> {
  const overview = await readOverview(tx, at, year);
  const dimension = overview.dimensions.find((each) => each.id === id);
  if (!dimension) return undefined;
  const scored = overview.snapshot?.result.dimensions.find((each) => each.code === id);
  return {
    dimension,
    year: overview.year,
    demo: overview.snapshot?.demo ?? false,
    score: scored?.score ?? null,
    coverage: scored?.coverage ?? 0,
    sasaran: overview.sasaran
      .filter((each) => each.dimension_id === id)
      .map((sasaran) => ({ sasaran, scored: scored?.sasaran.find((each) => each.code === sasaran.code) })),
    quickWins: (await listQuickWins(tx)).filter((each) => each.dimension_id === id),
  };
}

export async function readSasaran(
  tx: Tx,
  at: At,
  house: Pick<House, 'capabilities'>,
  slug: string,
  year?: number,
): Promise<SasaranData | undefined> {
  const overview = await readOverview(tx, at, year);
  const sasaran = overview.sasaran.find((each) => each.slug === slug);
  const dimension = overview.dimensions.find((each) => each.id === sasaran?.dimension_id);
  if (!sasaran || !dimension) return undefined;
  const indicators = (await listIndicators(tx)).filter((each) => sasaran.indicators.includes(each.code));
  const line = lineReader(overview);
  return {
    sasaran,
    dimension,
    work: purposeOf(house, sasaran.capability),
    year: overview.year,
    demo: overview.snapshot?.demo ?? false,
    scored: overview.snapshot?.result.dimensions
      .flatMap((each) => each.sasaran)
      .find((each) => each.code === sasaran.code),
    indicators: indicators.map((indicator) => line(sasaran.code, indicator)),
    programmes: await listProgrammes(tx, { sasaran: sasaran.code }),
  };
}

/** All indicators of the plan by dimension and objective, as the current score of a year knows them. */
export async function readDataList(tx: Tx, at: At, year?: number): Promise<DataListData> {
  const overview = await readOverview(tx, at, year);
  const indicators = new Map((await listIndicators(tx)).map((each) => [each.code, each]));
  const line = lineReader(overview);
  return {
    year: overview.year,
    demo: overview.snapshot?.demo ?? false,
    dimensions: overview.dimensions.map((dimension) => ({
      dimension,
      sasaran: overview.sasaran
        .filter((each) => each.dimension_id === dimension.id)
        .map((sasaran) => ({
          sasaran,
          lines: sasaran.indicators.flatMap((code) => {
            const indicator = indicators.get(code);
            return indicator ? [line(sasaran.code, indicator)] : [];
          }),
        })),
    })),
  };
}

/** What a snapshot says of one indicator of an objective. */
function lineReader({ snapshot }: Overview): (sasaran: string, indicator: Indicator) => IndicatorLine {
  const inputs = snapshot?.inputs.dimensions.flatMap((each) => each.sasaran) ?? [];
  const scored = snapshot?.result.dimensions.flatMap((each) => each.sasaran) ?? [];
  return (sasaran, indicator) => {
    const input = inputs.find((each) => each.code === sasaran)?.indicators.find((each) => each.code === indicator.code);
    const score = scored.find((each) => each.code === sasaran)?.indicators.find((each) => each.code === indicator.code);
    return {
      indicator,
      value: input?.value ?? null,
      target: input?.target ?? input?.low ?? null,
      score: score?.score ?? null,
    };
  };
}

/** What a capability is for; none when the house does not have it (yet). */
export function purposeOf(house: Pick<House, 'capabilities'>, name: string | null): Pair | undefined {
  return house.capabilities.find((each) => each.name === name)?.purpose;
}
