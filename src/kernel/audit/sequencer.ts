import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tx } from '../../platform/db/db.ts';
import { Problem } from '../../platform/problem/problem.ts';
import { nation } from '../areas/codes.ts';
import type { House } from '../capability/house.ts';
import { checkLog, type KnownHead } from './check.ts';
import { signCheckpoint } from './checkpoint.ts';
import { openLogKey, type LogKey } from './key.ts';
import { leafHash } from './leaf.ts';
import { append, rootOf, type Frontier, type Hash, type NodeAt } from './merkle.ts';
import { problems } from './model.ts';
import { findCheckpoint, hasWaiting, keepCheckpoint, keepLeaves, keepNodes, lockLog, takeWaiting } from './queries.ts';

export interface SignedHead {
  readonly size: number;
  readonly root: Uint8Array;
  readonly note: string;
}

type Signer = { readonly key: LogKey; frontier: Frontier };
type SequencedHouse = Pick<House, 'db' | 'config' | 'clock'>;

const signers = new WeakMap<object, Promise<Signer>>();
const pause = 400;

/**
 * Gives every entry committed so far its place in the log and signs the new head.
 * @throws Problem `log.inconsistent` when what is stored is not what was signed: nothing is signed then.
 */
export async function sequenceNow(house: SequencedHouse): Promise<SignedHead | undefined> {
  const signer = await findSigner(house);
  for (;;) {
    const step = await house.db.tx({ regency: nation }, (tx) => sequenceBatch(tx, house, signer));
    if (step.frontier) {
      signer.frontier = step.frontier;
      await keepHead(house, signer.frontier);
    }
    if (!step.more) return step.head;
  }
}

/** Sequences within a second of news until stopped, whatever fails meanwhile; each new failure is told once. After an inconsistency nothing is signed any more. */
export async function startSequencer(house: SequencedHouse): Promise<{ stop(): Promise<void> }> {
  let stopped = false;
  let wake: (() => void) | undefined;
  let told = '';
  const work = async () => {
    while (!stopped) {
      try {
        if (await house.db.tx({ regency: nation, readOnly: true }, hasWaiting)) await sequenceNow(house);
      } catch (error) {
        const why = error instanceof Problem ? error.sentence('en') : String(error);
        if (why !== told) process.stderr.write(`log: ${why}\n`);
        told = why;
        if (error instanceof Problem && error.slug === 'log.inconsistent') return;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, pause).unref();
      });
    }
  };
  const working = work();
  return {
    stop: async () => {
      stopped = true;
      wake?.();
      await working;
    },
  };
}

type Step = { readonly more: boolean; readonly frontier?: Frontier; readonly head?: SignedHead | undefined };

async function sequenceBatch(tx: Tx, house: SequencedHouse, signer: Signer): Promise<Step> {
  await lockLog(tx);
  const checkpoint = await findCheckpoint(tx);
  // Somebody else has signed since: believe nothing, recompute.
  if ((checkpoint?.size ?? 0) !== signer.frontier.size) signer.frontier = await recompute(tx, house, signer.key);
  else if (checkpoint && Buffer.compare(checkpoint.root, rootOf(signer.frontier)) !== 0)
    throw problems.inconsistent({ values: { why: 'the signed root differs' } });
  const entries = await takeWaiting(tx);
  if (entries.length === 0) return { more: false, head: checkpoint };
  const hashes = entries.map((entry) => leafHash(entry.leaf));
  const { frontier, nodes } = appendAll(signer.frontier, hashes);
  const root = rootOf(frontier);
  const note = signCheckpoint({ origin: signer.key.origin, size: frontier.size, root }, signer.key.privateKey);
  await keepLeaves(tx, signer.frontier.size, entries, hashes);
  await keepNodes(
    tx,
    nodes.filter((node) => node.level > 0),
  );
  await keepCheckpoint(tx, frontier, root, note, house.clock());
  return { more: entries.length === 1_000, frontier, head: { size: frontier.size, root, note } };
}

function appendAll(
  start: Frontier,
  hashes: readonly Hash[],
): { frontier: Frontier; nodes: (NodeAt & { hash: Hash })[] } {
  const nodes: (NodeAt & { hash: Hash })[] = [];
  let frontier = start;
  for (const hash of hashes) {
    const next = append(frontier, hash);
    frontier = next.frontier;
    nodes.push(...next.nodes);
  }
  return { frontier, nodes };
}

function findSigner(house: SequencedHouse): Promise<Signer> {
  const known = signers.get(house.db);
  if (known) return known;
  const made = makeSigner(house);
  signers.set(house.db, made);
  made.catch(() => signers.delete(house.db));
  return made;
}

async function makeSigner(house: SequencedHouse): Promise<Signer> {
  const key = await openLogKey(house.config);
  const frontier = await house.db.tx({ regency: nation, readOnly: true }, (tx) => recompute(tx, house, key));
  return { key, frontier };
}

async function recompute(tx: Tx, house: SequencedHouse, key: LogKey): Promise<Frontier> {
  const { frontier, discrepancy } = await checkLog(tx, key.publicKey, await readHead(house));
  if (!discrepancy) return frontier;
  const where = discrepancy.position === undefined ? '' : ` (${discrepancy.position})`;
  throw problems.inconsistent({ values: { why: discrepancy.why[1] + where } });
}

/** The last head signed here, beside the key: an older copy of the database is noticed even when it is whole. */
async function keepHead(house: SequencedHouse, frontier: Frontier): Promise<void> {
  const path = join(house.config.dataDir, 'log-head');
  const text = JSON.stringify({ size: frontier.size, root: Buffer.from(rootOf(frontier)).toString('hex') });
  await writeFile(`${path}.new`, text, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

async function readHead(house: SequencedHouse): Promise<KnownHead | undefined> {
  const text = await readFile(join(house.config.dataDir, 'log-head'), 'utf8').catch(() => undefined);
  return text ? (JSON.parse(text) as KnownHead) : undefined;
}
