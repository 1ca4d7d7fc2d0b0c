import { item, level } from './make.ts';
import type { Item } from '../shape.ts';

export const outcomeBrandingItems: readonly Item[] = [
  item({
    code: 'C4',
    dimension: 'outcome',
    smartDimension: 'branding',
    subDimension: 'tourism',
    sasaran: ['B2'],
    indicators: ['PAR-KUNJUNGAN', 'PAR-INAP'],
    owner: 'DISPOPAR',
    title: [
      'Ekosistem pariwisata dikelola dan dipasarkan dengan dukungan data',
      'The tourism ecosystem is run and marketed with data',
    ],
    guidance: [
      'Uraikan daya tarik, ajang, pelaku, pemesanan, dan angka kunjungan yang dipakai untuk memutuskan.',
      'Describe attractions, events, businesses, booking and the visit figures used to decide.',
    ],
    evidence: [
      ['Kalender ajang dan angka kunjungan', 'Event calendar and visit figures'],
      ['Daftar usaha wisata terdata', 'Register of tourism businesses'],
    ],
    rubric: [
      level(
        ['Promosi lepas', 'Scattered promotion'],
        ['Promosi dilakukan sesekali; kunjungan tidak dicatat.', 'Promotion is occasional; visits are not counted.'],
      ),
      level(
        ['Dicatat', 'Counted'],
        [
          'Kunjungan dicatat di beberapa tempat dan kalender ajang sudah ada.',
          'Visits are counted in some places, and there is an event calendar.',
        ],
      ),
      level(
        ['Dikelola bersama', 'Run together'],
        [
          'Pelaku, desa, dan dinas memakai data yang sama dan pemesanan dapat dilakukan daring.',
          'Businesses, villages and the agency share data, and booking is online.',
        ],
      ),
      level(
        ['Tumbuh merata', 'Growing widely'],
        [
          'Kunjungan dan lama menginap naik di beberapa kecamatan dan belanja tamu terukur.',
          'Visits and stays rise in several districts, and guests’ spending is measured.',
        ],
      ),
    ],
  }),
  item({
    code: 'C5',
    dimension: 'outcome',
    smartDimension: 'branding',
    subDimension: 'business',
    sasaran: ['B1'],
    indicators: ['EK-MEREK', 'EK-OMZET'],
    owner: 'DISDAGPERIN',
    title: [
      'Pelaku ekonomi kreatif memperoleh merek, pasar, dan pembinaan',
      'Creative businesses gain a brand, a market and support',
    ],
    guidance: [
      'Tunjukkan pendataan pelaku, pendampingan merek, akses pasar, dan perubahan omzetnya.',
      'Show how businesses are registered, helped with a brand and a market, and how turnover changed.',
    ],
    evidence: [
      ['Basis data pelaku ekonomi kreatif', 'Database of creative businesses'],
      ['Sertifikat merek dan laporan omzet', 'Trade mark certificates and turnover reports'],
    ],
    rubric: [
      level(
        ['Belum didata', 'Not registered'],
        [
          'Pelaku kreatif tidak terdata; bantuan bergantung usulan perorangan.',
          'Businesses are not registered; help depends on who asks.',
        ],
      ),
      level(
        ['Dilatih', 'Trained'],
        [
          'Pelaku didata dan dilatih, tetapi hasil usahanya tidak diikuti.',
          'Businesses are registered and trained, but not followed afterwards.',
        ],
      ),
      level(
        ['Bermerek dan berpasar', 'Branded and sold'],
        [
          'Sebagian pelaku memegang merek dan berjualan di luar daerah dengan omzet tercatat.',
          'Some hold a brand and sell beyond the region, with turnover recorded.',
        ],
      ),
      level(
        ['Mandiri', 'On their own feet'],
        [
          'Omzet rata-rata naik dua tahun berturut-turut dan pelaku membina pelaku lain.',
          'Mean turnover rose two years running, and businesses now coach others.',
        ],
      ),
    ],
  }),
  item({
    code: 'C6',
    dimension: 'outcome',
    smartDimension: 'branding',
    subDimension: 'appearance',
    sasaran: ['B3'],
    indicators: ['WK-RTH', 'WK-KUMUH'],
    owner: 'PERKIM',
    title: [
      'Wajah kabupaten ditata sesuai rencana dan dirawat bersama warga',
      'The face of the regency is shaped by plan and kept up with residents',
    ],
    guidance: [
      'Jelaskan penataan koridor, ruang hijau, kawasan kumuh, dan cara warga melaporkan kerusakan.',
      'Describe corridors, green space, slums and how residents report damage.',
    ],
    evidence: [
      ['Foto sebelum dan sesudah berkoordinat', 'Geotagged photos before and after'],
      ['Keputusan kawasan kumuh dan hasil verifikasinya', 'Slum decree and its verification'],
    ],
    rubric: [
      level(
        ['Tanpa rencana', 'Unplanned'],
        [
          'Penataan dilakukan di titik yang dikeluhkan, tanpa rencana kawasan.',
          'Work goes where people complain, with no area plan.',
        ],
      ),
      level(
        ['Direncanakan', 'Planned'],
        [
          'Rencana kawasan ada, pengerjaan baru di ibu kota kabupaten.',
          'Area plans exist; work has begun in the capital only.',
        ],
      ),
      level(
        ['Ditata di beberapa kota', 'Several towns'],
        [
          'Koridor dan ruang hijau ditata di beberapa kota kecamatan dan kumuhnya berkurang.',
          'Corridors and green space are done in several towns, and slums shrink.',
        ],
      ),
      level(
        ['Terawat', 'Kept up'],
        [
          'Kumuh dan kerusakan terus berkurang, perawatan dianggarkan, dan warga ikut merawat.',
          'Slums and damage keep shrinking, upkeep is budgeted, and residents help.',
        ],
      ),
    ],
  }),
];
