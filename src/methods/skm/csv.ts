import { findColumns, readCsv } from '../csv.ts';
import { misuse } from '../misuse.ts';

/**
 * Reads the answers of a survey from CSV text: a header with the elements’ codes in any order, any case, then one line a
 * respondent; other columns (a respondent's number, a date) are passed over. Comma, semicolon and tab are understood,
 * quoted cells, a byte-order mark and Windows line ends too. An empty cell is an element not answered; an empty line
 * is no respondent.
 *
 * @throws Misuse with the line at fault (the header is line 1): `csv-empty`, `csv-column-missing`,
 *   `csv-column-twice`, `csv-cells`, `csv-quote`, `mark-invalid`
 */
export function readAnswers<Code extends string>(text: string, codes: readonly Code[]): Record<Code, number | null>[] {
  const { header, rows } = readCsv(text);
  const columns = findColumns(header, codes);
  return rows.map(({ line, cells }) => {
    const answer = {} as Record<Code, number | null>;
    for (const code of codes) answer[code] = readMark(cells[columns[code] ?? -1] ?? '', code, line);
    return answer;
  });
}

function readMark(cell: string, code: string, line: number): number | null {
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
