import type { Tx } from '../../platform/db/db.ts';
import { nodesCovering, type NodeAt } from './merkle.ts';
import { consistencySpans, inclusionSpans, proofOf, type Span } from './proofs.ts';
import { listNodes } from './queries.ts';

/** The hashes that lead from leaf `index` to the root of `size` leaves, hexadecimal. @throws RangeError outside the tree */
export async function proveInclusion(tx: Tx, index: number, size: number): Promise<string[]> {
  return readProof(tx, inclusionSpans(index, size));
}

/** The hashes that show that the tree of `size` leaves only adds to the one of `from` leaves, hexadecimal. */
export async function proveConsistency(tx: Tx, from: number, size: number): Promise<string[]> {
  return readProof(tx, consistencySpans(from, size));
}

async function readProof(tx: Tx, spans: readonly Span[]): Promise<string[]> {
  const wanted = spans.flatMap(([start, end]) => nodesCovering(start, end));
  const known = new Map((await listNodes(tx, wanted)).map((node) => [keyOf(node), node.hash]));
  const proof = proofOf(spans, (at) => {
    const hash = known.get(keyOf(at));
    if (!hash) throw new Error(`The log has no node at level ${at.level}, index ${at.index}.`);
    return hash;
  });
  return proof.map((hash) => Buffer.from(hash).toString('hex'));
}

const keyOf = (at: NodeAt) => `${at.level}:${at.index}`;
