import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from './write.ts';

/** Reads RFC 4180 back, for the round trip. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  const body = text.slice(1);
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  for (let match = cell.exec(body); match; match = cell.exec(body)) {
    const raw = match[1] ?? '';
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (match[2] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('a CSV', () => {
  test('runs nothing in a spreadsheet and keeps numbers as numbers', () => {
    const text = writeCsv(
      ['nama', 'nilai'],
      [
        ['=cmd|calc', -1.5],
        ['@SUM(A1)', null],
        ['+62', true],
        ['Desa "A", B', 3],
      ],
    );
    expect(text).toBe('\ufeffnama,nilai\r\n\'=cmd|calc,-1.5\r\n\'@SUM(A1),\r\n\'+62,true\r\n"Desa ""A"", B",3\r\n');
  });

  test('reads back as it was written, apart from the guard', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), (cells) => {
        const [back] = read(writeCsv(cells, []));
        expect(back).toEqual(cells.map((each) => (/^[=+\-@\t\r]/.test(each) ? `'${each}` : each)));
        expect(back?.some((each) => /^[=+\-@\t\r]/.test(each))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
