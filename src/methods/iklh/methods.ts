import type { CaseMethod, Input, Method, Pair } from '../declare.ts';
import { misuse } from '../misuse.ts';
import { airRatio, airReference, iklh, iku, METHODS, riverIndex, riverStatus, weights } from './iklh.ts';

const source: Pair = ['PermenLHK 27/2021', 'PermenLHK 27/2021'];

const quality: CaseMethod = {
  name: 'iklh',
  slug: 'iklh',
  title: ['Indeks kualitas lingkungan hidup', 'Environmental quality index'],
  version: METHODS.iklh,
  purpose: [
    'Keadaan air, udara, dan lahan sebuah kabupaten dalam satu angka, 0 sampai 100.',
    'The state of a regency’s water, air and land in one figure, 0 to 100.',
  ],
  formula: [
    `IKLH = ${weights.ika} × air + ${weights.iku} × udara + ${weights.ikl} × lahan`,
    `Index = ${weights.ika} × water + ${weights.iku} × air + ${weights.ikl} × land`,
  ],
  steps: [
    [
      'Kualitas ekosistem gambut masuk ke kualitas lahan sejak 2021; rinciannya belum kami verifikasi.',
      'The state of peat enters the land index since 2021; its detail is unverified.',
    ],
  ],
  source,
  certainty: 'published',
  inputs: [
    { name: 'ika', label: ['Kualitas air (IKA)', 'Water (IKA)'], min: 0, max: 100, sample: '52.5' },
    { name: 'iku', label: ['Kualitas udara (IKU)', 'Air (IKU)'], min: 0, sample: '91' },
    { name: 'ikl', label: ['Kualitas lahan (IKL)', 'Land (IKL)'], min: 0, max: 100, sample: '48.2' },
  ],
  outputs: [{ name: 'iklh', label: ['IKLH', 'Index'], digits: 2 }],
  compute: (values) => ({
    iklh: iklh({ ika: Number(values['ika']), iku: Number(values['iku']), ikl: Number(values['ikl']) }),
  }),
};

const air: CaseMethod = {
  name: 'iku',
  slug: 'iku',
  title: ['Indeks kualitas udara', 'Air quality index'],
  version: METHODS.iku,
  purpose: [
    'Kualitas udara setahun dari sulfur dioksida dan nitrogen dioksida.',
    'A year’s air quality from sulphur dioxide and nitrogen dioxide.',
  ],
  formula: ['IKU = 100 − 50 ÷ 0,9 × (Ieu − 0,1)', 'Index = 100 − 50 ÷ 0.9 × (Ieu − 0.1)'],
  steps: [
    [
      `Ieu = rata-rata dari SO₂ ÷ ${airReference.so2} dan NO₂ ÷ ${airReference.no2}, rata-rata setahun dalam µg/m³.`,
      `Ieu = mean of SO₂ ÷ ${airReference.so2} and NO₂ ÷ ${airReference.no2}, yearly means in µg/m³.`,
    ],
    ['Bila Ieu sudah diketahui, isikan langsung.', 'Where Ieu is known, give it directly.'],
  ],
  source,
  certainty: 'published',
  inputs: [
    {
      name: 'so2',
      label: ['SO₂, rata-rata setahun', 'SO₂, yearly mean'],
      unit: ['µg/m³', 'µg/m³'],
      optional: true,
      min: 0,
    },
    {
      name: 'no2',
      label: ['NO₂, rata-rata setahun', 'NO₂, yearly mean'],
      unit: ['µg/m³', 'µg/m³'],
      optional: true,
      min: 0,
    },
    { name: 'ieu', label: ['atau Ieu', 'or Ieu'], optional: true, min: 0, sample: '0.262' },
  ],
  outputs: [
    { name: 'index_eu', label: ['Ieu', 'Ieu'], digits: 4 },
    { name: 'iku', label: ['IKU', 'Index'], digits: 2, main: true },
  ],
  compute: ({ so2, no2, ieu }) => {
    const measured = so2 !== undefined && no2 !== undefined;
    const known = ieu !== undefined && so2 === undefined && no2 === undefined;
    if (measured ? ieu !== undefined : !known)
      throw misuse('value-missing', ['Isikan so2 dan no2, atau ieu saja', 'Give so2 and no2, or ieu alone']);
    const ratio = measured ? airRatio(Number(so2), Number(no2)) : Number(ieu);
    return { index_eu: ratio, iku: iku(ratio) };
  },
};

const ratios = {
  tss: ['Padatan tersuspensi (TSS)', 'Suspended solids (TSS)'],
  do: ['Oksigen terlarut (DO)', 'Dissolved oxygen (DO)'],
  bod: ['BOD', 'BOD'],
  cod: ['COD', 'COD'],
  phosphate: ['Fosfat', 'Phosphate'],
  fecal_coliform: ['Koliform tinja', 'Faecal coliform'],
  total_coliform: ['Koliform total', 'Total coliform'],
} as const;
const ratioNames = Object.keys(ratios) as (keyof typeof ratios)[];

const river: CaseMethod = {
  name: 'river-index',
  slug: 'indeks-pencemaran-sungai',
  title: ['Indeks pencemaran sungai', 'Pollution index of a river'],
  version: METHODS.river,
  purpose: [
    'Seberapa jauh air sungai melampaui baku mutunya.',
    'How far a river’s water is beyond its quality standard.',
  ],
  formula: ['IP = √((tertinggi² + rata-rata²) ÷ 2)', 'Index = √((highest² + mean²) ÷ 2)'],
  steps: [
    [
      'Isi tiap parameter sebagai kadar ÷ baku mutunya; kosongkan yang tidak diukur.',
      'Give each parameter as concentration ÷ limit; leave out what was not measured.',
    ],
    [
      'Perlakuan khusus keputusan itu untuk oksigen terlarut, pH, dan rasio di atas satu dilakukan sebelum diisi.',
      'The decree’s special treatment of dissolved oxygen, pH and ratios above one is done before.',
    ],
  ],
  source: ['KepmenLH 115/2003', 'KepmenLH 115/2003'],
  certainty: 'published',
  tables: [
    {
      caption: ['Status mutu', 'Status'],
      heads: [
        ['Status', 'Status'],
        ['Sampai', 'Up to'],
      ],
      rows: riverStatus.map((each) => [[each.name, each.en], each.upTo]),
    },
  ],
  inputs: ratioNames.map((name, at): Input => ({
    name,
    label: [name.toUpperCase().replace('_', ' '), name.toUpperCase().replace('_', ' ')],
    optional: true,
    min: 0,
    sample: ['0.8', '1.1', '1.6'][at],
  })),
  outputs: [
    { name: 'pollution_index', label: ['Indeks pencemaran', 'Pollution index'], digits: 4 },
    {
      name: 'status',
      label: ['Status', 'Status'],
      names: Object.fromEntries(riverStatus.map((each) => [each.name, [each.name, each.en]])),
    },
  ],
  compute: (values) => {
    const ratios = ratioNames.flatMap((name) => (values[name] === undefined ? [] : [Number(values[name])]));
    if (ratios.length === 0) return {};
    const { index, status } = riverIndex(ratios);
    return { pollution_index: index, status };
  },
};

export const methods: readonly Method[] = [quality, air, river];
