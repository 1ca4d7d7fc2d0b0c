import { press, recomputed, results2021 } from '../sources.ts';
import type { Edition } from './shape.ts';

const scale = { min: 1, max: 4 } as const;

/** Weights belong to an edition; a set that does not sum to 100 is refused, as one printed in the press does (120). */
export const editions: readonly Edition[] = [
  {
    code: '2021',
    name: ['Evaluasi 2021', 'Evaluation 2021'],
    year: 2021,
    weights: { baseline: 10, output: 20, outcome: 30, impact: 20, quick_win: 20 },
    scale,
    digits: 2,
    ...results2021,
  },
  {
    code: '2022',
    name: ['Evaluasi 2022', 'Evaluation 2022'],
    year: 2022,
    weights: { baseline: 10, output: 20, outcome: 30, impact: 20, quick_win: 20 },
    scale,
    digits: 2,
    ...press('Bobot lima dimensi evaluasi 2021/2022; menghasilkan kembali 3,31 Kota Kediri 2022'),
  },
  {
    code: '2024',
    name: ['Evaluasi 2024', 'Evaluation 2024'],
    year: 2024,
    weights: { baseline: 10, output: 20, outcome: 30, impact: 20, quick_win: 20 },
    scale,
    digits: 2,
    ...recomputed('Bobot 2021/2022 menghasilkan kembali 3,48 Kota Jambi 2024'),
  },
  {
    code: 'sleman',
    name: ['Bobot lain yang dipublikasikan (Sleman)', 'Another published set (Sleman)'],
    year: null,
    weights: { baseline: 10, output: 20, outcome: 30, impact: 30, quick_win: 10 },
    scale,
    digits: 2,
    ...press('Bobot evaluasi smart city menurut publikasi Kabupaten Sleman'),
  },
];
