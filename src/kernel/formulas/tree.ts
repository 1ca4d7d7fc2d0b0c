import type { Pair } from '../../platform/words/words.ts';

/** Where something stands in the text of a formula: first character and the one after the last, from 0. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export type Operator = '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>=' | '=' | '<>' | 'and' | 'or';

/** A formula as it was understood. */
export type Tree = Place &
  (
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'indicator'; readonly code: string }
    | { readonly kind: 'negative'; readonly of: Tree }
    | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Tree; readonly right: Tree }
    | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Tree[] }
  );

/** The one set of functions, with how many arguments each takes. */
export const functions = {
  if: { least: 3, most: 3, words: ['jika', 'if'] },
  coalesce: { least: 2, most: 9, words: ['yang pertama ada', 'the first known of'] },
  min: { least: 2, most: 9, words: ['terkecil dari', 'least of'] },
  max: { least: 2, most: 9, words: ['terbesar dari', 'greatest of'] },
  lag: { least: 2, most: 2, words: ['periode sebelumnya dari', 'earlier period of'] },
  ytd: { least: 1, most: 1, words: ['jumlah sejak awal tahun dari', 'year to date of'] },
  sum_areas: { least: 1, most: 1, words: ['jumlah wilayah di bawahnya dari', 'sum over the areas below of'] },
  avg_areas: { least: 1, most: 1, words: ['rata-rata wilayah di bawahnya dari', 'mean over the areas below of'] },
  min_areas: { least: 1, most: 1, words: ['terkecil di wilayah di bawahnya dari', 'least over the areas below of'] },
  max_areas: { least: 1, most: 1, words: ['terbesar di wilayah di bawahnya dari', 'greatest over the areas below of'] },
  weighted_areas: {
    least: 2,
    most: 2,
    words: ['rata-rata berbobot wilayah di bawahnya dari', 'weighted mean over the areas below of'],
  },
  per: { least: 2, most: 3, words: ['per', 'per'] },
} as const satisfies Readonly<Record<string, { least: number; most: number; words: Pair }>>;

export type FunctionName = keyof typeof functions;

/** Says no to a formula with the place at fault; an Error, so that it may be thrown from within the tree. */
export type FormulaFault = Error & Place & { readonly name: 'FormulaFault'; readonly words: Pair };

export function fault(words: Pair, { from, to }: Place): FormulaFault {
  return Object.assign(new Error(words[1]), { name: 'FormulaFault' as const, words, from, to });
}

export function isFormulaFault(error: unknown): error is FormulaFault {
  return error instanceof Error && error.name === 'FormulaFault';
}

/** Codes of the indicators that a formula reads, each once, in order of appearance. */
export function codesOf(tree: Tree): string[] {
  const found = new Set<string>();
  const visit = (node: Tree): void => {
    if (node.kind === 'indicator') found.add(node.code);
    else if (node.kind === 'negative') visit(node.of);
    else if (node.kind === 'binary') [node.left, node.right].forEach(visit);
    else if (node.kind === 'call') node.args.forEach(visit);
  };
  visit(tree);
  return [...found];
}
