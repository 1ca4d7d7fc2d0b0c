import type { Part } from './capability.ts';
import { mayOf, pathOf } from './route.ts';

/** What a part says about itself, for whoever asks which parts the house has. */
export interface PartDescription {
  readonly name: string;
  readonly purpose: { readonly id: string; readonly en: string };
  readonly routes: readonly { readonly kind: string; readonly path: string; readonly may: string }[];
  /** Codes of the indicators it derives. */
  readonly indicators: readonly string[];
}

export function describePart(part: Part): PartDescription {
  return {
    name: part.name,
    purpose: { id: part.purpose[0], en: part.purpose[1] },
    routes: (part.routes ?? []).map((route) => ({ kind: route.kind, path: pathOf(route), may: mayOf(route) })),
    indicators: (part.indicators ?? []).map((each) => each.code),
  };
}
