import { item, level } from './make.ts';
import type { Item } from '../shape.ts';

export const outputStrukturItems: readonly Item[] = [
  item({
    code: 'O1',
    dimension: 'output',
    smartDimension: null,
    subDimension: null,
    sasaran: ['S1'],
    indicators: ['LIT-LATIH'],
    owner: 'BKPSDM',
    title: [
      'Sumber daya manusia pelaksana smart city tersedia dan dibina',
      'The people who carry out the smart city programme are in place and trained',
    ],
    guidance: [
      'Jelaskan pemetaan kompetensi, jabatan fungsional yang terisi, pelatihan, dan pembinaan warga penggerak.',
      'Describe the map of skills, posts filled, training, and support for active residents.',
    ],
    evidence: [
      ['Peta kompetensi dan rencana pengembangan pegawai', 'Skills map and staff development plan'],
      ['Daftar pelatihan dan hasil ujinya', 'Training list with test results'],
    ],
    rubric: [
      level(
        ['Belum dipetakan', 'Not mapped'],
        [
          'Kebutuhan kompetensi belum dipetakan; pekerjaan TIK dirangkap pegawai umum.',
          'The skills needed are not mapped; general staff do ICT work on the side.',
        ],
      ),
      level(
        ['Dipetakan', 'Mapped'],
        [
          'Kebutuhan sudah dipetakan, tetapi jabatan kunci kosong dan pelatihan hanya sesekali.',
          'Needs are mapped, but key posts are vacant and training is occasional.',
        ],
      ),
      level(
        ['Terisi dan dilatih', 'Filled and trained'],
        [
          'Jabatan kunci terisi di dinas inti dan pelatihan tahunan diuji hasilnya.',
          'Key posts are filled in the core agencies, and yearly training is tested.',
        ],
      ),
      level(
        ['Regenerasi berjalan', 'Renewing itself'],
        [
          'Semua perangkat daerah punya penggerak terlatih, ada penggantinya, dan desa ikut dibina.',
          'Every agency has a trained lead and a successor, and villages are supported too.',
        ],
      ),
    ],
  }),
  item({
    code: 'O2',
    dimension: 'output',
    smartDimension: null,
    subDimension: null,
    sasaran: ['G2'],
    indicators: ['BIR-SPBE', 'BIR-SAKIP'],
    owner: 'SETDA',
    title: [
      'Tata kerja birokrasi mendukung layanan lintas perangkat daerah',
      'The way offices work supports services across agencies',
    ],
    guidance: [
      'Tunjukkan peta proses bisnis, prosedur yang disederhanakan, dan perjanjian berbagi data antarperangkat daerah.',
      'Show process maps, simplified procedures and data-sharing agreements between agencies.',
    ],
    evidence: [
      ['Peta proses bisnis yang ditetapkan', 'Adopted process map'],
      ['Prosedur operasional lintas perangkat daerah', 'Procedures across agencies'],
    ],
    rubric: [
      level(
        ['Sendiri-sendiri', 'Each alone'],
        [
          'Tiap perangkat daerah bekerja dengan prosedurnya sendiri dan berkas dipindah di atas kertas.',
          'Each agency has its own procedures and passes paper on.',
        ],
      ),
      level(
        ['Ada petanya', 'Mapped'],
        [
          'Peta proses ditetapkan, tetapi prosedur lintas perangkat daerah belum berubah.',
          'A process map is adopted, but procedures across agencies have not changed.',
        ],
      ),
      level(
        ['Terhubung pada layanan utama', 'Linked where it counts'],
        [
          'Layanan utama memakai prosedur bersama dan berbagi data tanpa meminta berkas ulang.',
          'Main services share a procedure and data, and do not ask for documents twice.',
        ],
      ),
      level(
        ['Menyatu dan ringkas', 'One and short'],
        [
          'Semua layanan lintas perangkat daerah satu alur, waktunya terukur, dan langkahnya berkurang tiap tahun.',
          'Every service across agencies is one flow, timed, with fewer steps each year.',
        ],
      ),
    ],
  }),
  item({
    code: 'O3',
    dimension: 'output',
    smartDimension: null,
    subDimension: null,
    sasaran: ['E2'],
    indicators: ['KEU-SERAP'],
    owner: 'BPKAD',
    title: [
      'Anggaran program smart city tersedia dan tercantum dalam dokumen resmi',
      'Programmes of the masterplan have a budget in the official documents',
    ],
    guidance: [
      'Cocokkan setiap program masterplan dengan RKPD, KUA-PPAS, dan DPA; sertakan sumber di luar APBD.',
      'Match each programme with the yearly plan, budget policy and budget document; add sources beyond the budget.',
    ],
    evidence: [
      ['Matriks program terhadap DPA', 'Matrix of programmes against budget documents'],
      ['Perjanjian kerja sama atau CSR', 'Cooperation or corporate responsibility agreements'],
    ],
    rubric: [
      level(
        ['Tidak tercantum', 'Not entered'],
        [
          'Program masterplan tidak dapat ditemukan dalam dokumen anggaran.',
          'Programmes cannot be found in the budget documents.',
        ],
      ),
      level(
        ['Sebagian tercantum', 'Partly entered'],
        [
          'Kurang dari separuh program dianggarkan dan penandaannya tidak seragam.',
          'Fewer than half are budgeted, and tagging differs.',
        ],
      ),
      level(
        ['Tercantum dan ditandai', 'Entered and tagged'],
        [
          'Sebagian besar program dianggarkan dengan penanda yang dapat dijumlahkan per dimensi.',
          'Most are budgeted with a tag that can be summed by dimension.',
        ],
      ),
      level(
        ['Berjangka menengah', 'Medium-term'],
        [
          'Semua program dianggarkan sampai akhir rencana, termasuk pemeliharaan, dan dilengkapi sumber di luar APBD.',
          'All are budgeted to the end of the plan with upkeep, and draw on other sources too.',
        ],
      ),
    ],
  }),
];
