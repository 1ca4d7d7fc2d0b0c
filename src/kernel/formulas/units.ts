import type { Lang } from '../../platform/words/words.ts';
import { unitWord } from '../indicators/model.ts';
import { fault, type Tree } from './tree.ts';

/** A unit as powers of basic ones: `{ rupiah: 1, count: -1 }`; nothing for a pure number. */
export type Unit = Readonly<Record<string, number>>;

/** `condition` for what is true or false. */
export type Type = Unit | 'condition';

const none: Unit = {};

/**
 * The unit that a formula gives. Percent, index and points are pure numbers of their own kind: they add to their like
 * only, and multiplying or dividing by a number keeps them.
 * @param unitOf unit of an indicator by its code; undefined when there is no such indicator
 * @throws FormulaFault on unknown indicators and on what does not fit together
 */
export function unitOfFormula(tree: Tree, unitOf: (code: string) => string | undefined): Unit {
  const type = typeOf(tree, unitOf);
  if (type === 'condition') throw fault(['Rumus harus menghasilkan angka', 'The formula must give a number'], tree);
  return type;
}

function typeOf(tree: Tree, unitOf: (code: string) => string | undefined): Type {
  const number = (each: Tree): Unit => {
    const type = typeOf(each, unitOf);
    if (type === 'condition') throw fault(['Di sini harus angka, bukan syarat', 'A number is needed here'], each);
    return type;
  };
  const alike = (parts: readonly Tree[], whole: Tree): Unit => {
    const found = parts.filter((each) => each.kind !== 'number').map(number);
    const [first = none] = found;
    if (found.every((each) => same(each, first))) return first;
    throw fault(
      [
        `Satuan tidak sama: ${found.map((each) => inWords(each, 'id')).join(' dan ')}`,
        `Units differ: ${found.map((each) => inWords(each, 'en')).join(' and ')}`,
      ],
      whole,
    );
  };
  switch (tree.kind) {
    case 'number':
      return none;
    case 'indicator': {
      const unit = unitOf(tree.code);
      if (unit === undefined)
        throw fault([`Indikator ${tree.code} tidak ada`, `There is no indicator ${tree.code}`], tree);
      return { [unit]: 1 };
    }
    case 'negative':
      return number(tree.of);
    case 'binary':
      return binary(tree, unitOf, number, alike);
    case 'call':
      return call(tree, unitOf, number, alike);
  }
}

type Number = (tree: Tree) => Unit;
type Alike = (parts: readonly Tree[], whole: Tree) => Unit;

function binary(
  tree: Extract<Tree, { kind: 'binary' }>,
  unitOf: (code: string) => string | undefined,
  number: Number,
  alike: Alike,
): Type {
  const { operator, left, right } = tree;
  switch (operator) {
    case '+':
    case '-':
      return alike([left, right], tree);
    case '*':
      return combine(number(left), number(right), 1);
    case '/':
      return combine(number(left), number(right), -1);
    case 'and':
    case 'or':
      for (const each of [left, right])
        if (typeOf(each, unitOf) !== 'condition')
          throw fault(['Di sini harus syarat', 'A condition is needed here'], each);
      return 'condition';
    default:
      alike([left, right], tree);
      return 'condition';
  }
}

function call(
  tree: Extract<Tree, { kind: 'call' }>,
  unitOf: (code: string) => string | undefined,
  number: Number,
  alike: Alike,
): Unit {
  const [first, second, third] = tree.args;
  if (!first) return none;
  switch (tree.name) {
    case 'if':
      if (typeOf(first, unitOf) !== 'condition')
        throw fault(['Isian pertama harus syarat', 'The first argument must be a condition'], first);
      return alike(tree.args.slice(1), tree);
    case 'lag':
      if (second?.kind !== 'number' || !Number.isInteger(second.value) || second.value < 1)
        throw fault(['Isian kedua harus bilangan bulat', 'The second argument must be a whole number'], second ?? tree);
      return number(first);
    case 'weighted_areas':
      if (second) number(second);
      return number(first);
    case 'per':
      if (third && third.kind !== 'number')
        throw fault(['Isian ketiga harus angka', 'The third argument must be a number'], third);
      return second ? combine(number(first), number(second), -1) : none;
    default:
      return alike(tree.args, tree);
  }
}

function combine(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const powers: Record<string, number> = { ...a };
  for (const [unit, power] of Object.entries(b)) {
    powers[unit] = (powers[unit] ?? 0) + sign * power;
    if (powers[unit] === 0) delete powers[unit];
  }
  return powers;
}

function same(a: Unit, b: Unit): boolean {
  return Object.keys({ ...a, ...b }).every((unit) => a[unit] === b[unit]);
}

/** `rupiah/buah`, `indeks`, `1`. */
export function inWords(unit: Unit, lang: Lang): string {
  const part = (sign: 1 | -1) =>
    Object.entries(unit)
      .filter(([, power]) => Math.sign(power) === sign)
      .map(([name, power]) => `${unitWord(name, lang)}${Math.abs(power) === 1 ? '' : `^${Math.abs(power)}`}`)
      .join('·');
  const [above, below] = [part(1), part(-1)];
  return below ? `${above || '1'}/${below}` : above || '1';
}
