import { item, level } from './make.ts';
import type { Item } from '../shape.ts';

export const outcomeGovernanceItems: readonly Item[] = [
  item({
    code: 'C1',
    dimension: 'outcome',
    smartDimension: 'governance',
    subDimension: 'service',
    sasaran: ['G1'],
    indicators: ['PS-TEPAT', 'PS-SELESAI', 'PS-IKM', 'DUKCAPIL-KTP'],
    owner: 'DISDUKCAPIL',
    title: ['Layanan publik berbasis TIK berjalan di seluruh OPD', 'ICT-based public services run in every agency'],
    guidance: [
      'Hitung perangkat daerah yang layanannya dapat diajukan dan dilacak; sertakan ketepatan waktu per kecamatan.',
      'Count the agencies whose services can be applied for and followed; add timeliness by district.',
    ],
    evidence: [
      ['Daftar aplikasi layanan dan angka pemakaiannya', 'Register of service applications with use'],
      ['Standar pelayanan yang ditetapkan', 'Adopted service standards'],
    ],
    rubric: [
      level(
        ['Belum ada', 'None yet'],
        ['Rencana saja; tidak ada layanan yang berjalan.', 'Plans only; no service is running.'],
      ),
      level(
        ['Sebagian', 'Some'],
        ['Berjalan di sebagian OPD, belum terukur.', 'Running in some agencies, not measured.'],
      ),
      level(
        ['Menyeluruh', 'All'],
        [
          'Berjalan di semua OPD, terukur, target sebagian tercapai.',
          'Running in all agencies, measured, targets partly met.',
        ],
      ),
      level(
        ['Unggul', 'Excellent'],
        [
          'Target tercapai, dirasakan warga, diperbaiki dari hasil evaluasi.',
          'Targets met, felt by residents, improved from what evaluation found.',
        ],
      ),
    ],
  }),
  item({
    code: 'C2',
    dimension: 'outcome',
    smartDimension: 'governance',
    subDimension: 'bureaucracy',
    sasaran: ['G2'],
    indicators: ['BIR-SPBE', 'BIR-SAKIP'],
    owner: 'BAPPEDA',
    title: [
      'Perencanaan, penganggaran, dan kinerja dikelola dalam satu alur elektronik',
      'Plan, budget and performance are managed in one electronic flow',
    ],
    guidance: [
      'Tunjukkan keterhubungan rencana, anggaran, realisasi, dan indikator, serta pemakaiannya dalam rapat pimpinan.',
      'Show how plan, budget, spending and indicators are linked and used in leadership meetings.',
    ],
    evidence: [
      ['Tangkapan alur dari rencana ke kinerja', 'Screens from plan to performance'],
      ['Hasil evaluasi SPBE dan SAKIP', 'SPBE and SAKIP results'],
    ],
    rubric: [
      level(
        ['Terpisah', 'Separate'],
        [
          'Rencana, anggaran, dan kinerja dicatat di berkas terpisah dan disalin tangan.',
          'Plan, budget and performance are in separate files and copied by hand.',
        ],
      ),
      level(
        ['Aplikasi belum terhubung', 'Unlinked tools'],
        [
          'Masing-masing sudah elektronik, tetapi angkanya tidak saling cocok.',
          'Each is electronic, but their figures disagree.',
        ],
      ),
      level(
        ['Terhubung', 'Linked'],
        [
          'Satu angka mengalir dari rencana sampai kinerja pada sebagian besar perangkat daerah.',
          'One figure flows from plan to performance in most agencies.',
        ],
      ),
      level(
        ['Menjadi dasar keputusan', 'Basis of decisions'],
        [
          'Seluruh perangkat daerah terhubung dan pergeseran anggaran diputuskan dari capaian kinerja.',
          'All agencies are linked, and budgets shift on measured performance.',
        ],
      ),
    ],
  }),
  item({
    code: 'C3',
    dimension: 'outcome',
    smartDimension: 'governance',
    subDimension: 'policy',
    sasaran: ['G3'],
    indicators: ['KP-JDIH', 'KP-KONSULTASI'],
    owner: 'SETDA',
    title: [
      'Kebijakan publik disusun terbuka dan mudah ditemukan warga',
      'Public policy is drafted in the open and easy for residents to find',
    ],
    guidance: [
      'Sebutkan rancangan yang dikonsultasikan, jumlah tanggapan yang dijawab, dan ketepatan terbit di JDIH.',
      'Give the drafts consulted on, the responses answered, and timeliness of publication.',
    ],
    evidence: [
      ['Daftar rancangan dan ringkasan tanggapan', 'List of drafts and summary of responses'],
      ['Catatan tanggal terbit JDIH', 'Publication dates on JDIH'],
    ],
    rubric: [
      level(
        ['Tertutup', 'Closed'],
        [
          'Rancangan tidak diumumkan dan naskah peraturan sulit diperoleh.',
          'Drafts are not announced, and texts are hard to get.',
        ],
      ),
      level(
        ['Naskah terbit', 'Texts published'],
        [
          'Peraturan terbit di JDIH, tetapi terlambat dan warga tidak ditanya.',
          'Regulations appear on JDIH, but late, and residents were not asked.',
        ],
      ),
      level(
        ['Dikonsultasikan', 'Consulted'],
        [
          'Rancangan penting dikonsultasikan dan tanggapannya dijawab tertulis.',
          'Major drafts are consulted on and responses answered in writing.',
        ],
      ),
      level(
        ['Mengubah kebijakan', 'Changes policy'],
        [
          'Konsultasi menjadi kebiasaan; perubahan karena tanggapan warga dapat ditunjukkan.',
          'Consultation is routine, and changes due to residents can be shown.',
        ],
      ),
    ],
  }),
];
