import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMisuse } from '../misuse.ts';
import { readAnswers } from './csv.ts';
import { elementCodes, grades } from './elements.ts';
import { findGrade, sampleSize, skm } from './skm.ts';
import type { Answers } from './skm.ts';

const read = (text: string) => readAnswers(text, elementCodes);

function answers(marks: readonly (number | null)[]): Answers {
  return Object.fromEntries(elementCodes.map((code, at) => [code, marks[at] ?? null])) as Answers;
}

/** Twenty-nine made-up respondents whose 261 marks sum to 955: 172 fours and 89 threes. */
const twentyNine: Answers[] = Array.from({ length: 29 }, (_, row) =>
  answers(elementCodes.map((__, at) => (row * 9 + at < 172 ? 4 : 3))),
);

function refused(run: () => unknown): { slug: string; line: number | undefined; message: string } {
  try {
    run();
  } catch (error) {
    if (isMisuse(error)) return { slug: error.slug, line: error.line, message: error.message };
    throw error;
  }
  throw new Error('was not refused');
}

describe('the satisfaction index (SKM)', () => {
  it('gives 91.48 or 90.56 to the same 29 answers, by the weight the agency uses', () => {
    // By hand: 955/29 · 25/9 = 91.4751 and 955/29 · 2.75 = 90.5603.
    expect(skm(twentyNine)).toMatchObject({ shown: '91.48', weight: '1/9', grade: 'A', respondents: 29 });
    expect(skm(twentyNine, { weight: '0.11' })).toMatchObject({ shown: '90.56', weight: '0.11', weightValue: 0.11 });
    expect(skm(twentyNine, { weight: '0.111' }).shown).toBe('91.38');
  });

  it('takes the mean of an element over those who answered it', () => {
    const result = skm([answers([4, 3, 3, 3, 3, 3, 3, 3, 3]), answers([null, 3, 3, 3, 3, 3, 3, 3, 2])]);
    expect(result.elements[0]).toMatchObject({ code: 'U1', n: 1, sum: 4, nrr: 4, shown: '4.000' });
    expect(result.elements[8]).toMatchObject({ code: 'U9', n: 2, sum: 5, nrr: 2.5 });
    // (4 + 7·3 + 2.5) · 25/9 = 76.3889
    expect(result).toMatchObject({ shown: '76.39', grade: 'C', gradeName: ['Kurang baik', 'Less than good'] });
  });

  it('has no index while an element has no answer', () => {
    const result = skm([answers([4, 4, 4, 4, 4, 4, 4, 4, null])]);
    expect(result.elements[8]).toMatchObject({ n: 0, nrr: undefined, shown: undefined });
    expect(result).toMatchObject({ index: undefined, shown: undefined, grade: undefined });
    expect(skm([]).index).toBeUndefined();
  });

  it.each([
    [100, 'A'],
    [88.31, 'A'],
    [88.31 - 1e-13, 'A'],
    [88.306, 'B'],
    [76.61, 'B'],
    [76.6, 'C'],
    [65, 'C'],
    [64.99, 'D'],
    [25, 'D'],
  ])('grades %d as %s', (index, letter) => {
    expect(findGrade(index)?.letter).toBe(letter);
  });

  it('leaves no index from 25 to 100 without a grade', () => {
    expect(grades.map((grade) => grade.from)).toEqual([88.31, 76.61, 65, 25]);
    fc.assert(fc.property(fc.double({ min: 25, max: 100, noNaN: true }), (index) => findGrade(index) !== undefined));
  });

  it.each([
    [0, 0],
    [10, 10],
    [15, 14],
    [100, 80],
    [500, 217],
    [1000, 278],
    [10_000, 370],
    [1_000_000, 384],
  ])('asks of %d people the %d that Krejcie and Morgan print', (population, sample) => {
    expect(sampleSize(population)).toBe(sample);
  });

  it('refuses a mark of 5, half a mark, an unknown weight and half a person', () => {
    expect(refused(() => skm([answers([5, 4, 4, 4, 4, 4, 4, 4, 4])])).message).toContain('Respondent 1, U1');
    expect(refused(() => skm([answers([3.5, 4, 4, 4, 4, 4, 4, 4, 4])])).slug).toBe('mark-invalid');
    expect(refused(() => skm(twentyNine, { weight: '0.12' })).slug).toBe('weight-unknown');
    expect(refused(() => skm(twentyNine, { weight: 'toString' })).slug).toBe('weight-unknown');
    expect(refused(() => sampleSize(0.5)).slug).toBe('population-invalid');
  });
});

describe('a survey file', () => {
  const header = 'id,U1,U2,U3,U4,U5,U6,U7,U8,U9';

  it('is read whatever the order and case of its columns, with others beside them', () => {
    const text = 'U9,u8,U7,U6,U5,U4,U3,U2,U1,catatan\n4,3,3,3,3,3,3,3,1,"ramah, cepat"\n';
    expect(read(text)).toEqual([answers([1, 3, 3, 3, 3, 3, 3, 3, 4])]);
  });

  it('is read with a byte-order mark, semicolons, Windows line ends and empty lines', () => {
    const text = `\uFEFF${header.replaceAll(',', ';')}\r\n1;4;4;4;4;4;4;4;4;\r\n;;;;;;;;;\r\n\r\n2;3;3;3;3;3;3;3;3;3`;
    expect(read(text)).toEqual([answers([4, 4, 4, 4, 4, 4, 4, 4, null]), answers([3, 3, 3, 3, 3, 3, 3, 3, 3])]);
  });

  it('is read with tabs and quoted marks', () => {
    expect(read(`${header.replaceAll(',', '\t')}\n1\t"4"\t4\t4\t4\t4\t4\t4\t4\t4`)).toHaveLength(1);
  });

  it('counts lines through a quoted cell that runs over two', () => {
    const text = `${header},catatan\n1,4,4,4,4,4,4,4,4,4,"dua\nbaris ""kutip"""\n2,4,4,4,4,4,4,4,4,9,x`;
    expect(refused(() => read(text))).toMatchObject({ slug: 'mark-invalid', line: 4 });
  });

  it.each([
    ['a mark of 5', `${header}\n1,4,4,4,4,4,4,4,4,4\n2,4,4,5,4,4,4,4,4,4`, 'mark-invalid', 3],
    ['a mark in words', `${header}\n1,baik,4,4,4,4,4,4,4,4`, 'mark-invalid', 2],
    ['a mark of 0', `${header}\n1,0,4,4,4,4,4,4,4,4`, 'mark-invalid', 2],
    ['a missing column', 'id,U1,U2\n1,4,4', 'csv-column-missing', 1],
    ['a column given twice', `${header},U1\n1,4,4,4,4,4,4,4,4,4,4`, 'csv-column-twice', 1],
    ['a short line', `${header}\n1,4,4,4`, 'csv-cells', 2],
    ['a quote never closed', `${header}\n"1,4,4,4,4,4,4,4,4,4`, 'csv-quote', 2],
    ['an empty file', '', 'csv-empty', 1],
    ['a header alone', `${header}\n`, 'csv-empty', 1],
  ])('is refused for %s, with the line', (_, text, slug, line) => {
    expect(refused(() => skm(read(text)))).toMatchObject({ slug, line });
  });

  it('gives the index that its rows give', () => {
    const mark = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null });
    const rows = fc.array(fc.array(mark, { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';'), (marks, separator) => {
        const lines = marks.map((row, at) => [at + 1, ...row.map((one) => one ?? '')].join(separator));
        const text = [header.replaceAll(',', separator), ...lines].join('\n');
        expect(skm(read(text))).toEqual(skm(marks.map(answers)));
      }),
    );
  });
});
