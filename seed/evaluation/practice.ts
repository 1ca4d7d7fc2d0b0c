import { demo } from '../origin.ts';
import type { Words } from '../origin.ts';
import { items } from './instrument.ts';
import { sampleScoreSheets, scoreSheets } from './sample-marks.ts';
import type { Mark, SampleAnswer, SampleScoreSheet } from './shape.ts';

/** A whole cycle, walked to its end before the one that the journeys walk: what a newcomer sees published at once. */
export const practice = {
  code: 'latihan-2021',
  name: ['Simulasi latihan 2021', 'Practice simulation 2021'] satisfies Words,
  edition: '2021',
  instrument: 'serasan-1',
  assessedYear: 2021,
  regencies: ['16.06', '16.07', '16.03', '16.71'],
  organiser: 'penyelenggara',
  simulated: true,
  ...demo,
} as const;

/** Items on which everybody stood a level lower the year before. */
const LOWER = new Set(['B2', 'O2', 'O5', 'C1', 'C4', 'C9', 'C14', 'I2', 'I5', 'Q3']);

const earlier = (item: string, mark: Mark): Mark => (LOWER.has(item) && mark > 1 ? ((mark - 1) as Mark) : mark);
const rubric = (code: string, level: Mark): string =>
  items.find((each) => each.code === code)?.rubric[level - 1]?.description[0] ?? '';

/** Marks of the city that takes part in the practice only. */
const PALEMBANG = {
  'penilai-iasii': '222232233332323221222221212232322232323322',
  'penilai-itb': '312232332332322221232211212232322322323332',
  'penilai-lipi': '222222233432323222222221312222222232323322',
  'penilai-ekon': '223232333332223121222221212332322231323421',
};

/** Sixteen score sheets of 2021: those of the simulation, lower where the year before was, and the city's own. */
export const practiceSheets: readonly SampleScoreSheet[] = [
  ...sampleScoreSheets.map((sheet) => ({
    ...sheet,
    marks: sheet.marks.map(({ item, mark, reason }) => {
      const before = earlier(item, mark);
      const opening = reason.slice(0, reason.indexOf(':') + 1);
      return { item, mark: before, reason: before === mark ? reason : `${opening} ${rubric(item, before)}` };
    }),
  })),
  ...scoreSheets('16.71', PALEMBANG),
];

/** What each regency said of itself: the level that the first of its panel saw, in the rubric's own words. */
export const practiceAnswers: Readonly<Record<string, readonly SampleAnswer[]>> = Object.fromEntries(
  practice.regencies.map((regency) => [
    regency,
    (practiceSheets.find((sheet) => sheet.regency === regency)?.marks ?? []).map(({ item, mark }): SampleAnswer => ({
      item,
      level: mark,
      statement: `Contoh jawaban. ${rubric(item, mark)}`,
      ...demo,
    })),
  ]),
);

export const practiceAdvice: readonly {
  readonly regency: string;
  readonly item: string | null;
  readonly text: Words;
}[] = [
  {
    regency: '16.06',
    item: 'I6',
    text: [
      'Umumkan mutu udara harian saat musim kemarau dan ukur apakah warga memakainya.',
      'Publish daily air quality in the dry season and measure whether residents use it.',
    ],
  },
  {
    regency: '16.06',
    item: 'C6',
    text: [
      'Tetapkan pedoman wajah kawasan untuk Sekayu sebelum menambah taman dan lampu jalan.',
      'Set design guidelines for Sekayu before adding parks and street lights.',
    ],
  },
  {
    regency: '16.07',
    item: null,
    text: [
      'Catat siapa penanggung jawab setiap program masterplan dan laporkan kemajuannya tiap triwulan.',
      'Record who answers for each programme of the masterplan and report progress each quarter.',
    ],
  },
  {
    regency: '16.03',
    item: 'O7',
    text: [
      'Selesaikan pedoman keamanan informasi agar layanan lintas dinas dapat saling terhubung.',
      'Finish the information security guidelines so that services can be connected across agencies.',
    ],
  },
  {
    regency: '16.71',
    item: 'C3',
    text: [
      'Umumkan dokumen kebijakan di satu tempat agar warga kota dapat menemukannya.',
      'Publish policy documents in one place so that residents of the city can find them.',
    ],
  },
];
