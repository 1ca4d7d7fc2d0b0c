import type { CaseMethod, Method } from '../declare.ts';
import { bandNames, bands, bounds, ike, METHOD } from './ike.ts';

const below = (list: readonly number[], at: number) => list[at] ?? Infinity;

const method: CaseMethod = {
  name: 'ike',
  slug: 'ike',
  title: ['Intensitas konsumsi energi', 'Energy intensity of a building'],
  version: METHOD,
  purpose: [
    'Seberapa hemat sebuah gedung memakai listrik dalam sebulan.',
    'How sparingly a building uses electricity in a month.',
  ],
  formula: ['IKE = kWh sebulan ÷ luas lantai (m²)', 'Intensity = kWh in the month ÷ floor (m²)'],
  steps: [
    [
      'Golongan bergantung pada ada tidaknya pendingin ruangan.',
      'Bands depend on whether the building is air-conditioned.',
    ],
  ],
  source: ['Permen ESDM 13/2012', 'Permen ESDM 13/2012'],
  certainty: 'published',
  tables: [
    {
      caption: ['Golongan, kWh/m² sebulan', 'Bands, kWh/m² a month'],
      heads: [
        ['Golongan', 'Band'],
        ['Ber-AC, di bawah', 'With AC, below'],
        ['Tanpa AC, di bawah', 'Without AC, below'],
      ],
      rows: bands.map((name, at) => [bandNames[name], below(bounds.airConditioned, at), below(bounds.natural, at)]),
    },
  ],
  inputs: [
    { name: 'kwh', label: ['Pemakaian sebulan', 'Used in the month'], unit: ['kWh', 'kWh'], min: 0, sample: '63661' },
    { name: 'floor_m2', label: ['Luas lantai', 'Floor'], unit: ['m²', 'm²'], above: 0, sample: '5119' },
    { name: 'air_conditioned', label: ['Ber-AC', 'Air-conditioned'], kind: 'yes-no', sample: 'ya' },
  ],
  outputs: [
    { name: 'ike', label: ['IKE', 'Intensity'], digits: 2 },
    { name: 'band', label: ['Golongan', 'Band'], names: bandNames },
  ],
  compute: (values) => ({
    ...ike(Number(values['kwh']), Number(values['floor_m2']), values['air_conditioned'] === true),
  }),
};

export const methods: readonly Method[] = [method];
