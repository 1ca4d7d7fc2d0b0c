import { appendResults, readValue, refuseTakenNames } from '../cases.ts';
import { findColumns, readCsv } from '../csv.ts';
import type { CaseMethod, FileMethod, Input, Method } from '../declare.ts';
import { inPlace } from '../misuse.ts';
import { shown } from '../rounding.ts';
import { driest, keetchByram, METHOD } from './kbdi.ts';

const temperature: Input = {
  name: 'max_temperature',
  label: ['Suhu tertinggi', 'Highest temperature'],
  unit: ['°C', '°C'],
  min: -20,
  max: 60,
  sample: '33.5',
};
const rain: Input = {
  name: 'rain',
  label: ['Hujan 24 jam', 'Rain in 24 hours'],
  unit: ['mm', 'mm'],
  min: 0,
  sample: '0',
};
const annualRain: Input = {
  name: 'annual_rain',
  label: ['Hujan rata-rata setahun', 'Mean yearly rain'],
  unit: ['mm', 'mm'],
  min: 1,
  sample: '2500',
};
const spell: Input = {
  name: 'spell_rain',
  label: ['Hujan beruntun sampai kemarin', 'Rain of the wet spell up to yesterday'],
  unit: ['mm', 'mm'],
  optional: true,
  min: 0,
};
const start: Input = {
  name: 'previous',
  label: ['Indeks kemarin', 'Yesterday’s index'],
  unit: ['mm', 'mm'],
  min: 0,
  max: driest,
  sample: '95',
};

const method: CaseMethod & FileMethod = {
  name: 'keetch-byram',
  slug: 'keetch-byram',
  title: ['Indeks kekeringan Keetch-Byram', 'Keetch-Byram drought index'],
  version: METHOD,
  purpose: [
    'Seberapa kering lahan dan gambut, 0 (basah) sampai 203,2 mm air yang hilang: bahaya kebakaran.',
    'How dry land and peat are, 0 (wet) to 203.2 mm of missing water: danger of fire.',
  ],
  formula: [
    'dQ = (203,2 − Q) × (0,968 e^(0,0875 T + 1,5552) − 8,30) ÷ (1 + 10,88 e^(−0,001736 R)) ÷ 1000',
    'dQ = (203.2 − Q) × (0.968 e^(0.0875 T + 1.5552) − 8.30) ÷ (1 + 10.88 e^(−0.001736 R)) ÷ 1000',
  ],
  steps: [
    [
      'Hujan lebih dari 5,1 mm dalam rangkaian hari basah mengisi tanah; sisanya tertahan tajuk.',
      'Rain above 5.1 mm of a spell of wet days fills the soil; the rest stays in the canopy.',
    ],
    [
      'Mulai dari 0 setelah sepekan hujan lebat, lalu dihitung hari demi hari tanpa jeda.',
      'Begin at 0 after a week of heavy rain, then reckon day by day without a gap.',
    ],
  ],
  source: [
    'Keetch dan Byram (1968), USDA SE-38; satuan metrik menurut Crane (1982)',
    'Keetch and Byram (1968), USDA SE-38; in metric units Crane (1982)',
  ],
  certainty: 'published',
  inputs: [start, temperature, rain, spell, annualRain],
  outputs: [
    { name: 'kbdi', label: ['Indeks hari ini, mm', 'Today’s index, mm'], digits: 1 },
    { name: 'kbdi_800', label: ['Skala 0–800', 'Scale 0–800'], digits: 0 },
  ],
  compute: (values) => {
    const today = { temperature: Number(values['max_temperature']), rain: Number(values['rain']) };
    const wet = Number(values['spell_rain'] ?? 0);
    const [index = 0] = keetchByram([today], Number(values['annual_rain']), Number(values['previous']), wet);
    return results(index);
  },
  form: 'csv',
  options: {
    'annual-rain': 'mean yearly rain of the station, mm (needed)',
    previous: 'index of the day before the first, mm (0)',
  },
  computeFile: (text, options) => {
    const annual = Number(readValue(annualRain, options['annual-rain'] ?? '', '.'));
    const before = Number(readValue(start, options['previous'] ?? '0', '.'));
    const table = readCsv(text);
    const { header, rows, separator } = table;
    refuseTakenNames(method, header);
    const columns = findColumns(header, [temperature.name, rain.name]);
    const read = (input: Input, cells: readonly string[]) =>
      Number(readValue(input, cells[columns[input.name] ?? -1] ?? '', separator === ',' ? '.' : ','));
    const days = rows.map(({ line, cells }) =>
      inPlace(['Baris', 'Line'], line, () => ({ temperature: read(temperature, cells), rain: read(rain, cells) })),
    );
    const indexes = keetchByram(days, annual, before);
    return {
      output: appendResults(method, table, indexes.map(results)),
      summary: `${rows.length} days, the last at ${shown(indexes.at(-1) ?? 0, 1)} mm of ${driest}`,
    };
  },
};

function results(kbdi: number) {
  return { kbdi, kbdi_800: (kbdi * 800) / driest };
}

export const methods: readonly Method[] = [method];
