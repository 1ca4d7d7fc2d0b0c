import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append, emptyFrontier, hashLeaf, hashNode, nodesCovering, root, rootOf } from './merkle.ts';
import type { Hash } from './merkle.ts';
import { consistencySpans, inclusionSpans, proofOf } from './proofs.ts';
import { nodesInMemory, verifyConsistency, verifyInclusion } from '../../../test/support/proof-checks.ts';

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');
const unhex = (text: string): Uint8Array => Buffer.from(text, 'hex');

// The reference vectors of certificate-transparency (merkletree tests), which RFC 6962 logs share.
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = inputs.map((input) => hashLeaf(unhex(input)));
const numbered = (count: number): Hash[] =>
  Array.from({ length: count }, (_, at) => hashLeaf(Buffer.from(`leaf ${at}`)));

/** RFC 6962 §2.1 word for word, to hold the incremental one against. */
function plainRoot(hashes: readonly Hash[]): Hash {
  if (hashes.length <= 1) return hashes[0] ?? root([]);
  let k = 1;
  while (k * 2 < hashes.length) k *= 2;
  return hashNode(plainRoot(hashes.slice(0, k)), plainRoot(hashes.slice(k)));
}

describe('the Merkle tree of the log', () => {
  it('has the roots of the RFC 6962 reference vectors', () => {
    expect(hex(root([]))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(roots.map((_, at) => hex(root(leaves.slice(0, at + 1))))).toEqual(roots);
  });

  it('has the inclusion and consistency proofs of the reference vectors', () => {
    const read = nodesInMemory(leaves);
    expect(proofOf(inclusionSpans(0, 8), read).map(hex)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(proofOf(consistencySpans(6, 8), read).map(hex)).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
    expect(proofOf(consistencySpans(2, 5), nodesInMemory(leaves.slice(0, 5))).map(hex)).toEqual([
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ]);
  });

  it('grows leaf by leaf to the root that the whole list has', () => {
    let frontier = emptyFrontier;
    const all = numbered(130);
    for (const [at, leaf] of all.entries()) {
      frontier = append(frontier, leaf).frontier;
      expect(hex(rootOf(frontier))).toBe(hex(plainRoot(all.slice(0, at + 1))));
    }
  });

  it('hands back every complete subtree exactly once, enough for all proofs from a table', () => {
    const table = new Map<string, Hash>();
    let frontier = emptyFrontier;
    const all = numbered(37);
    for (const leaf of all) {
      const next = append(frontier, leaf);
      for (const node of next.nodes) {
        expect(table.has(`${node.level}/${node.index}`)).toBe(false);
        table.set(`${node.level}/${node.index}`, node.hash);
      }
      frontier = next.frontier;
    }
    const read = ({ level, index }: { level: number; index: number }): Hash => table.get(`${level}/${index}`) as Hash;
    for (let index = 0; index < 37; index += 1) {
      const proof = proofOf(inclusionSpans(index, 37), read);
      expect(verifyInclusion(index, 37, all[index] as Hash, proof, rootOf(frontier))).toBe(true);
    }
    expect(nodesCovering(0, 37).map(read).map(hex)).toEqual(frontier.hashes.map(hex));
  });

  it('proves every leaf of every tree and every older tree of a newer one', () => {
    const all = numbered(34);
    const head = all.map((_, at) => root(all.slice(0, at)));
    for (let size = 1; size < 34; size += 1) {
      const read = nodesInMemory(all.slice(0, size));
      for (let index = 0; index < size; index += 1) {
        const proof = proofOf(inclusionSpans(index, size), read);
        expect(verifyInclusion(index, size, all[index] as Hash, proof, head[size] as Hash)).toBe(true);
      }
      for (let first = 0; first <= size; first += 1) {
        const proof = proofOf(consistencySpans(first, size), read);
        expect(verifyConsistency(first, size, head[first] as Hash, head[size] as Hash, proof)).toBe(true);
      }
    }
  });

  it('believes no other leaf, place, size, root or proof', () => {
    const sizes = fc
      .integer({ min: 2, max: 200 })
      .chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1), fc.nat(), fc.nat(255)));
    fc.assert(
      fc.property(sizes, ([size, index, pick, bit]) => {
        const all = numbered(size);
        const head = root(all);
        const proof = proofOf(inclusionSpans(index, size), nodesInMemory(all));
        const leaf = all[index] as Hash;
        const other = flip(leaf, bit);
        expect(verifyInclusion(index, size, other, proof, head)).toBe(false);
        expect(verifyInclusion((index + 1) % size, size, leaf, proof, head)).toBe(false);
        expect(verifyInclusion(index, size, leaf, proof, flip(head, bit))).toBe(false);
        expect(verifyInclusion(index, size, leaf, [...proof, head], head)).toBe(false);
        expect(verifyInclusion(index, size, leaf, proof.slice(1), head)).toBe(false);
        expect(verifyInclusion(size, size, leaf, proof, head)).toBe(false);
        const at = pick % proof.length;
        const bent = proof.map((hash, place) => (place === at ? flip(hash, bit) : hash));
        expect(verifyInclusion(index, size, leaf, bent, head)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('sees a rewritten history', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }), fc.nat(), (first, more, pick) => {
        const honest = numbered(first + more);
        const rewritten = honest.map((hash, at) => (at === pick % first ? flip(hash, pick % 256) : hash));
        const proof = proofOf(consistencySpans(first, first + more), nodesInMemory(rewritten));
        const [older, newer] = [root(honest.slice(0, first)), root(rewritten)];
        expect(verifyConsistency(first, first + more, older, newer, proof)).toBe(false);
        const honestProof = proofOf(consistencySpans(first, first + more), nodesInMemory(honest));
        expect(verifyConsistency(first, first + more, older, newer, honestProof)).toBe(false);
        expect(verifyConsistency(first, first + more, older, root(honest), honestProof)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('makes no proof of a leaf that is not there', () => {
    expect(() => inclusionSpans(3, 3)).toThrow(RangeError);
    expect(() => consistencySpans(4, 3)).toThrow(RangeError);
  });
});

function flip(hash: Hash, bit: number): Hash {
  const copy = Uint8Array.from(hash);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}
