/** A row of a CSV table, with the line of the file on which it begins, the first being 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Splits CSV into rows: comma or semicolon (whichever the first row uses more), quotes around cells that need them, line
 * breaks inside quotes, Windows line ends, a byte-order mark. Empty rows are left out.
 * @returns the line on which a quote was opened and never closed, where that is so
 */
export function splitTable(text: string, firstLine = 1): { rows: TableRow[]; openQuote?: number } {
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  const separator = first.split(';').length > first.split(',').length ? ';' : ',';
  const rows: TableRow[] = [];
  let line = firstLine;
  let row = { line, cells: [] as string[] };
  const token = new RegExp(`"((?:[^"]|"")*)"|("[^]*)|([^"${separator}\\r\\n]+)|(${separator})|(\\r?\\n)`, 'g');
  let cell = '';
  const endRow = () => {
    row.cells.push(cell.trim());
    cell = '';
    if (row.cells.some((each) => each !== '')) rows.push(row);
  };
  for (const [whole, quoted, unclosed, plain, comma, newline] of text.replace(/^\uFEFF/, '').matchAll(token)) {
    if (unclosed !== undefined) return { rows, openQuote: line };
    if (quoted !== undefined) cell += quoted.replaceAll('""', '"');
    if (plain !== undefined) cell += plain;
    if (comma !== undefined) {
      row.cells.push(cell.trim());
      cell = '';
    }
    if (newline !== undefined) endRow();
    line += whole.split('\n').length - 1;
    if (newline !== undefined) row = { line, cells: [] };
  }
  endRow();
  return { rows };
}
