import { randomBytes } from 'node:crypto';
import { newId } from '../../platform/db/id.ts';
import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';
import type { At } from '../capability/at.ts';
import { leafText } from './leaf.ts';

export interface AuditEntry {
  readonly action: string;
  /** Kind of thing, e.g. `application`. */
  readonly subject: string;
  readonly id: string;
  /** What was done; no personal data. */
  readonly detail: Readonly<Record<string, unknown>>;
  /** Personal data: committed to with a salt, erasable with it. */
  readonly personal?: Readonly<Record<string, unknown>> | undefined;
  /** Edition or cycle in force, e.g. `2022-simulasi`; by default the detail's own `edition`. */
  readonly edition?: string | undefined;
}

/** Writes the audit entry of an action in the action's own transaction; the sequencer gives it its place in the log. @returns its id */
export async function recordEntry(tx: Tx, at: At, entry: AuditEntry): Promise<string> {
  const salt = randomBytes(32);
  const leaf = leafText({
    type: entry.action,
    regency: at.regency,
    subject: entry.subject,
    subjectId: entry.id,
    actor: at.person?.id,
    detail: entry.detail,
    personal: entry.personal,
    edition: entry.edition,
    salt,
  });
  const id = newId();
  await tx.run(sql`
    insert into kernel.audit_entries (
      regency_code, id, occurred_at, action, person_id, subject, subject_id, detail, salt, personal, leaf
    ) values (
      ${at.regency}, ${id}, ${at.now}, ${entry.action}, ${at.person?.id ?? null}, ${entry.subject}, ${entry.id},
      ${JSON.stringify(entry.detail)}, ${salt}, ${entry.personal ? JSON.stringify(entry.personal) : null}, ${leaf}
    )`);
  await tx.run(sql`insert into kernel.log_outbox (regency_code, entry_id) values (${at.regency}, ${id})`);
  return id;
}
