import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';
import type { Frontier, Hash, NodeAt } from './merkle.ts';

export interface KeptCheckpoint {
  readonly size: number;
  readonly root: Buffer;
  readonly frontier: Buffer[];
  readonly note: string;
  readonly signed_at: Date;
}

export async function findCheckpoint(tx: Tx): Promise<KeptCheckpoint | undefined> {
  return tx.maybe<KeptCheckpoint>(sql`
    select size, root, frontier, note, signed_at
    from kernel.log_checkpoints
    order by size desc
    limit 1`);
}

export async function keepCheckpoint(
  tx: Tx,
  frontier: Frontier,
  root: Hash,
  note: string,
  signedAt: Date,
): Promise<void> {
  await tx.run(sql`
    insert into kernel.log_checkpoints (size, root, frontier, note, signed_at)
    values (${frontier.size}, ${root}, ${frontier.hashes}::bytea[], ${note}, ${signedAt})`);
}

/** Only one process gives positions at a time; the others wait. */
export async function lockLog(tx: Tx): Promise<void> {
  await tx.run(sql`select pg_advisory_xact_lock(160601)`);
}

export interface WaitingEntry {
  readonly regency_code: string;
  readonly entry_id: string;
  readonly leaf: string;
}

/** Takes committed entries out of the outbox, oldest first, at most 1,000. */
export async function takeWaiting(tx: Tx): Promise<WaitingEntry[]> {
  const taken = await tx.many<WaitingEntry>(sql`
    with waiting as (
      select regency_code, entry_id
      from kernel.log_outbox
      order by entry_id
      limit 1000
    ), taken as (
      delete from kernel.log_outbox o
      using waiting w
      where o.regency_code = w.regency_code
        and o.entry_id = w.entry_id
      returning o.regency_code, o.entry_id
    )
    select t.regency_code, t.entry_id, e.leaf
    from taken t
    join kernel.audit_entries e on e.regency_code = t.regency_code and e.id = t.entry_id
    order by t.entry_id`);
  return taken;
}

export async function hasWaiting(tx: Tx): Promise<boolean> {
  const { waiting } = await tx.one<{ waiting: boolean }>(sql`select exists (select from kernel.log_outbox) as waiting`);
  return waiting;
}

export async function keepLeaves(
  tx: Tx,
  first: number,
  entries: readonly WaitingEntry[],
  hashes: readonly Hash[],
): Promise<void> {
  await tx.run(sql`
    insert into kernel.log_leaves (position, regency_code, entry_id, hash)
    select ${first}::bigint + place - 1, regency_code, entry_id, hash
    from unnest(
      ${entries.map((each) => each.regency_code)}::text[],
      ${entries.map((each) => each.entry_id)}::uuid[],
      ${hashes}::bytea[]
    ) with ordinality as leaf (regency_code, entry_id, hash, place)`);
}

export async function keepNodes(tx: Tx, nodes: readonly (NodeAt & { hash: Hash })[]): Promise<void> {
  if (nodes.length === 0) return;
  await tx.run(sql`
    insert into kernel.log_nodes (level, index, hash)
    select level, index, hash
    from unnest(
      ${nodes.map((each) => each.level)}::integer[],
      ${nodes.map((each) => each.index)}::bigint[],
      ${nodes.map((each) => each.hash)}::bytea[]
    ) as node (level, index, hash)`);
}

/** Hashes of complete subtrees; level 0 are the leaves. */
export async function listNodes(tx: Tx, wanted: readonly NodeAt[]): Promise<(NodeAt & { hash: Buffer })[]> {
  return tx.many<NodeAt & { hash: Buffer }>(sql`
    with wanted as (
      select level, index
      from unnest(${wanted.map((each) => each.level)}::integer[], ${wanted.map((each) => each.index)}::bigint[]) as w (level, index)
    )
    select w.level, w.index, n.hash
    from wanted w
    join kernel.log_nodes n on n.level = w.level and n.index = w.index
    union all
    select 0, l.position, l.hash
    from wanted w
    join kernel.log_leaves l on l.position = w.index
    where w.level = 0`);
}

export interface LoggedEntry {
  readonly position: number;
  readonly regency_code: string;
  readonly entry_id: string;
  readonly hash: Buffer;
  readonly leaf: string;
  readonly action: string;
  readonly occurred_at: Date;
}

/** Entries by position, without what they say: the public part. */
export async function listLogged(tx: Tx, from: number, limit: number): Promise<LoggedEntry[]> {
  return tx.many<LoggedEntry>(sql`
    select l.position, l.regency_code, l.entry_id, l.hash, e.leaf, e.action, e.occurred_at
    from kernel.log_leaves l
    join kernel.audit_entries e on e.regency_code = l.regency_code and e.id = l.entry_id
    where l.position >= ${from}
    order by l.position
    limit ${limit}`);
}

export interface CheckedEntry extends LoggedEntry {
  readonly salt: Buffer | null;
  readonly payload_salt: Buffer | null;
  readonly detail: Record<string, unknown>;
}

/** With the salts, to recompute what each leaf commits to; never leaves the house. */
export async function listForCheck(tx: Tx, from: number, limit: number): Promise<CheckedEntry[]> {
  return tx.many<CheckedEntry>(sql`
    select l.position, l.regency_code, l.entry_id, l.hash, e.leaf, e.action, e.occurred_at, e.salt, e.payload_salt, e.detail
    from kernel.log_leaves l
    join kernel.audit_entries e on e.regency_code = l.regency_code and e.id = l.entry_id
    where l.position >= ${from}
    order by l.position
    limit ${limit}`);
}
