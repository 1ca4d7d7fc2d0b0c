import { item, level } from './make.ts';
import type { Item } from '../shape.ts';

export const outcomeLivingItems: readonly Item[] = [
  item({
    code: 'C10',
    dimension: 'outcome',
    smartDimension: 'living',
    subDimension: 'harmony',
    sasaran: ['L2'],
    indicators: ['TR-SESUAI', 'TR-RDTR'],
    owner: 'PUPR',
    title: [
      'Pemanfaatan ruang terkendali dan rencana ruang terbuka bagi warga',
      'The use of space is controlled and the plan is open to residents',
    ],
    guidance: [
      'Jelaskan peta terbuka, kesesuaian izin, rencana detail, dan tindakan atas pelanggaran.',
      'Describe the open map, permits in line, detailed plans and action on violations.',
    ],
    evidence: [
      ['Peta rencana ruang daring', 'Online plan map'],
      ['Berita acara pemeriksaan pemanfaatan ruang', 'Inspection records'],
    ],
    rubric: [
      level(
        ['Peta di kantor', 'Map in an office'],
        [
          'Peta rencana hanya dapat dilihat di kantor dan izin tidak diperiksa di lapangan.',
          'The map can be seen only at the office, and permits are not inspected.',
        ],
      ),
      level(
        ['Peta terbuka', 'Open map'],
        [
          'Peta dapat dilihat daring, pemeriksaan baru atas laporan.',
          'The map is online; inspection follows complaints only.',
        ],
      ),
      level(
        ['Diperiksa', 'Inspected'],
        [
          'Izin diperiksa acak tiap kecamatan dan beberapa rencana detail sudah ditetapkan.',
          'Permits are inspected at random in each district, and some detailed plans are adopted.',
        ],
      ),
      level(
        ['Terkendali', 'Under control'],
        [
          'Hampir semua bangunan sesuai, pelanggaran ditindak, dan izin terhubung langsung ke peta.',
          'Nearly all buildings comply, violations are acted on, and permits draw on the map itself.',
        ],
      ),
    ],
  }),
  item({
    code: 'C11',
    dimension: 'outcome',
    smartDimension: 'living',
    subDimension: 'health',
    sasaran: ['L1'],
    indicators: ['KES-TANGGAP', 'KES-STUNTING', 'KES-BOR'],
    owner: 'DINKES',
    title: [
      'Layanan kesehatan cepat, terhubung, dan merata sampai desa',
      'Health services are fast, connected and even, down to the village',
    ],
    guidance: [
      'Uraikan layanan gawat darurat, rujukan, rekam data balita, dan kecamatan dengan waktu tanggap terburuk.',
      'Describe emergencies, referrals, child records and the districts with the worst response time.',
    ],
    evidence: [
      ['Catatan panggilan PSC 119', 'PSC 119 call log'],
      ['Hasil penimbangan balita per desa', 'Child weighing by village'],
    ],
    rubric: [
      level(
        ['Menunggu di kota', 'Waiting in town'],
        [
          'Layanan gawat darurat hanya melayani Sekayu dan data balita terlambat setahun.',
          'Emergency help serves Sekayu only, and child data is a year late.',
        ],
      ),
      level(
        ['Satu nomor', 'One number'],
        [
          'Nomor gawat darurat berjalan, waktu tanggap belum dicatat di semua kecamatan.',
          'The emergency number works; response times are not recorded everywhere.',
        ],
      ),
      level(
        ['Terhubung', 'Connected'],
        [
          'Ambulans, puskesmas, dan rumah sakit terhubung dan waktu tanggap terbit tiap bulan.',
          'Ambulances, health centres and hospital are connected, and times are published monthly.',
        ],
      ),
      level(
        ['Merata', 'Even'],
        [
          'Sebagian besar kecamatan memenuhi waktu tanggap dan stunting turun di desa prioritas.',
          'Most districts meet the response time, and stunting falls in priority villages.',
        ],
      ),
    ],
  }),
  item({
    code: 'C12',
    dimension: 'outcome',
    smartDimension: 'living',
    subDimension: 'mobility',
    sasaran: ['L3'],
    indicators: ['TRS-JALAN', 'TRS-TEPAT'],
    owner: 'DISHUB',
    title: [
      'Angkutan umum dan prasarana transportasi menghubungkan seluruh kecamatan',
      'Public transport and its infrastructure connect all districts',
    ],
    guidance: [
      'Tunjukkan trayek darat dan sungai, jadwal yang dipublikasikan, ketepatan, dan kondisi jalan.',
      'Show land and river routes, published timetables, punctuality and road condition.',
    ],
    evidence: [
      ['Jadwal terbuka dalam format GTFS', 'Timetable as open GTFS'],
      ['Catatan keberangkatan terminal dan dermaga', 'Departure logs'],
    ],
    rubric: [
      level(
        ['Tanpa jadwal', 'No timetable'],
        [
          'Angkutan berangkat bila penuh; sebagian kecamatan tidak terlayani.',
          'Vehicles leave when full; some districts are not served.',
        ],
      ),
      level(
        ['Jadwal di terminal', 'Posted times'],
        [
          'Jadwal ditempel di terminal, ketepatannya tidak diukur.',
          'Timetables hang in terminals; punctuality is not measured.',
        ],
      ),
      level(
        ['Terbuka dan terukur', 'Open and measured'],
        [
          'Jadwal tersedia sebagai data terbuka dan ketepatan diukur di trayek utama.',
          'Timetables are open data, and punctuality is measured on main routes.',
        ],
      ),
      level(
        ['Diandalkan', 'Relied on'],
        [
          'Semua kecamatan terhubung, sebagian besar tepat waktu, dan penumpang naik.',
          'All districts are connected, mostly on time, and passengers increase.',
        ],
      ),
    ],
  }),
];
