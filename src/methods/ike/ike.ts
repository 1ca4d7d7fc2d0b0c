import { roundHalfUp } from '../rounding.ts';

/** Name and version of this arithmetic. */
export const METHOD = 'ike/1';

/** Upper bounds (exclusive) of the first three bands, kWh/m² and month (Permen ESDM 13/2012) [published]. */
export const bounds = { airConditioned: [8.5, 14, 18.5], natural: [3.4, 5.6, 7.4] } as const;
export const bands = ['sangat efisien', 'efisien', 'cukup efisien', 'boros'] as const;
export const bandNames = {
  'sangat efisien': ['sangat efisien', 'very efficient'],
  efisien: ['efisien', 'efficient'],
  'cukup efisien': ['cukup efisien', 'fairly efficient'],
  boros: ['boros', 'wasteful'],
} as const;

/**
 * Energy intensity of a building: kWh of a month per square metre of floor. Source: Permen ESDM 13/2012 [published].
 * @param kwh of one month @param floor square metres, above zero
 */
export function ike(
  kwh: number,
  floor: number,
  airConditioned: boolean,
): { ike: number; band: (typeof bands)[number] } {
  const intensity = kwh / floor;
  const at = bounds[airConditioned ? 'airConditioned' : 'natural'].findIndex(
    (bound) => roundHalfUp(intensity, 9) < bound,
  );
  return { ike: intensity, band: bands[at < 0 ? 3 : at] ?? 'boros' };
}
