import type { CaseMethod, FileMethod, Method } from '../declare.ts';
import { printJson } from '../json.ts';
import { misuse, unknownEdition } from '../misuse.ts';
import { readAnswers } from './csv.ts';
import * as older from './edition-2004.ts';
import { elementCodes, elementNames, grades, usualWeight, weights } from './elements.ts';
import { findGrade, indexOfMeans, METHOD, skm } from './skm.ts';

const otherWeights = Object.keys(weights).filter((each) => each !== usualWeight);
const gradeHeads = [
  ['Mutu', 'Grade'],
  ['Mulai dari', 'From'],
] as const;

const method: CaseMethod & FileMethod = {
  name: 'skm',
  slug: 'skm',
  title: ['Survei kepuasan masyarakat', 'Citizen satisfaction survey'],
  version: METHOD,
  purpose: [
    'Kepuasan pengguna layanan atas sembilan unsur, dari 25 sampai 100.',
    'How satisfied users of a service are with nine elements, from 25 to 100.',
  ],
  formula: ['indeks = Σ (rata-rata unsur × bobot) × 25', 'index = Σ (mean of element × weight) × 25'],
  steps: [
    ['Rata-rata unsur dihitung dari yang menjawab.', 'The mean of an element counts those who answered.'],
    [
      `Bobot baku 1/9. Sebagian instansi memakai ${otherWeights.join(' atau ')}; hasilnya berbeda, maka bobot selalu ditampilkan.`,
      `The weight is 1/9. Some agencies use ${otherWeights.join(' or ')}; results differ, so the weight is always shown.`,
    ],
    [
      'Edisi 2004: empat belas unsur berbobot 0,071; jumlahnya dibulatkan tiga angka sebelum dikali 25.',
      'Edition 2004: fourteen elements of weight 0.071; the sum is rounded to three decimals before it is multiplied by 25.',
    ],
  ],
  source: [
    'PermenPANRB 14/2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat; edisi 2004: KEP/25/M.PAN/2/2004',
    'PermenPANRB 14/2017 on the citizen satisfaction survey; edition 2004: KEP/25/M.PAN/2/2004',
  ],
  certainty: 'published',
  editions: [
    { id: '2017', source: ['PermenPANRB 14/2017', 'PermenPANRB 14/2017'], certainty: 'published' },
    { id: '2004', source: ['KEP/25/M.PAN/2/2004', 'KEP/25/M.PAN/2/2004'], certainty: 'published' },
  ],
  tables: [
    {
      caption: ['Mutu menurut batas bawah indeks', 'Grade by lower bound of the index'],
      heads: gradeHeads,
      rows: grades.map((each) => [each.letter, each.from]),
    },
    {
      caption: ['Mutu, edisi 2004', 'Grade, edition 2004'],
      heads: gradeHeads,
      rows: older.grades.map((each) => [each.letter, each.from]),
    },
  ],
  inputs: older.elementCodes.map((name) => ({
    name,
    label: name in elementNames ? elementNames[name as keyof typeof elementNames] : older.elementNames[name],
    editions: (elementCodes as readonly string[]).includes(name) ? ['2017', '2004'] : ['2004'],
    min: 1,
    max: 4,
    sample: '3.4',
  })),
  outputs: [
    { name: 'index', label: ['Indeks', 'Index'], digits: 2 },
    { name: 'grade', label: ['Mutu', 'Grade'] },
  ],
  compute: (values, edition) => {
    if (edition === '2004') {
      const index = older.indexOf(older.elementCodes.map((code) => Number(values[code])));
      return { index, grade: index === undefined ? undefined : older.findGrade2004(index) };
    }
    const index = indexOfMeans(
      elementCodes.map((code) => Number(values[code])),
      weights[usualWeight],
    );
    return { index, grade: index === undefined ? undefined : findGrade(index)?.letter };
  },
  form: 'csv',
  options: { weight: `${usualWeight} (default), ${otherWeights.join(' or ')}` },
  computeFile: (text, options) => {
    const edition = options['edition'] ?? '2017';
    if (edition === '2017') return told(skm(readAnswers(text, elementCodes), options));
    if (edition === '2004') {
      if (options['weight'] !== undefined)
        throw misuse(
          'weight-unknown',
          ['Edisi 2004 berbobot tetap 0,071', 'The edition 2004 has the fixed weight 0.071'],
          {
            field: 'weight',
          },
        );
      return told({ ...older.ikm2004(readAnswers(text, older.elementCodes)), weight: '0.071' });
    }
    throw unknownEdition(edition, ['2017', '2004']);
  },
};

function told(result: { weight: string; shown?: string | undefined; grade?: string | undefined; respondents: number }) {
  const words = result.shown
    ? `${result.shown}, grade ${result.grade} (${result.respondents} respondents)`
    : 'no index: an element has no answer';
  return { output: printJson(result), summary: `SKM with weight ${result.weight}: ${words}` };
}

export const methods: readonly Method[] = [method];
