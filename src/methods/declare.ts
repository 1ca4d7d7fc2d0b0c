/** Indonesian, English. */
export type Pair = readonly [id: string, en: string];

/** How sure a rule is: read in the regulation, printed elsewhere, recomputed from published figures, unchecked, or ours. */
export type Certainty = 'official' | 'published' | 'derived' | 'unverified' | 'ours';

/** What a page says of a formula. */
export interface Explanation {
  /** Of the command line: `compute NAME`. */
  readonly name: string;
  /** Of the page: `/metode/SLUG`. */
  readonly slug: string;
  readonly title: Pair;
  /** Name and version of the arithmetic, frozen into what it computed. */
  readonly version: string;
  /** What it answers. */
  readonly purpose: Pair;
  readonly formula: Pair;
  readonly steps: readonly Pair[];
  readonly source: Pair;
  readonly certainty: Certainty;
  readonly tables?: readonly ExplainedTable[];
}

export type Cell = string | number | Pair;

export interface ExplainedTable {
  readonly caption: Pair;
  readonly heads: readonly Pair[];
  /** Numbers are written by the reader's language; what is not finite is a dash. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A rule that changed with a decree or that agencies apply differently; the first of a method is the usual one. */
export interface Edition {
  readonly id: string;
  readonly source: Pair;
  readonly certainty: Certainty;
}

/** One value that a case takes. */
export interface Input {
  readonly name: string;
  readonly label: Pair;
  /** As people write it beside the field: `µg/m³`, `years`. */
  readonly unit?: Pair;
  readonly hint?: Pair;
  /** A number unless it says otherwise. */
  readonly kind?: 'yes-no';
  /** May be left empty. */
  readonly optional?: true;
  /** Only these editions take it. */
  readonly editions?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** Must be more than this. */
  readonly above?: number;
  readonly whole?: true;
  /** What the page fills in for a start: a published case. */
  readonly sample?: string;
}

/** One value that comes out; numbers carry their decimals. */
export interface Output {
  readonly name: string;
  readonly label: Pair;
  readonly digits?: number;
  /** What the method is for, where it is not the first number that comes out. */
  readonly main?: true;
  /** How people read a text that comes out, where it is not said alike in both languages. */
  readonly names?: Readonly<Record<string, Pair>>;
}

export type Values = Readonly<Record<string, number | boolean | undefined>>;
export type Results = Readonly<Record<string, number | string | undefined>>;

/** A formula over named values: one case a form or a row. */
export interface CaseMethod extends Explanation {
  readonly editions?: readonly Edition[];
  readonly inputs: readonly Input[];
  readonly outputs: readonly Output[];
  /** @throws Misuse naming the input at fault. */
  compute(values: Values, edition: string): Results;
}

/** A formula over a whole file: many answers, a series, nested levels. */
export interface FileMethod extends Explanation {
  /** What such a file is; one of the other form holds cases. */
  readonly form: 'csv' | 'json';
  /** Name of an option of the command line → what it takes. */
  readonly options: Readonly<Record<string, string>>;
  /** @throws Misuse naming field or line. */
  computeFile(
    text: string,
    options: Readonly<Record<string, string>>,
  ): { readonly output: string; readonly summary: string };
}

/** What a method's folder lists as `methods` in its `methods.ts`: explained, and computed by case, by file, both or neither. */
export type Method = Explanation | CaseMethod | FileMethod | (CaseMethod & FileMethod);

export function takesCases(method: Explanation): method is CaseMethod {
  return 'compute' in method;
}

export function takesFiles(method: Explanation): method is FileMethod {
  return 'computeFile' in method;
}
