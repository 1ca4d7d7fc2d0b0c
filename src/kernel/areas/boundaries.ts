import type { AreaFeature } from '../../platform/html/map-shapes.ts';
import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';
import type { AreaLevel } from './codes.ts';

const kept = new Map<string, readonly AreaFeature[]>();

/** Outlines of the areas of a level under another, by code. They do not change while the house runs: read once. */
export async function listBoundaries(tx: Tx, under: string, level: AreaLevel): Promise<readonly AreaFeature[]> {
  const key = `${under}:${level}`;
  const known = kept.get(key);
  if (known) return known;
  const features = await tx.many<AreaFeature>(sql`
    select a.code, a.name, b.geometry
    from kernel.boundaries b
    join kernel.areas a on a.code = b.code
    where a.level = ${level}
      and (a.code = ${under} or a.code like ${`${under}.%`})
    order by a.code`);
  if (features.length > 0) kept.set(key, features);
  return features;
}
