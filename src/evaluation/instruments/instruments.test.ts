import { describe, expect, it } from 'vitest';
import { testHouse } from '../../../test/support/database.ts';
import { referenceEditions, referenceInstrument } from '../reference.ts';
import { importInstrument } from './import.ts';
import { itemShare } from './model.ts';
import { findInstrument } from './queries.ts';
import { readInstrument } from './read.ts';

const level = { title: ['Ada', 'There'], text: ['Berjalan.', 'It runs.'] };
const item = (code: string, dimension: string, smart: string | null = null) => ({
  code,
  dimension,
  smart_dimension: smart,
  responsible: 'KOMINFO',
  title: [`Butir ${code}`, `Item ${code}`],
  levels: [level, level, level, level],
});
const six = ['governance', 'branding', 'economy', 'living', 'society', 'environment'];
const document = (rest: object = {}) => ({
  code: 'kementerian-2023',
  name: ['Instrumen kementerian 2023', 'Ministry instrument 2023'],
  source: 'Lampiran surat undangan 2023',
  edition: { code: '2023', weights: { baseline: 10, output: 20, outcome: 30, impact: 20, quick_win: 20 } },
  items: [
    item('B1', 'baseline'),
    item('O1', 'output'),
    item('C1', 'outcome'),
    ...six.map((smart, at) => item(`I${at + 1}`, 'impact', smart)),
    item('Q1', 'quick_win'),
  ],
  ...rest,
});
const read = (value: unknown) =>
  readInstrument(typeof value === 'string' ? value : JSON.stringify(value, undefined, 2));
const faultsOf = (value: unknown) => read(value).faults?.map(({ line, words }) => `${line}: ${words[1]}`);

const csv = (weights = '10/20/30/20/20') => `# code: kementerian-2023
# name: Instrumen kementerian 2023
# source: Lampiran surat undangan 2023
# edition: 2023
# weights: ${weights}
code,dimension,smart_dimension,weight,title,title_en,evidence,level_1,level_2,level_3,level_4
B1,baseline,,1,"Indeks naik, dibanding tahun lalu",Index rose,Surat hasil; Analisis,Tidak: turun,Tetap: sama,Naik: sebagian,Naik merata: semua
O1,output,,1,Kebijakan,Policy,,a,b,c,d
C1,outcome,,1,Pelaksanaan,Execution,,a,b,c,d
${six.map((smart, at) => `I${at + 1},impact,${smart},1,Manfaat ${smart},Benefit,,a,b,c,d`).join('\n')}
Q1,quick_win,,"1,5","Percepatan
dua baris",Quick win,,a,b,c,d
`;

describe('an instrument file', () => {
  it('is read from JSON and from CSV alike', () => {
    const json = read(document());
    const table = read(csv());
    expect(json.faults).toBeUndefined();
    expect(table.faults).toBeUndefined();
    if (json.faults || table.faults) return;
    expect(table.instrument.items.map((each) => each.code)).toEqual(json.instrument.items.map((each) => each.code));
    expect(table.edition?.weights).toEqual(json.edition?.weights);
    expect(table.instrument.items[0]).toMatchObject({
      title: ['Indeks naik, dibanding tahun lalu', 'Index rose'],
      evidence: [
        ['Surat hasil', 'Surat hasil'],
        ['Analisis', 'Analisis'],
      ],
    });
    expect(table.instrument.items[0]?.rubric[3]).toEqual({
      title: ['Naik merata', 'Naik merata'],
      text: ['semua', 'semua'],
    });
    expect(table.instrument.items.at(-1)).toMatchObject({ weight: 1.5, title: ['Percepatan\ndua baris', 'Quick win'] });
    expect(json.instrument.ours).toBe(false);
  });

  it('is refused where its weights do not sum to 100', () => {
    expect(faultsOf(csv('10/20/50/20/20'))?.[0]).toMatch(/must sum to 100, not 120/);
    const heavy = document({
      edition: { code: '2023', weights: { baseline: 10, output: 20, outcome: 50, impact: 20, quick_win: 20 } },
    });
    expect(faultsOf(heavy)?.[0]).toMatch(/must sum to 100, not 120/);
  });

  it('names weights and other faults at once', () => {
    const both = csv('10/20/50/20/20').replace('O1,output', 'O1,hasil');
    expect(faultsOf(both)).toEqual([
      '1: The edition is refused. The weights must sum to 100, not 120.',
      '8: items.1.dimension: must be one of baseline, output, outcome, impact, quick_win.',
    ]);
  });

  it('is refused with the line of every fault', () => {
    const lines = csv().split('\n');
    const broken = lines
      .map((text) => text.replace(/^O1,output/, 'O1,hasil').replace(/^C1,outcome,,1/, 'C1,outcome,,-1'))
      .join('\n');
    expect(faultsOf(broken)?.map((each) => each.slice(0, 2))).toEqual(['8:', '9:']);
    expect(faultsOf(csv().replace('Q1,quick_win', 'C1,quick_win'))).toEqual(['16: C1 is there twice.']);
    expect(faultsOf(csv().replace('# code: kementerian-2023', '# kode: salah'))?.[0]).toMatch(/^1: code/);
    expect(faultsOf(csv().replace('"Percepatan', 'Percepatan'))?.[0]).toMatch(/^\d+: The quote/);
    expect(faultsOf(csv().replace('O1,output,,1,', 'O1,output,,'))?.[0]).toMatch(/^8: There are 10 cells/);
  });

  it('in JSON is refused with the line of the item', () => {
    const text = JSON.stringify(document(), undefined, 2).replace('"dimension": "outcome"', '"dimension": "hasil"');
    const begins = text.slice(0, text.indexOf('"C1"')).split('\n').length - 1;
    expect(faultsOf(text)?.[0]).toMatch(new RegExp(`^${begins}: items\\.2\\.dimension`));
    expect(faultsOf('{\n "code": "x",\n oops }')).toEqual(['3: This is not valid JSON.']);
    expect(faultsOf(document({ items: [] }))?.[0]).toMatch(/no item/);
    expect(faultsOf(document({ items: document().items.filter((each) => each.code !== 'I3') }))?.[0]).toMatch(
      /economy/,
    );
  });

  it('takes our instrument’s place once imported, with its edition, and never changes what exists', async () => {
    const { house } = await testHouse();
    const good = read(document());
    if (good.faults) throw new Error('unexpected');
    await importInstrument(house.db, good, new Date('2023-01-02T00:00:00Z'));
    const kept = await house.db.tx({ regency: '16.06' }, (tx) => findInstrument(tx, 'kementerian-2023'));
    expect(kept).toEqual(good.instrument);
    await expect(importInstrument(house.db, good, new Date())).rejects.toMatchObject({ slug: 'instruments.taken' });
    const other = read(
      document({
        code: 'lain',
        edition: {
          ...document().edition,
          weights: { baseline: 20, output: 10, outcome: 30, impact: 20, quick_win: 20 },
        },
      }),
    );
    if (other.faults) throw new Error('unexpected');
    await expect(importInstrument(house.db, other, new Date())).rejects.toMatchObject({ slug: 'editions.taken' });
  });
});

describe('our reference instrument', () => {
  it('says that it is ours, and its items carry the whole index between them', () => {
    expect(referenceInstrument.ours).toBe(true);
    expect(referenceInstrument.items).toHaveLength(42);
    for (const edition of referenceEditions) {
      const shares = referenceInstrument.items.map((each) => itemShare(each, referenceInstrument.items, edition));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
    }
  });
});
