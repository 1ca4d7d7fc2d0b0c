import type { Edition } from '../declare.ts';

interface Aspect {
  readonly id: string;
  readonly domain: string;
  readonly name: readonly [id: string, en: string];
  /** Percent of the index, shared equally by its indicators. */
  readonly weight: number;
  readonly indicators: readonly string[];
}

export interface SpbeEdition extends Edition {
  readonly domains: readonly { readonly id: string; readonly name: readonly [id: string, en: string] }[];
  readonly aspects: readonly Aspect[];
  /** Indicator that is asked again of each further public service, as `35-2`. */
  readonly repeated?: string;
}

const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => String(first + at));

export const editions: readonly SpbeEdition[] = [
  {
    id: '2020',
    source: ['PermenPANRB 59/2020', 'PermenPANRB 59/2020'],
    certainty: 'official',
    domains: [
      { id: '1', name: ['Kebijakan', 'Policy'] },
      { id: '2', name: ['Tata kelola', 'Governance'] },
      { id: '3', name: ['Manajemen', 'Management'] },
      { id: '4', name: ['Layanan', 'Services'] },
    ],
    aspects: [
      { id: '1', domain: '1', weight: 13, indicators: from(1, 10), name: ['Kebijakan internal', 'Internal policy'] },
      {
        id: '2',
        domain: '2',
        weight: 10,
        indicators: from(11, 14),
        name: ['Perencanaan strategis', 'Strategic planning'],
      },
      { id: '3', domain: '2', weight: 10, indicators: from(15, 18), name: ['Teknologi informasi', 'Technology'] },
      { id: '4', domain: '2', weight: 5, indicators: from(19, 20), name: ['Penyelenggara', 'Organisation'] },
      { id: '5', domain: '3', weight: 12, indicators: from(21, 28), name: ['Penerapan manajemen', 'Management'] },
      { id: '6', domain: '3', weight: 4.5, indicators: from(29, 31), name: ['Audit TIK', 'Audit'] },
      {
        id: '7',
        domain: '4',
        weight: 27.5,
        indicators: from(32, 41),
        name: ['Layanan administrasi', 'Administrative services'],
      },
      { id: '8', domain: '4', weight: 18, indicators: from(42, 47), name: ['Layanan publik', 'Public services'] },
    ],
  },
  {
    id: '2018',
    source: ['PermenPANRB 5/2018', 'PermenPANRB 5/2018'],
    certainty: 'published',
    repeated: '35',
    domains: [
      { id: '1', name: ['Kebijakan', 'Policy'] },
      { id: '2', name: ['Tata kelola', 'Governance'] },
      { id: '3', name: ['Layanan', 'Services'] },
    ],
    aspects: [
      {
        id: '1',
        domain: '1',
        weight: 7,
        indicators: from(1, 7),
        name: ['Kebijakan tata kelola', 'Policy of governance'],
      },
      { id: '2', domain: '1', weight: 10, indicators: from(8, 17), name: ['Kebijakan layanan', 'Policy of services'] },
      { id: '3', domain: '2', weight: 8, indicators: from(18, 19), name: ['Kelembagaan', 'Institutions'] },
      { id: '4', domain: '2', weight: 8, indicators: from(20, 21), name: ['Strategi dan perencanaan', 'Strategy'] },
      { id: '5', domain: '2', weight: 12, indicators: from(22, 24), name: ['Teknologi informasi', 'Technology'] },
      {
        id: '6',
        domain: '3',
        weight: 35,
        indicators: from(25, 31),
        name: ['Administrasi pemerintahan', 'Administration'],
      },
      { id: '7', domain: '3', weight: 20, indicators: from(32, 35), name: ['Pelayanan publik', 'Public services'] },
    ],
  },
];

/** Predicates by lower bound of the index [unverified]. */
export const predicates = [
  { name: 'Memuaskan', en: 'Excellent', from: 4.2 },
  { name: 'Sangat Baik', en: 'Very good', from: 3.5 },
  { name: 'Baik', en: 'Good', from: 2.6 },
  { name: 'Cukup', en: 'Fair', from: 1.8 },
  { name: 'Kurang', en: 'Poor', from: 0 },
] as const;
