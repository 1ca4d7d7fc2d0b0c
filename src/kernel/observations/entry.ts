import type { FieldProblem } from '../../platform/problem/problem.ts';
import type { Pair } from '../../platform/words/words.ts';
import type { Indicator } from '../indicators/model.ts';

/** One row of the entry form as it was typed. */
export interface TypedRow {
  readonly area: string;
  readonly numerator?: string | number | undefined;
  readonly denominator?: string | number | undefined;
}

/** One row understood; `empty` says that there is no figure. */
export interface EnteredRow {
  readonly area: string;
  readonly empty: boolean;
  readonly numerator: number;
  readonly denominator: number | null;
}

/** Largest amount taken; rupiah of a regency's budget fit. */
const largest = 1e15;

/**
 * Reads an amount as people type it: `12,5` and `12.5` are the same, thousands may be grouped (`1.234.567`, `1 234`).
 * @returns undefined when it is no number; `ambiguous` for `1.234`, which one reader takes for a thousand and another for one
 */
export function parseAmount(typed: string): number | 'ambiguous' | undefined {
  const text = typed
    .trim()
    .replace(/^Rp\.?\s*/i, '')
    .replace(/(?<=\d)[\s\u00a0](?=\d{3}(\D|$))/g, '');
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return 'ambiguous';
  if (/^-?\d+([.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  return undefined;
}

/** Names of the form's fields for an area; also where its errors stand. */
export const fieldOf = {
  numerator: (area: string): string => `numerator.${area}`,
  denominator: (area: string): string => `denominator.${area}`,
};

/** Understands all rows or says what is wrong with each cell; impossible figures are refused here. */
export function readRows(
  indicator: Pick<Indicator, 'unit' | 'denominator'>,
  typed: readonly TypedRow[],
): { rows: EnteredRow[]; errors: FieldProblem[] } {
  const errors: FieldProblem[] = [];
  const rows = typed.map((row) => readRow(indicator, row, errors));
  return { rows, errors };
}

function readRow(
  indicator: Pick<Indicator, 'unit' | 'denominator'>,
  typed: TypedRow,
  errors: FieldProblem[],
): EnteredRow {
  const { area } = typed;
  const refuse = (field: string, [id, en]: Pair) => {
    errors.push({ field, message: { id, en } });
    return undefined;
  };
  const numerator = readAmount(typed.numerator, fieldOf.numerator(area), refuse);
  const denominator = readAmount(typed.denominator, fieldOf.denominator(area), refuse);
  const asked = indicator.denominator !== null;
  if (!asked && denominator !== null)
    refuse(fieldOf.denominator(area), ['Indikator ini tidak berpenyebut.', 'This indicator has no denominator.']);
  if (numerator === null && denominator === null) return { area, empty: true, numerator: 0, denominator: null };
  if (asked && numerator === null)
    refuse(fieldOf.numerator(area), ['Isi juga pembilangnya.', 'Enter the numerator, too.']);
  if (asked && denominator === null)
    refuse(fieldOf.denominator(area), ['Isi juga penyebutnya.', 'Enter the denominator, too.']);
  if (denominator === 0)
    refuse(fieldOf.denominator(area), [
      'Penyebut harus lebih dari nol; kosongkan keduanya bila tidak ada datanya.',
      'The denominator must be more than zero; leave both empty where there are no data.',
    ]);
  if (
    indicator.unit === 'percent' &&
    typeof numerator === 'number' &&
    typeof denominator === 'number' &&
    denominator > 0 &&
    numerator > denominator
  )
    refuse(fieldOf.numerator(area), [
      'Pembilang melebihi penyebut: persentasenya akan lebih dari 100.',
      'The numerator is larger than the denominator: the percentage would exceed 100.',
    ]);
  return { area, empty: false, numerator: numerator ?? 0, denominator: denominator ?? null };
}

/** Null when left empty, undefined when refused. */
function readAmount(
  typed: string | number | undefined,
  field: string,
  refuse: (field: string, words: Pair) => undefined,
): number | null | undefined {
  const text = String(typed ?? '').trim();
  if (text === '') return null;
  const amount = parseAmount(text);
  if (amount === 'ambiguous')
    return refuse(field, [
      `“${text}” dapat dibaca sebagai ribuan atau pecahan. Tulis tanpa pemisah ribuan, misalnya 1234 atau 1,2340.`,
      `“${text}” could mean thousands or a fraction. Write it without separators, e.g. 1234 or 1.2340.`,
    ]);
  if (amount === undefined || !Number.isFinite(amount)) return refuse(field, ['Isi dengan angka.', 'Enter a number.']);
  if (amount < 0) return refuse(field, ['Angka tidak boleh negatif.', 'The figure must not be negative.']);
  if (amount > largest) return refuse(field, ['Angka terlalu besar.', 'The figure is too large.']);
  return amount;
}
