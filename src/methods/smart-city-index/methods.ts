import type { CaseMethod, FileMethod, Method } from '../declare.ts';
import { parseJson, printJson } from '../json.ts';
import { compute } from './compute.ts';
import { editions, evaluationDimensions } from './editions.ts';
import { METHOD, smartCityIndex } from './smart-city-index.ts';

const names = {
  baseline: ['Baseline', 'Baseline'],
  output: ['Output', 'Output'],
  outcome: ['Outcome', 'Outcome'],
  impact: ['Dampak', 'Impact'],
  quick_win: ['Quick win', 'Quick win'],
} as const;
const sources: Readonly<Record<string, string>> = {
  '2021': 'Bobot evaluasi 2021 menurut kabupaten/kota dan pers',
  '2022': 'Bobot evaluasi 2022; mereproduksi Kota Kediri 2022, 3,31, dalam selisih 0,006',
  '2024': 'Bobot 2022; mereproduksi Kota Jambi 2024, 3,48, dalam selisih 0,006',
  alternative: 'Perangkat bobot lain yang terbit tanpa tahun',
};
/** Kota Kediri 2022, published as 3.31. */
const samples = { baseline: '3.60', output: '3.21', outcome: '3.23', impact: '3.07', quick_win: '3.65' } as const;

const method: CaseMethod & FileMethod = {
  name: 'smart-city-index',
  slug: 'indeks',
  title: ['Indeks smart city', 'Smart-city index'],
  version: METHOD,
  purpose: [
    'Satu angka dari 1 sampai 4 yang dipakai panel nasional untuk menilai pelaksanaan smart city.',
    'One figure from 1 to 4 with which the national panel rates how smart city is carried out.',
  ],
  formula: [
    'Indeks = Σ bobot dimensi evaluasi × nilainya; Dampak = rata-rata enam dimensi smart',
    'Index = Σ weight of each evaluation dimension × its score; Impact = mean of the six smart dimensions',
  ],
  steps: [
    [
      'Tiap butir dinilai 1 sampai 4 oleh beberapa penilai yang tidak saling melihat.',
      'Each item is marked 1 to 4 by several evaluators who do not see each other’s marks.',
    ],
    [
      'Nilai penilai digabung menurut aturan edisi yang dibekukan sebelum penilaian dibuka.',
      'Marks are combined by the edition’s rule, frozen before marking opens.',
    ],
    [
      'Butir dirata-ratakan menjadi lima dimensi evaluasi, lalu dibobot.',
      'Items are averaged into five evaluation dimensions, then weighted.',
    ],
    [
      'Dibulatkan sekali di akhir, setengah ke atas, dua angka di belakang koma.',
      'Rounded once at the end, half up, to two decimals.',
    ],
  ],
  source: [
    'Bobot menurut pers dan laman pemerintah daerah; mereproduksi Kota Kediri 2022 dan Kota Jambi 2024 dalam selisih 0,006',
    'Weights as printed by the press and regional governments; reproduces Kota Kediri 2022 and Kota Jambi 2024 within 0.006',
  ],
  certainty: 'published',
  tables: [
    {
      caption: ['Bobot tiap edisi', 'Weights of each edition'],
      heads: [['Edisi', 'Edition'], ...evaluationDimensions.map((each) => names[each])],
      rows: editions.map((each) => [
        each.id,
        ...evaluationDimensions.map((dimension) => `${each.weights[dimension]}%`),
      ]),
    },
  ],
  editions: editions.map((each) => ({
    id: each.id,
    source: [sources[each.id] ?? each.source, each.source],
    certainty: each.status === 'derived' ? 'derived' : 'published',
  })),
  inputs: evaluationDimensions.map((name) => ({
    name,
    label: names[name],
    min: 1,
    max: 4,
    sample: samples[name],
  })),
  outputs: [{ name: 'index', label: ['Indeks', 'Index'], digits: 2 }],
  compute: (values, edition) => {
    const scores = Object.fromEntries(evaluationDimensions.map((each) => [each, Number(values[each])]));
    return {
      index: smartCityIndex({ edition, scores: scores as Parameters<typeof smartCityIndex>[0]['scores'] }).index,
    };
  },
  form: 'json',
  options: {},
  computeFile: (text, { edition }) => {
    const json = parseJson(text);
    const unnamed = edition !== undefined && typeof json === 'object' && json !== null;
    const result = compute(unnamed ? { edition, ...json } : json);
    return {
      output: printJson(result),
      summary: `Smart-city index ${result.shown} by the weights of ${result.edition} (${result.status})`,
    };
  },
};

export const methods: readonly Method[] = [method];
