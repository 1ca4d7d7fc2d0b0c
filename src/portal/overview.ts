import type { Tx } from '../platform/db/db.ts';
import type { PublishedResult } from '../evaluation/published/model.ts';
import { listPublishedResultsOf } from '../evaluation/published/queries.ts';
import type { At } from '../kernel/capability/at.ts';
import { listDimensions, listSasaran, type Dimension, type Sasaran } from '../masterplan/queries.ts';
import { findSnapshot, listYears, type Snapshot } from '../scoring/queries.ts';

/** The plan with its current score: what most public pages start from. */
export interface Overview {
  readonly year: number;
  /** The regency's latest real result, as published. */
  readonly published: PublishedResult | undefined;
  /** Years that have a score, oldest first. */
  readonly years: readonly number[];
  readonly dimensions: readonly Dimension[];
  readonly sasaran: readonly Sasaran[];
  readonly snapshot: Snapshot | undefined;
  /** Scores of each dimension up to that year, for the sparkline. */
  readonly history: ReadonlyMap<string, readonly (number | null)[]>;
}

/** @param asked a year that has a score; without it the year of the latest published evaluation, else the latest scored */
export async function readOverview(tx: Tx, at: At, asked?: number): Promise<Overview> {
  const published = (await listPublishedResultsOf(tx, tx.regency)).at(-1);
  const dimensions = await listDimensions(tx);
  const sasaran = await listSasaran(tx);
  const scored = await listYears(tx);
  const years = scored.map((each) => each.year);
  const year = [asked, published?.year].find((each) => each !== undefined && years.includes(each)) ?? years.at(-1);
  const shown = year ?? Number(at.today.slice(0, 4));
  return {
    year: shown,
    published,
    years,
    dimensions,
    sasaran,
    snapshot: await findSnapshot(tx, shown),
    history: new Map(
      dimensions.map((dimension) => [
        dimension.id,
        scored
          .filter((each) => each.year <= shown)
          .map((each) => each.result.dimensions.find((one) => one.code === dimension.id)?.score ?? null),
      ]),
    ),
  };
}
