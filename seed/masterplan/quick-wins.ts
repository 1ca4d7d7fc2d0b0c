import { demo } from '../origin.ts';
import { quickWins2021 } from '../sources.ts';
import type { QuickWin } from './shape.ts';

/**
 * Four quick wins of 2021 are published by name and agency; the summaries are ours, in plain words. Those of Society
 * and Environment are not known, so examples stand in their place and say so.
 */
export const quickWins: readonly QuickWin[] = [
  {
    code: 'QW-GOVERNANCE',
    year: 2021,
    dimension: 'governance',
    sasaran: 'G1',
    name: 'Pesona Mas Pandu',
    owner: 'DISDUKCAPIL',
    summary: ['Percepatan layanan administrasi kependudukan.', 'Faster population administration services.'],
    ...quickWins2021,
  },
  {
    code: 'QW-BRANDING',
    year: 2021,
    dimension: 'branding',
    sasaran: 'B2',
    name: 'Sport Tourism',
    owner: 'DISPOPAR',
    summary: ['Ajang olahraga sebagai daya tarik wisata daerah.', 'Sports events as an attraction of the region.'],
    ...quickWins2021,
  },
  {
    code: 'QW-ECONOMY',
    year: 2021,
    dimension: 'economy',
    sasaran: 'E3',
    name: 'Peremajaan Sawit Rakyat',
    owner: 'DISBUN',
    summary: ['Penggantian kebun sawit rakyat yang sudah tua.', 'Replanting of old smallholder palm plantations.'],
    ...quickWins2021,
  },
  {
    code: 'QW-LIVING',
    year: 2021,
    dimension: 'living',
    sasaran: 'L1',
    name: 'Sirine-PSC 119',
    owner: 'DINKES',
    summary: ['Layanan gawat darurat kesehatan lewat 119.', 'Emergency health service by calling 119.'],
    ...quickWins2021,
  },
  {
    code: 'QW-SOCIETY',
    year: 2021,
    dimension: 'society',
    sasaran: 'S1',
    name: 'Kelas Desa Digital (contoh)',
    owner: 'KOMINFO',
    summary: [
      'Kelas malam literasi digital di balai desa, dipandu relawan.',
      'Evening classes in digital literacy at the village hall, led by volunteers.',
    ],
    ...demo,
  },
  {
    code: 'QW-ENVIRONMENT',
    year: 2021,
    dimension: 'environment',
    sasaran: 'V1',
    name: 'Bank Sampah Serasan (contoh)',
    owner: 'DLH',
    summary: [
      'Tabungan sampah terpilah yang saldonya dapat dibayarkan ke pajak bumi dan bangunan.',
      'Savings from sorted waste whose balance can pay the land and building tax.',
    ],
    ...demo,
  },
];
