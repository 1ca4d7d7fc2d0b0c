import type { Method } from '../methods/declare.ts';
import { METHOD } from './aggregate.ts';

/** The score of the plan as a page explains it beside the published methods. */
export const planScore: Method = {
  name: 'plan-score',
  slug: 'skor',
  title: ['Skor rencana', 'Score of the plan'],
  version: METHOD,
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
};
