/** A piece of text as a reader meets it: between tags, or in an attribute that is read out. */
export interface Piece {
  readonly text: string;
  /** Language it is marked with, its own or of what stands around it; none on a map, whose words are names. */
  readonly lang: string;
}

export interface HtmlPage {
  readonly lang: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly links: readonly string[];
  readonly scripts: readonly string[];
  readonly pieces: readonly Piece[];
  /** Everything inside `main`. */
  readonly main: string;
}

const token = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][\w:-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/gi;
const empty = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const spoken = ['aria-label', 'title', 'placeholder', 'alt'];

interface Element {
  readonly tag: string;
  readonly lang: string;
  readonly inMain: boolean;
}

/** Reads what our own renderer writes: well-formed, attributes in double quotes. @throws when it is not. */
export function readHtml(html: string): HtmlPage {
  const page = { lang: '', title: '', headings: [] as string[], main: '' };
  const [links, scripts, pieces]: [string[], string[], Piece[]] = [[], [], []];
  const open: Element[] = [{ tag: '', lang: '', inMain: false }];
  for (const [whole, closing, tag = '', attributes = '', closed] of html.matchAll(token)) {
    const around = open.at(-1) ?? { tag: '', lang: '', inMain: false };
    if (whole.startsWith('<!')) continue;
    if (!whole.startsWith('<')) {
      const text = decode(whole);
      if (around.tag === 'title' && !open.some((each) => each.tag === 'svg')) page.title += text;
      if (open.some((each) => each.tag === 'h1')) page.headings[page.headings.length - 1] += text;
      if (around.inMain) page.main += text;
      if (text.trim()) pieces.push({ text: text.replaceAll(/\s+/g, ' ').trim(), lang: around.lang });
    } else if (closing) {
      if (around.tag !== tag) throw new Error(`</${tag}> closes <${around.tag}>`);
      open.pop();
    } else {
      const has = readAttributes(attributes);
      const isMap = tag === 'svg' && /\bmap\b/.test(has.get('class') ?? '');
      const lang = isMap ? '' : (has.get('lang') ?? around.lang);
      const element = { tag, lang, inMain: around.inMain || tag === 'main' };
      if (tag === 'html') page.lang = element.lang;
      if (tag === 'h1') page.headings.push('');
      if (tag === 'a') links.push(has.get('href') ?? '');
      if (tag === 'script') scripts.push(has.get('src') ?? 'inline');
      for (const name of spoken) if (has.get(name)) pieces.push({ text: has.get(name) ?? '', lang: element.lang });
      if (!closed && !empty.has(tag)) open.push(element);
    }
  }
  return { ...page, links, scripts, pieces };
}

function readAttributes(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/([^\s=>/]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, decode(value)]),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decode(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
}
