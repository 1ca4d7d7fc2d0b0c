import type { Fault, RawDocument } from './read.ts';
import { splitTable } from './table.ts';

const columns = [
  'code',
  'dimension',
  'smart_dimension',
  'sub_dimension',
  'sasaran',
  'indicators',
  'weight',
  'responsible',
  'title',
  'title_en',
  'guidance',
  'guidance_en',
  'evidence',
  'evidence_en',
  ...[1, 2, 3, 4].flatMap((level) => [`level_${level}`, `level_${level}_en`]),
];
const needed = ['code', 'dimension', 'title', 'level_1', 'level_2', 'level_3', 'level_4'];
type Row = Readonly<Record<string, string>>;

/**
 * Turns a CSV instrument into the shape of the JSON file. First lines `# code: …`, `# name: …`, `# source: …`,
 * `# edition: …`, `# weights: 10/20/30/20/20` (baseline/output/outcome/impact/quick win); then a header and one line an
 * item. Lists are separated by `;`, a level reads `Title: text`. English columns (`title_en` …) may be missing.
 */
export function tableDocument(text: string): RawDocument | { faults: Fault[] } {
  const { head, rest, firstLine } = splitHead(text);
  const { rows, openQuote } = splitTable(rest, firstLine);
  if (openQuote !== undefined)
    return fault(openQuote, 'Tanda kutip di baris ini tidak ditutup.', 'The quote on this line is never closed.');
  const [header, ...body] = rows;
  if (!header || body.length === 0) return fault(1, 'Berkas tidak berisi butir.', 'The file holds no item.');
  const names = header.cells.map((cell) => cell.toLowerCase());
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0)
    return fault(header.line, `Kolom tidak ada: ${missing.join(', ')}.`, `Columns missing: ${missing.join(', ')}.`);
  const unknown = names.filter((name) => name !== '' && !columns.includes(name));
  if (unknown.length > 0)
    return fault(header.line, `Kolom tidak dikenal: ${unknown.join(', ')}.`, `Unknown columns: ${unknown.join(', ')}.`);
  const uneven = body.find((row) => row.cells.length !== names.length);
  if (uneven)
    return fault(
      uneven.line,
      `Ada ${uneven.cells.length} kolom, seharusnya ${names.length}.`,
      `There are ${uneven.cells.length} cells where the header has ${names.length}.`,
    );
  const items = body.map((row) => itemOf(Object.fromEntries(names.map((name, at) => [name, row.cells[at] ?? '']))));
  return { value: { ...headOf(head), items }, lines: body.map((row) => row.line) };
}

function fault(line: number, id: string, en: string): { faults: Fault[] } {
  return { faults: [{ line, words: [id, en] }] };
}

function splitHead(text: string): { head: Row; rest: string; firstLine: number } {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const length = lines.findIndex((line) => !line.startsWith('#') && line.trim() !== '');
  const count = length < 0 ? lines.length : length;
  const pairs = lines.slice(0, count).flatMap((line) => {
    const [, key, value] = /^#\s*([a-z_]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    return key !== undefined && value !== undefined ? [[key, value] as const] : [];
  });
  return { head: Object.fromEntries(pairs), rest: lines.slice(count).join('\n'), firstLine: count + 1 };
}

function headOf(head: Row): Record<string, unknown> {
  const [baseline, output, outcome, impact, quick_win] = (head['weights'] ?? '').split('/').map(Number);
  const edition = head['edition'] && {
    code: head['edition'],
    weights: { baseline, output, outcome, impact, quick_win },
  };
  return {
    code: head['code'],
    name: both(head, 'name'),
    source: head['source'],
    ...(edition ? { edition } : {}),
  };
}

function itemOf(row: Row): Record<string, unknown> {
  const evidence = list(row['evidence']);
  const evidenceEn = list(row['evidence_en']);
  return {
    code: row['code'],
    dimension: row['dimension'],
    smart_dimension: row['smart_dimension'] || null,
    sub_dimension: row['sub_dimension'] || null,
    sasaran: list(row['sasaran']),
    indicators: list(row['indicators']),
    ...(row['weight'] ? { weight: Number(row['weight'].replace(',', '.')) } : {}),
    ...(row['responsible'] ? { responsible: row['responsible'] } : {}),
    title: both(row, 'title'),
    ...(row['guidance'] ? { guidance: both(row, 'guidance') } : {}),
    evidence: evidence.map((each, at) => [each, evidenceEn[at] ?? each]),
    levels: [1, 2, 3, 4].map((level) => levelOf(row, level)),
  };
}

function levelOf(row: Row, level: number) {
  const [id = '', en = id] = both(row, `level_${level}`);
  const [titleId, textId] = titled(id, `Tingkat ${level}`);
  const [titleEn, textEn] = titled(en, `Level ${level}`);
  return { title: [titleId, titleEn], text: [textId, textEn] };
}

/** `Menyeluruh: berjalan di semua OPD` → title and text; without a colon all of it is the text. */
function titled(cell: string, fallback: string): [title: string, text: string] {
  const at = cell.indexOf(': ');
  return at > 0 ? [cell.slice(0, at), cell.slice(at + 2)] : [fallback, cell];
}

function both(row: Row, name: string): string[] {
  const id = row[name] ?? '';
  return [id, row[`${name}_en`] || id];
}

function list(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean);
}
