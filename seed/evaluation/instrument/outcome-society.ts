import { item, level } from './make.ts';
import type { Item } from '../shape.ts';

export const outcomeSocietyItems: readonly Item[] = [
  item({
    code: 'C13',
    dimension: 'outcome',
    smartDimension: 'society',
    subDimension: 'community',
    sasaran: ['S2'],
    indicators: ['SOS-MUSYAWARAH', 'SOS-DAMAI'],
    owner: 'DPMD',
    title: [
      'Komunitas warga berjejaring dan bermusyawarah secara inklusif',
      'Communities are connected and deliberate inclusively',
    ],
    guidance: [
      'Jelaskan ruang temu, jadwal kegiatan, keterwakilan perempuan dan difabel, dan hasil musyawarah.',
      'Describe meeting places, calendars, the share of women and people with disabilities, and results.',
    ],
    evidence: [
      ['Notulen dan daftar hadir musyawarah', 'Minutes and attendance lists'],
      ['Kalender kegiatan balai desa', 'Calendars of village halls'],
    ],
    rubric: [
      level(
        ['Bertemu bila ada acara', 'Only at ceremonies'],
        [
          'Warga berkumpul pada acara resmi saja dan keputusannya tidak tercatat.',
          'Residents meet at official events only, and decisions are not recorded.',
        ],
      ),
      level(
        ['Bermusyawarah', 'Deliberating'],
        [
          'Musyawarah rutin di sebagian desa, tetapi kelompok tertentu jarang hadir.',
          'Some villages meet regularly, but certain groups are rarely there.',
        ],
      ),
      level(
        ['Inklusif dan tercatat', 'Inclusive, recorded'],
        [
          'Sebagian besar desa mencatat kehadiran semua kelompok dan menerbitkan notulen.',
          'Most villages record who attends and publish minutes.',
        ],
      ),
      level(
        ['Berdaya', 'Empowered'],
        [
          'Usul musyawarah dibiayai, dipantau warga, dan perselisihan selesai di desa.',
          'What meetings propose is funded and watched by residents, and disputes end in the village.',
        ],
      ),
    ],
  }),
  item({
    code: 'C14',
    dimension: 'outcome',
    smartDimension: 'society',
    subDimension: 'learning',
    sasaran: ['S1'],
    indicators: ['LIT-LATIH', 'LIT-SINYAL'],
    owner: 'KOMINFO',
    title: [
      'Warga memperoleh kesempatan belajar dan literasi digital yang merata',
      'Residents have even chances of learning and digital literacy',
    ],
    guidance: [
      'Sebutkan kelas, peserta yang lulus per kecamatan, pengajar, dan cara mengatasi titik tanpa sinyal.',
      'Give classes, passes by district, teachers, and how blind spots are dealt with.',
    ],
    evidence: [
      ['Daftar peserta dan hasil uji', 'Participants and test results'],
      ['Peta cakupan sinyal hasil ukur', 'Measured signal map'],
    ],
    rubric: [
      level(
        ['Sosialisasi', 'Talks only'],
        [
          'Kegiatan berupa sosialisasi tanpa uji dan hanya di ibu kota.',
          'There are only talks, without a test, in the capital.',
        ],
      ),
      level(
        ['Kelas dimulai', 'Classes begun'],
        [
          'Kelas berjalan di beberapa kecamatan, kelulusannya belum dicatat.',
          'Classes run in a few districts; passes are not recorded.',
        ],
      ),
      level(
        ['Terukur di semua kecamatan', 'Measured everywhere'],
        [
          'Semua kecamatan punya kelas dengan uji akhir dan relawan pengajar.',
          'All districts have classes with a final test and volunteer teachers.',
        ],
      ),
      level(
        ['Menutup kesenjangan', 'Closing the gap'],
        [
          'Desa tanpa sinyal dilayani, kelompok rentan lulus sama baiknya, dan lulusan mengajar.',
          'Villages without signal are served, vulnerable groups pass as well, and graduates teach.',
        ],
      ),
    ],
  }),
  item({
    code: 'C15',
    dimension: 'outcome',
    smartDimension: 'society',
    subDimension: 'security',
    sasaran: ['S3'],
    indicators: ['BEN-TANGGAP', 'BEN-TANGGUH', 'LH-BAKAR'],
    owner: 'BPBD',
    title: [
      'Warga terlindung melalui peringatan dini dan tanggap bencana yang teruji',
      'Residents are protected by tested early warning and response',
    ],
    guidance: [
      'Uraikan peta rawan, jalur peringatan, latihan, waktu tanggap, dan pemeriksaan titik panas.',
      'Describe risk maps, warning channels, drills, response times and hotspot checks.',
    ],
    evidence: [
      ['Catatan peringatan dan waktu sampainya', 'Warning log with arrival times'],
      ['Laporan latihan dan evaluasi kejadian', 'Drill and incident reports'],
    ],
    rubric: [
      level(
        ['Setelah kejadian', 'After the fact'],
        [
          'Petugas bergerak setelah ada korban; peta rawan belum ada.',
          'Teams move once somebody is hurt; there is no risk map.',
        ],
      ),
      level(
        ['Siaga posko', 'Posts on watch'],
        [
          'Posko dan peta rawan ada, peringatan disebar lewat grup percakapan.',
          'Posts and maps exist; warnings spread by chat groups.',
        ],
      ),
      level(
        ['Peringatan teruji', 'Tested warning'],
        [
          'Peringatan resmi sampai ke desa rawan dan diuji lewat latihan tahunan.',
          'Official warnings reach villages at risk and are tested yearly.',
        ],
      ),
      level(
        ['Tangguh', 'Resilient'],
        [
          'Waktu tanggap memenuhi target, desa rawan berlatih sendiri, dan kerugian menurun.',
          'Response meets its target, villages drill on their own, and losses fall.',
        ],
      ),
    ],
  }),
];
