import { isMisuse } from '../../methods/misuse.ts';
import type { Pair } from '../../platform/words/words.ts';
import { rulesOf } from '../cycles/model.ts';
import { usualRules, weightsRefusal, type Edition } from '../editions/model.ts';
import { checkRules } from '../rules.ts';
import { editionOf, instrumentDocument, instrumentOf } from './document.ts';
import type { Instrument } from './model.ts';
import { tableDocument } from './read-csv.ts';
import { itemLines, syntaxLine } from './read-json.ts';

/** What is wrong with a file and on which line, the first being 1. */
export interface Fault {
  readonly line: number | undefined;
  readonly words: Pair;
}

export type ReadInstrument =
  | { readonly instrument: Instrument; readonly edition: Edition | undefined; readonly faults?: undefined }
  | { readonly faults: readonly Fault[] };

/** A file before it is checked: a value, and the line on which each item begins. */
export interface RawDocument {
  readonly value: unknown;
  readonly lines: readonly number[];
}

/**
 * Reads an instrument from JSON (text that begins with `{`) or CSV. Pure: nothing is kept.
 * Weights that do not sum to 100, items of a dimension that does not exist, rubrics without four levels: each is named
 * with its line, all of them at once.
 */
export function readInstrument(text: string): ReadInstrument {
  const raw = /^\uFEFF?\s*\{/.test(text) ? readJson(text) : tableDocument(text);
  if ('faults' in raw) return raw;
  const parsed = instrumentDocument.safeParse(raw.value);
  if (!parsed.success)
    return {
      faults: parsed.error.issues.map(({ path, message }) => ({
        line: path[0] === 'items' && typeof path[1] === 'number' ? raw.lines[path[1]] : 1,
        words: placed(path, message),
      })),
    };
  const instrument = instrumentOf(parsed.data);
  const edition = editionOf(parsed.data);
  const faults = [...weightFaults(edition), ...ruleFaults(instrument, edition, raw.lines)];
  return faults.length > 0 ? { faults } : { instrument, edition };
}

function readJson(text: string): RawDocument | { faults: Fault[] } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown, lines: itemLines(text) };
  } catch (error) {
    return {
      faults: [{ line: syntaxLine(text, error), words: ['Ini bukan JSON yang sah.', 'This is not valid JSON.'] }],
    };
  }
}

/** A sentence of the schema beside the place it is about; sentences of our own are given in both languages. */
function placed(path: readonly PropertyKey[], message: string): Pair {
  const place = path.map(String).join('.') || 'berkas';
  const [id = message, en = id] = message.split(' ‖ ');
  return [`${place}: ${id}`, `${place}: ${en}`];
}

function weightFaults(edition: Edition | undefined): Fault[] {
  const refusal = edition && weightsRefusal(edition.weights);
  return refusal ? [{ line: 1, words: [refusal.sentence('id'), refusal.sentence('en')] }] : [];
}

/** Contradictions between items: a code twice, a dimension that weighs but has no item, a smart dimension missing. */
function ruleFaults(instrument: Instrument, edition: Edition | undefined, lines: readonly number[]): Fault[] {
  const even = { baseline: 20, output: 20, outcome: 20, impact: 20, quick_win: 20 };
  const sums = edition && !weightsRefusal(edition.weights);
  const basis = { ...usualRules, ...edition, weights: sums ? edition.weights : even } as Edition;
  try {
    checkRules(rulesOf({ id: instrument.code }, basis, instrument.items, []));
    return [];
  } catch (error) {
    if (!isMisuse(error)) throw error;
    const named = instrument.items.findLastIndex(({ code }) => error.words[0].split(/[\s,]/).includes(code));
    return [{ line: lines[named], words: [`${error.words[0]}.`, `${error.words[1]}.`] }];
  }
}
