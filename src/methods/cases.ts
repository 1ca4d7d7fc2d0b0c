import { findColumns, readCsv, writeRow, type Row } from './csv.ts';
import type { CaseMethod, Edition, Input, Results, Values } from './declare.ts';
import { isMisuse, misuse, onLine, type Misuse } from './misuse.ts';
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
  const { header, rows, separator } = readCsv(text);
  const names = inputs.map((each) => each.name);
  const optional = inputs.filter((each) => each.optional).map((each) => each.name);
  const columns = findColumns(header, names, optional);
  if (names.every((name) => columns[name] === undefined))
    throw misuse('csv-column-missing', [
      `Tidak ada satu pun kolom ${names.join(', ')}`,
      `None of the columns ${names.join(', ')} is there`,
    ]);
  refuseTakenNames(method, header);
  const readRow = ({ cells }: Row): Values =>
    Object.fromEntries(
      inputs.map((input) => [input.name, readValue(input, cells[columns[input.name] ?? -1] ?? '', separator !== ',')]),
    );
  const faults: Misuse[] = [];
  const lines = rows.map((row) => {
    try {
      const results = onLine(row.line, () => method.compute(readRow(row), id));
      const cells = method.outputs.map(({ name, digits }) => printed(results[name], digits));
      return writeRow([...row.cells, ...cells], separator);
    } catch (error) {
      if (!isMisuse(error)) throw error;
      faults.push(error);
      return '';
    }
  });
  const head = writeRow([...header.cells, ...method.outputs.map((each) => each.name)], separator);
  return { text: [head, ...lines].join(''), rows: rows.length, faults };
}

/** One case, or a list of them: the results as JSON carries them, rounded as they are shown. @throws Misuse */
export function computeJson(method: CaseMethod, given: unknown, edition?: string): unknown {
  if (Array.isArray(given)) return given.map((each) => computeJson(method, each, edition));
  if (typeof given !== 'object' || given === null)
    throw misuse('input-invalid', [
      'Masukan harus objek JSON atau daftarnya',
      'The input must be a JSON object or a list of them',
    ]);
  const { edition: named, ...fields } = given as Record<string, unknown>;
  const { id } = findEdition(
    method,
    edition ?? (typeof named === 'number' ? `${named}` : (named as string | undefined)),
  );
  const inputs = inputsOf(method, id);
  const values = Object.fromEntries(
    inputs.map((input) => [input.name, readValue(input, asText(input, fields[input.name]), false)]),
  );
  return rounded(method, method.compute(values, id));
}

/** The edition asked for, the usual one without. @throws Misuse `edition-unknown` */
export function findEdition(method: CaseMethod, edition: string | undefined): Pick<Edition, 'id'> {
  const editions = method.editions ?? [];
  const found = edition === undefined ? (editions[0] ?? { id: '' }) : editions.find((each) => each.id === edition);
  if (found) return found;
  const known = editions.map((each) => each.id).join(', ');
  throw misuse(
    'edition-unknown',
    editions.length === 0
      ? [`${method.name} tidak punya edisi`, `${method.name} has no editions`]
      : [`Edisi ${edition} tidak dikenal; ada: ${known}`, `Edition ${edition} is unknown; there are: ${known}`],
    { field: 'edition' },
  );
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
 * @param decimalComma whether a comma may be the decimal sign, as where it does not separate columns
 * @throws Misuse `value-missing`, `value-unreadable`, `value-outside`
 */
export function readValue(input: Input, text: string, decimalComma: boolean): Values[string] {
  const written = text.trim();
  if (written === '') {
    if (input.optional) return undefined;
    throw misuse('value-missing', [`${input.name} kosong`, `${input.name} is empty`], { field: input.name });
  }
  if (input.kind === 'yes-no') return readYesNo(input, written);
  const plain = decimalComma ? written.replace(',', '.') : written;
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
  if (!Number.isFinite(value))
    throw misuse(
      'value-unreadable',
      [`${input.name} bukan angka: "${brief(written)}"`, `${input.name} is no number: "${brief(written)}"`],
      { field: input.name },
    );
  const { min = -Infinity, max = Infinity } = input;
  if (value < min || value > max)
    throw misuse(
      'value-outside',
      [
        `${input.name} harus ${range(min, max, 'paling sedikit', 'paling banyak', 'sampai').replaceAll('.', ',')}, bukan ${brief(written)}`,
        `${input.name} must be ${range(min, max, 'at least', 'at most', 'to')}, not ${brief(written)}`,
      ],
      { field: input.name },
    );
  return value;
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

function refuseTakenNames(method: CaseMethod, header: Row): void {
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

function range(min: number, max: number, least: string, most: string, to: string): string {
  if (min === -Infinity) return `${most} ${max}`;
  if (max === Infinity) return `${least} ${min}`;
  return `${min} ${to} ${max}`;
}
