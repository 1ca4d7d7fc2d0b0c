import { METHOD as ACHIEVEMENT } from '../methods/achievement/achievement.ts';
import { editions } from '../methods/smart-city-index/editions.ts';
import { METHOD as INDEX } from '../methods/smart-city-index/smart-city-index.ts';
import { grades, elementNames, weights as skmWeights } from '../methods/skm/elements.ts';
import { METHOD as AGGREGATE } from '../scoring/aggregate.ts';
import type { Pair } from '../platform/words/words.ts';

/** A published or own formula as a page explains it. */
export interface MethodPage {
  readonly slug: string;
  readonly name: Pair;
  readonly version: string;
  /** What it answers. */
  readonly purpose: Pair;
  readonly formula: Pair;
  readonly steps: readonly Pair[];
  readonly source: Pair;
  readonly certainty: 'official' | 'published' | 'derived' | 'unverified' | 'ours';
  readonly table?: {
    readonly caption: Pair;
    readonly heads: readonly Pair[];
    readonly rows: readonly (readonly string[])[];
  };
}

const percent = (value: number) => `${value}%`;

export const methodPages: readonly MethodPage[] = [
  {
    slug: 'indeks',
    name: ['Indeks smart city', 'Smart-city index'],
    version: INDEX,
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
    table: {
      caption: ['Bobot tiap edisi', 'Weights of each edition'],
      heads: [
        ['Edisi', 'Edition'],
        ['Baseline', 'Baseline'],
        ['Output', 'Output'],
        ['Outcome', 'Outcome'],
        ['Dampak', 'Impact'],
        ['Quick win', 'Quick win'],
      ],
      rows: editions.map((each) => [each.id, ...Object.values(each.weights).map(percent)]),
    },
  },
  {
    slug: 'capaian',
    name: ['Capaian indikator', 'Achievement of an indicator'],
    version: ACHIEVEMENT,
    purpose: ['Seberapa dekat angka yang tercapai dengan targetnya.', 'How near a realised figure is to its target.'],
    formula: [
      'makin tinggi makin baik: realisasi ÷ target; makin rendah makin baik: target ÷ realisasi atau (2 × target − realisasi) ÷ target',
      'higher is better: realised ÷ target; lower is better: target ÷ realised or (2 × target − realised) ÷ target',
    ],
    steps: [
      [
        'Aturan dipilih per indikator dan ditampilkan bersama angkanya.',
        'The rule is chosen per indicator and shown with its figures.',
      ],
      [
        'Paling tinggi 100; kelebihan pada satu indikator tidak menutup kekurangan pada yang lain.',
        'At most 100: too much of one does not make up for too little of another.',
      ],
      [
        'Yang belum ada datanya tidak dihitung nol; cakupan datanya turun.',
        'What has no data does not count as zero; the coverage falls.',
      ],
    ],
    source: [
      'Aturan kami; aturan mana yang dipakai pedoman nasional belum diverifikasi',
      'Our rule; which one the national guidance uses is unverified',
    ],
    certainty: 'ours',
  },
  {
    slug: 'skor',
    name: ['Skor rencana', 'Score of the plan'],
    version: AGGREGATE,
    purpose: [
      'Capaian rencana daerah menurut datanya sendiri, dari 0 sampai 100.',
      'How far the regency’s plan is achieved by its own data, from 0 to 100.',
    ],
    formula: [
      'skor = Σ bobot × skor bagian yang diketahui ÷ Σ bobot bagian yang diketahui',
      'score = Σ weight × score of the known parts ÷ Σ weight of the known parts',
    ],
    steps: [
      [
        'Indikator → sasaran → dimensi → keseluruhan, masing-masing rata-rata berbobot.',
        'Indicator → objective → dimension → whole, each a weighted mean.',
      ],
      [
        'Cakupan = bobot yang diketahui ÷ bobot semua, ditampilkan di samping skor.',
        'Coverage = weight of the known ÷ weight of all, shown beside the score.',
      ],
      [
        'Setiap perubahan angka membekukan versi baru beserta semua masukannya.',
        'Each change of a figure freezes a new version with all its inputs.',
      ],
    ],
    source: [
      'Rumusan kami; bobot adalah contoh sampai daerah menetapkannya',
      'Ours; the weights are examples until the regency sets its own',
    ],
    certainty: 'ours',
  },
  {
    slug: 'skm',
    name: ['Survei kepuasan masyarakat', 'Citizen satisfaction survey'],
    version: 'PermenPANRB 14/2017',
    purpose: [
      'Kepuasan pengguna layanan atas sembilan unsur, dari 25 sampai 100.',
      'How satisfied users of a service are with nine elements, from 25 to 100.',
    ],
    formula: ['indeks = Σ (rata-rata unsur × bobot) × 25', 'index = Σ (mean of element × weight) × 25'],
    steps: [
      ['Rata-rata unsur dihitung dari yang menjawab.', 'The mean of an element counts those who answered.'],
      [
        `Bobot baku 1/9. Sebagian instansi memakai ${Object.keys(skmWeights)
          .filter((each) => each !== '1/9')
          .join(' atau ')}; hasilnya berbeda, maka bobot selalu ditampilkan.`,
        `The weight is 1/9. Some agencies use ${Object.keys(skmWeights)
          .filter((each) => each !== '1/9')
          .join(' or ')}; results differ, so the weight is always shown.`,
      ],
      [
        `Unsur: ${Object.values(elementNames)
          .map((each) => each[0])
          .join(', ')}.`,
        `Elements: ${Object.values(elementNames)
          .map((each) => each[1])
          .join(', ')}.`,
      ],
    ],
    source: [
      'PermenPANRB 14/2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat',
      'PermenPANRB 14/2017 on the citizen satisfaction survey',
    ],
    certainty: 'published',
    table: {
      caption: ['Mutu menurut batas bawah indeks', 'Grade by lower bound of the index'],
      heads: [
        ['Mutu', 'Grade'],
        ['Mulai dari', 'From'],
      ],
      rows: grades.map((each) => [each.letter, String(each.from)]),
    },
  },
];

export function findMethod(slug: string): MethodPage | undefined {
  return methodPages.find((each) => each.slug === slug);
}
