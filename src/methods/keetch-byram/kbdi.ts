/** Name and version of this arithmetic. */
export const METHOD = 'keetch-byram/1';

/** Soil holds at most this much water that can be missing, mm; the index of 800 in its first form. */
export const driest = 203.2;

/** Rain of a spell that stays in the canopy, mm. */
const intercepted = 5.1;

export interface Weather {
  /** Highest of the day, °C. */
  readonly temperature: number;
  /** mm in 24 hours. */
  readonly rain: number;
}

/**
 * Keetch-Byram drought index of each day, mm of missing water: 0 wet to 203.2. Rain above 5.1 mm of a spell of wet days
 * fills the soil; heat dries it: (203.2 − Q)(0.968 e^(0.0875 T + 1.5552) − 8.30) / (1 + 10.88 e^(−0.001736 R)) · 10⁻³.
 * Source: Keetch and Byram (1968), USDA Research Paper SE-38; in metric units Crane (1982).
 * @param days in order, none left out
 * @param annualRain mean of the station, mm
 * @param start index of the day before the first, 0 after a week of heavy rain
 * @param spellBefore rain of the spell that goes on from before the first day, mm
 */
export function keetchByram(days: readonly Weather[], annualRain: number, start = 0, spellBefore = 0): number[] {
  let missing = start;
  let spell = spellBefore;
  return days.map(({ temperature, rain }) => {
    const before = spell;
    spell = rain > 0 ? spell + rain : 0;
    const net = Math.max(0, spell - intercepted) - Math.max(0, before - intercepted);
    missing = Math.max(0, missing - Math.max(0, net));
    const drying =
      ((driest - missing) * (0.968 * Math.exp(0.0875 * temperature + 1.5552) - 8.3)) /
      (1 + 10.88 * Math.exp(-0.001736 * annualRain)) /
      1000;
    missing = Math.min(driest, missing + Math.max(0, drying));
    return missing;
  });
}
