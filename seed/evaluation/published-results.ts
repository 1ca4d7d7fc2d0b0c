import { press, results2021, results2022Muba } from '../sources.ts';
import type { PublishedResult } from './shape.ts';

const kediri = press('Hasil evaluasi implementasi smart city 2022 Kota Kediri');
const jambi = press('Hasil evaluasi smart city 2024 di Provinsi Jambi');

/**
 * What ministry letters and the press report. None has item marks, and none is ever invented; a simulation never
 * stands among them.
 */
export const publishedResults: readonly PublishedResult[] = [
  {
    year: 2021,
    regency: '16.06',
    name: 'Kabupaten Musi Banyuasin',
    index: 3.21,
    rank: { scope: 'province', place: 1 },
    ...results2021,
  },
  {
    year: 2021,
    regency: '16.03',
    name: 'Kabupaten Muara Enim',
    index: 2.97,
    rank: null,
    ...results2021,
  },
  {
    year: 2021,
    regency: '16.07',
    name: 'Kabupaten Banyuasin',
    index: 2.79,
    rank: null,
    ...results2021,
  },
  { year: 2021, regency: '16.71', name: 'Kota Palembang', index: 2.51, rank: null, ...results2021 },
  {
    year: 2022,
    regency: '16.06',
    name: 'Kabupaten Musi Banyuasin',
    index: 3.17,
    rank: { scope: 'province', place: 1 },
    ...results2022Muba,
  },
  {
    year: 2022,
    regency: '35.71',
    name: 'Kota Kediri',
    index: 3.31,
    rank: { scope: 'nation', place: 22 },
    scores: { baseline: 3.6, output: 3.21, outcome: 3.23, impact: 3.07, quick_win: 3.65 },
    impactParts: [2.75, 2.75, 3.5, 3.33, 3.33, 2.75],
    ...kediri,
  },
  {
    year: 2022,
    regency: '32.73',
    name: 'Kota Bandung',
    index: 3.71,
    rank: null,
    ...press('Hasil evaluasi smart city 2022 Kota Bandung'),
  },
  {
    year: 2024,
    regency: '15.71',
    name: 'Kota Jambi',
    index: 3.48,
    rank: null,
    scores: { baseline: 3.84, output: 3.18, outcome: 3.53, impact: 3.63, quick_win: 3.35 },
    ...jambi,
  },
  { year: 2024, regency: '15.04', name: 'Kabupaten Batang Hari', index: 2.95, rank: null, ...jambi },
  { year: 2024, regency: '15.05', name: 'Kabupaten Muaro Jambi', index: 2.72, rank: null, ...jambi },
  { year: 2024, regency: '15.03', name: 'Kabupaten Sarolangun', index: 2.04, rank: null, ...jambi },
  {
    year: 2024,
    regency: '81.71',
    name: 'Kota Ambon',
    index: 3.1,
    rank: null,
    ...press('Hasil evaluasi smart city 2024 Kota Ambon'),
  },
];
