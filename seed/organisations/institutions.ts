import { presentation2022, unverified } from '../sources.ts';
import type { Organisation } from './shape.ts';

/** Where the panel comes from, and who organises. */
export const institutions: readonly Organisation[] = [
  {
    regency: null,
    code: 'KOMINFO-RI',
    name: ['Kementerian Komunikasi dan Informatika', 'Ministry of Communication and Informatics'],
    shortName: 'Kementerian Kominfo',
    kind: 'ministry',
    validFrom: null,
    validTo: null,
    ...presentation2022,
  },
  {
    regency: null,
    code: 'IASII',
    name: ['Ikatan Audit Sistem Informasi Indonesia', 'Indonesian Information Systems Audit Association'],
    shortName: 'IASII',
    kind: 'institution',
    validFrom: null,
    validTo: null,
    ...presentation2022,
  },
  {
    regency: null,
    code: 'ITB',
    name: ['Institut Teknologi Bandung', 'Bandung Institute of Technology'],
    shortName: 'ITB',
    kind: 'institution',
    validFrom: null,
    validTo: null,
    ...presentation2022,
  },
  {
    regency: null,
    code: 'LIPI',
    name: ['Lembaga Ilmu Pengetahuan Indonesia', 'Indonesian Institute of Sciences'],
    shortName: 'LIPI',
    kind: 'institution',
    validFrom: null,
    // Press of October 2022 still names LIPI; by then it had become part of BRIN.
    validTo: '2021-09-01',
    ...unverified('Perpres 78/2021 tentang Badan Riset dan Inovasi Nasional; hari penggabungan belum diverifikasi'),
  },
  {
    regency: null,
    code: 'BRIN',
    name: ['Badan Riset dan Inovasi Nasional', 'National Research and Innovation Agency'],
    shortName: 'BRIN (dahulu LIPI)',
    kind: 'institution',
    validFrom: '2021-09-01',
    validTo: null,
    ...unverified('Perpres 78/2021 tentang Badan Riset dan Inovasi Nasional; hari penggabungan belum diverifikasi'),
  },
  {
    regency: null,
    code: 'KEMENKO-PEREKONOMIAN',
    name: ['Kementerian Koordinator Bidang Perekonomian', 'Coordinating Ministry for Economic Affairs'],
    shortName: 'Kemenko Perekonomian',
    kind: 'ministry',
    validFrom: null,
    validTo: null,
    ...presentation2022,
  },
];
