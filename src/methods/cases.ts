import { findColumns, readCsv, writeRow, type CsvTable, type Row } from './csv.ts';
import type { CaseMethod, Edition, Input, Results, Values } from './declare.ts';
import { inPlace, isMisuse, misuse, unknownEdition, type Misuse } from './misuse.ts';
import { roundHalfUp, shown } from './rounding.ts';

/** A file with its results beside what it held, and the rows that could not be computed, each with its line. */
export interface ComputedCsv {
  readonly text: string;
  readonly rows: number;
  readonly faults: readonly Misuse[];
}

/** One case a row: every column is kept as it was, the method's outputs are appended. @throws Misuse of the file as a whole */
export function computeCsv(method: CaseMethod, text: string, edition?: string): ComputedCsv {
  const { id } = findEdition(method, edition);
  const inputs = inputsOf(method, id);
  const table = readCsv(text);
  const { header, rows } = table;
  const names = inputs.map((each) => each.name);
  const optional = inputs.filter((each) => each.optional).map((each) => each.name);
  const columns = findColumns(header, names, optional);
  if (names.every((name) => columns[name] === undefined))
    throw misuse('csv-column-missing', noneOf(names), { line: header.line });
  refuseTakenNames(method, header);
  const cellOf = (input: Input, { cells }: Row) => cells[columns[input.name] ?? -1] ?? '';
  const decimal = rows.some((row) => inputs.some((input) => /\d,\d/.test(cellOf(input, row)))) ? ',' : '.';
  const readRow = (row: Row): Values =>
    Object.fromEntries(inputs.map((input) => [input.name, readValue(input, cellOf(input, row), decimal)]));
  const faults: Misuse[] = [];
  const results = rows.map((row) => {
    try {
      return inPlace(['Baris', 'Line'], row.line, () => method.compute(readRow(row), id));
    } catch (error) {
      if (!isMisuse(error)) throw error;
      faults.push(error);
      return {};
    }
  });
  return { text: appendResults(method, table, results), rows: rows.length, faults };
}

/** A table with the method's outputs behind its columns, one result a row. */
export function appendResults(
  { outputs }: Pick<CaseMethod, 'outputs'>,
  { header, rows, separator }: CsvTable,
  results: readonly Results[],
): string {
  const head = writeRow([...header.cells, ...outputs.map((each) => each.name)], separator);
  const lines = rows.map(({ cells }, at) => {
    const own = outputs.map(({ name, digits }) => printed(results[at]?.[name], digits));
    return writeRow([...cells, ...own], separator);
  });
  return [head, ...lines].join('');
}

/**
 * One case, or a list of them: the results as JSON carries them, rounded as they are shown, beside what the method does
 * not know. An edition that the case names goes before the one asked for.
 * @throws Misuse
 */
export function computeJson(method: CaseMethod, given: unknown, edition?: string): unknown {
  if (Array.isArray(given))
    return given.map((each, at) => inPlace(['Kasus', 'Case'], at + 1, () => computeJson(method, each, edition)));
  if (typeof given !== 'object' || given === null)
    throw misuse('input-invalid', [
      'Masukan harus objek JSON atau daftarnya',
      'The input must be a JSON object or a list of them',
    ]);
  const { edition: named, ...fields } = given as Record<string, unknown>;
  const { id } = findEdition(
    method,
    typeof named === 'number' ? `${named}` : ((named as string | undefined) ?? edition),
  );
  const inputs = inputsOf(method, id);
  const names = inputs.map((each) => each.name);
  if (names.every((name) => fields[name] === undefined)) throw misuse('value-missing', noneOf(names));
  const values = Object.fromEntries(
    inputs.map((input) => [input.name, readValue(input, asText(input, fields[input.name]), '.')]),
  );
  const others = Object.entries(fields).filter(([name]) => !names.includes(name));
  return { ...Object.fromEntries(others), ...rounded(method, method.compute(values, id)) };
}

/** The edition asked for, the usual one without. @throws Misuse `edition-unknown` */
export function findEdition(method: CaseMethod, edition: string | undefined): Pick<Edition, 'id'> {
  const editions = method.editions ?? [];
  const found = edition === undefined ? (editions[0] ?? { id: '' }) : editions.find((each) => each.id === edition);
  if (found) return found;
  if (editions.length > 0)
    throw unknownEdition(
      edition,
      editions.map((each) => each.id),
    );
  throw misuse('edition-unknown', [`${method.name} tidak punya edisi`, `${method.name} has no editions`], {
    field: 'edition',
  });
}

/** What an edition of a method takes. */
export function inputsOf(method: CaseMethod, edition: string): readonly Input[] {
  return method.inputs.filter((each) => !each.editions || each.editions.includes(edition));
}

/** Numbers at the digits that the method shows. */
export function rounded(method: CaseMethod, results: Results): Record<string, number | string | null> {
  return Object.fromEntries(
    method.outputs.map(({ name, digits }) => {
      const value = results[name];
      return [name, typeof value === 'number' && digits !== undefined ? roundHalfUp(value, digits) : (value ?? null)];
    }),
  );
}

/**
 * What was written for an input, as a number or a yes or no; undefined when an optional one is empty.
 * @param decimal the decimal sign of whoever wrote it; the other mark is taken for one too, where it cannot be a thousands mark
 * @throws Misuse `value-missing`, `value-unreadable`, `value-ambiguous`, `value-outside`
 */
export function readValue(input: Input, text: string, decimal: '.' | ','): Values[string] {
  const written = text.trim();
  if (written === '') {
    if (input.optional) return undefined;
    throw misuse('value-missing', [`${input.name} kosong`, `${input.name} is empty`], { field: input.name });
  }
  if (input.kind === 'yes-no') return readYesNo(input, written);
  const plain = plainNumber(input, written, decimal);
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
  if (!Number.isFinite(value))
    throw misuse(
      'value-unreadable',
      [`${input.name} bukan angka: "${brief(written)}"`, `${input.name} is no number: "${brief(written)}"`],
      { field: input.name },
    );
  checkBounds(input, value, written);
  return value;
}

/** `1.234,5` and `1,234.5` are one number each; `1.234` is not, where the comma is the decimal sign. */
function plainNumber(input: Input, written: string, decimal: '.' | ','): string {
  const other = decimal === ',' ? '.' : ',';
  const grouped = (mark: string, rest: string) => new RegExp(`^[+-]?\\d{1,3}([${mark}]\\d{3})+${rest}$`).test(written);
  if (grouped(other, `[${decimal}]\\d+`)) return written.replaceAll(other, '').replace(decimal, '.');
  if (grouped(other, ''))
    throw misuse(
      'value-ambiguous',
      [
        `${input.name}: "${brief(written)}" dapat dibaca dua cara; tulis tanpa tanda ribuan`,
        `${input.name}: "${brief(written)}" can be read in two ways; write it without thousands marks`,
      ],
      { field: input.name },
    );
  return written.replace(',', '.');
}

function checkBounds(input: Input, value: number, written: string): void {
  const { min = -Infinity, max = Infinity, above = -Infinity } = input;
  const refuse = (id: string, en: string) =>
    misuse(
      'value-outside',
      [
        `${input.name} harus ${id.replaceAll('.', ',')}, bukan ${brief(written)}`,
        `${input.name} must be ${en}, not ${brief(written)}`,
      ],
      { field: input.name },
    );
  if (input.whole && !Number.isInteger(value)) throw refuse('bilangan bulat', 'a whole number');
  if (value <= above) throw refuse(`lebih dari ${above}`, `above ${above}`);
  if (value >= min && value <= max) return;
  if (max === Infinity) throw refuse(`paling sedikit ${min}`, `at least ${min}`);
  throw refuse(`${min} sampai ${max}`, `${min} to ${max}`);
}

function readYesNo(input: Input, written: string): boolean {
  if (/^(yes|ya|y|true|1)$/i.test(written)) return true;
  if (/^(no|tidak|t|n|false|0)$/i.test(written)) return false;
  throw misuse(
    'value-unreadable',
    [
      `${input.name} harus ya atau tidak, bukan "${brief(written)}"`,
      `${input.name} must be yes or no, not "${brief(written)}"`,
    ],
    { field: input.name },
  );
}

function asText(input: Input, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw misuse('value-unreadable', [`${input.name} harus angka`, `${input.name} must be a number`], {
    field: input.name,
  });
}

/** @throws Misuse `csv-column-taken` when a result would stand under a name that is there already */
export function refuseTakenNames(method: CaseMethod, header: Row): void {
  const given = header.cells.map((cell) => cell.toLowerCase());
  const taken = method.outputs.find(({ name }) => given.includes(name.toLowerCase()));
  if (!taken) return;
  throw misuse(
    'csv-column-taken',
    [
      `Kolom ${taken.name} sudah ada; ganti namanya, karena hasil ditulis di kolom itu`,
      `Column ${taken.name} is there already; rename it, as the result is written under that name`,
    ],
    { field: taken.name, line: header.line },
  );
}

function printed(value: Results[string], digits: number | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'number' && digits !== undefined ? shown(value, digits) : String(value);
}

const brief = (text: string) => (text.length > 20 ? `${text.slice(0, 20)}…` : text);

function noneOf(names: readonly string[]): [id: string, en: string] {
  return [`Tidak ada satu pun dari ${names.join(', ')}`, `None of ${names.join(', ')} is there`];
}
