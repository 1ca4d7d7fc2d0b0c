import { item, level } from './make.ts';
import type { Item } from '../shape.ts';

export const outputInfrastrukturItems: readonly Item[] = [
  item({
    code: 'O4',
    dimension: 'output',
    smartDimension: null,
    subDimension: null,
    sasaran: ['L3'],
    indicators: ['TRS-JALAN'],
    owner: 'PUPR',
    title: [
      'Infrastruktur fisik mendukung jalannya layanan sampai ke kecamatan',
      'Physical infrastructure carries services out to the districts',
    ],
    guidance: [
      'Uraikan jalan, listrik, gedung layanan, dan dermaga yang menjadi prasyarat program, beserta kecamatan yang tertinggal.',
      'Describe the roads, power, service buildings and piers that programmes need, and the districts left behind.',
    ],
    evidence: [
      ['Daftar kondisi jalan dan gedung layanan', 'Condition lists of roads and service buildings'],
      ['Rencana pembangunan prasarana per kecamatan', 'Infrastructure plan by district'],
    ],
    rubric: [
      level(
        ['Terpusat di Sekayu', 'Only in Sekayu'],
        [
          'Prasarana layanan hanya memadai di ibu kota; kecamatan belum didata.',
          'Infrastructure is adequate in the capital only; districts are not surveyed.',
        ],
      ),
      level(
        ['Didata', 'Surveyed'],
        [
          'Kondisi tiap kecamatan didata dan diberi prioritas, pembangunannya baru dimulai.',
          'Each district is surveyed and ranked; building has just begun.',
        ],
      ),
      level(
        ['Sebagian besar memadai', 'Mostly adequate'],
        [
          'Gedung layanan di sebagian besar kecamatan punya listrik, akses jalan, dan ruang yang layak.',
          'Service buildings in most districts have power, a road and proper rooms.',
        ],
      ),
      level(
        ['Merata dan terawat', 'Even and kept up'],
        [
          'Semua kecamatan memadai, ramah difabel, dan anggaran perawatannya tersedia.',
          'Every district is adequate and accessible, with a budget for upkeep.',
        ],
      ),
    ],
  }),
  item({
    code: 'O5',
    dimension: 'output',
    smartDimension: null,
    subDimension: null,
    sasaran: ['E4', 'S1'],
    indicators: ['BIR-SPBE', 'LIT-SINYAL'],
    owner: 'KOMINFO',
    title: [
      'Infrastruktur digital tersedia, aman, dan saling terhubung',
      'Digital infrastructure is available, safe and connected',
    ],
    guidance: [
      'Jelaskan jaringan perangkat daerah, pusat data, pemulihan bencana, penghubung layanan, keamanan, dan titik tanpa sinyal.',
      'Describe agency networks, data centre, disaster recovery, service links, security and blind spots.',
    ],
    evidence: [
      ['Topologi jaringan dan catatan ketersediaan', 'Network map and availability log'],
      ['Hasil uji keamanan dan uji pemulihan', 'Security and recovery test results'],
    ],
    rubric: [
      level(
        ['Terpisah', 'Apart'],
        [
          'Jaringan dan server dikelola masing-masing; tidak ada cadangan yang pernah diuji.',
          'Networks and servers are run separately; no backup was ever tested.',
        ],
      ),
      level(
        ['Tersambung dasar', 'Basic links'],
        [
          'Kantor pusat tersambung dan data dicadangkan, tetapi aplikasi belum saling terhubung.',
          'Head offices are connected and data is backed up, but applications are not linked.',
        ],
      ),
      level(
        ['Terhubung dan diawasi', 'Linked and watched'],
        [
          'Aplikasi utama bertukar data lewat penghubung layanan dan keamanannya diawasi setiap hari.',
          'Main applications exchange data through a service bus, and security is watched daily.',
        ],
      ),
      level(
        ['Tangguh', 'Resilient'],
        [
          'Semua kecamatan tersambung, pemulihan diuji tiap tahun, dan titik tanpa sinyal terus berkurang.',
          'All districts are connected, recovery is tested yearly, and blind spots keep shrinking.',
        ],
      ),
    ],
  }),
  item({
    code: 'O6',
    dimension: 'output',
    smartDimension: null,
    subDimension: null,
    sasaran: ['S2'],
    indicators: ['SOS-MUSYAWARAH'],
    owner: 'DPMD',
    title: [
      'Infrastruktur sosial ikut menjalankan program smart city',
      'Social infrastructure takes part in the programme',
    ],
    guidance: [
      'Sebutkan komunitas, lembaga desa, kampus, dan pelaku usaha yang terlibat, dengan peran dan buktinya.',
      'Name the communities, village bodies, campuses and businesses involved, their role and proof.',
    ],
    evidence: [
      ['Perjanjian dengan kampus, komunitas, atau usaha', 'Agreements with campuses, communities or businesses'],
      ['Laporan kegiatan bersama', 'Reports of joint activities'],
    ],
    rubric: [
      level(
        ['Belum dilibatkan', 'Not involved'],
        [
          'Program dijalankan pemerintah sendiri; warga hanya hadir pada peluncuran.',
          'Government runs programmes alone; residents only attend launches.',
        ],
      ),
      level(
        ['Diajak', 'Invited'],
        [
          'Komunitas diajak sesekali tanpa peran atau jadwal yang disepakati.',
          'Communities are invited now and then, with no agreed role or schedule.',
        ],
      ),
      level(
        ['Berperan tetap', 'Standing role'],
        [
          'Kampus, komunitas, dan lembaga desa memegang peran tertulis pada sebagian besar dimensi.',
          'Campuses, communities and village bodies have a written role in most dimensions.',
        ],
      ),
      level(
        ['Menggerakkan', 'Leading'],
        [
          'Warga memulai program sendiri, dibiayai bersama, dan usulannya masuk ke rencana daerah.',
          'Residents start programmes, share the cost, and their proposals enter the regional plan.',
        ],
      ),
    ],
  }),
];
