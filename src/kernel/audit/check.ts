import type { Tx } from '../../platform/db/db.ts';
import { openCheckpoint } from './checkpoint.ts';
import { commitment, leafHash, payloadSalt, type LeafRecord } from './leaf.ts';
import { append, emptyFrontier, rootOf, type Frontier, type Hash } from './merkle.ts';
import type { Discrepancy } from './model.ts';
import { findCheckpoint, listForCheck, type CheckedEntry, type KeptCheckpoint } from './queries.ts';
import type { NoteKey } from './signed-note.ts';

/** The log as it was recomputed, and the first thing that is not as it was signed. */
export type LogCheck = { readonly frontier: Frontier; readonly discrepancy?: Discrepancy | undefined };

/** A head that was signed earlier; the root is hexadecimal. */
export type KnownHead = { readonly size: number; readonly root: string };

const batch = 5_000;

/**
 * Recomputes the whole log from the entries: each entry's detail against its leaf, each leaf against its hash, all
 * hashes against the signed head. Finds what somebody with the database's own rights has changed.
 * @param tx a transaction of the nation
 * @param known a head kept outside the database: an older copy or another history is noticed by it
 */
export async function checkLog(tx: Tx, key: NoteKey, known?: KnownHead): Promise<LogCheck> {
  const checkpoint = await findCheckpoint(tx);
  let frontier = emptyFrontier;
  for (;;) {
    const entries = await listForCheck(tx, frontier.size, batch);
    for (const entry of entries) {
      if (entry.position !== frontier.size)
        return broken(frontier, entry, ['ada posisi yang hilang', 'a position is missing']);
      const why = checkEntry(entry);
      if (why) return broken(frontier, entry, why);
      frontier = append(frontier, entry.hash).frontier;
      if (known?.size === frontier.size && known.root !== hex(rootOf(frontier)))
        return broken(frontier, entry, ['sejarahnya lain', 'this is another history']);
    }
    if (entries.length < batch) break;
  }
  if (known && known.size > frontier.size) {
    const why = [
      `${known.size} daun pernah ditandatangani, tinggal ${frontier.size}`,
      `${known.size} leaves were signed, ${frontier.size} are left`,
    ] as const;
    return { frontier, discrepancy: { why } };
  }
  const why = checkHead(frontier, checkpoint, key);
  return why ? { frontier, discrepancy: { why } } : { frontier };
}

/** Is the signed head the head of these leaves? */
export function checkHead(
  frontier: Frontier,
  checkpoint: KeptCheckpoint | undefined,
  key: NoteKey,
): Discrepancy['why'] | undefined {
  if (!checkpoint) return frontier.size === 0 ? undefined : ['daun tanpa tanda tangan', 'leaves without a signed head'];
  const opened = openCheckpoint(checkpoint.note, key);
  if (!opened.ok) return [`tanda tangan tidak berlaku (${opened.why})`, `the signature does not hold (${opened.why})`];
  if (opened.value.size !== frontier.size)
    return [
      `ditandatangani ${opened.value.size} daun, ada ${frontier.size}`,
      `${opened.value.size} leaves were signed, ${frontier.size} are there`,
    ];
  if (!same(opened.value.root, rootOf(frontier))) return ['akar pohon berbeda', 'the root of the tree differs'];
  return undefined;
}

function checkEntry(entry: CheckedEntry): Discrepancy['why'] | undefined {
  if (!same(leafHash(entry.leaf), entry.hash)) return ['daun diubah', 'a leaf was changed'];
  const salt = entry.payload_salt ?? (entry.salt && payloadSalt(entry.salt));
  const record = JSON.parse(entry.leaf) as LeafRecord;
  if (!salt || record.payload !== commitment(salt, entry.detail))
    return ['isi entri diubah', 'what an entry says was changed'];
  if (record.type !== entry.action || record.regency !== entry.regency_code)
    return ['jenis atau wilayah entri diubah', 'the kind or the regency of an entry was changed'];
  return undefined;
}

function broken(frontier: Frontier, entry: CheckedEntry, why: Discrepancy['why']): LogCheck {
  return { frontier, discrepancy: { position: entry.position, why } };
}

const hex = (hash: Hash) => Buffer.from(hash).toString('hex');

function same(a: Hash, b: Hash): boolean {
  return Buffer.compare(a, b) === 0;
}
