import { createHash } from 'node:crypto';

/**
 * A Merkle tree over an append-only list of leaves, hashed as RFC 6962 §2.1 (RFC 9162 §2.1) says: SHA-256, a leaf with
 * the prefix 0x00, a node with 0x01. Pure; a log kept in a table stores leaf hashes and, to make proofs without reading
 * them all, the nodes of complete subtrees that {@link append} hands back.
 */
export type Hash = Uint8Array;

/** Where a node of a complete subtree stands: level 0 is the leaves; index counts from the left on its level. */
export type NodeAt = Readonly<{ level: number; index: number }>;

/** Everything needed to append and to know the root: the complete subtrees that cover the list, largest first. */
export type Frontier = Readonly<{ size: number; hashes: readonly Hash[] }>;

export const emptyFrontier: Frontier = { size: 0, hashes: [] };

export function hashLeaf(bytes: Uint8Array): Hash {
  return createHash('sha256').update(Uint8Array.of(0)).update(bytes).digest();
}

export function hashNode(left: Hash, right: Hash): Hash {
  return createHash('sha256').update(Uint8Array.of(1)).update(left).update(right).digest();
}

/** Appends one leaf hash. `nodes` are the nodes that became complete, the leaf itself first: rows for the table. */
export function append(
  frontier: Frontier,
  leafHash: Hash,
): { frontier: Frontier; nodes: readonly (NodeAt & { hash: Hash })[] } {
  const hashes = [...frontier.hashes];
  const nodes: (NodeAt & { hash: Hash })[] = [{ level: 0, index: frontier.size, hash: leafHash }];
  let hash = leafHash;
  let level = 0;
  // Every one bit at the end of the size is a complete subtree that the new leaf closes into a larger one.
  for (let rest = frontier.size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
    hash = hashNode(hashes.pop() as Hash, hash);
    level += 1;
    nodes.push({ level, index: Math.floor(frontier.size / 2 ** level), hash });
  }
  hashes.push(hash);
  return { frontier: { size: frontier.size + 1, hashes }, nodes };
}

/** The tree head of a frontier; the empty list has SHA-256 of nothing. */
export function rootOf(frontier: Frontier): Hash {
  return foldRight(frontier.hashes);
}

/** The root over leaf hashes (not leaves). */
export function root(leafHashes: Iterable<Hash>): Hash {
  let frontier = emptyFrontier;
  for (const hash of leafHashes) frontier = append(frontier, hash).frontier;
  return rootOf(frontier);
}

/** The complete subtrees, largest first, that cover leaves start (included) to end (excluded). */
export function nodesCovering(start: number, end: number): NodeAt[] {
  const nodes: NodeAt[] = [];
  for (let at = start; at < end;) {
    let level = 0;
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= end) level += 1;
    nodes.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return nodes;
}

/** The hash of a subtree out of the nodes that {@link nodesCovering} names, in that order. */
export function foldRight(hashes: readonly Hash[]): Hash {
  const last = hashes.at(-1);
  if (last === undefined) return createHash('sha256').digest();
  return hashes.slice(0, -1).reduceRight((right, left) => hashNode(left, right), last);
}

/** Largest power of two smaller than size (RFC 6962's k), size ≥ 2. */
export function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}
