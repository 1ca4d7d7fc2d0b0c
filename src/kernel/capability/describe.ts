import { allParts, type House } from './house.ts';
import type { Part } from './capability.ts';

/** What a part says about itself, for whoever asks which parts the house has. */
export interface PartDescription {
  readonly name: string;
  readonly purpose: { readonly id: string; readonly en: string };
  readonly routes: readonly { readonly kind: string; readonly path: string; readonly may: string }[];
  readonly permissions: readonly string[];
  /** Codes of the indicators it derives. */
  readonly indicators: readonly string[];
  readonly jobs: readonly string[];
}

export interface HouseDescription {
  readonly parts: readonly PartDescription[];
  /** The parts under `dimensions`, by folder name. */
  readonly capabilities: readonly PartDescription[];
}

/** What was discovered; nobody keeps a list. */
export function describeHouse(house: Pick<House, 'parts' | 'capabilities'>): HouseDescription {
  return { parts: house.parts.map(describePart), capabilities: house.capabilities.map(describePart) };
}

/** Every declared route with who may, sorted: the table that a reviewer reads. */
export function listRoutes(
  house: Pick<House, 'parts' | 'capabilities'>,
): { kind: string; path: string; may: string }[] {
  return allParts(house)
    .flatMap((part) => describePart(part).routes)
    .toSorted((a, b) => (`${a.path} ${a.kind}` < `${b.path} ${b.kind}` ? -1 : 1));
}

function describePart(part: Part): PartDescription {
  return {
    name: part.name,
    purpose: { id: part.purpose[0], en: part.purpose[1] },
    routes: (part.routes ?? []).map((route) => ({
      kind: route.kind,
      path: route.kind === 'feed' ? `/api/v1${route.path}` : route.path,
      may: route.kind === 'form' ? route.act.may : route.may,
    })),
    permissions: Object.keys(part.permissions ?? {}),
    indicators: (part.indicators ?? []).map((each) => each.code),
    jobs: (part.jobs ?? []).map((each) => each.name),
  };
}
