/** A cell: numbers stay numbers, nothing stays empty. */
export type Cell = string | number | boolean | null | undefined;

/** A spreadsheet takes these at a cell's start for a formula (trust T10). */
const formula = /^[=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180) that no spreadsheet runs: text that would start a formula is prefixed with an apostrophe.
 * Begins with a byte order mark, without which Excel misreads names.
 */
export function writeCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${[head, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
