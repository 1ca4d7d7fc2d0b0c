import { item, level } from './make.ts';
import type { Item } from '../shape.ts';

export const outputSuprastrukturItems: readonly Item[] = [
  item({
    code: 'O7',
    dimension: 'output',
    smartDimension: null,
    subDimension: null,
    sasaran: ['G3'],
    indicators: ['KP-JDIH', 'KP-KONSULTASI'],
    owner: 'SETDA',
    title: [
      'Kebijakan daerah menetapkan dan mengatur pelaksanaan smart city',
      'Regional policy adopts and governs the smart city programme',
    ],
    guidance: [
      'Sebutkan peraturan tentang masterplan, SPBE, satu data, dan keamanan informasi yang masih berlaku.',
      'Name the rules in force on the masterplan, e-government, one data and information security.',
    ],
    evidence: [
      ['Peraturan bupati tentang masterplan smart city', 'Regent’s regulation on the masterplan'],
      ['Peraturan tentang SPBE dan Satu Data', 'Regulations on e-government and one data'],
    ],
    rubric: [
      level(
        ['Belum ada dasar', 'No basis'],
        [
          'Masterplan belum ditetapkan dengan peraturan; pelaksanaan bergantung pada surat edaran.',
          'The masterplan is not adopted by regulation; work rests on circulars.',
        ],
      ),
      level(
        ['Ditetapkan', 'Adopted'],
        [
          'Masterplan ditetapkan, tetapi peraturan tentang data dan keamanan belum ada.',
          'The masterplan is adopted, but rules on data and security are missing.',
        ],
      ),
      level(
        ['Lengkap', 'Complete'],
        [
          'Masterplan, SPBE, satu data, dan keamanan informasi diatur dan selaras dengan RPJMD.',
          'Masterplan, e-government, data and security are regulated and in line with the development plan.',
        ],
      ),
      level(
        ['Ditegakkan dan ditinjau', 'Enforced and reviewed'],
        [
          'Peraturan dijalankan, kepatuhannya diukur, dan ditinjau bersama warga secara berkala.',
          'Rules are applied, compliance is measured, and they are reviewed with residents.',
        ],
      ),
    ],
  }),
  item({
    code: 'O8',
    dimension: 'output',
    smartDimension: null,
    subDimension: null,
    sasaran: ['G2'],
    indicators: ['BIR-SAKIP'],
    owner: 'KOMINFO',
    title: [
      'Kelembagaan smart city bekerja dengan tugas dan jadwal yang jelas',
      'The bodies of the smart city programme work with clear duties and dates',
    ],
    guidance: [
      'Tunjukkan Dewan Smart City, Tim Pelaksana, walidata, dan produsen data: keputusan, rapat, dan tindak lanjutnya.',
      'Show the council, implementation team, data steward and data producers: decrees, meetings and follow-up.',
    ],
    evidence: [
      ['Keputusan bupati tentang dewan dan tim', 'Regent’s decrees on council and team'],
      ['Notulen rapat dan tindak lanjut', 'Minutes and follow-up'],
    ],
    rubric: [
      level(
        ['Nama saja', 'On paper'],
        [
          'Dewan atau tim ditetapkan, tetapi tidak pernah rapat pada tahun penilaian.',
          'The council or team exists by decree but did not meet in the year.',
        ],
      ),
      level(
        ['Rapat sesekali', 'Now and then'],
        [
          'Rapat diadakan menjelang penilaian dan keputusannya tidak dipantau.',
          'Meetings are held before an evaluation, and decisions are not tracked.',
        ],
      ),
      level(
        ['Terjadwal', 'Scheduled'],
        [
          'Dewan dan tim rapat tiap triwulan dan setiap keputusan punya penanggung jawab.',
          'Council and team meet each quarter, and each decision has an owner.',
        ],
      ),
      level(
        ['Mengarahkan anggaran', 'Steers the budget'],
        [
          'Keputusan dewan mengubah prioritas dan anggaran, dan warga dapat membaca notulennya.',
          'The council’s decisions change priorities and budget, and residents can read the minutes.',
        ],
      ),
    ],
  }),
  item({
    code: 'O9',
    dimension: 'output',
    smartDimension: null,
    subDimension: null,
    sasaran: ['G1', 'G2'],
    indicators: ['PS-TEPAT', 'KEU-SERAP'],
    owner: 'BAPPEDA',
    title: [
      'Pelaksanaan masterplan dipantau dan dilaporkan secara berkala',
      'Implementation of the masterplan is monitored and reported regularly',
    ],
    guidance: [
      'Jelaskan cara memantau program, siapa yang memeriksa datanya, dan bagaimana warga memperoleh laporannya.',
      'Explain how programmes are monitored, who checks the data, and how residents get the report.',
    ],
    evidence: [
      ['Laporan triwulan pelaksanaan', 'Quarterly implementation reports'],
      ['Dasbor publik dengan tanggal pemutakhiran', 'Public dashboard with its date'],
    ],
    rubric: [
      level(
        ['Menjelang penilaian', 'Only when asked'],
        ['Data dikumpulkan hanya ketika ada penilaian.', 'Data is gathered only when an evaluation comes.'],
      ),
      level(
        ['Laporan tahunan', 'Yearly report'],
        [
          'Ada laporan tahunan, tetapi angkanya tidak diperiksa pihak kedua.',
          'There is a yearly report, but nobody else checks its figures.',
        ],
      ),
      level(
        ['Triwulan dan diperiksa', 'Quarterly, checked'],
        [
          'Pelaksanaan dilaporkan tiap triwulan dan angkanya diverifikasi walidata.',
          'Progress is reported each quarter, with figures verified by the data steward.',
        ],
      ),
      level(
        ['Terbuka dan mengoreksi', 'Open and corrective'],
        [
          'Angka diperbarui dari layanan sehari-hari, terbuka bagi warga, dan memicu perbaikan program.',
          'Figures come from daily service, are open to residents, and trigger corrections.',
        ],
      ),
    ],
  }),
];
