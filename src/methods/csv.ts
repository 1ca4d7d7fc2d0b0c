import { misuse } from './misuse.ts';

/** A line of a file: its number (the header is line 1) and its trimmed cells. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly header: Row;
  readonly rows: readonly Row[];
  readonly separator: string;
}

/**
 * Reads CSV text: a header, then rows of as many cells; empty lines are passed over. Comma, semicolon and tab are
 * understood, quoted cells, a byte-order mark and Windows line ends too.
 * @throws Misuse with the line at fault: `csv-empty`, `csv-cells`, `csv-quote`
 */
export function readCsv(text: string): CsvTable {
  const content = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(content);
  const [header, ...rows] = splitRows(content, separator).filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (header === undefined || rows.length === 0) {
    throw misuse('csv-empty', ['Berkas tidak berisi baris data', 'The file holds no rows'], { line: 1 });
  }
  for (const { line, cells } of rows) {
    if (cells.length === header.cells.length) continue;
    throw misuse(
      'csv-cells',
      [
        `Baris ${line}: ${cells.length} kolom, seharusnya ${header.cells.length}`,
        `Line ${line}: ${cells.length} cells where the header has ${header.cells.length}`,
      ],
      { line },
    );
  }
  return { header, rows, separator };
}

/**
 * Where each named column stands in the header, in any order and any case.
 * @throws Misuse `csv-column-missing` (of those not optional), `csv-column-twice`
 */
export function findColumns<Name extends string>(
  header: Row,
  names: readonly Name[],
  optional: readonly Name[] = [],
): Record<Name, number | undefined> {
  const given = header.cells.map((cell) => cell.toLowerCase());
  const columns = {} as Record<Name, number | undefined>;
  for (const name of names) {
    const at = given.indexOf(name.toLowerCase());
    const place = { field: name, line: header.line };
    if (at < 0 && !optional.includes(name)) {
      throw misuse('csv-column-missing', [`Kolom ${name} tidak ada`, `Column ${name} is missing`], place);
    }
    if (given.lastIndexOf(name.toLowerCase()) !== at) {
      throw misuse('csv-column-twice', [`Kolom ${name} ada dua kali`, `Column ${name} is there twice`], place);
    }
    columns[name] = at < 0 ? undefined : at;
  }
  return columns;
}

/** The separator that the header uses most. */
function separatorOf(content: string): string {
  const header = content.trimStart().split(/\r?\n|\r/, 1)[0] ?? '';
  const count = (separator: string): number => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function splitRows(content: string, separator: string): Row[] {
  const rows: Row[] = [];
  let row: { line: number; cells: string[] } = { line: 1, cells: [] };
  let cell = '';
  let line = 1;
  let openedOn = 0;
  const endCell = (): void => {
    row.cells.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < content.length; at += 1) {
    const char = content.charAt(at);
    const endOfLine = char === '\n' || (char === '\r' && content.charAt(at + 1) !== '\n');
    if (endOfLine) line += 1;
    if (openedOn > 0) {
      if (char !== '"') cell += char;
      else if (content.charAt(at + 1) === '"') cell += content.charAt((at += 1));
      else openedOn = 0;
    } else if (char === '"' && cell.trim() === '') {
      cell = '';
      openedOn = line;
    } else if (char === separator) endCell();
    else if (endOfLine) {
      endCell();
      rows.push(row);
      row = { line, cells: [] };
    } else if (char !== '\r') cell += char;
  }
  if (openedOn > 0) {
    throw misuse(
      'csv-quote',
      [`Tanda kutip pada baris ${openedOn} tidak ditutup`, `The quote opened on line ${openedOn} is never closed`],
      { line: openedOn },
    );
  }
  endCell();
  rows.push(row);
  return rows;
}

/** Cells as one line of CSV, quoted where they must be; for programs, so nothing is put before them. */
export function writeRow(cells: readonly string[], separator: string): string {
  const quoted = cells.map((cell) =>
    cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return `${quoted.join(separator)}\n`;
}
