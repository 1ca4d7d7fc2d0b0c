import { demo } from '../origin.ts';
import { items } from './instrument.ts';
import { mubaAnswers } from './answers-muba.ts';
import type { Mark, SampleAnswer, SampleScoreSheet } from './shape.ts';

/**
 * One digit an item, in the order of the instrument. Everything here is simulated: it exists so that tests and journeys
 * have a panel's work to go through the same actions as a real one, and never stands among published results.
 */
const MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '16.06': {
    'penilai-iasii': '323434333333443242333332242223343332434443',
    'penilai-itb': '423333333443432332333332333223343322434433',
    'penilai-lipi': '323333334443434332333332333213333331434433',
    'penilai-ekon': '313333342343433231333432333223443341434434',
  },
  '16.03': {
    'penilai-iasii': '322243343343434231332332123323334332334423',
    'penilai-itb': '322233232344432231332432223213333342334423',
    'penilai-lipi': '322233134442433331342332213223333332334423',
    'penilai-ekon': '322333233343433231231332223213234332434423',
  },
  '16.07': {
    'penilai-iasii': '323333233342423321223231322212332332334432',
    'penilai-itb': '233433242342423221243231322213333222324432',
    'penilai-lipi': '323343233342422421233231422212332333334432',
    'penilai-ekon': '223332223341413321233231322213332332234431',
  },
};

const NEIGHBOURS_OWN: Readonly<Record<string, string>> = {
  '16.03': '323343233343443232332332323223333333334433',
  '16.07': '323333233342423322234241322212332432334432',
};

/** How each evaluator begins a reason; what follows is what the rubric says of the level seen. */
const OPENINGS: Readonly<Record<string, string>> = {
  'penilai-iasii': 'Bukti yang diperiksa menunjukkan:',
  'penilai-itb': 'Dari paparan dan lampiran:',
  'penilai-lipi': 'Data dan dokumen mendukung tingkat ini:',
  'penilai-ekon': 'Menurut jawaban dan tanya jawab:',
};

function markAt(digits: string, place: number): Mark {
  const mark = Number(digits[place]);
  if (mark === 1 || mark === 2 || mark === 3 || mark === 4) return mark;
  throw new Error(`no mark at place ${place} of ${digits}`);
}

const rubricText = (place: number, mark: Mark): string => items[place]?.rubric[mark - 1]?.description[0] ?? '';

const neighbourAnswers = (regency: string): SampleAnswer[] =>
  items.map(({ code }, place) => {
    const level = markAt(NEIGHBOURS_OWN[regency] ?? '', place);
    return { item: code, level, statement: `Contoh jawaban. ${rubricText(place, level)}`, ...demo };
  });

/** Self-assessments of the three regencies of the simulation, all 42 items each. */
export const sampleAnswers: Readonly<Record<string, readonly SampleAnswer[]>> = {
  '16.06': mubaAnswers,
  '16.03': neighbourAnswers('16.03'),
  '16.07': neighbourAnswers('16.07'),
};

/** A score sheet for each evaluator's digits, with a reason in the rubric's own words for every mark. */
export function scoreSheets(regency: string, digits: Readonly<Record<string, string>>): SampleScoreSheet[] {
  return Object.entries(digits).map(([evaluator, own]) => ({
    regency,
    evaluator,
    marks: items.map(({ code }, place) => {
      const mark = markAt(own, place);
      return { item: code, mark, reason: `${OPENINGS[evaluator]} ${rubricText(place, mark)}` };
    }),
    ...demo,
  }));
}

/** Twelve score sheets: four clean evaluators, three regencies, 42 marks with a reason each. */
export const sampleScoreSheets: readonly SampleScoreSheet[] = Object.entries(MARKS).flatMap(([regency, digits]) =>
  scoreSheets(regency, digits),
);
