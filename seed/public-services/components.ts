import type { ComponentCode, ComponentKind, SkmElement } from './shape.ts';
import type { Words } from '../origin.ts';

const names: readonly (readonly [ComponentCode, ComponentKind['part'], Words])[] = [
  ['requirements', 'delivery', ['Persyaratan', 'Requirements']],
  ['procedure', 'delivery', ['Sistem, mekanisme, dan prosedur', 'System, mechanism and procedure']],
  ['time', 'delivery', ['Jangka waktu penyelesaian', 'Time to finish']],
  ['fee', 'delivery', ['Biaya atau tarif', 'Fee']],
  ['product', 'delivery', ['Produk pelayanan', 'Product of the service']],
  ['complaints', 'delivery', ['Penanganan pengaduan, saran, dan masukan', 'Handling of complaints and suggestions']],
  ['legal-basis', 'management', ['Dasar hukum', 'Legal basis']],
  ['facilities', 'management', ['Sarana, prasarana, dan fasilitas', 'Facilities']],
  ['competence', 'management', ['Kompetensi pelaksana', 'Competence of the staff']],
  ['internal-control', 'management', ['Pengawasan internal', 'Internal control']],
  ['staff', 'management', ['Jumlah pelaksana', 'Number of staff']],
  ['service-guarantee', 'management', ['Jaminan pelayanan', 'Guarantee of service']],
  [
    'safety-guarantee',
    'management',
    ['Jaminan keamanan dan keselamatan pelayanan', 'Guarantee of safety and security'],
  ],
  ['evaluation', 'management', ['Evaluasi kinerja pelaksana', 'Evaluation of performance']],
];

export const componentKinds: readonly ComponentKind[] = names.map(([code, part, name], i) => ({
  code,
  position: i + 1,
  part,
  name,
}));

/** The nine elements of PermenPANRB 14/2017 with the question a resident is asked, and its four answers from 1 to 4. */
export const skmElements: readonly {
  readonly code: SkmElement;
  readonly name: Words;
  readonly question: Words;
  readonly answers: readonly [Words, Words, Words, Words];
}[] = [
  {
    code: 'persyaratan',
    name: ['Persyaratan', 'Requirements'],
    question: [
      'Bagaimana kesesuaian persyaratan dengan jenis layanannya?',
      'How well did the requirements fit the service?',
    ],
    answers: [
      ['Tidak sesuai', 'Did not fit'],
      ['Kurang sesuai', 'Fitted poorly'],
      ['Sesuai', 'Fitted'],
      ['Sangat sesuai', 'Fitted very well'],
    ],
  },
  {
    code: 'prosedur',
    name: ['Prosedur', 'Procedure'],
    question: ['Bagaimana kemudahan prosedurnya?', 'How easy was the procedure?'],
    answers: [
      ['Tidak mudah', 'Not easy'],
      ['Kurang mudah', 'Less than easy'],
      ['Mudah', 'Easy'],
      ['Sangat mudah', 'Very easy'],
    ],
  },
  {
    code: 'waktu',
    name: ['Waktu penyelesaian', 'Time'],
    question: ['Bagaimana kecepatan pelayanannya?', 'How fast was the service?'],
    answers: [
      ['Tidak cepat', 'Not fast'],
      ['Kurang cepat', 'Less than fast'],
      ['Cepat', 'Fast'],
      ['Sangat cepat', 'Very fast'],
    ],
  },
  {
    code: 'biaya',
    name: ['Biaya atau tarif', 'Fee'],
    question: ['Bagaimana kewajaran biayanya?', 'How fair was the fee?'],
    answers: [
      ['Sangat mahal', 'Far too dear'],
      ['Cukup mahal', 'Rather dear'],
      ['Murah', 'Cheap'],
      ['Gratis', 'Free'],
    ],
  },
  {
    code: 'produk',
    name: ['Produk layanan', 'Product'],
    question: [
      'Bagaimana kesesuaian hasil layanan dengan standar yang diumumkan?',
      'How well did the result match the published standard?',
    ],
    answers: [
      ['Tidak sesuai', 'Did not match'],
      ['Kurang sesuai', 'Matched poorly'],
      ['Sesuai', 'Matched'],
      ['Sangat sesuai', 'Matched very well'],
    ],
  },
  {
    code: 'kompetensi',
    name: ['Kompetensi pelaksana', 'Competence'],
    question: ['Bagaimana kemampuan petugas?', 'How able were the staff?'],
    answers: [
      ['Tidak mampu', 'Not able'],
      ['Kurang mampu', 'Less than able'],
      ['Mampu', 'Able'],
      ['Sangat mampu', 'Very able'],
    ],
  },
  {
    code: 'perilaku',
    name: ['Perilaku pelaksana', 'Behaviour'],
    question: ['Bagaimana kesopanan dan keramahan petugas?', 'How polite and friendly were the staff?'],
    answers: [
      ['Tidak sopan', 'Not polite'],
      ['Kurang sopan', 'Less than polite'],
      ['Sopan dan ramah', 'Polite and friendly'],
      ['Sangat sopan dan ramah', 'Very polite and friendly'],
    ],
  },
  {
    code: 'pengaduan',
    name: ['Penanganan pengaduan', 'Complaints'],
    question: ['Bagaimana penanganan pengaduannya?', 'How are complaints handled?'],
    answers: [
      ['Tidak ada', 'Not at all'],
      ['Ada, tetapi tidak berfungsi', 'There is a way, but it does not work'],
      ['Berfungsi, kurang maksimal', 'It works, but not fully'],
      ['Dikelola dengan baik', 'Well managed'],
    ],
  },
  {
    code: 'sarana',
    name: ['Sarana dan prasarana', 'Facilities'],
    question: ['Bagaimana mutu sarana dan prasarananya?', 'How good were the facilities?'],
    answers: [
      ['Buruk', 'Bad'],
      ['Cukup', 'Fair'],
      ['Baik', 'Good'],
      ['Sangat baik', 'Very good'],
    ],
  },
];
