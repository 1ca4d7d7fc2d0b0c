import type { CaseMethod, ExplainedTable, Input, Method, Pair, Values } from '../declare.ts';
import { bounds, categories, indexOf, METHOD, parameters, steps, summarise, type Concentrations } from './ispu.ts';

const labels: Readonly<Record<(typeof parameters)[number], Pair>> = {
  pm25: ['PM2,5', 'PM2.5'],
  pm10: ['PM10', 'PM10'],
  so2: ['Sulfur dioksida (SO₂)', 'Sulphur dioxide (SO₂)'],
  co: ['Karbon monoksida (CO)', 'Carbon monoxide (CO)'],
  o3: ['Ozon (O₃)', 'Ozone (O₃)'],
  no2: ['Nitrogen dioksida (NO₂)', 'Nitrogen dioxide (NO₂)'],
  hc: ['Hidrokarbon (HC)', 'Hydrocarbons (HC)'],
};
const samples: Readonly<Record<string, string>> = { pm25: '38', pm10: '72', so2: '31', o3: '64' };
const columns = ['pm10', 'pm25', 'so2', 'co', 'o3', 'no2', 'hc'] as const;
const source: Pair = ['PermenLHK P.14/2020, lampiran', 'PermenLHK P.14/2020, annex'];
const categoryTable: ExplainedTable = {
  caption: ['Kategori', 'Categories'],
  heads: [
    ['Kategori', 'Category'],
    ['Sampai', 'Up to'],
  ],
  rows: categories.map((each): (number | Pair)[] => [[each.name, each.en], each.upTo]),
};
const categoryNames = Object.fromEntries(categories.map((each): [string, Pair] => [each.name, [each.name, each.en]]));

function inputs(unit: Pair | undefined, sample: (name: string) => string | undefined): Input[] {
  return columns.map((name) => ({
    name,
    label: labels[name],
    ...(unit ? { unit } : {}),
    optional: true,
    min: 0,
    sample: sample(name),
  }));
}

function given(values: Values): Concentrations {
  return Object.fromEntries(
    parameters.flatMap((each) => (values[each] === undefined ? [] : [[each, Number(values[each])]])),
  );
}

const ispu: CaseMethod = {
  name: 'ispu',
  slug: 'ispu',
  title: ['Indeks standar pencemar udara', 'Air pollution index'],
  version: METHOD,
  purpose: [
    'Seberapa tercemar udara satu stasiun dalam 24 jam, dan oleh apa.',
    'How polluted the air of a station was over 24 hours, and by what.',
  ],
  formula: ['I = (Ia − Ib) ÷ (Xa − Xb) × (X − Xb) + Ib', 'I = (Ia − Ib) ÷ (Xa − Xb) × (X − Xb) + Ib'],
  steps: [
    [
      'Tiap parameter dihitung dari batas di atas dan di bawah kadarnya; batasnya bersambung tanpa celah.',
      'Each parameter is computed from the bounds above and below its concentration; bounds leave no hole.',
    ],
    [
      'ISPU stasiun = yang tertinggi, dibulatkan; parameternya disebut parameter kritis.',
      'The station’s index is the highest, rounded; its parameter is the critical one.',
    ],
    [
      'Di luar tabel, ruas terakhir diteruskan dan ditandai beyond-table.',
      'Beyond the table its last segment goes on and is flagged beyond-table.',
    ],
  ],
  source,
  certainty: 'published',
  tables: [
    {
      caption: ['Kadar pada tiap batas indeks, µg/m³', 'Concentration at each bound of the index, µg/m³'],
      heads: [['Indeks', 'Index'], ...columns.map((each) => labels[each])],
      rows: steps.slice(1).map((step, at) => [step, ...columns.map((each) => bounds[each][at + 1] ?? Infinity)]),
    },
    categoryTable,
  ],
  inputs: inputs(['µg/m³', 'µg/m³'], (name) => samples[name]),
  outputs: [
    ...columns.map((each) => ({ name: `${each}_index`, label: labels[each], digits: 4 })),
    { name: 'ispu', label: ['ISPU', 'Index'], digits: 0, main: true },
    { name: 'critical', label: ['Parameter kritis', 'Critical parameter'], names: labels },
    { name: 'category', label: ['Kategori', 'Category'], names: categoryNames },
    { name: 'flag', label: ['Tanda', 'Flag'], names: { 'beyond-table': ['di luar tabel', 'beyond the table'] } },
  ],
  compute: (values) => {
    const found = Object.entries(given(values)).map(
      ([name, value]) => [name, indexOf(name as (typeof parameters)[number], value)] as const,
    );
    const summary = summarise(Object.fromEntries(found.map(([name, { index }]) => [name, index])));
    return {
      ...Object.fromEntries(found.map(([name, { index }]) => [`${name}_index`, index])),
      ispu: summary?.max,
      critical: summary?.critical,
      category: summary?.category,
      flag: found.some(([, { beyond }]) => beyond) ? 'beyond-table' : undefined,
    };
  },
};

const summary: CaseMethod = {
  name: 'ispu-summary',
  slug: 'ispu-ringkas',
  title: ['ISPU dari subindeks', 'Air pollution index from sub-indices'],
  version: METHOD,
  purpose: [
    'Indeks stasiun bila yang diketahui hanya indeks tiap parameter.',
    'The station’s index when only the index of each parameter is known.',
  ],
  formula: ['ISPU = indeks parameter yang tertinggi', 'Index = the highest of the parameters’ indices'],
  steps: [
    [
      'Bila sama tinggi, urutannya PM2,5, PM10, SO₂, CO, O₃, NO₂, HC, seperti pada tabel yang terbit.',
      'Of equals the first of PM2.5, PM10, SO₂, CO, O₃, NO₂, HC counts, as in published tables.',
    ],
  ],
  source,
  certainty: 'published',
  tables: [categoryTable],
  inputs: inputs(undefined, (name) => (name === 'pm25' || name === 'o3' ? '78' : undefined)),
  outputs: [
    { name: 'max', label: ['ISPU', 'Index'], digits: 0 },
    { name: 'critical', label: ['Parameter kritis', 'Critical parameter'], names: labels },
    { name: 'category', label: ['Kategori', 'Category'], names: categoryNames },
  ],
  compute: (values) => ({ ...summarise(given(values)) }),
};

export const methods: readonly Method[] = [ispu, summary];
