import type { AreaFeature } from '../platform/html/map-shapes.ts';
import type { Tx } from '../platform/db/db.ts';
import type { Cycle } from '../evaluation/cycles/model.ts';
import { listOwnCycles } from '../evaluation/cycles/queries.ts';
import { listBoundaries } from '../kernel/areas/boundaries.ts';
import type { At } from '../kernel/capability/at.ts';
import type { Change, Part } from '../kernel/capability/capability.ts';
import { findIndicator } from '../kernel/indicators/queries.ts';
import type { Indicator } from '../kernel/indicators/model.ts';
import { areaValues, type AreaValue } from '../kernel/observations/series/queries.ts';
import { findPlan } from '../masterplan/queries.ts';
import { readOverview, type Overview } from './overview.ts';

export interface DistrictMapData {
  readonly indicator: Indicator;
  readonly year: number;
  readonly features: readonly AreaFeature[];
  readonly values: readonly AreaValue[];
  readonly demo: boolean;
}

export interface HomeData {
  readonly planName: string;
  readonly shortRegency: string;
  readonly overview: Overview;
  readonly map: DistrictMapData | undefined;
  readonly changes: readonly Change[];
  /** The latest published practice cycle the regency took part in: an evaluation that can be read to its end. */
  readonly simulation: Cycle | undefined;
}

/** The indicator that the home page draws by district: services finished on time. */
const mappedIndicator = 'PS-TEPAT';

/** Lines of what changed. */
const changesShown = 6;

export async function readHome(tx: Tx, at: At, year: number | undefined, parts: readonly Part[]): Promise<HomeData> {
  const overview = await readOverview(tx, at, year);
  const plan = await findPlan(tx);
  return {
    planName: plan ? (at.lang === 'en' ? plan.name_en : plan.name_id) : '',
    shortRegency: shortName(plan?.name_id),
    overview,
    map: await readMap(tx, at, overview.year),
    changes: await listChanges(tx, at, parts),
    simulation: (await listOwnCycles(tx)).find((each) => each.kind === 'simulation' && each.state === 'published'),
  };
}

/** What changed in every part of the house, newest first. */
async function listChanges(tx: Tx, at: At, parts: readonly Part[]): Promise<Change[]> {
  const changes: Change[] = [];
  for (const part of parts) if (part.changes) changes.push(...(await part.changes(tx, at, changesShown)));
  return changes.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, changesShown);
}

async function readMap(tx: Tx, at: At, year: number): Promise<DistrictMapData | undefined> {
  const indicator = await findIndicator(tx, mappedIndicator);
  if (!indicator) return undefined;
  const values = await areaValues(tx, {
    indicator: indicator.code,
    level: 'district',
    under: tx.regency,
    from: `${year}-01`,
    to: `${year}-12`,
    asOf: at.today,
  });
  const features = await listBoundaries(tx, tx.regency, 'district');
  return { indicator, year, features, values, demo: values.some((each) => each.demo) };
}

/** `Muba Smart Regency` → `Muba`: what people call the place. */
function shortName(plan: string | undefined): string {
  return plan?.replace(/ Smart (Regency|City)$/, '') ?? '';
}
