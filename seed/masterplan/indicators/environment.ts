import { indicator } from './make.ts';
import type { Indicator } from '../shape.ts';

const waste = { sasaran: 'V1', capability: 'environment/waste' } as const;
const protection = { sasaran: 'V2', capability: 'environment/protection' } as const;
const energy = { sasaran: 'V3', capability: 'environment/energy' } as const;

export const environmentIndicators: readonly Indicator[] = [
  indicator({
    ...waste,
    code: 'SAM-KURANG',
    name: ['Pengurangan sampah', 'Waste reduced'],
    numerator: [
      'Sampah yang dikurangi lewat bank sampah dan TPS 3R (ton)',
      'Waste reduced by waste banks and 3R sites (t)',
    ],
    denominator: ['Timbulan sampah (ton)', 'Waste generated (t)'],
    areaLevel: 'district',
    frequency: 'monthly',
    owner: 'DLH',
    explanation: [
      'Bagian sampah yang tidak sampai ke tempat pembuangan karena dipilah, dipakai ulang, atau didaur ulang.',
      'The share of waste that never reaches a landfill because it is sorted, reused or recycled.',
    ],
    computation: [
      'Timbangan bank sampah dan TPS 3R dibagi timbulan hasil perhitungan jumlah penduduk.',
      'Weighed at waste banks and 3R sites, divided by generation estimated from population.',
    ],
    reference: {
      source: { text: 'Perpres 97/2017, target pengurangan sampah 30 persen pada 2025' },
      certainty: 'unverified',
    },
    baseline: 12,
    targets: [15, 19, 23, 27, 30, 31],
  }),
  indicator({
    ...waste,
    code: 'SAM-BANK',
    name: ['Desa dengan bank sampah aktif', 'Villages with an active waste bank'],
    numerator: ['Desa dan kelurahan dengan bank sampah aktif', 'Villages with an active waste bank'],
    denominator: ['Desa dan kelurahan', 'Villages'],
    areaLevel: 'village',
    frequency: 'yearly',
    owner: 'DLH',
    explanation: [
      'Bank sampah membuat memilah menjadi kebiasaan yang menghasilkan uang.',
      'A waste bank makes sorting a habit that pays.',
    ],
    computation: [
      'Aktif berarti ada timbangan pada sembilan bulan atau lebih dalam tahun itu.',
      'Active means weighings in nine months or more of the year.',
    ],
    baseline: 9,
    targets: [12, 18, 25, 32, 40, 50],
  }),
  indicator({
    ...protection,
    code: 'LH-IKLH',
    name: ['Indeks kualitas lingkungan hidup', 'Environmental quality index'],
    unit: 'index',
    aggregation: 'none',
    numerator: ['IKLH kabupaten', 'Index of the regency'],
    scale: 1,
    digits: 2,
    areaLevel: 'regency',
    frequency: 'yearly',
    owner: 'DLH',
    explanation: [
      'Mutu air, udara, dan tutupan lahan dalam satu angka dari 0 sampai 100.',
      'The quality of water, air and land cover in one figure from 0 to 100.',
    ],
    computation: [
      '0,376 indeks air + 0,405 indeks udara + 0,219 indeks lahan.',
      '0.376 of the water index + 0.405 of the air index + 0.219 of the land index.',
    ],
    reference: { source: { text: 'IKLH kabupaten, bobot 0,376/0,405/0,219' }, certainty: 'published' },
    baseline: 64,
    targets: [64.5, 65.5, 66.5, 67.5, 68.5, 69.5],
  }),
  indicator({
    ...protection,
    code: 'LH-BAKAR',
    name: ['Luas lahan terbakar', 'Burned area'],
    unit: 'hectares',
    direction: 'down',
    rule: 'inverse',
    aggregation: 'sum',
    numerator: ['Luas lahan terbakar yang terverifikasi (ha)', 'Verified burned area (ha)'],
    scale: 1,
    digits: 1,
    areaLevel: 'village',
    frequency: 'monthly',
    owner: 'BPBD',
    explanation: [
      'Titik panas belum tentu api; yang dihitung hanya kebakaran yang sudah diperiksa di lapangan.',
      'A hotspot is not yet a fire; only fires checked on the ground are counted.',
    ],
    computation: [
      'Jumlah luas pada berita acara pemeriksaan; suar gas, sumur, dan cerobong tidak termasuk.',
      'The sum of areas on inspection records; gas flares, wells and chimneys are not included.',
    ],
    baseline: 410,
    targets: [350, 280, 230, 190, 150, 120],
  }),
  indicator({
    ...energy,
    code: 'EN-IKE',
    name: ['Intensitas energi gedung pemerintah', 'Energy intensity of government buildings'],
    unit: 'kwh-per-m2',
    direction: 'down',
    rule: 'inverse',
    numerator: ['Listrik terpakai dalam bulan itu (kWh)', 'Electricity used in the month (kWh)'],
    denominator: ['Luas lantai gedung ber-AC (m²)', 'Floor area with air conditioning (m²)'],
    scale: 1,
    digits: 2,
    areaLevel: 'regency',
    frequency: 'monthly',
    owner: 'SETDA',
    explanation: [
      'Listrik per meter persegi gedung kantor dalam sebulan. Makin kecil makin hemat.',
      'Electricity per square metre of office in a month. The smaller the thriftier.',
    ],
    computation: [
      'Rekening listrik dibagi luas lantai; ber-AC di bawah 8,5 sangat efisien, di bawah 14 efisien.',
      'The bill’s kWh divided by floor area; with air conditioning below 8.5 very efficient, below 14 efficient.',
    ],
    reference: {
      source: { text: 'Permen ESDM 13/2012 tentang Penghematan Pemakaian Tenaga Listrik' },
      certainty: 'published',
    },
    baseline: 15.2,
    targets: [14.5, 13.5, 12.8, 12, 11.2, 10.5],
  }),
  indicator({
    ...energy,
    code: 'EN-LAMPU',
    name: ['Penerangan jalan hemat energi', 'Energy-saving street lights'],
    numerator: ['Titik lampu jalan LED atau tenaga surya', 'Street lights that are LED or solar'],
    denominator: ['Titik lampu jalan kabupaten', 'Street lights of the regency'],
    areaLevel: 'district',
    frequency: 'yearly',
    owner: 'DISHUB',
    explanation: [
      'Bagian lampu jalan yang sudah memakai LED atau tenaga surya.',
      'The share of street lights that are LED or solar.',
    ],
    computation: [
      'Menurut daftar aset per 31 Desember; lampu padam tetap dihitung sebagai titik.',
      'From the asset list of 31 December; a light that is out still counts as one.',
    ],
    baseline: 18,
    targets: [25, 35, 46, 57, 68, 80],
  }),
];
