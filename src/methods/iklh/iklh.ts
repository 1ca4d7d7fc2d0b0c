import { roundHalfUp } from '../rounding.ts';

/** Names and versions of these arithmetics. */
export const METHODS = { iklh: 'iklh/1', iku: 'iku/1', river: 'river-index/1' } as const;

/** Weights of a regency's environmental quality: water, air, land [published]. */
export const weights = { ika: 0.376, iku: 0.405, ikl: 0.219 } as const;

/** Yearly reference concentrations of the air index, µg/m³ (EU ambient air standard, as the method takes it). */
export const airReference = { so2: 20, no2: 40 } as const;

/** Environmental quality of a regency (IKLH), 0-100. Source: PermenLHK 27/2021 [published]. */
export function iklh(parts: { readonly ika: number; readonly iku: number; readonly ikl: number }): number {
  return weights.ika * parts.ika + weights.iku * parts.iku + weights.ikl * parts.ikl;
}

/** Mean of sulphur and nitrogen dioxide against their references (Ieu); yearly means in µg/m³. */
export function airRatio(so2: number, no2: number): number {
  return (so2 / airReference.so2 + no2 / airReference.no2) / 2;
}

/** Air quality index: IKU = 100 − 50/0.9 · (Ieu − 0.1). Source: PermenLHK 27/2021 [published]: Ieu 0.262 → 91.00. */
export function iku(ratio: number): number {
  return 100 - (50 / 0.9) * (ratio - 0.1);
}

/** Status of a river by highest pollution index. */
export const riverStatus = [
  { name: 'memenuhi baku mutu', en: 'meets the standard', upTo: 1 },
  { name: 'cemar ringan', en: 'lightly polluted', upTo: 5 },
  { name: 'cemar sedang', en: 'polluted', upTo: 10 },
  { name: 'cemar berat', en: 'heavily polluted', upTo: Infinity },
] as const;

/**
 * Pollution index of a river: √((highest² + mean²) / 2) of each concentration against its limit.
 * Source: KepmenLH 115/2003 [published]; its special cases for ratios above one, oxygen and acidity are left to whoever
 * prepares the ratios.
 * @param ratios concentration ÷ limit of each parameter, at least one
 */
export function riverIndex(ratios: readonly number[]): { index: number; status: (typeof riverStatus)[number]['name'] } {
  const highest = Math.max(...ratios);
  const mean = ratios.reduce((sum, each) => sum + each, 0) / ratios.length;
  const index = Math.sqrt((highest ** 2 + mean ** 2) / 2);
  return { index, status: riverStatus.find((each) => roundHalfUp(index, 9) <= each.upTo)?.name ?? 'cemar berat' };
}
