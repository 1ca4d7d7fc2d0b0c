import { foldRight, nodesCovering, splitOf } from './merkle.ts';
import type { Hash, NodeAt } from './merkle.ts';

/** Leaves start (included) to end (excluded), whose subtree is one element of a proof. */
export type Span = readonly [start: number, end: number];

/** Reads the hash of a complete subtree, from a table or from memory. */
export type ReadNode = (at: NodeAt) => Hash;

/**
 * What an inclusion proof of leaf `index` in a tree of `size` leaves consists of, in RFC 6962 §2.1.1 order; a log in a
 * table reads `nodesCovering(...span)` for each and folds them.
 * @throws RangeError when the leaf is not in the tree
 */
export function inclusionSpans(index: number, size: number): Span[] {
  checkSizes(index + 1, size);
  return path(index, 0, size);
}

/**
 * What a consistency proof from `first` to `second` leaves consists of (RFC 6962 §2.1.2); nothing when the sizes are
 * equal or the first is 0.
 * @throws RangeError when first is larger than second
 */
export function consistencySpans(first: number, second: number): Span[] {
  if (first === 0 && second >= 0) return [];
  checkSizes(first, second);
  return first === second ? [] : subproof(first, 0, second, true);
}

export function proofOf(spans: readonly Span[], read: ReadNode): Hash[] {
  return spans.map(([start, end]) => foldRight(nodesCovering(start, end).map(read)));
}

function path(index: number, start: number, end: number): Span[] {
  if (end - start === 1) return [];
  const middle = start + splitOf(end - start);
  return index < middle
    ? [...path(index, start, middle), [middle, end]]
    : [...path(index, middle, end), [start, middle]];
}

function subproof(size: number, start: number, end: number, complete: boolean): Span[] {
  if (start + size === end) return complete ? [] : [[start, end]];
  const split = splitOf(end - start);
  return size <= split
    ? [...subproof(size, start, start + split, complete), [start + split, end]]
    : [...subproof(size - split, start + split, end, false), [start, start + split]];
}

function checkSizes(first: number, second: number): void {
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(second) || first < 1 || first > second) {
    throw new RangeError(`no proof from ${first} to ${second}`);
  }
}
