import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Problem } from '../../platform/problem/problem.ts';
import { day, dayOrNone, parseInput } from './input.ts';

const form = z.strictObject({ from: day, until: dayOrNone });

function refusal(raw: unknown) {
  try {
    return parseInput(form, raw);
  } catch (problem) {
    return (problem as Problem).fields.map((each) => `${each.field}: ${each.message.id}`);
  }
}

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
