import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sourceRoot } from '../../src/main.ts';
import { langs, type Lang } from '../../src/platform/words/words.ts';
import type { Piece } from './read-html.ts';

/** Words that carry a sentence; two of them in one piece say which language it is. */
const carriers: Readonly<Record<Lang, readonly string[]>> = {
  id: ['yang', 'dan', 'dengan', 'untuk', 'dari', 'pada', 'tidak', 'belum', 'oleh', 'atau', 'dalam', 'ini', 'sudah'],
  en: ['the', 'and', 'of', 'with', 'for', 'from', 'not', 'is', 'are', 'by', 'this', 'that', 'has'],
};

/** Said alike in both languages. */
const shared = new Set(['Quick win']);

export type Phrases = Readonly<Record<Lang, ReadonlySet<string>>>;

/** Every fixed phrase of our dictionaries that belongs to one language only. */
export async function loadPhrases(): Promise<Phrases> {
  const said: Record<Lang, Set<string>> = { id: new Set(), en: new Set() };
  for await (const path of glob('**/words.ts', { cwd: sourceRoot })) {
    const { words } = (await import(pathToFileURL(join(sourceRoot, path)).href)) as {
      words?: (lang: Lang) => Record<string, unknown>;
    };
    if (path !== 'platform/words/words.ts' && words)
      for (const lang of langs)
        for (const phrase of Object.values(words(lang))) if (typeof phrase === 'string') said[lang].add(phrase);
  }
  const only = (lang: Lang, other: Lang) =>
    new Set([...said[lang]].filter((phrase) => !said[other].has(phrase) && !shared.has(phrase)));
  return { id: only('id', 'en'), en: only('en', 'id') };
}

/** What stands on a page of one language in the other one, unless it is marked as such. */
export function foreignPieces(pieces: readonly Piece[], lang: Lang, phrases: Phrases): string[] {
  const other = lang === 'id' ? 'en' : 'id';
  const foreign = pieces.filter(
    (piece) => piece.lang === lang && (phrases[other].has(piece.text) || soundsLike(piece.text, other, lang)),
  );
  return [...new Set(foreign.map((piece) => piece.text))];
}

function soundsLike(text: string, other: Lang, own: Lang): boolean {
  const heard = new Set(text.toLowerCase().split(/[^\p{L}]+/u));
  const count = (lang: Lang) => carriers[lang].filter((word) => heard.has(word)).length;
  return count(other) >= 2 && count(other) > count(own);
}
