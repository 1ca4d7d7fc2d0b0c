import { misuse } from '../misuse.ts';
import { elementCodes } from './elements.ts';
import type { ElementCode } from './elements.ts';
import type { Answers } from './skm.ts';

/**
 * Reads the answers of a survey from CSV text: a header with U1 to U9 in any order, any case, then one line a
 * respondent; other columns (a respondent's number, a date) are passed over. Comma, semicolon and tab are understood,
 * quoted cells, a byte-order mark and Windows line ends too. An empty cell is an element not answered; an empty line
 * is no respondent.
 *
 * @throws Misuse with the line at fault (the header is line 1): `csv-empty`, `csv-column-missing`,
 *   `csv-column-twice`, `csv-cells`, `csv-quote`, `mark-invalid`
 */
export function readAnswers(text: string): Answers[] {
  const content = text.replace(/^\uFEFF/, '');
  const lines = splitRows(content, separatorOf(content)).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const header = lines[0];
  if (header === undefined || lines.length === 1) {
    throw misuse('csv-empty', ['Berkas tidak berisi jawaban', 'The file holds no answers'], { line: 1 });
  }
  const columns = findColumns(header);
  return lines.slice(1).map(({ line, cells }) => {
    if (cells.length !== header.cells.length) {
      throw misuse(
        'csv-cells',
        [
          `Baris ${line}: ${cells.length} kolom, seharusnya ${header.cells.length}`,
          `Line ${line}: ${cells.length} cells where the header has ${header.cells.length}`,
        ],
        { line },
      );
    }
    const answer = {} as Record<ElementCode, number | null>;
    for (const code of elementCodes) answer[code] = readMark(cells[columns[code]] ?? '', code, line);
    return answer;
  });
}

type Row = { line: number; cells: string[] };

function findColumns(header: Row): Record<ElementCode, number> {
  const names = header.cells.map((cell) => cell.toUpperCase());
  const columns = {} as Record<ElementCode, number>;
  for (const code of elementCodes) {
    const at = names.indexOf(code);
    const place = { field: code, line: header.line };
    if (at < 0) {
      throw misuse('csv-column-missing', [`Kolom ${code} tidak ada`, `Column ${code} is missing`], place);
    }
    if (names.lastIndexOf(code) !== at) {
      throw misuse('csv-column-twice', [`Kolom ${code} ada dua kali`, `Column ${code} is there twice`], place);
    }
    columns[code] = at;
  }
  return columns;
}

function readMark(cell: string, code: ElementCode, line: number): number | null {
  if (cell === '') return null;
  if (/^[1-4]$/.test(cell)) return Number(cell);
  const seen = cell.length > 20 ? `${cell.slice(0, 20)}…` : cell;
  throw misuse(
    'mark-invalid',
    [
      `Baris ${line}, ${code}: jawaban harus 1, 2, 3, atau 4 (atau kosong), bukan "${seen}"`,
      `Line ${line}, ${code}: the mark must be 1, 2, 3 or 4 (or empty), not "${seen}"`,
    ],
    { field: code, line },
  );
}

/** The separator that the header uses most. */
function separatorOf(content: string): string {
  const header = content.trimStart().split(/\r?\n|\r/, 1)[0] ?? '';
  const count = (separator: string): number => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function splitRows(content: string, separator: string): Row[] {
  const rows: Row[] = [];
  let row: Row = { line: 1, cells: [] };
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
