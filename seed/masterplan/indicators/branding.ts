import { indicator } from './make.ts';
import type { Indicator } from '../shape.ts';

const creative = { sasaran: 'B1', capability: 'branding/creative-economy' } as const;
const tourism = { sasaran: 'B2', capability: 'branding/tourism' } as const;
const townscape = { sasaran: 'B3', capability: 'branding/townscape' } as const;

export const brandingIndicators: readonly Indicator[] = [
  indicator({
    ...creative,
    code: 'EK-MEREK',
    name: ['Pelaku kreatif dengan merek terdaftar', 'Creative businesses with a registered brand'],
    numerator: [
      'Pelaku ekonomi kreatif binaan dengan merek terdaftar',
      'Supported creative businesses with a registered brand',
    ],
    denominator: ['Pelaku ekonomi kreatif binaan', 'Supported creative businesses'],
    areaLevel: 'district',
    frequency: 'yearly',
    owner: 'DISPOPAR',
    explanation: [
      'Merek yang terdaftar melindungi karya perajin, termasuk kain Gambo Muba.',
      'A registered brand protects what makers create, Gambo Muba cloth among it.',
    ],
    computation: [
      'Sertifikat merek yang berlaku pada 31 Desember; satu pelaku dihitung sekali.',
      'Trade mark certificates valid on 31 December; a business counts once.',
    ],
    baseline: 8,
    targets: [10, 15, 20, 25, 30, 35],
  }),
  indicator({
    ...creative,
    code: 'EK-OMZET',
    name: ['Omzet rata-rata industri kreatif binaan', 'Mean monthly turnover of supported makers'],
    unit: 'rupiah',
    rule: 'progress',
    numerator: [
      'Omzet seluruh industri kreatif binaan dalam bulan itu',
      'Turnover of all supported makers in the month',
    ],
    denominator: ['Industri kreatif binaan yang melapor', 'Supported makers that reported'],
    scale: 1,
    digits: 0,
    areaLevel: 'district',
    frequency: 'monthly',
    owner: 'DISDAGPERIN',
    explanation: [
      'Pembinaan berhasil bila penghasilan perajin naik, bukan bila pelatihannya banyak.',
      'Support has worked when makers earn more, not when there were many courses.',
    ],
    computation: [
      'Omzet per pelaku dan bulan menurut laporan pelaku; yang tidak melapor tidak dihitung nol.',
      'Turnover per business and month as reported; one that did not report is not a zero.',
    ],
    baseline: 3_200_000,
    targets: [3_400_000, 3_700_000, 4_100_000, 4_500_000, 5_000_000, 5_500_000],
  }),
  indicator({
    ...tourism,
    code: 'PAR-KUNJUNGAN',
    name: ['Kunjungan wisatawan', 'Tourist visits'],
    unit: 'visits',
    aggregation: 'sum',
    numerator: ['Kunjungan wisatawan nusantara dan mancanegara', 'Visits by domestic and foreign tourists'],
    scale: 1,
    digits: 0,
    areaLevel: 'district',
    frequency: 'monthly',
    owner: 'DISPOPAR',
    explanation: [
      'Banyaknya kunjungan ke daya tarik wisata dan ajang olahraga di Muba.',
      'How many visits there were to Muba’s attractions and sports events.',
    ],
    computation: [
      'Dari karcis, buku tamu, dan pendaftaran ajang; satu orang pada dua tempat adalah dua kunjungan.',
      'From tickets, guest books and event registrations; one person at two places is two visits.',
    ],
    baseline: 60_000,
    targets: [90_000, 150_000, 180_000, 210_000, 240_000, 270_000],
  }),
  indicator({
    ...tourism,
    code: 'PAR-INAP',
    name: ['Lama menginap', 'Length of stay'],
    unit: 'nights',
    numerator: ['Malam-tamu yang terpakai', 'Guest nights'],
    denominator: ['Tamu yang menginap', 'Guests who stayed'],
    scale: 1,
    digits: 2,
    areaLevel: 'district',
    frequency: 'monthly',
    owner: 'DISPOPAR',
    explanation: [
      'Tamu yang tinggal lebih lama membelanjakan lebih banyak di desa yang didatanginya.',
      'Guests who stay longer spend more in the village they visit.',
    ],
    computation: [
      'Malam-tamu dibagi tamu pada hotel, penginapan, dan pondok wisata yang melapor.',
      'Guest nights divided by guests, over the hotels, inns and homestays that reported.',
    ],
    baseline: 1.2,
    targets: [1.25, 1.35, 1.45, 1.55, 1.65, 1.75],
  }),
  indicator({
    ...townscape,
    code: 'WK-RTH',
    name: ['Ruang terbuka hijau publik perkotaan', 'Public green space in towns'],
    numerator: ['Luas ruang terbuka hijau publik (ha)', 'Public green space (ha)'],
    denominator: ['Luas kawasan perkotaan (ha)', 'Urban area (ha)'],
    areaLevel: 'district',
    frequency: 'yearly',
    owner: 'PERKIM',
    explanation: [
      'Bagian kawasan perkotaan yang menjadi taman, hutan kota, dan jalur hijau milik umum.',
      'The share of the urban area that is public park, town wood and green strip.',
    ],
    computation: [
      'Diukur dari peta kawasan perkotaan dalam rencana tata ruang; acuan publiknya 20 persen.',
      'Measured on the urban areas of the spatial plan; the public reference is 20 percent.',
    ],
    reference: { source: { text: 'UU 26/2007 tentang Penataan Ruang, pasal 29' }, certainty: 'unverified' },
    baseline: 11,
    targets: [11.5, 12.5, 14, 16, 18, 20],
  }),
  indicator({
    ...townscape,
    code: 'WK-KUMUH',
    name: ['Kawasan kumuh tersisa', 'Slum area remaining'],
    direction: 'down',
    rule: 'reversed',
    numerator: ['Luas kawasan kumuh menurut keputusan bupati (ha)', 'Slum area by the regent’s decree (ha)'],
    denominator: ['Luas kawasan permukiman perkotaan (ha)', 'Urban settlement area (ha)'],
    digits: 2,
    areaLevel: 'district',
    frequency: 'yearly',
    owner: 'PERKIM',
    explanation: [
      'Makin kecil makin baik: kawasan kumuh yang belum tertangani.',
      'The smaller the better: slum area not yet dealt with.',
    ],
    computation: [
      'Luas dalam keputusan bupati dikurangi yang sudah diverifikasi tuntas pada akhir tahun.',
      'The area in the regent’s decree, less what was verified as dealt with by the end of the year.',
    ],
    baseline: 4.2,
    targets: [3.9, 3.4, 2.9, 2.4, 1.9, 1.5],
  }),
];
