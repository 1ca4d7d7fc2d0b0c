/** The line of a position in a text, the first being 1. */
function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** The line on which JSON stopped being JSON, as far as the engine says. */
export function syntaxLine(text: string, error: unknown): number {
  const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return position === undefined ? lineAt(text, text.length) : lineAt(text, Number(position));
}

/** The line on which each element of the top-level list `items` begins, so that a fault can be found in the file. */
export function itemLines(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let key = '';
  let inItems = false;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]|\n/g)) {
    if (token === '\n') line += 1;
    else if (token.startsWith('"')) key = depth === 1 ? token : key;
    else if (token === '{' || token === '[') {
      if (depth === 1) inItems = token === '[' && key === '"items"';
      if (depth === 2 && inItems && token === '{') lines.push(line);
      depth += 1;
    } else if (token === '}' || token === ']') depth -= 1;
  }
  return lines;
}
