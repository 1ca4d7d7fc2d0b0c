import { indicator } from './make.ts';
import type { Indicator } from '../shape.ts';

const growth = { sasaran: 'E1', capability: 'economy/growth' } as const;
const finance = { sasaran: 'E2', capability: 'economy/public-finance' } as const;
const green = { sasaran: 'E3', capability: 'economy/green-economy' } as const;
const digital = { sasaran: 'E4', capability: 'economy/digital-competitiveness' } as const;

export const economyIndicators: readonly Indicator[] = [
  indicator({
    ...growth,
    code: 'EKO-PDRB',
    name: ['Pertumbuhan PDRB tanpa migas', 'GDP growth without oil and gas'],
    numerator: ['Kenaikan PDRB harga konstan tanpa migas', 'Rise of GDP at constant prices without oil and gas'],
    denominator: [
      'PDRB harga konstan tanpa migas tahun lalu',
      'Last year’s GDP at constant prices without oil and gas',
    ],
    digits: 2,
    areaLevel: 'regency',
    frequency: 'yearly',
    owner: 'BAPPEDA',
    explanation: [
      'Seberapa cepat ekonomi Muba tumbuh di luar minyak dan gas bumi.',
      'How fast Muba’s economy grows outside oil and gas.',
    ],
    computation: [
      'Selisih PDRB atas dasar harga konstan tahun ini dan tahun lalu, dibagi tahun lalu, menurut BPS.',
      'GDP at constant prices this year less last year, divided by last year, by BPS.',
    ],
    baseline: 1.1,
    targets: [3, 4.5, 4.8, 5, 5.2, 5.4],
  }),
  indicator({
    ...growth,
    code: 'EKO-IPM',
    name: ['Indeks pembangunan manusia', 'Human development index'],
    unit: 'index',
    aggregation: 'none',
    numerator: ['IPM yang diterbitkan BPS', 'Index as published by BPS'],
    scale: 1,
    digits: 2,
    areaLevel: 'regency',
    frequency: 'yearly',
    owner: 'BAPPEDA',
    explanation: [
      'Umur panjang, pendidikan, dan pengeluaran warga dalam satu angka dari 0 sampai 100.',
      'Long life, education and spending of residents in one figure from 0 to 100.',
    ],
    computation: [
      'Akar pangkat tiga dari hasil kali indeks kesehatan, pendidikan, dan pengeluaran, dikalikan 100.',
      'The cube root of the product of the health, education and spending indices, times 100.',
    ],
    reference: { source: { text: 'BPS, metode baru IPM' }, certainty: 'derived' },
    baseline: 67.7,
    targets: [68, 68.6, 69.2, 69.8, 70.4, 71],
  }),
  indicator({
    ...finance,
    code: 'KEU-SERAP',
    name: ['Serapan anggaran', 'Budget absorption'],
    numerator: ['Realisasi belanja sampai akhir bulan', 'Spending up to the end of the month'],
    denominator: ['Anggaran belanja setahun', 'Budget of the year'],
    areaLevel: 'regency',
    frequency: 'monthly',
    owner: 'BPKAD',
    explanation: [
      'Bagian anggaran belanja yang sudah benar-benar dibelanjakan.',
      'The share of the budget that has really been spent.',
    ],
    computation: [
      'Realisasi dibagi anggaran setelah perubahan; targetnya untuk posisi 31 Desember.',
      'Spending divided by the amended budget; the target is for 31 December.',
    ],
    baseline: 88,
    targets: [90, 92, 93, 94, 95, 95],
  }),
  indicator({
    ...finance,
    code: 'KEU-PAD',
    name: ['Kontribusi pendapatan asli daerah', 'Share of own-source revenue'],
    numerator: ['Pendapatan asli daerah', 'Own-source revenue'],
    denominator: ['Seluruh pendapatan daerah', 'All regional revenue'],
    areaLevel: 'regency',
    frequency: 'yearly',
    owner: 'BPPRD',
    explanation: [
      'Seberapa jauh daerah membiayai dirinya sendiri di luar dana transfer.',
      'How far the regency pays its own way beside transfers.',
    ],
    computation: [
      'Realisasi PAD dibagi realisasi pendapatan menurut laporan keuangan.',
      'Own-source revenue divided by all revenue in the financial report.',
    ],
    baseline: 7.5,
    targets: [8, 9, 10, 11, 12, 13],
  }),
  indicator({
    ...green,
    code: 'GE-SERTIFIKAT',
    name: ['Sawit rakyat bersertifikat berkelanjutan', 'Smallholder palm certified as sustainable'],
    numerator: ['Luas sawit rakyat bersertifikat (ha)', 'Certified smallholder palm (ha)'],
    denominator: ['Luas sawit rakyat (ha)', 'Smallholder palm (ha)'],
    areaLevel: 'district',
    frequency: 'yearly',
    owner: 'DISBUN',
    explanation: [
      'Bagian kebun sawit rakyat yang memegang sertifikat ISPO atau RSPO.',
      'The share of smallholders’ palm that holds an ISPO or RSPO certificate.',
    ],
    computation: [
      'Luas pada sertifikat yang berlaku; kebun dengan dua sertifikat dihitung sekali.',
      'The area on valid certificates; a plot with two counts once.',
    ],
    reference: { source: { text: 'Perpres 44/2020 tentang Sistem Sertifikasi ISPO' }, certainty: 'unverified' },
    baseline: 4,
    targets: [5, 8, 11, 14, 17, 20],
  }),
  indicator({
    ...green,
    code: 'GE-REMAJA',
    name: ['Peremajaan sawit rakyat terlaksana', 'Smallholder replanting carried out'],
    numerator: ['Luas yang ditanam ulang (ha)', 'Area replanted (ha)'],
    denominator: ['Luas rekomendasi teknis yang terbit (ha)', 'Area with a technical recommendation (ha)'],
    areaLevel: 'district',
    frequency: 'yearly',
    owner: 'DISBUN',
    explanation: [
      'Kebun tua yang benar-benar diganti dari yang sudah disetujui.',
      'Old plantations really replaced, out of those approved.',
    ],
    computation: [
      'Kumulatif sejak 2017 menurut berita acara tanam, dibagi kumulatif rekomendasi teknis.',
      'Cumulative since 2017 by the planting records, divided by cumulative recommendations.',
    ],
    baseline: 70,
    targets: [74, 80, 84, 88, 92, 95],
  }),
  indicator({
    ...digital,
    code: 'DG-NONTUNAI',
    name: ['Pajak dan retribusi dibayar nontunai', 'Taxes and levies paid without cash'],
    numerator: ['Nilai pembayaran melalui kanal digital (Rp)', 'Value paid through digital channels (Rp)'],
    denominator: ['Nilai seluruh penerimaan pajak dan retribusi (Rp)', 'Value of all taxes and levies received (Rp)'],
    areaLevel: 'regency',
    frequency: 'monthly',
    owner: 'BPPRD',
    explanation: [
      'Pembayaran nontunai mengurangi kebocoran dan antrean.',
      'Payments without cash reduce leaks and queues.',
    ],
    computation: [
      'QRIS, transfer, dompet elektronik, dan mesin EDC dibagi semua penerimaan bulan itu.',
      'QRIS, transfer, e-wallet and card machine, divided by all receipts of the month.',
    ],
    baseline: 35,
    targets: [42, 55, 65, 75, 82, 88],
  }),
  indicator({
    ...digital,
    code: 'DG-UMKM',
    name: ['UMKM yang berjualan digital', 'Small businesses that sell online'],
    numerator: ['UMKM aktif di lokapasar atau menerima QRIS', 'Businesses active on a marketplace or accepting QRIS'],
    denominator: ['UMKM terdata', 'Registered small businesses'],
    areaLevel: 'village',
    frequency: 'yearly',
    owner: 'DISKOPUKM',
    explanation: [
      'Usaha mikro, kecil, dan menengah yang sudah menjangkau pembeli di luar desanya.',
      'Micro, small and medium businesses that reach buyers beyond their village.',
    ],
    computation: [
      'Aktif berarti ada transaksi dalam tiga bulan terakhir pada saat pendataan.',
      'Active means a transaction within three months before the count.',
    ],
    baseline: 12,
    targets: [15, 22, 30, 38, 46, 54],
  }),
];
