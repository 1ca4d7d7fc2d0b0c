/**
 * The nine elements of Survei Kepuasan Masyarakat (PermenPANRB 14/2017), the weights agencies use, and the grades.
 */
export const elementCodes = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'] as const;
export type ElementCode = (typeof elementCodes)[number];

/** Names as the regulation gives them: Indonesian, English. */
export const elementNames: Readonly<Record<ElementCode, readonly [id: string, en: string]>> = {
  U1: ['Persyaratan', 'Requirements'],
  U2: ['Sistem, mekanisme, dan prosedur', 'System, mechanism and procedure'],
  U3: ['Waktu penyelesaian', 'Time to completion'],
  U4: ['Biaya/tarif', 'Fee'],
  U5: ['Produk spesifikasi jenis pelayanan', 'Product of the service'],
  U6: ['Kompetensi pelaksana', 'Competence of the staff'],
  U7: ['Perilaku pelaksana', 'Conduct of the staff'],
  U8: ['Penanganan pengaduan, saran, dan masukan', 'Handling of complaints and suggestions'],
  U9: ['Sarana dan prasarana', 'Facilities'],
};

/**
 * The weight of one element. The regulation divides 1 by the number of elements; agencies also print 0.11 and 0.111.
 * The same answers give another index under each (91.48 or 90.56 for one real set), so the weight is always shown.
 */
export const weights = { '1/9': 1 / 9, '0.11': 0.11, '0.111': 0.111 } as const;
export type WeightName = keyof typeof weights;
export const usualWeight: WeightName = '1/9';

export function isWeightName(text: string): text is WeightName {
  return Object.hasOwn(weights, text);
}

export type GradeLetter = 'A' | 'B' | 'C' | 'D';
export type Grade = Readonly<{
  letter: GradeLetter;
  /** Lowest index (0-100) of the grade. */
  from: number;
  name: readonly [id: string, en: string];
}>;

/** Service quality by the index converted to 25-100, by lower bound so that no hole is left between bands [published]. */
export const grades: readonly Grade[] = [
  { letter: 'A', from: 88.31, name: ['Sangat baik', 'Very good'] },
  { letter: 'B', from: 76.61, name: ['Baik', 'Good'] },
  { letter: 'C', from: 65, name: ['Kurang baik', 'Less than good'] },
  { letter: 'D', from: 25, name: ['Tidak baik', 'Not good'] },
];
