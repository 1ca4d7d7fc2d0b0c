import { roundHalfUp } from '../rounding.ts';

/** Name and version of this arithmetic. */
export const METHOD = 'ipm/1';

/** Lowest and highest of each dimension (BPS, new method since 2014; spending in rupiah per person and year). */
const lowest = { lifeExpectancy: 20, spending: 1_007_436 } as const;
const highest = { lifeExpectancy: 85, expectedSchooling: 18, meanSchooling: 15, spending: 26_572_352 } as const;

/** Bands by lower bound of the index [published]. */
export const bands = [
  { name: 'very high', id: 'sangat tinggi', from: 80 },
  { name: 'high', id: 'tinggi', from: 70 },
  { name: 'medium', id: 'sedang', from: 60 },
  { name: 'low', id: 'rendah', from: 0 },
] as const;

export interface Living {
  /** Years at birth. */
  readonly lifeExpectancy: number;
  /** Harapan lama sekolah, years. */
  readonly expectedSchooling: number;
  /** Rata-rata lama sekolah, years. */
  readonly meanSchooling: number;
  /** Adjusted spending, thousand rupiah per person and year, as tables print it. */
  readonly expenditure: number;
}

/**
 * Human development index (Indeks Pembangunan Manusia) 0-100: geometric mean of health, education and spending, each
 * capped to 0..1. Source: BPS, IPM metode baru; [derived]: reproduces the 514 regencies published for 2021.
 */
export function ipm(living: Living): { index: number; band: (typeof bands)[number]['name'] } {
  const health = share(living.lifeExpectancy, lowest.lifeExpectancy, highest.lifeExpectancy);
  const education =
    (share(living.expectedSchooling, 0, highest.expectedSchooling) +
      share(living.meanSchooling, 0, highest.meanSchooling)) /
    2;
  const spending = share(Math.log(living.expenditure * 1_000), Math.log(lowest.spending), Math.log(highest.spending));
  const index = 100 * Math.cbrt(health * education * spending);
  return { index, band: bands.find((each) => roundHalfUp(index, 9) >= each.from)?.name ?? 'low' };
}

function share(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
