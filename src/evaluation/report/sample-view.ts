import { sampleScoreSheets } from '../../../seed/evaluation/sample-marks.ts';
import { rulesOf } from '../cycles/model.ts';
import type { OpenMark } from '../marking/model.ts';
import { referenceEditions, referenceInstrument } from '../reference.ts';
import { combineOpen, spreadOf } from '../results/model.ts';
import type { PublishedRegencyView } from '../results/read.ts';

const names: Readonly<Record<string, string>> = {
  '16.03': 'Kabupaten Muara Enim',
  '16.06': 'Kabupaten Musi Banyuasin',
  '16.07': 'Kabupaten Banyuasin',
};

const institutions: Readonly<Record<string, readonly [code: string, name: string]>> = {
  'penilai-iasii': ['IASII', 'IASII'],
  'penilai-itb': ['ITB', 'ITB'],
  'penilai-lipi': ['BRIN', 'BRIN (dahulu LIPI)'],
  'penilai-ekon': ['KEMENKO-PEREKONOMIAN', 'Kemenko Perekonomian'],
};

/** A made-up publication of the sample marks, for the tests of the report; `reason` bends what evaluators wrote. */
export function sampleView(reason: (written: string) => string = (written) => written): PublishedRegencyView {
  const edition = referenceEditions.find((each) => each.code === '2022');
  if (!edition) throw new Error('the edition 2022 is among the reference editions');
  const cycle = {
    id: 'simulasi-2022',
    year: 2022,
    kind: 'simulation',
    name: ['Simulasi Evaluasi 2022', 'Simulated Evaluation 2022'],
    edition: edition.code,
    instrument: referenceInstrument.code,
    state: 'published',
    frozenHash: '0'.repeat(64),
    phases: [],
    deadlines: 'binding',
  } as const;
  const previous: Readonly<Record<string, number>> = { '16.03': 2.97, '16.06': 3.21, '16.07': 2.79 };
  const participants = Object.entries(names).map(([regency, name]) => ({
    regency,
    name,
    previous: previous[regency] ?? null,
  }));
  const rules = rulesOf(cycle, edition, referenceInstrument.items, participants);
  const marks = sampleScoreSheets.flatMap(({ regency, evaluator, marks: given }) =>
    given.map((each): OpenMark => {
      const [institution = '', institutionName = ''] = institutions[evaluator] ?? [];
      const { item, mark } = each;
      const person = evaluator;
      const markedAt = new Date('2022-11-01T03:00:00Z');
      return {
        regency,
        item,
        mark,
        reason: reason(each.reason),
        step: 1,
        markedAt,
        person,
        institution,
        institutionName,
      };
    }),
  );
  const results = combineOpen(rules, marks).map((each) => {
    const own = marks.filter((mark) => mark.regency === each.regency);
    return {
      ...each,
      name: names[each.regency] ?? '',
      previous: previous[each.regency] ?? null,
      edition: edition.code,
      method: 'smart-city-index/1',
      inputsHash: '0'.repeat(64),
      combinedAt: new Date('2022-11-19T03:00:00Z'),
      spread: Object.fromEntries(
        rules.items.map(({ code }) => [code, spreadOf(own.filter((mark) => mark.item === code))]),
      ),
    };
  });
  const result = results.find((each) => each.regency === '16.06');
  if (!result) throw new Error('Musi Banyuasin takes part');
  const own = marks.filter((each) => each.regency === '16.06');
  return {
    cycle,
    rules,
    edition,
    instrument: referenceInstrument,
    publication: {
      cycle: cycle.id,
      size: 4_211,
      note: 'localhost/serasan\n4211\nMJ4l0Yx0cZ0rRM1q2hJjI9n6o0b7v3qJm3mJ0k0aX5s=\n\n— localhost/serasan AAAA\n',
      bundleHash: '9c2e'.repeat(16),
      publishedAt: new Date('2022-11-20T03:00:00Z'),
      publishedBy: 'Penyelenggara',
    },
    results,
    extensions: [],
    signatures: [{ regency: '16.06', sheets: 4, signed: 4 }],
    result,
    marks: Map.groupBy(own, (each) => each.item),
    institutions: [...new Set(own.map((each) => each.institutionName))].toSorted(),
    recommendations: [
      {
        regency: '16.06',
        item: null,
        text_id: 'Bentuk tim data lintas perangkat daerah yang bertemu setiap bulan.',
        text_en: 'Form a data team across agencies that meets every month.',
        demo: true,
      },
    ],
    leaf: 4_209,
  };
}
