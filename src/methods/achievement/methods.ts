import type { Method } from '../declare.ts';
import { METHOD } from './achievement.ts';

const method: Method = {
  name: 'achievement',
  slug: 'capaian',
  title: ['Capaian indikator', 'Achievement of an indicator'],
  version: METHOD,
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
};

export const methods: readonly Method[] = [method];
