import { foldRight, hashNode, nodesCovering, splitOf } from './merkle.ts';
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

/** Reads nodes out of the list of all leaf hashes: for tests, verifiers and small logs. */
export function nodesInMemory(leafHashes: readonly Hash[]): ReadNode {
  const levels: Hash[][] = [[...leafHashes]];
  for (let below = leafHashes; below.length > 1; below = levels.at(-1) as Hash[]) {
    const level: Hash[] = [];
    for (let at = 0; at + 1 < below.length; at += 2) level.push(hashNode(below[at] as Hash, below[at + 1] as Hash));
    levels.push(level);
  }
  return ({ level, index }) => {
    const hash = levels[level]?.[index];
    if (hash === undefined) throw new RangeError(`no complete subtree at level ${level}, index ${index}`);
    return hash;
  };
}

/** RFC 9162 §2.1.3.2: does the proof lead from this leaf hash at `index` to the root of `size` leaves? */
export function verifyInclusion(
  index: number,
  size: number,
  leafHash: Hash,
  proof: readonly Hash[],
  root: Hash,
): boolean {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return false;
  let [node, last, hash] = [index, size - 1, leafHash];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = hashNode(sibling, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else {
      hash = hashNode(hash, sibling);
    }
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && same(hash, root);
}

/** RFC 9162 §2.1.4.2: is the tree of `second` leaves the one of `first` leaves with more appended? */
export function verifyConsistency(
  first: number,
  second: number,
  firstRoot: Hash,
  secondRoot: Hash,
  proof: readonly Hash[],
): boolean {
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(second) || first < 0 || first > second) return false;
  if (first === second) return proof.length === 0 && same(firstRoot, secondRoot);
  if (first === 0) return proof.length === 0 && same(firstRoot, foldRight([]));
  const isPower = Number.isInteger(Math.log2(first));
  const [start, ...rest] = isPower ? [firstRoot, ...proof] : proof;
  if (start === undefined) return false;
  let [node, last, older, newer] = [first - 1, second - 1, start, start];
  while (node % 2 === 1) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  for (const sibling of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      older = hashNode(sibling, older);
      newer = hashNode(sibling, newer);
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else {
      newer = hashNode(newer, sibling);
    }
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && same(older, firstRoot) && same(newer, secondRoot);
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

function same(a: Hash, b: Hash): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
