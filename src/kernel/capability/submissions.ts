import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';
import type { At } from './at.ts';

/** What a key already did. A key belongs to one action and one sender. */
export async function findSubmission(
  tx: Tx,
  key: string,
  action: string,
  personId: string | undefined,
): Promise<{ result: unknown } | undefined> {
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.regency}:${key}`}, 0))`);
  return tx.maybe<{ result: unknown }>(sql`
    select result
    from platform.submissions
    where regency_code = ${tx.regency}
      and key = ${key}
      and action = ${action}
      and person_id is not distinct from ${personId ?? null}`);
}

/** Kept in the action's own transaction, so that a key is known exactly when its effect is. */
export async function keepSubmission(tx: Tx, key: string, action: string, result: unknown, at: At): Promise<void> {
  await tx.run(sql`
    insert into platform.submissions (regency_code, key, action, person_id, result, submitted_at)
    values (${tx.regency}, ${key}, ${action}, ${at.person?.id ?? null}, ${JSON.stringify(result ?? null)}, ${at.now})`);
}
