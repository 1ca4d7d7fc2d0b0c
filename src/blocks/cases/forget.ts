import { z } from 'zod';
import { nation } from '../../kernel/areas/codes.ts';
import { eraseSubject } from '../../kernel/audit/erase.ts';
import { recordEntry } from '../../kernel/audit/record.ts';
import { action, type AuditWords } from '../../kernel/capability/action.ts';
import { createAt, type At } from '../../kernel/capability/at.ts';
import { said } from '../../kernel/capability/input.ts';
import { job } from '../../kernel/capability/job.ts';
import type { Tx } from '../../platform/db/db.ts';
import { localDate } from '../../platform/words/format.ts';
import { erasureReasons, mayForget, problems, type ErasureReason } from './model.ts';
import { eraseWritten, findCaseToMove, getApplicant, listForgettable } from './queries.ts';
import { findKind } from './registry.ts';
import type { CaseRow } from './rows.ts';
import { readTrackingNumber } from './tracking-number.ts';

const name = 'cases.forget';

/**
 * Takes everything personal of a case (UU 27/2022): name, contact, files, what applicant and office wrote, the personal
 * part of its audit entries, and what the capability keeps besides. The case, its steps and days stay, and so do figures.
 */
async function forgetCase(tx: Tx, at: At, row: CaseRow): Promise<void> {
  await eraseWritten(tx, row.id, at.now);
  await eraseSubject(tx, 'case', row.id);
  await findKind(row.kind)?.forgotten?.(tx, row);
}

/** The erasure is itself an entry (trust T22). */
const forgotten = (row: CaseRow, reason: ErasureReason): AuditWords => ({
  subject: 'case',
  id: row.id,
  detail: { reason },
});

/** An officer erases what an applicant asked to have erased. What is still being worked on ends first. */
export const forget = action({
  name,
  words: ['Menghapus data pribadi pemohon', 'Erased an applicant’s personal data'],
  may: mayForget,
  input: z.strictObject({
    number: z.string(),
    reason: z.enum(erasureReasons, said(['Pilih alasan penghapusan.', 'Choose why it is erased.'])),
  }),
  on: (tx, input) => {
    const number = readTrackingNumber(input.number);
    return number ? findCaseToMove(tx, number) : Promise.resolve(undefined);
  },
  run: async (tx, _input, at, row) => {
    if (row.outcome === null) throw problems.forgetOpen();
    if ((await getApplicant(tx, row.id)).erasedAt) throw problems.forgottenAlready();
    await forgetCase(tx, at, row);
    return { number: row.number, state: row.state };
  },
  audit: ({ input, row }) => forgotten(row, input.reason),
});

/** Each night at two, western Indonesian time: whatever has been kept as long as its applicant was told, goes. */
export const forgetApplicants = job({
  name: 'cases.forget-applicants',
  cron: '0 19 * * *',
  run: async (house, _payload, now) => {
    const due = await house.db.tx({ regency: nation, readOnly: true }, (tx) => listForgettable(tx, localDate(now)));
    // A transaction each, so that one case that cannot be erased keeps no other.
    const failures: unknown[] = [];
    for (const { regency, number } of due)
      await house.db
        .tx({ regency }, async (tx) => {
          const row = await findCaseToMove(tx, number);
          if (!row || (await getApplicant(tx, row.id)).erasedAt) return;
          const at = createAt({ regency, now });
          await forgetCase(tx, at, row);
          await recordEntry(tx, at, { action: name, ...forgotten(row, 'period-over') });
        })
        .catch((error: unknown) => failures.push(error));
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} of ${due.length} cases could not be erased`, {
        cause: failures[0],
      });
  },
});
