/**
 * The editions of the national smart-city evaluation's index (Evaluasi Implementasi Smart City, Gerakan Menuju Smart
 * City), as data. No regulation prints the weights: `status` says how each set is known.
 */
export const evaluationDimensions = ['baseline', 'output', 'outcome', 'impact', 'quick_win'] as const;
export type EvaluationDimension = (typeof evaluationDimensions)[number];

/** Weights in percent; an edition's five sum to 100. */
export type Weights = Readonly<Record<EvaluationDimension, number>>;
export type Scale = Readonly<{ min: number; max: number }>;

export type IndexEdition = Readonly<{
  id: string;
  weights: Weights;
  /** Lowest and highest score of an item and so of a dimension. */
  scale: Scale;
  /** Decimals of the index on screen. */
  digits: number;
  /** published: printed by the press or a government page; derived: recomputed from published figures; custom: yours. */
  status: 'published' | 'derived' | 'custom';
  source: string;
}>;

/** Items are scored 1 to 4 [derived: every published dimension score lies there]. */
export const usualScale: Scale = { min: 1, max: 4 };

const set2021: Weights = { baseline: 10, output: 20, outcome: 30, impact: 20, quick_win: 20 };

export const editions: readonly IndexEdition[] = [
  {
    id: '2021',
    weights: set2021,
    scale: usualScale,
    digits: 2,
    status: 'published',
    source: 'Weights of the 2021 evaluation as printed by regencies and the press',
  },
  {
    id: '2022',
    weights: set2021,
    scale: usualScale,
    digits: 2,
    status: 'published',
    source: 'Weights of the 2022 evaluation; reproduces Kota Kediri 2022, 3.31, within 0.006',
  },
  {
    id: '2024',
    weights: set2021,
    scale: usualScale,
    digits: 2,
    status: 'derived',
    source: 'The 2022 weights; reproduce Kota Jambi 2024, 3.48, within 0.006',
  },
  {
    // The page that prints this set does not say for which year, so no year is claimed in its id.
    id: 'alternative',
    weights: { baseline: 10, output: 20, outcome: 30, impact: 30, quick_win: 10 },
    scale: usualScale,
    digits: 2,
    status: 'published',
    source: 'The other published set, 10/20/30/30/10 (Kabupaten Sleman); its year is not known',
  },
];

export function findEdition(id: string): IndexEdition | undefined {
  return editions.find((edition) => edition.id === id);
}
