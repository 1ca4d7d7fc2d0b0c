import { randomBytes } from 'node:crypto';
import { newId } from '../../platform/db/id.ts';
import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';
import type { At } from '../capability/at.ts';
import { canonical, type Json } from './canonical.ts';
import { commitment, leafRecord, SALT_BYTES } from './leaf.ts';

export interface AuditEntry {
  readonly action: string;
  /** Kind of thing, e.g. `application`. */
  readonly subject: string;
  readonly id: string;
  /** What was done; no personal data. Undefined members are left out. */
  readonly detail: Readonly<Record<string, unknown>>;
  /** Personal data: committed to with a salt of its own, erasable with it. */
  readonly personal?: Readonly<Record<string, unknown>> | undefined;
  /** Edition or cycle in force, e.g. `2022-simulasi`. */
  readonly edition?: string | undefined;
}

/** What a leaf's payload commits to; an opening {leaf, salt, payload} lets anybody recompute it. */
export type LeafPayload = { readonly detail: Json; readonly personal?: string };

/** The text a leaf's subject hash commits to. */
export function subjectText(subject: string, id: string): string {
  return `${subject}/${id}`;
}

/** Writes the audit entry of an action in the action's own transaction; the sequencer gives it its place in the log. */
export async function recordEntry(tx: Tx, at: At, entry: AuditEntry): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const detail = asJson(entry.detail);
  const personal = entry.personal === undefined ? undefined : asJson(entry.personal);
  const personalSalt = personal === undefined ? undefined : randomBytes(SALT_BYTES);
  const personalCommitment = personal !== undefined && personalSalt ? commitment(personalSalt, personal) : undefined;
  const payload: LeafPayload = { detail, ...(personalCommitment ? { personal: personalCommitment } : {}) };
  const leaf = leafRecord({
    type: entry.action,
    regency: at.regency,
    subject: subjectText(entry.subject, entry.id),
    salt,
    payload,
    ...(at.person ? { actor: at.person.id } : {}),
    ...(entry.edition ? { edition: entry.edition } : {}),
  });
  const id = newId();
  await tx.run(sql`
    insert into kernel.audit_entries (
      regency_code, id, occurred_at, action, person_id, subject, subject_id, detail,
      salt, personal, personal_salt, personal_commitment, leaf
    ) values (
      ${at.regency}, ${id}, ${at.now}, ${entry.action}, ${at.person?.id ?? null}, ${entry.subject}, ${entry.id},
      ${JSON.stringify(detail)}, ${salt}, ${personal === undefined ? null : JSON.stringify(personal)},
      ${personalSalt ?? null}, ${personalCommitment ?? null}, ${canonical(leaf)}
    )`);
  await tx.run(sql`insert into kernel.log_outbox (regency_code, entry_id) values (${at.regency}, ${id})`);
  return id;
}

/** As it will be read back from the table: dates as text, undefined members gone. */
function asJson(value: Readonly<Record<string, unknown>>): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
