import type { CaseMethod, Method } from '../declare.ts';
import { bands, ipm, METHOD } from './ipm.ts';

const method: CaseMethod = {
  name: 'ipm',
  slug: 'ipm',
  title: ['Indeks pembangunan manusia', 'Human development index'],
  version: METHOD,
  purpose: [
    'Seberapa panjang umur, terdidik, dan layak hidup penduduk, dari 0 sampai 100.',
    'How long people live, how much they learn and how well they live, from 0 to 100.',
  ],
  formula: ['IPM = 100 × ∛(kesehatan × pendidikan × pengeluaran)', 'HDI = 100 × ∛(health × education × spending)'],
  steps: [
    ['Kesehatan = (umur harapan hidup − 20) ÷ 65.', 'Health = (life expectancy − 20) ÷ 65.'],
    [
      'Pendidikan = rata-rata dari harapan lama sekolah ÷ 18 dan rata-rata lama sekolah ÷ 15.',
      'Education = mean of expected schooling ÷ 18 and mean schooling ÷ 15.',
    ],
    [
      'Pengeluaran = (ln x − ln 1.007.436) ÷ (ln 26.572.352 − ln 1.007.436), x rupiah per orang dan tahun.',
      'Spending = (ln x − ln 1,007,436) ÷ (ln 26,572,352 − ln 1,007,436), x rupiah per person and year.',
    ],
    ['Tiap subindeks dibatasi 0 sampai 1.', 'Each sub-index is kept within 0 and 1.'],
  ],
  source: [
    'BPS, IPM metode baru; cocok dengan 514 kabupaten/kota terbitan 2021',
    'BPS, HDI by the new method; agrees with all 514 regencies published for 2021',
  ],
  certainty: 'derived',
  tables: [
    {
      caption: ['Golongan menurut batas bawah', 'Bands by lower bound'],
      heads: [
        ['Golongan', 'Band'],
        ['Mulai dari', 'From'],
      ],
      rows: bands.map((each) => [[each.id, each.name], each.from]),
    },
  ],
  inputs: [
    {
      name: 'life_expectancy',
      label: ['Umur harapan hidup', 'Life expectancy'],
      unit: ['tahun', 'years'],
      min: 0,
      max: 120,
      sample: '69.41',
    },
    {
      name: 'expected_schooling',
      label: ['Harapan lama sekolah', 'Expected schooling'],
      unit: ['tahun', 'years'],
      min: 0,
      max: 30,
      sample: '12.36',
    },
    {
      name: 'mean_schooling',
      label: ['Rata-rata lama sekolah', 'Mean schooling'],
      unit: ['tahun', 'years'],
      min: 0,
      max: 30,
      sample: '8',
    },
    {
      name: 'expenditure',
      label: ['Pengeluaran per orang setahun', 'Spending per person and year'],
      unit: ['ribu rupiah', 'thousand rupiah'],
      min: 100,
      max: 200_000,
      sample: '10652',
    },
  ],
  outputs: [
    { name: 'ipm', label: ['IPM', 'HDI'], digits: 2 },
    {
      name: 'band',
      label: ['Golongan', 'Band'],
      names: Object.fromEntries(bands.map((each) => [each.name, [each.id, each.name]])),
    },
  ],
  compute: (values) => {
    const { index, band } = ipm({
      lifeExpectancy: Number(values['life_expectancy']),
      expectedSchooling: Number(values['expected_schooling']),
      meanSchooling: Number(values['mean_schooling']),
      expenditure: Number(values['expenditure']),
    });
    return { ipm: index, band };
  },
};

export const methods: readonly Method[] = [method];
