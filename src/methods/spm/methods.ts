import type { CaseMethod, Method } from '../declare.ts';
import { roundHalfUp } from '../rounding.ts';

/** Share of the two parts in the index, percent [unverified]. */
export const weights = { recipients: 80, quality: 20 } as const;

/** Names of how far the minimum is met, by lower bound [unverified]. */
export const grades = [
  { name: 'tuntas paripurna', en: 'met in full', from: 100 },
  { name: 'tuntas utama', en: 'met, first class', from: 90 },
  { name: 'tuntas madya', en: 'met, second class', from: 80 },
  { name: 'tuntas muda', en: 'met, third class', from: 70 },
  { name: 'tuntas pratama', en: 'met, fourth class', from: 60 },
  { name: 'belum tuntas', en: 'not met', from: -Infinity },
] as const;

export interface Reached {
  readonly done: number;
  readonly due: number;
}

/**
 * How far a minimum service (standar pelayanan minimal) is met, 0-100: people served and goods of the required quality,
 * each at most whole. Source: Permendagri 59/2021; weights and names [unverified].
 */
export function spm(
  recipients: Reached,
  goods: Reached,
): { recipients: number; quality: number; spm: number; grade: string } {
  const share = ({ done, due }: Reached) => Math.min(100, (done / due) * 100);
  const parts = { recipients: share(recipients), quality: share(goods) };
  const index = (weights.recipients * parts.recipients + weights.quality * parts.quality) / 100;
  return {
    ...parts,
    spm: index,
    grade: grades.find((each) => roundHalfUp(index, 9) >= each.from)?.name ?? 'belum tuntas',
  };
}

const method: CaseMethod = {
  name: 'spm',
  slug: 'spm',
  title: ['Standar pelayanan minimal', 'Minimum service standard'],
  version: 'spm/1',
  purpose: [
    'Seberapa jauh hak warga atas pelayanan dasar dipenuhi.',
    'How far people’s right to a basic service is met.',
  ],
  formula: [
    'SPM = 80% × penerima terlayani + 20% × mutu barang dan jasa',
    'Index = 80% × people served + 20% × quality of goods and services',
  ],
  steps: [
    ['Tiap bagian paling tinggi 100%.', 'Each part is at most 100%.'],
    ['Bobot 80/20 dan nama capaiannya belum kami verifikasi.', 'Weights 80/20 and the names are unverified.'],
  ],
  source: ['Permendagri 59/2021', 'Permendagri 59/2021'],
  certainty: 'unverified',
  tables: [
    {
      caption: ['Capaian', 'Grades'],
      heads: [
        ['Capaian', 'Grade'],
        ['Mulai dari', 'From'],
      ],
      rows: grades.map((each) => [[each.name, each.en], each.from]),
    },
  ],
  inputs: [
    { name: 'served', label: ['Penerima terlayani', 'People served'], min: 0, sample: '940' },
    { name: 'entitled', label: ['Penerima yang berhak', 'People entitled'], min: 1, sample: '1000' },
    {
      name: 'goods_provided',
      label: ['Barang dan jasa tersedia', 'Goods and services provided'],
      min: 0,
      sample: '45',
    },
    {
      name: 'goods_required',
      label: ['Barang dan jasa seharusnya', 'Goods and services required'],
      min: 1,
      sample: '60',
    },
  ],
  outputs: [
    { name: 'recipients', label: ['Penerima, %', 'People, %'], digits: 2 },
    { name: 'quality', label: ['Mutu, %', 'Quality, %'], digits: 2 },
    { name: 'spm', label: ['SPM', 'Index'], digits: 2, main: true },
    {
      name: 'grade',
      label: ['Capaian', 'Grade'],
      names: Object.fromEntries(grades.map((each) => [each.name, [each.name, each.en]])),
    },
  ],
  compute: (values) => ({
    ...spm(
      { done: Number(values['served']), due: Number(values['entitled']) },
      { done: Number(values['goods_provided']), due: Number(values['goods_required']) },
    ),
  }),
};

export const methods: readonly Method[] = [method];
