import { roundHalfUp } from '../rounding.ts';

/** Name and version of this arithmetic. */
export const METHOD = 'ispu/1';

/** In the order that decides between equal indexes: published tables put particles before ozone and sulphur. */
export const parameters = ['pm25', 'pm10', 'so2', 'co', 'o3', 'no2', 'hc'] as const;
export type Parameter = (typeof parameters)[number];

/** The index at each bound; the concentrations beside it are in `bounds`. */
export const steps = [0, 50, 100, 200, 300, 400] as const;

/** Concentration at each step, µg/m³ over 24 hours; bounds are continuous, as bands from 51 or 101 would leave holes [published]. */
export const bounds: Readonly<Record<Parameter, readonly number[]>> = {
  pm10: [0, 50, 150, 350, 420, 500],
  pm25: [0, 15.5, 55.4, 150.4, 250.4, 500],
  so2: [0, 52, 180, 400, 800, 1200],
  co: [0, 4000, 8000, 15_000, 30_000, 45_000],
  o3: [0, 120, 235, 400, 800, 1000],
  no2: [0, 80, 200, 1130, 2260, 3000],
  hc: [0, 45, 100, 215, 432, 648],
};

/** Categories by highest index, with the colour that the regulation gives them. */
export const categories = [
  { name: 'Baik', en: 'Good', upTo: 50, colour: ['hijau', 'green'] },
  { name: 'Sedang', en: 'Moderate', upTo: 100, colour: ['biru', 'blue'] },
  { name: 'Tidak Sehat', en: 'Unhealthy', upTo: 200, colour: ['kuning', 'yellow'] },
  { name: 'Sangat Tidak Sehat', en: 'Very unhealthy', upTo: 300, colour: ['merah', 'red'] },
  { name: 'Berbahaya', en: 'Dangerous', upTo: Infinity, colour: ['hitam', 'black'] },
] as const;

export type Concentrations = Readonly<Partial<Record<Parameter, number | undefined>>>;

export interface Summary {
  readonly max: number;
  readonly critical: Parameter;
  readonly category: string;
}

/**
 * Index of one parameter: I = (Ia − Ib) / (Xa − Xb) · (X − Xb) + Ib between the bounds around X; beyond the table its
 * last segment goes on. Source: PermenLHK P.14/2020 [published].
 * @param concentration µg/m³, 24 hours, not negative
 */
export function indexOf(parameter: Parameter, concentration: number): { index: number; beyond: boolean } {
  const own = bounds[parameter];
  const above = own.findIndex((bound, at) => at > 0 && concentration <= bound);
  const at = above < 0 ? own.length - 1 : above;
  const [low = 0, high = 0] = own.slice(at - 1, at + 1);
  const [from = 0, to = 0] = steps.slice(at - 1, at + 1);
  return { index: ((to - from) / (high - low)) * (concentration - low) + from, beyond: above < 0 };
}

/** The highest of the sub-indices and whose it is; undefined when there is none. */
export function summarise(indexes: Concentrations): Summary | undefined {
  let critical: Parameter | undefined;
  for (const each of parameters) {
    const index = indexes[each];
    if (index !== undefined && (critical === undefined || index > (indexes[critical] ?? 0))) critical = each;
  }
  if (critical === undefined) return undefined;
  const max = roundHalfUp(indexes[critical] ?? 0, 0);
  return { max, critical, category: categories.find((each) => max <= each.upTo)?.name ?? '' };
}
