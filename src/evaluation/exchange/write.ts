import { createHash } from 'node:crypto';
import { openLogKey } from '../../kernel/audit/key.ts';
import { findCheckpoint } from '../../kernel/audit/queries.ts';
import { keyText } from '../../kernel/audit/signed-note.ts';
import { nation } from '../../kernel/areas/codes.ts';
import type { House } from '../../kernel/capability/house.ts';
import type { Tx } from '../../platform/db/db.ts';
import { borderProblems } from '../../platform/problem/problem.ts';
import { findFrozenRules } from '../cycles/queries.ts';
import { plainResult, problems } from '../results/model.ts';
import { findPublication, listResults } from '../results/queries.ts';
import { bundle } from './bundle.ts';
import { listLeaves, readCycleLeaves, type SignedHead } from './queries.ts';

export interface WrittenBundle {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly head: SignedHead;
}

type WritingHouse = Pick<House, 'db' | 'config'>;

/** Written bundles by their hash: what was published never changes, so it is written once a process. */
const written = new Map<string, Uint8Array>();
const keptBundles = 4;

/** The bundle of a cycle as it stands now, over the latest signed head: what is about to be published. */
export function writeBundle(house: WritingHouse, cycle: string): Promise<WrittenBundle> {
  return house.db.tx({ regency: nation, readOnly: true }, async (tx) => {
    const head = await findCheckpoint(tx);
    if (!head) throw problems.logBehind();
    return write(tx, house, cycle, head);
  });
}

/**
 * The published bundle, written again from the log and compared with the hash that was published.
 * @throws Problem border.notFound before publication, results.bundleChanged when the bytes would differ
 */
export async function readPublishedBundle(tx: Tx, house: WritingHouse, cycle: string): Promise<Uint8Array> {
  const publication = await findPublication(tx, cycle);
  if (!publication) throw borderProblems.notFound();
  const known = written.get(publication.bundleHash);
  if (known) return known;
  const { bytes, sha256 } = await write(tx, house, cycle, publication);
  if (sha256 !== publication.bundleHash) throw problems.bundleChanged();
  written.set(sha256, bytes);
  for (const old of [...written.keys()].slice(0, -keptBundles)) written.delete(old);
  return bytes;
}

async function write(tx: Tx, house: WritingHouse, cycle: string, head: SignedHead): Promise<WrittenBundle> {
  const rules = await findFrozenRules(tx, cycle);
  const { edition, panel, marks, sheets, result } = await readCycleLeaves(tx, cycle, head.size);
  if (!rules || !edition || !result) throw problems.notCovered();
  const key = await openLogKey(house.config);
  const bytes = bundle({
    rules,
    leaves: await listLeaves(tx, head.size, sheets !== undefined),
    edition,
    panel,
    marks,
    sheets,
    results: (await listResults(tx, cycle)).map(plainResult),
    result,
    checkpoint: head.note,
    key: keyText(key.publicKey),
  });
  return {
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    head: { size: head.size, note: head.note },
  };
}
