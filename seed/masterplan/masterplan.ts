import { real } from '../origin.ts';
import { press, presentation2022, unverified } from '../sources.ts';
import type { Origin, Words } from '../origin.ts';
import type { Dimension, DimensionId, SubDimension, SubDimensionId } from './shape.ts';

const planned = real('published', {
  text: 'Kabar Kata, bimbingan teknis tinjauan lapangan smart city Muba',
  on: '2021-06-16',
  url: 'https://kabarkata.com/?p=21328',
});
const programmeCounts = press('Jumlah program Muba Smart Regency menurut pemberitaan penilaian 2021');

export const masterplan = {
  regency: '16.06',
  name: ['Muba Smart Regency', 'Muba Smart Regency'] satisfies Words,
  vision: {
    text: [
      'Kabupaten cerdas yang hijau, kreatif, inovatif, berdaya saing dan terdepan',
      'A smart regency that is green, creative, innovative, competitive and in the lead',
    ] satisfies Words,
    ...planned,
  },
  purposes: [
    {
      text: [
        'Meningkatkan akuntabilitas kinerja dan keuangan daerah',
        'Improve the accountability of performance and of regional finance',
      ] satisfies Words,
      ...presentation2022,
    },
    {
      text: ['Meningkatkan kualitas pelayanan publik', 'Improve the quality of public services'] satisfies Words,
      ...presentation2022,
    },
    {
      text: [
        'Mengoptimalkan teknologi informasi agar pelayanan inovatif, cepat, dan transparan',
        'Use information technology so that service is innovative, fast and transparent',
      ] satisfies Words,
      ...presentation2022,
    },
  ],
  challenges: [
    { text: ['Pemerintahan', 'Government'] satisfies Words, ...presentation2022 },
    { text: ['Anggaran', 'Budget'] satisfies Words, ...presentation2022 },
    { text: ['Masyarakat', 'Society'] satisfies Words, ...presentation2022 },
  ],
  bodies: [
    {
      name: ['Dewan Smart City', 'Smart City Council'] satisfies Words,
      ...planned,
    },
    {
      name: ['Tim Pelaksana Smart City', 'Smart City Implementation Team'] satisfies Words,
      ...planned,
    },
  ],
} as const;

/** A figure of the regency as one source gives it; two sources may differ, and both are kept. */
export type RegencyFact = Origin & {
  readonly key: 'area-km2' | 'districts' | 'villages' | 'population' | 'programmes' | 'rtrw';
  readonly value: number | string;
  readonly name: Words;
  readonly on: string;
  readonly dimension?: DimensionId;
};

const programmes = (dimension: DimensionId, value: number): RegencyFact => ({
  key: 'programmes',
  value,
  name: ['Jumlah program dalam rencana 2021', 'Number of programmes in the plan of 2021'],
  on: '2021-01-01',
  dimension,
  ...programmeCounts,
});

export const regencyFacts: readonly RegencyFact[] = [
  { key: 'area-km2', value: 14256.96, name: ['Luas wilayah', 'Area'], on: '2022-10-04', ...presentation2022 },
  {
    key: 'area-km2',
    value: 14265.96,
    name: ['Luas wilayah (hampir semua sumber lain)', 'Area (almost every other source)'],
    on: '2022-10-04',
    ...press('Profil Kabupaten Musi Banyuasin pada berbagai sumber'),
  },
  { key: 'districts', value: 15, name: ['Kecamatan', 'Districts'], on: '2022-10-04', ...presentation2022 },
  { key: 'villages', value: 240, name: ['Desa dan kelurahan', 'Villages'], on: '2022-10-04', ...presentation2022 },
  { key: 'population', value: 627070, name: ['Jumlah penduduk', 'Population'], on: '2022-10-04', ...presentation2022 },
  {
    key: 'population',
    value: 736897,
    name: ['Jumlah penduduk (Dukcapil)', 'Population (civil registry)'],
    on: '2024-12-31',
    ...press('Dukcapil, data kependudukan Desember 2024', '2024-12-31'),
  },
  {
    key: 'rtrw',
    value: 'Perda 8/2016',
    name: ['Rencana Tata Ruang Wilayah 2016–2036', 'Regional Spatial Plan 2016–2036'],
    on: '2016-01-01',
    ...press('Peraturan Daerah Kabupaten Musi Banyuasin Nomor 8 Tahun 2016 tentang RTRW 2016–2036'),
  },
  programmes('governance', 27),
  programmes('branding', 12),
  programmes('economy', 12),
  programmes('living', 7),
  programmes('society', 9),
];

function dimension(id: DimensionId, position: number, shortName: string, subtitle: Words): Dimension {
  return { id, position, name: `Smart ${shortName}`, shortName, subtitle, hue: id, ...presentation2022 };
}

export const dimensions: readonly Dimension[] = [
  dimension('governance', 1, 'Governance', ['Tata kelola', 'Government']),
  dimension('branding', 2, 'Branding', ['Citra daerah', 'Image of the region']),
  dimension('economy', 3, 'Economy', ['Ekonomi', 'Economy']),
  dimension('living', 4, 'Living', ['Kehidupan', 'Daily life']),
  dimension('society', 5, 'Society', ['Masyarakat', 'Society']),
  dimension('environment', 6, 'Environment', ['Lingkungan', 'Environment']),
];

const national = unverified('Delapan belas subdimensi Gerakan Menuju Smart City; belum dicocokkan dengan buku panduan');

const sub = (dimensionId: DimensionId, id: SubDimensionId, name: Words): SubDimension => ({
  id,
  dimension: dimensionId,
  name,
  ...national,
});

/** The eighteen national sub-dimensions: the axis of content, not of scoring. */
export const subDimensions: readonly SubDimension[] = [
  sub('governance', 'service', ['Layanan publik', 'Service']),
  sub('governance', 'bureaucracy', ['Birokrasi', 'Bureaucracy']),
  sub('governance', 'policy', ['Kebijakan', 'Policy']),
  sub('branding', 'tourism', ['Pariwisata', 'Tourism']),
  sub('branding', 'business', ['Bisnis', 'Business']),
  sub('branding', 'appearance', ['Wajah kota', 'City appearance']),
  sub('economy', 'industry', ['Industri', 'Industry']),
  sub('economy', 'welfare', ['Kesejahteraan', 'Welfare']),
  sub('economy', 'transaction', ['Transaksi', 'Transaction']),
  sub('living', 'harmony', ['Harmonisasi tata ruang', 'Harmony']),
  sub('living', 'health', ['Kesehatan', 'Health']),
  sub('living', 'mobility', ['Mobilitas', 'Mobility']),
  sub('society', 'community', ['Komunitas', 'Community']),
  sub('society', 'learning', ['Pembelajaran', 'Learning']),
  sub('society', 'security', ['Keamanan', 'Security']),
  sub('environment', 'protection', ['Proteksi lingkungan', 'Protection']),
  sub('environment', 'waste', ['Persampahan', 'Waste']),
  sub('environment', 'energy', ['Energi', 'Energy']),
];
