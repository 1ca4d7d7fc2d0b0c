import { roundHalfUp } from '../rounding.ts';

/** Name and version of this arithmetic. */
export const METHOD = 'sakip/1';

/** What each component of the evaluation can bring, points (PermenPANRB 88/2021) [published]. */
export const components = { planning: 30, measurement: 30, reporting: 15, internal_evaluation: 25 } as const;
export type Component = keyof typeof components;

/** How each component splits over existence, quality and use, percent. */
export const split = { existence: 20, quality: 30, use: 50 } as const;

/** Predicates by the total that must be exceeded. */
export const predicates = [
  { name: 'AA', above: 90 },
  { name: 'A', above: 80 },
  { name: 'BB', above: 70 },
  { name: 'B', above: 60 },
  { name: 'CC', above: 50 },
  { name: 'C', above: 30 },
  { name: 'D', above: -Infinity },
] as const;

/**
 * Accountability of a government agency's performance: the sum of four components, 0-100, and its predicate.
 * Source: PermenPANRB 88/2021 [published].
 * @param points of each component, 0 to what it can bring
 */
export function sakip(points: Readonly<Record<Component, number>>): { total: number; predicate: string } {
  const total = Object.keys(components).reduce((sum, each) => sum + points[each as Component], 0);
  return { total, predicate: predicates.find((each) => roundHalfUp(total, 9) > each.above)?.name ?? 'D' };
}
