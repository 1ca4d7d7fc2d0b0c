import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';

export interface Activity {
  readonly id: string;
  readonly action: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly at: Date;
}

/** What a person did here lately by actions of these names, newest first. */
export async function listActivity(
  tx: Tx,
  personId: string,
  actions: readonly string[],
  limit: number,
): Promise<Activity[]> {
  return tx.many<Activity>(sql`
    select id, action, subject, subject_id as "subjectId", occurred_at as at
    from kernel.audit_entries
    where regency_code = ${tx.regency}
      and person_id = ${personId}
      and action = any (${actions}::text[])
    order by id desc
    limit ${limit}`);
}
