import { createHash } from 'node:crypto';
import { canonical, type Json } from '../../kernel/audit/canonical.ts';
import { defineProblems } from '../../platform/problem/problem.ts';
import type { Pair } from '../../platform/words/words.ts';
import type { Edition, EvaluationDimension } from '../editions/model.ts';
import type { SmartDimension } from '../rules.ts';

export interface RubricLevel {
  readonly title: Pair;
  readonly text: Pair;
}

/** One statement that a regency answers and the panel marks. */
export interface Item {
  readonly code: string;
  /** The axis that is weighed. */
  readonly dimension: EvaluationDimension;
  /** What it is about; null for the regency as a whole. */
  readonly smartDimension: SmartDimension | null;
  readonly subDimension: string | null;
  readonly sasaran: readonly string[];
  /** Indicators whose figures stand beside the answer. */
  readonly indicators: readonly string[];
  /** Relative, inside its evaluation dimension. */
  readonly weight: number;
  /** Agency that usually answers. */
  readonly responsible: string;
  readonly title: Pair;
  readonly guidance: Pair;
  readonly evidence: readonly Pair[];
  /** Levels 1 to 4, in this order. */
  readonly rubric: readonly RubricLevel[];
}

/** A list of items with rubrics. The official one is not public: ours stands in, and says so. */
export interface Instrument {
  readonly code: string;
  readonly name: Pair;
  readonly ours: boolean;
  readonly source: string;
  readonly items: readonly Item[];
}

export type InstrumentHead = Omit<Instrument, 'items'> & {
  readonly items: number;
  readonly hash: string;
  readonly addedAt: Date;
  /** Cycles that regencies know of and that use it, latest year first. */
  readonly cycles: readonly string[];
};

export const instrumentProblems = defineProblems('instruments', {
  unknown: { status: 422, id: 'Instrumen {code} tidak ada.', en: 'There is no instrument {code}.' },
  large: { status: 413, id: 'Berkas instrumen paling besar 4 MB.', en: 'An instrument file has at most 4 MB.' },
  gone: {
    status: 404,
    id: 'Berkas yang diunggah sudah tidak ada. Unggah sekali lagi.',
    en: 'The uploaded file is no longer there. Upload it once more.',
  },
  taken: {
    status: 409,
    id: 'Instrumen {code} sudah ada dan tidak dapat diubah. Beri kode baru.',
    en: 'The instrument {code} exists already and cannot be changed. Give a new code.',
  },
});

/** SHA-256 of an instrument as canonical JSON, hexadecimal. */
export function instrumentHash(instrument: Instrument): string {
  return createHash('sha256')
    .update(canonical(instrument as unknown as Json))
    .digest('hex');
}

/** Percent of the index that one item carries under an edition's weights. */
export function itemShare(item: Item, items: readonly Item[], edition: Pick<Edition, 'weights' | 'smartFrom'>): number {
  const beside = items.filter((each) => each.dimension === item.dimension);
  const throughSmart = item.dimension === edition.smartFrom;
  const peers = throughSmart ? beside.filter((each) => each.smartDimension === item.smartDimension) : beside;
  const parts = throughSmart ? new Set(beside.map((each) => each.smartDimension)).size : 1;
  const sum = peers.reduce((total, each) => total + each.weight, 0);
  return (edition.weights[item.dimension] / parts) * (item.weight / sum);
}

/** Media types of a file that may hold an instrument; a table out of a spreadsheet is often called text. */
export const uploadKinds: readonly string[] = ['application/json', 'text/csv', 'text/plain'];
