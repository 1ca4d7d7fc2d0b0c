export type CsvRow = Readonly<Record<string, string>>;

/** Reads the seed's own CSV: a header, commas, quotes only around cells that need them, no line breaks inside. */
export function parseCsv(text: string): CsvRow[] {
  const [head = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const names = cells(head);
  return lines.map((line) => {
    const row: Record<string, string> = {};
    const values = cells(line);
    names.forEach((name, index) => {
      row[name] = values[index] ?? '';
    });
    return row;
  });
}

function cells(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? '',
  );
}
