import { demo } from '../origin.ts';
import type { Words } from '../origin.ts';
import type { Candidate, Phase } from './shape.ts';

/** The cycle that the journeys walk. It is a simulation and every result of it says so. */
export const simulation = {
  code: 'simulasi-2022',
  name: ['Simulasi Evaluasi 2022', 'Simulated Evaluation 2022'] satisfies Words,
  edition: '2022',
  instrument: 'serasan-1',
  assessedYear: 2022,
  previousYear: 2021,
  regencies: ['16.06', '16.07', '16.03'],
  organiser: 'penyelenggara',
  panelSize: 4,
  simulated: true,
  ...demo,
} as const;

export const phases: readonly Phase[] = [
  { code: 'invitation', name: ['Undangan', 'Invitation'], fromDay: 0, toDay: 7 },
  { code: 'self-assessment', name: ['Penilaian mandiri', 'Self-assessment'], fromDay: 7, toDay: 35 },
  { code: 'review', name: ['Tinjauan lapangan', 'Field review'], fromDay: 35, toDay: 42 },
  { code: 'survey', name: ['Survei dampak', 'Impact survey'], fromDay: 35, toDay: 56 },
  { code: 'presentation', name: ['Pemaparan dan tanya jawab', 'Presentation and questions'], fromDay: 56, toDay: 61 },
  { code: 'scoring', name: ['Penilaian panel', 'Panel scoring'], fromDay: 56, toDay: 70 },
  { code: 'publication', name: ['Pemeringkatan dan penerbitan', 'Ranking and publication'], fromDay: 70, toDay: 84 },
];

const clean = (regency: string): Candidate['interests'][number] => ({
  regency,
  kind: 'none',
  statement: [
    'Tidak mempunyai hubungan kerja, usaha, atau keluarga dengan pemerintah kabupaten.',
    'No tie of work, business or family with the regency’s government.',
  ],
});

const everywhere = simulation.regencies.map(clean);

/** Five candidates for a panel of four: the last has a tie with Musi Banyuasin and must be refused there. */
export const candidates: readonly Candidate[] = [
  { person: 'penilai-iasii', institution: 'IASII', interests: everywhere, ...demo },
  { person: 'penilai-itb', institution: 'ITB', interests: everywhere, ...demo },
  { person: 'penilai-lipi', institution: 'BRIN', interests: everywhere, ...demo },
  { person: 'penilai-ekon', institution: 'KEMENKO-PEREKONOMIAN', interests: everywhere, ...demo },
  {
    person: 'penilai-konsultan',
    institution: 'ITB',
    interests: [
      {
        regency: '16.06',
        kind: 'consultant',
        statement: [
          'Tenaga ahli penyusunan masterplan Muba Smart Regency pada tahun 2021.',
          'Consultant for the Muba Smart Regency masterplan in 2021.',
        ],
      },
      clean('16.07'),
      clean('16.03'),
    ],
    ...demo,
  },
];
