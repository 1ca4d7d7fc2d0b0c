import { describe, expect, test } from 'vitest';
import { computeCsv, computeJson, readValue } from './cases.ts';
import type { CaseMethod } from './declare.ts';
import { isMisuse } from './misuse.ts';

const share: CaseMethod = {
  name: 'share',
  slug: 'share',
  title: ['Bagian', 'Share'],
  version: 'share/1',
  purpose: ['', ''],
  formula: ['', ''],
  steps: [],
  source: ['', ''],
  certainty: 'ours',
  editions: [
    { id: 'new', source: ['', ''], certainty: 'ours' },
    { id: 'old', source: ['', ''], certainty: 'ours' },
  ],
  inputs: [
    { name: 'part', label: ['', ''], min: 0 },
    { name: 'whole', label: ['', ''], min: 1, editions: ['new'] },
    { name: 'known', label: ['', ''], kind: 'yes-no', optional: true },
  ],
  outputs: [
    { name: 'share', label: ['', ''], digits: 2 },
    { name: 'word', label: ['', ''] },
  ],
  compute: ({ part, whole, known }, edition) => {
    const value = Number(part) / (edition === 'old' ? 8 : Number(whole));
    return known === false ? {} : { share: value, word: value > 0.5 ? 'most' : 'few' };
  },
};

function slugOf(run: () => unknown): [string, number | undefined] {
  try {
    run();
  } catch (error) {
    if (isMisuse(error)) return [error.slug, error.line];
    throw error;
  }
  throw new Error('was not refused');
}

describe('a CSV', () => {
  test('keeps its columns as they were, whatever they hold, and gets the results behind them', () => {
    const { text, faults } = computeCsv(share, 'name,part,whole\r\n"A, ""B""",1,8\r\n  =C, 5 ,8\r\n');
    expect(faults).toEqual([]);
    expect(text).toBe('name,part,whole,share,word\n"A, ""B""",1,8,0.13,few\n=C,5,8,0.63,most\n');
  });

  test('with semicolons may write decimal commas, and answers with semicolons', () => {
    expect(computeCsv(share, 'part;whole\n0,5;2\n').text).toBe('part;whole;share;word\n0,5;2;0.25;few\n');
  });

  test('leaves results empty where there are none', () => {
    expect(computeCsv(share, 'part,whole,known\n1,8,tidak\n').text).toBe('part,whole,known,share,word\n1,8,tidak,,\n');
  });

  test('names each row that cannot be computed, by its line in the file', () => {
    const { faults } = computeCsv(share, 'part,whole\n1,8\n\nx,8\n1,\n-1,8\n1,0\n');
    expect(faults.map(({ slug, line, field }) => [slug, line, field])).toEqual([
      ['value-unreadable', 4, 'part'],
      ['value-missing', 5, 'whole'],
      ['value-outside', 6, 'part'],
      ['value-outside', 7, 'whole'],
    ]);
    expect(faults[0]?.words).toEqual(['Baris 4: part bukan angka: "x"', 'Line 4: part is no number: "x"']);
  });

  test('is refused as a whole when a column is missing or would be written twice', () => {
    expect(slugOf(() => computeCsv(share, 'part\n1\n'))).toEqual(['csv-column-missing', 1]);
    expect(slugOf(() => computeCsv(share, 'part,whole,Share\n1,8,2\n'))).toEqual(['csv-column-taken', 1]);
    expect(slugOf(() => computeCsv(share, 'part,whole\n1,8\n', 'newest'))[0]).toBe('edition-unknown');
  });

  test('of another edition needs only what that edition takes', () => {
    expect(computeCsv(share, 'part\n6\n', 'old').text).toBe('part,share,word\n6,0.75,most\n');
  });
});

describe('a number', () => {
  const input = { name: 'x', label: ['', ''] } as const;

  test.each([
    ['69,41', ',', 69.41],
    ['69.41', ',', 69.41],
    ['69,412', ',', 69.412],
    ['1.234,5', ',', 1234.5],
    ['1.234.567,25', ',', 1_234_567.25],
    ['69.412', '.', 69.412],
    ['1,234.5', '.', 1234.5],
    ['-0.5', '.', -0.5],
    ['1e3', '.', 1000],
  ] as const)('%s, where %s is the decimal sign, is %d', (written, decimal, value) => {
    expect(readValue(input, written, decimal)).toBe(value);
  });

  test.each([
    ['10.652', ','],
    ['10,652', '.'],
    ['1.234.567', ','],
  ] as const)('%s, where %s is the decimal sign, is not guessed', (written, decimal) => {
    expect(slugOf(() => readValue(input, written, decimal))[0]).toBe('value-ambiguous');
  });

  test('must be whole, or more than a bound, where the method says so', () => {
    expect(slugOf(() => readValue({ ...input, whole: true }, '2.5', '.'))[0]).toBe('value-outside');
    expect(slugOf(() => readValue({ ...input, above: 0 }, '0', '.'))[0]).toBe('value-outside');
  });
});

describe('JSON', () => {
  test('is one case or a list, and may name its edition', () => {
    expect(computeJson(share, { part: 1, whole: 8 })).toEqual({ share: 0.13, word: 'few' });
    expect(
      computeJson(share, [
        { part: '6', edition: 'old', area: 'A' },
        { part: 1, whole: 8, known: false },
      ]),
    ).toEqual([
      { area: 'A', share: 0.75, word: 'most' },
      { share: null, word: null },
    ]);
  });

  test('names the case of a list that cannot be computed', () => {
    expect(
      slugOf(() =>
        computeJson(share, [
          { part: 1, whole: 8 },
          { part: -1, whole: 8 },
        ]),
      ),
    ).toEqual(['value-outside', 2]);
  });

  test('that names none of the inputs is refused, as a misspelt one would be nothing', () => {
    expect(slugOf(() => computeJson(share, { Part: 1 }))[0]).toBe('value-missing');
  });

  test('that is neither is refused', () => {
    expect(slugOf(() => computeJson(share, 'x'))[0]).toBe('input-invalid');
    expect(slugOf(() => computeJson(share, { part: [1], whole: 8 }))[0]).toBe('value-unreadable');
  });
});
