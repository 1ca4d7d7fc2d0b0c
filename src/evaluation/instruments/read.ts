import type { z } from 'zod';
import { isMisuse } from '../../methods/misuse.ts';
import type { Pair } from '../../platform/words/words.ts';
import { rulesOf } from '../cycles/model.ts';
import { usualRules, weightsRefusal, type Edition, type Weights } from '../editions/model.ts';
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
  if (!parsed.success) {
    const shape = parsed.error.issues.map((issue) => ({
      line: issue.path[0] === 'items' && typeof issue.path[1] === 'number' ? raw.lines[issue.path[1]] : 1,
      words: placed(issue),
    }));
    return { faults: [...weightFaults(weightsOf(raw.value)), ...shape] };
  }
  const instrument = instrumentOf(parsed.data);
  const edition = editionOf(parsed.data);
  const faults = [...weightFaults(edition?.weights), ...ruleFaults(instrument, edition, raw.lines)];
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

/** What the schema objects to, beside the place it is about; sentences of our own come in both languages. */
function placed(issue: z.core.$ZodIssue): Pair {
  const place = issue.path.map(String).join('.') || 'berkas';
  const [id, en] = sentence(issue);
  return [`${place}: ${id}.`, `${place}: ${en}.`];
}

function sentence(issue: z.core.$ZodIssue): Pair {
  const [id, en] = issue.message.split(' ‖ ');
  if (id !== undefined && en !== undefined) return [id, en];
  if (issue.code === 'invalid_value') {
    const known = issue.values.join(', ');
    return [`harus salah satu dari ${known}`, `must be one of ${known}`];
  }
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join(', ');
    return [`tidak dikenal: ${keys}`, `not known: ${keys}`];
  }
  const absent = issue.code === 'invalid_type' || issue.code === 'invalid_union' || issue.code === 'too_small';
  return absent
    ? ['kosong atau bukan isian yang benar', 'empty or not of the right kind']
    : ['tidak sesuai', 'not fitting'];
}

/** Weights of a file that is otherwise wrong, so that they too are named at once. */
function weightsOf(value: unknown): Weights | undefined {
  const found = instrumentDocument.shape.edition.safeParse((value as { edition?: unknown }).edition);
  return found.success ? found.data?.weights : undefined;
}

function weightFaults(weights: Weights | undefined): Fault[] {
  const refusal = weights && weightsRefusal(weights);
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
