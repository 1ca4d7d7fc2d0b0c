import type { Tree } from './tree.ts';

/** What a formula sees from one area: figures there, earlier, and in the areas below. */
export interface Situation {
  /** Value of an indicator so many periods back, in its unit; null when it is not known. */
  value(code: string, back: number): number | null;
  /** How many periods back each period of the same year lies, up to this one, itself included. */
  sinceYearBegan(back: number): readonly number[];
  below(): readonly Situation[];
}

type Result = number | boolean | null;

/**
 * The value of a formula; null where something it needs is not known, as missing is never zero. `coalesce` and sums over
 * areas and periods take what is known. Dividing by zero gives nothing.
 */
export function evaluate(tree: Tree, situation: Situation): number | null {
  const result = resultOf(tree, situation, 0);
  return typeof result === 'number' && Number.isFinite(result) ? result : null;
}

function resultOf(tree: Tree, situation: Situation, back: number): Result {
  switch (tree.kind) {
    case 'number':
      return tree.value;
    case 'indicator':
      return situation.value(tree.code, back);
    case 'negative': {
      const value = numberOf(tree.of, situation, back);
      return value === null ? null : -value;
    }
    case 'binary':
      return binary(tree, situation, back);
    case 'call':
      return call(tree, situation, back);
  }
}

function numberOf(tree: Tree, situation: Situation, back: number): number | null {
  const result = resultOf(tree, situation, back);
  return typeof result === 'number' ? result : null;
}

function binary(tree: Extract<Tree, { kind: 'binary' }>, situation: Situation, back: number): Result {
  const { operator } = tree;
  const left = resultOf(tree.left, situation, back);
  const right = resultOf(tree.right, situation, back);
  // One side decides alone where it can.
  if (operator === 'and')
    return left === false || right === false ? false : left === null || right === null ? null : true;
  if (operator === 'or') return left === true || right === true ? true : left === null || right === null ? null : false;
  if (typeof left !== 'number' || typeof right !== 'number') return null;
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? null : left / right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '=':
      return left === right;
    case '<>':
      return left !== right;
  }
}

function call({ name, args }: Extract<Tree, { kind: 'call' }>, situation: Situation, back: number): Result {
  const [first, second, third] = args;
  if (!first) return null;
  const all = (): (number | null)[] => args.map((each) => numberOf(each, situation, back));
  const known = (values: readonly (number | null)[]) => values.filter((each) => each !== null);
  const overAreas = () => known(situation.below().map((each) => numberOf(first, each, back)));
  switch (name) {
    case 'if': {
      const condition = resultOf(first, situation, back);
      const chosen = condition === true ? second : condition === false ? third : undefined;
      return chosen ? numberOf(chosen, situation, back) : null;
    }
    case 'coalesce':
      return known(all())[0] ?? null;
    case 'min':
      return all().includes(null) ? null : Math.min(...known(all()));
    case 'max':
      return all().includes(null) ? null : Math.max(...known(all()));
    case 'lag':
      return second?.kind === 'number' ? numberOf(first, situation, back + second.value) : null;
    case 'ytd':
      return sum(known(situation.sinceYearBegan(back).map((each) => numberOf(first, situation, each))));
    case 'sum_areas':
      return sum(overAreas());
    case 'avg_areas': {
      const values = overAreas();
      const total = sum(values);
      return total === null ? null : total / values.length;
    }
    case 'min_areas':
      return overAreas().reduce<number | null>((least, each) => Math.min(least ?? each, each), null);
    case 'max_areas':
      return overAreas().reduce<number | null>((most, each) => Math.max(most ?? each, each), null);
    case 'weighted_areas':
      return second ? weighted(first, second, situation, back) : null;
    case 'per': {
      const [of = null, by = null] = all();
      const per = third?.kind === 'number' ? third.value : 1;
      return of === null || by === null || by === 0 ? null : (of / by) * per;
    }
  }
}

/** Σ weight · value ÷ Σ weight over the areas below in which both are known. */
function weighted(of: Tree, by: Tree, situation: Situation, back: number): number | null {
  let above = 0;
  let weights = 0;
  for (const area of situation.below()) {
    const value = numberOf(of, area, back);
    const weight = numberOf(by, area, back);
    if (value === null || weight === null) continue;
    above += value * weight;
    weights += weight;
  }
  return weights === 0 ? null : above / weights;
}

function sum(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((total, each) => total + each, 0);
}

/** How many periods back a formula looks at most. */
export function reachOf(tree: Tree): number {
  if (tree.kind === 'negative') return reachOf(tree.of);
  if (tree.kind === 'binary') return Math.max(reachOf(tree.left), reachOf(tree.right));
  if (tree.kind !== 'call') return 0;
  const inside = Math.max(0, ...tree.args.map(reachOf));
  const [, by] = tree.args;
  return tree.name === 'lag' && by?.kind === 'number' ? inside + by.value : inside;
}

/** Whether a formula looks into the areas below. */
export function looksBelow(tree: Tree): boolean {
  if (tree.kind === 'negative') return looksBelow(tree.of);
  if (tree.kind === 'binary') return looksBelow(tree.left) || looksBelow(tree.right);
  return tree.kind === 'call' && (tree.name.endsWith('_areas') || tree.args.some(looksBelow));
}
