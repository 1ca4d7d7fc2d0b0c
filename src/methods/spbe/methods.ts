import { z } from 'zod';
import type { CaseMethod, FileMethod, Method } from '../declare.ts';
import { misuseFromIssues } from '../misuse.ts';
import { parseJson, printJson } from '../json.ts';
import { editions, predicates } from './editions.ts';
import { METHOD, spbe } from './spbe.ts';

const file = z.strictObject({
  edition: z.union([z.string(), z.number().int().transform(String)]).optional(),
  levels: z.record(z.string(), z.number()),
});

const predicateNames = Object.fromEntries(predicates.map((each) => [each.name, [each.name, each.en] as const]));
const numbers = Array.from({ length: 47 }, (_, at) => String(at + 1));
const editionsOf = (number: string) =>
  editions.filter((each) => each.aspects.some((aspect) => aspect.indicators.includes(number))).map((each) => each.id);

const method: CaseMethod & FileMethod = {
  name: 'spbe',
  slug: 'spbe',
  title: ['Indeks SPBE', 'Maturity of electronic government (SPBE)'],
  version: METHOD,
  purpose: [
    'Seberapa matang pemerintahan berbasis elektronik, dari 1 sampai 5.',
    'How mature electronic government is, from 1 to 5.',
  ],
  formula: [
    'Indeks = Σ bobot aspek × nilai aspek ÷ 100; nilai aspek = rata-rata tingkat indikatornya',
    'Index = Σ weight of aspect × its value ÷ 100; value of an aspect = mean level of its indicators',
  ],
  steps: [
    ['Tiap indikator bertingkat 1 sampai 5.', 'Each indicator has a level of 1 to 5.'],
    ['Dibulatkan hanya di akhir, dua angka.', 'Rounded only at the end, to two decimals.'],
    [
      'Edisi 2018: indikator 35 diulang untuk tiap layanan publik (35-2, 35-3) dan dirata-ratakan setara.',
      'Edition 2018: indicator 35 repeats for each public service (35-2, 35-3), all counted alike.',
    ],
  ],
  source: [
    'PermenPANRB 59/2020; edisi 2018: PermenPANRB 5/2018',
    'PermenPANRB 59/2020; edition 2018: PermenPANRB 5/2018',
  ],
  certainty: 'official',
  editions,
  tables: [
    ...editions.map((edition) => ({
      caption: [`Bobot aspek, edisi ${edition.id}`, `Weights of aspects, edition ${edition.id}`] as const,
      heads: [
        ['Aspek', 'Aspect'],
        ['Bobot, %', 'Weight, %'],
        ['Indikator', 'Indicators'],
      ] as const,
      rows: edition.aspects.map((each) => [each.name, each.weight, `${each.indicators[0]}–${each.indicators.at(-1)}`]),
    })),
    {
      caption: ['Predikat menurut batas bawah (belum diverifikasi)', 'Predicates by lower bound (unverified)'],
      heads: [
        ['Predikat', 'Predicate'],
        ['Mulai dari', 'From'],
      ],
      rows: predicates.map((each) => [[each.name, each.en], each.from]),
    },
  ],
  inputs: numbers.map((name) => ({
    name,
    label: [`Indikator ${name}`, `Indicator ${name}`],
    editions: editionsOf(name),
    min: 1,
    max: 5,
    whole: true,
    sample: '3',
  })),
  outputs: [
    { name: 'index', label: ['Indeks SPBE', 'Index'], digits: 2 },
    { name: 'predicate', label: ['Predikat', 'Predicate'], names: predicateNames },
  ],
  compute: (values, edition) => {
    const levels = Object.entries(values).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, Number(value)]],
    );
    const { index, predicate } = spbe(Object.fromEntries(levels) as Record<string, number>, edition);
    return { index: index ?? undefined, predicate: predicate ?? undefined };
  },
  form: 'json',
  options: {},
  computeFile: (text, options) => {
    const parsed = file.safeParse(parseJson(text));
    if (!parsed.success) throw misuseFromIssues(parsed.error.issues);
    const result = spbe(parsed.data.levels, parsed.data.edition ?? options['edition']);
    const said = result.shown ? `${result.shown}, ${result.predicate}` : 'no index: an indicator has no level';
    return { output: printJson(result), summary: `SPBE ${result.edition}: ${said}` };
  },
};

export const methods: readonly Method[] = [method];
