import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';
import { action } from '../capability/action.ts';
import { payloadSalt } from './leaf.ts';
import { problems } from './model.ts';

/**
 * Forgets the personal data of one audit entry with its salt (UU 27/2022): the leaf stays, verifies, and says nothing.
 * The erasure is itself an entry.
 */
export const erasePersonal = action({
  name: 'audit.erase-personal',
  may: 'audit.erase',
  input: z.strictObject({ entry: z.uuid(), reason: z.string().trim().min(1).max(500) }),
  on: async (tx, input) => {
    const row = await tx.maybe<{ regency_code: string; salt: Buffer | null }>(sql`
      select regency_code, salt
      from kernel.audit_entries
      where id = ${input.entry}`);
    return row && { areaCode: row.regency_code, salt: row.salt };
  },
  run: async (tx, input, _at, row) => {
    if (!row.salt) throw problems.nothingToErase();
    if ((await eraseEntries(tx, row.areaCode, [{ id: input.entry, salt: row.salt }])) === 0)
      throw problems.nothingToErase();
  },
  audit: ({ input }) => ({ subject: 'audit-entry', id: input.entry, detail: { reason: input.reason } }),
});

/** Forgets the personal data of every audit entry about one thing. */
export async function eraseSubject(tx: Tx, subject: string, id: string): Promise<void> {
  const entries = await tx.many<SaltedEntry>(sql`
    select id, salt
    from kernel.audit_entries
    where regency_code = ${tx.regency}
      and subject = ${subject}
      and subject_id = ${id}
      and personal is not null`);
  await eraseEntries(tx, tx.regency, entries);
}

interface SaltedEntry {
  readonly id: string;
  readonly salt: Buffer;
}

/** @returns how many held personal data */
async function eraseEntries(tx: Tx, regency: string, entries: readonly SaltedEntry[]): Promise<number> {
  const { erased } = await tx.one<{ erased: number }>(sql`
    select count(*) filter (where kernel.erase_personal(${regency}, e.id, e.remaining))::int as erased
    from unnest(
      ${entries.map(({ id }) => id)}::uuid[],
      ${entries.map(({ salt }) => Buffer.from(payloadSalt(salt)))}::bytea[]
    ) as e (id, remaining)`);
  return erased;
}
