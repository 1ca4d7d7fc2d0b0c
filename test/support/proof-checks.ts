import { foldRight, hashNode, type Hash } from '../../src/kernel/audit/merkle.ts';
import type { ReadNode } from '../../src/kernel/audit/proofs.ts';

/** Reads nodes out of the list of all leaf hashes. */
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

function same(a: Hash, b: Hash): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
