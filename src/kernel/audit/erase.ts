import { z } from 'zod';
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
    const { erased } = await tx.one<{ erased: boolean }>(sql`
      select kernel.erase_personal(${row.areaCode}, ${input.entry}, ${Buffer.from(payloadSalt(row.salt))}) as erased`);
    if (!erased) throw problems.nothingToErase();
  },
  audit: ({ input }) => ({ subject: 'audit-entry', id: input.entry, detail: { reason: input.reason } }),
});
