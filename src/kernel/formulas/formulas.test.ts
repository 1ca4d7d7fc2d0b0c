import { describe, expect, test } from 'vitest';
import { parseFormula } from './parse.ts';
import { codesOf, isFormulaFault, type Tree } from './tree.ts';
import { inWords, unitOfFormula } from './units.ts';

/** Fully bracketed, to see how it was understood. */
function spelled(tree: Tree): string {
  switch (tree.kind) {
    case 'number':
      return String(tree.value);
    case 'indicator':
      return tree.code;
    case 'negative':
      return `(-${spelled(tree.of)})`;
    case 'binary':
      return `(${spelled(tree.left)} ${tree.operator} ${spelled(tree.right)})`;
    case 'call':
      return `${tree.name}(${tree.args.map(spelled).join(', ')})`;
  }
}

function refused(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isFormulaFault(error)) return `${error.from}-${error.to} ${error.message}`;
    throw error;
  }
  throw new Error('was not refused');
}

describe('a formula', () => {
  test.each([
    ['1 + 2 * 3', '(1 + (2 * 3))'],
    ['(1 + 2) * 3', '((1 + 2) * 3)'],
    ['8 / 4 / 2 - 1 - 1', '((((8 / 4) / 2) - 1) - 1)'],
    ['-[A] * 2', '((-A) * 2)'],
    ['2 * -[A-B.1]', '(2 * (-A-B.1))'],
    ['if([A] > 0 and [B] <> 1 or [C] = 2, [A], 0)', 'if((((A > 0) and (B <> 1)) or (C = 2)), A, 0)'],
    ['COALESCE([A], lag([A], 1), 0)', 'coalesce(A, lag(A, 1), 0)'],
  ])('%s is read as %s', (text, understood) => {
    expect(spelled(parseFormula(text))).toBe(understood);
  });

  test('names what it reads, each once', () => {
    expect(codesOf(parseFormula('[B] / [A] + lag([B], 1)'))).toEqual(['B', 'A']);
  });

  test.each([
    ['', '0-0 The formula ends too early'],
    ['1 +', '3-3 The formula ends too early'],
    ['1 + * 2', '4-5 "*" is out of place'],
    ['(1 + 2', '6-6 ")" was expected here'],
    ['1 2', '2-3 "2" is out of place'],
    ['[A] ; 2', '4-5 ";" is not known'],
    ['if([A] > 1, 2)', '0-14 if takes 3 arguments'],
    ['sqrt(4)', '0-4 There is no function sqrt'],
    ['toString(1)', '0-8 There is no function tostring'],
  ])('%s is refused with its place', (text, said) => {
    expect(refused(() => parseFormula(text))).toContain(said);
  });

  test('cannot be so long or so deep that reading it fails', () => {
    expect(refused(() => parseFormula('1'.repeat(3_000)))).toContain('2000 characters at most');
    expect(refused(() => parseFormula(`${'('.repeat(900)}1${')'.repeat(900)}`))).toContain('nested too deeply');
    expect(refused(() => parseFormula('-'.repeat(900)))).toContain('nested too deeply');
  });
});

describe('its unit', () => {
  const units: Readonly<Record<string, string>> = { R: 'rupiah', P: 'people', V: 'visits', I: 'index' };
  const unit = (text: string) =>
    inWords(
      unitOfFormula(parseFormula(text), (code) => units[code]),
      'en',
    );

  test.each([
    ['[R] / [P]', 'rupiah/people'],
    ['[R] + [R] * 2', 'rupiah'],
    ['[V] / [V] * 100', '1'],
    ['per([V], [P], 1000)', 'visits/people'],
    ['if([V] > 10, [R], 0)', 'rupiah'],
    ['coalesce([I], lag([I], 1))', 'index'],
    ['sum_areas([R]) * [R]', 'rupiah^2'],
    ['weighted_areas([I], [P])', 'index'],
  ])('of %s is %s', (text, expected) => {
    expect(unit(text)).toBe(expected);
  });

  test.each([
    ['[R] + [P]', '0-9 Units differ: rupiah and people'],
    ['if([R] > [P], 1, 2)', '3-12 Units differ: rupiah and people'],
    ['max([R], [V])', '0-13 Units differ: rupiah and visits'],
    ['[X] * 2', '0-3 There is no indicator X'],
    ['[R] > 1', '0-7 The formula must give a number'],
    ['1 + ([R] > 1)', '4-13 A number is needed here'],
    ['if([R], 1, 2)', '3-6 The first argument must be a condition'],
    ['lag([R], 0)', '9-10 The second argument must be a whole number'],
  ])('of %s does not exist, and the place says where', (text, said) => {
    expect(refused(() => unit(text))).toBe(said);
  });
});
