import type { Opening } from '../../kernel/audit/leaf.ts';
import { payloadSalt } from '../../kernel/audit/leaf.ts';
import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';
import { leafTypes, sheetTypes } from './bundle.ts';

/** A cycle's entries laid open, in log order. */
export interface CycleLeaves {
  readonly edition: Opening | undefined;
  readonly panel: readonly Opening[];
  readonly marks: readonly Opening[];
  /** Keys and sheets handed in; undefined for a cycle whose sheets are all from before they could be signed. */
  readonly sheets: readonly Opening[] | undefined;
  /** The last record of the result. */
  readonly result: Opening | undefined;
  /** Entries that have no place in the log yet. */
  readonly unplaced: number;
}

const types = Object.values(leafTypes);

interface EntryRow {
  action: string;
  detail: Record<string, unknown>;
  salt: Buffer | null;
  payload_salt: Buffer | null;
  position: number | null;
}

/**
 * In the nation's scope. @param size only entries under a head of that size: a record of the result that came later, when
 * two people published at once, is none of what that head proves
 */
export async function readCycleLeaves(tx: Tx, cycle: string, size = Number.MAX_SAFE_INTEGER): Promise<CycleLeaves> {
  const rows = await tx.many<EntryRow>(sql`
    select e.action, e.detail, e.salt, e.payload_salt, l.position
    from kernel.audit_entries e
    left join kernel.log_leaves l on l.regency_code = e.regency_code and l.entry_id = e.id
    where e.detail ? 'edition'
      and e.detail ->> 'edition' = ${cycle}
      and e.action = any (${types}::text[])
    order by l.position nulls last, e.id`);
  const placed = rows.flatMap((row) => (row.position === null ? [] : [{ ...row, opening: open(row, row.position) }]));
  const of = (...wanted: string[]) =>
    placed.filter((row) => wanted.includes(row.action) && row.opening.leaf < size).map((row) => row.opening);
  const sheets = of(...sheetTypes);
  const handedIn = of(leafTypes.submit);
  const early = handedIn.length > 0 && !handedIn.some(({ payload }) => 'signature' in payload);
  return {
    edition: of(leafTypes.edition)[0],
    panel: of(leafTypes.assign, leafTypes.recuse),
    marks: of(leafTypes.mark),
    sheets: early ? undefined : sheets,
    result: of(leafTypes.result).at(-1),
    unplaced: rows.length - placed.length,
  };
}

/** The salt of the payload only: from the entry's own, or what erasing left of it. */
function open(row: EntryRow, leaf: number): Opening {
  const salt = row.payload_salt ?? (row.salt && payloadSalt(row.salt));
  if (!salt) throw new Error(`the entry of leaf ${leaf} has no salt`);
  return { leaf, payload: row.detail, salt: Buffer.from(salt).toString('hex') };
}

/**
 * Every leaf before `size`, in order: the text of an evaluation's, the hash of any other.
 * @param sheets whether those of keys and sheets count among an evaluation's: in bundles of the second format
 */
export async function listLeaves(tx: Tx, size: number, sheets: boolean): Promise<(string | Uint8Array)[]> {
  const shown = types.filter((type) => sheets || !sheetTypes.includes(type));
  const rows = await tx.many<{ hash: Buffer; leaf: string | null }>(sql`
    select l.hash, case when e.action = any (${shown}::text[]) then e.leaf end as leaf
    from kernel.log_leaves l
    join kernel.audit_entries e on e.regency_code = l.regency_code and e.id = l.entry_id
    where l.position < ${size}
    order by l.position`);
  return rows.map((row) => row.leaf ?? new Uint8Array(row.hash));
}

export interface SignedHead {
  readonly size: number;
  readonly note: string;
}

/** A head that was signed here, by its note. */
export async function findSignedHead(tx: Tx, note: string): Promise<SignedHead | undefined> {
  return tx.maybe<SignedHead>(sql`select size, note from kernel.log_checkpoints where note = ${note}`);
}
