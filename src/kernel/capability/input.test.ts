import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Problem } from '../../platform/problem/problem.ts';
import { day, dayOrNone, nested, parseInput } from './input.ts';

const form = z.strictObject({ from: day, until: dayOrNone });

function outcome<Result>(work: () => Result) {
  try {
    return work();
  } catch (problem) {
    return (problem as Problem).fields.map((each) => `${each.field}: ${each.message.id}`);
  }
}

const refusal = (raw: unknown) => outcome(() => parseInput(form, raw));

describe('a date in a form', () => {
  test('is a day that exists', () => {
    expect(parseInput(form, { from: '2024-02-29', until: '2022-12-31' })).toEqual({
      from: '2024-02-29',
      until: '2022-12-31',
    });
    const sentence = 'Tulis tanggal yang ada, sebagai TTTT-BB-HH.';
    for (const wrong of ['2022-02-31', '2023-02-29', '2022-13-01', '31-12-2022', '2022-1-5', ''])
      expect([wrong, refusal({ from: wrong })]).toEqual([wrong, [`from: ${sentence}`]]);
    expect(refusal({ from: '2022-01-01', until: '2022-06-31' })).toEqual([`until: ${sentence}`]);
  });

  test('may be left empty where the form says so', () => {
    expect(parseInput(form, { from: '2022-01-01', until: '' })).toEqual({ from: '2022-01-01', until: null });
    expect(parseInput(form, { from: '2022-01-01' })).toEqual({ from: '2022-01-01', until: null });
  });
});

describe('names with dots', () => {
  test('become lists and records', () => {
    expect(nested({ 'name.0': 'a', 'name.1': 'b', 'rows.0.code': 'c', plain: ['d'] })).toEqual({
      name: ['a', 'b'],
      rows: [{ code: 'c' }],
      plain: ['d'],
    });
  });

  test('below a value are refused by name, whichever came first', () => {
    for (const value of ['a', ['a'], { 0: 'a' }, 7, null])
      for (const body of [
        { name: value, 'name.0': 'b' },
        { 'name.0.0': 'b', 'name.0': value },
      ])
        expect([value, outcome(() => nested(body))]).toEqual([
          value,
          [expect.stringMatching(/^name.*: Isian ini tidak/)],
        ]);
  });
});
