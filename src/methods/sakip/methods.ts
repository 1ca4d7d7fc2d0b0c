import type { CaseMethod, Method } from '../declare.ts';
import { components, METHOD, predicates, sakip, split } from './sakip.ts';

const labels = {
  planning: ['Perencanaan kinerja', 'Planning'],
  measurement: ['Pengukuran kinerja', 'Measurement'],
  reporting: ['Pelaporan kinerja', 'Reporting'],
  internal_evaluation: ['Evaluasi akuntabilitas internal', 'Internal evaluation'],
} as const;
const samples = { planning: '22.5', measurement: '20.4', reporting: '10.35', internal_evaluation: '11.4' } as const;
const names = ['planning', 'measurement', 'reporting', 'internal_evaluation'] as const;

const method: CaseMethod = {
  name: 'sakip',
  slug: 'sakip',
  title: ['Nilai SAKIP', 'Accountability of performance (SAKIP)'],
  version: METHOD,
  purpose: [
    'Seberapa baik perangkat daerah merencanakan, mengukur, melaporkan, dan mengevaluasi kinerjanya.',
    'How well an agency plans, measures, reports and evaluates what it achieves.',
  ],
  formula: ['Nilai = jumlah empat komponen', 'Total = sum of four components'],
  steps: [
    [
      'Isi nilai tiap komponen setelah dibobot: perencanaan paling tinggi 30, pengukuran 30, pelaporan 15, evaluasi 25.',
      'Give each component as weighted points: planning at most 30, measurement 30, reporting 15, evaluation 25.',
    ],
    [
      `Tiap komponen terbagi: keberadaan ${split.existence}%, kualitas ${split.quality}%, pemanfaatan ${split.use}%.`,
      `Each component splits: existence ${split.existence}%, quality ${split.quality}%, use ${split.use}%.`,
    ],
    ['Predikat ditentukan dari nilai yang belum dibulatkan.', 'The predicate comes from the total before rounding.'],
  ],
  source: ['PermenPANRB 88/2021', 'PermenPANRB 88/2021'],
  certainty: 'published',
  tables: [
    {
      caption: ['Predikat', 'Predicates'],
      heads: [
        ['Predikat', 'Predicate'],
        ['Lebih dari', 'Above'],
      ],
      rows: predicates.map((each) => [each.name, each.above]),
    },
  ],
  inputs: names.map((name) => ({
    name,
    label: labels[name],
    min: 0,
    max: components[name],
    sample: samples[name],
  })),
  outputs: [
    { name: 'total', label: ['Nilai', 'Total'], digits: 2 },
    { name: 'predicate', label: ['Predikat', 'Predicate'] },
  ],
  compute: (values) => {
    const points = Object.fromEntries(names.map((name) => [name, Number(values[name])]));
    return { ...sakip(points as Record<(typeof names)[number], number>) };
  },
};

export const methods: readonly Method[] = [method];
