import type { CaseMethod, Method } from '../declare.ts';

/** Growth of output at constant prices, percent: (now ÷ before − 1) × 100 (BPS; System of National Accounts 2008). */
export function gdpGrowth(previous: number, current: number): number {
  return (current / previous - 1) * 100;
}

const method: CaseMethod = {
  name: 'gdp-growth',
  slug: 'pertumbuhan-pdrb',
  title: ['Pertumbuhan PDRB', 'Growth of regional output'],
  version: 'gdp-growth/1',
  purpose: ['Seberapa cepat ekonomi daerah tumbuh dalam setahun.', 'How fast the regional economy grew over a year.'],
  formula: ['(PDRB ini ÷ PDRB sebelumnya − 1) × 100', '(output now ÷ output before − 1) × 100'],
  steps: [
    [
      'Keduanya atas dasar harga konstan dan tahun dasar yang sama; harga berlaku mencampur inflasi.',
      'Both at constant prices of the same base year; current prices mix in inflation.',
    ],
  ],
  source: ['BPS, PDRB atas dasar harga konstan; SNA 2008', 'BPS, output at constant prices; SNA 2008'],
  certainty: 'published',
  inputs: [
    { name: 'previous', label: ['PDRB sebelumnya', 'Output before'], above: 0, sample: '45000' },
    { name: 'current', label: ['PDRB sekarang', 'Output now'], min: 0, sample: '47160' },
  ],
  outputs: [{ name: 'growth', label: ['Pertumbuhan, %', 'Growth, %'], digits: 2 }],
  compute: (values) => ({ growth: gdpGrowth(Number(values['previous']), Number(values['current'])) }),
};

export const methods: readonly Method[] = [method];
