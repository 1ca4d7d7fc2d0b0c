import { item, level } from './make.ts';
import type { Item } from '../shape.ts';

export const impactLivingSocietyEnvironmentItems: readonly Item[] = [
  item({
    code: 'I4',
    dimension: 'impact',
    smartDimension: 'living',
    subDimension: null,
    sasaran: ['L1', 'L2', 'L3'],
    indicators: ['KES-TANGGAP', 'TRS-TEPAT'],
    owner: 'DINKES',
    title: [
      'Warga merasakan hidup lebih sehat, tertata, dan mudah bepergian',
      'Residents feel life is healthier, better ordered and easier to get around',
    ],
    guidance: [
      'Pakai survei dampak Smart Living kepada pasien, penumpang, dan pemohon izin.',
      'Use the survey of Smart Living among patients, passengers and applicants.',
    ],
    evidence: [
      ['Laporan survei dampak dan data mentahnya', 'Impact survey report with raw data'],
      ['Waktu tanggap dan ketepatan angkutan', 'Response times and punctuality'],
    ],
    rubric: [
      level(
        ['Masih sulit', 'Still hard'],
        [
          'Responden menunggu lama saat darurat dan sulit bepergian.',
          'Respondents wait long in an emergency and travel with difficulty.',
        ],
      ),
      level(
        ['Lebih baik di kota', 'Better in town'],
        ['Perbaikan hanya dirasakan di sekitar Sekayu.', 'Only around Sekayu is it felt to be better.'],
      ),
      level(
        ['Lebih baik di sebagian besar tempat', 'Better in most places'],
        [
          'Sebagian besar responden menyatakan ambulans, jalan, atau angkutan membaik.',
          'Most report better ambulances, roads or transport.',
        ],
      ),
      level(
        ['Nyaman di mana-mana', 'Comfortable everywhere'],
        [
          'Responden di desa terjauh pun merasa tertolong tepat waktu dan mudah bepergian.',
          'Even in the farthest villages respondents get help in time and travel easily.',
        ],
      ),
    ],
  }),
  item({
    code: 'I5',
    dimension: 'impact',
    smartDimension: 'society',
    subDimension: null,
    sasaran: ['S1', 'S2', 'S3'],
    indicators: ['LIT-LATIH', 'BEN-TANGGAP'],
    owner: 'DPMD',
    title: ['Warga merasa lebih cakap, rukun, dan aman', 'Residents feel more able, closer together and safer'],
    guidance: [
      'Pakai survei dampak Smart Society kepada peserta kelas, anggota komunitas, dan warga desa rawan.',
      'Use the survey of Smart Society among participants, community members and villagers at risk.',
    ],
    evidence: [
      ['Laporan survei dampak dan data mentahnya', 'Impact survey report with raw data'],
      ['Notulen forum warga', 'Minutes of residents’ forums'],
    ],
    rubric: [
      level(
        ['Belum merasa terlibat', 'Not involved'],
        [
          'Responden tidak mengenal kelas, forum, ataupun peringatan bencana.',
          'Respondents know neither classes nor forums nor warnings.',
        ],
      ),
      level(
        ['Tahu', 'Aware'],
        [
          'Responden mengetahui program, tetapi sedikit yang ikut serta.',
          'Respondents know of the programmes, but few take part.',
        ],
      ),
      level(
        ['Ikut dan terbantu', 'Taking part'],
        [
          'Lebih dari separuh ikut serta dan merasa lebih cakap atau aman.',
          'More than half take part and feel more able or safer.',
        ],
      ),
      level(
        ['Saling menguatkan', 'Strengthening each other'],
        [
          'Responden mengajarkan kembali, saling menolong, dan percaya pada peringatan resmi.',
          'Respondents pass it on, help each other and trust official warnings.',
        ],
      ),
    ],
  }),
  item({
    code: 'I6',
    dimension: 'impact',
    smartDimension: 'environment',
    subDimension: null,
    sasaran: ['V1', 'V2', 'V3'],
    indicators: ['LH-IKLH', 'SAM-KURANG'],
    owner: 'DLH',
    title: [
      'Warga merasakan lingkungan lebih bersih dan udara lebih sehat',
      'Residents feel that surroundings are cleaner and the air healthier',
    ],
    guidance: [
      'Pakai survei dampak Smart Environment, termasuk desa di sekitar gambut dan kebun.',
      'Use the survey of Smart Environment, including villages near peat and plantations.',
    ],
    evidence: [
      ['Laporan survei dampak dan data mentahnya', 'Impact survey report with raw data'],
      ['Data asap dan sampah per desa', 'Smoke and waste data by village'],
    ],
    rubric: [
      level(
        ['Memburuk', 'Worse'],
        [
          'Responden mengeluhkan asap, sampah, atau air yang lebih buruk dari tahun lalu.',
          'Respondents find smoke, waste or water worse than last year.',
        ],
      ),
      level(
        ['Sama saja', 'The same'],
        [
          'Responden tidak melihat perubahan selain di lokasi percontohan.',
          'Respondents see no change but at pilot sites.',
        ],
      ),
      level(
        ['Lebih bersih', 'Cleaner'],
        [
          'Lebih dari separuh menyatakan lingkungan lebih bersih dan hari berasap berkurang.',
          'More than half find it cleaner, with fewer days of smoke.',
        ],
      ),
      level(
        ['Bersih dan dijaga', 'Clean and cared for'],
        [
          'Responden di semua kecamatan merasakan perbaikan dan ikut memilah serta mencegah kebakaran.',
          'Respondents in all districts feel it, sort waste and help prevent fires.',
        ],
      ),
    ],
  }),
];
