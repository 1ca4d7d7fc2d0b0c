import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';
import { timeZone } from '../../platform/words/format.ts';

/** Acts of one kind on one day of the regency's calendar. */
export interface Activity {
  readonly action: string;
  readonly times: number;
  /** What was acted on last. */
  readonly subjectId: string;
  /** When last. */
  readonly at: Date;
}

/** What a person did here by actions of these names, newest first. */
export async function listActivity(
  tx: Tx,
  personId: string,
  actions: readonly string[],
  limit: number,
): Promise<Activity[]> {
  return tx.many<Activity>(sql`
    select action, count(*) as times, max(occurred_at) as at,
           (array_agg(subject_id order by occurred_at desc, id desc))[1] as "subjectId"
    from kernel.audit_entries
    where regency_code = ${tx.regency}
      and person_id = ${personId}
      and action = any (${actions}::text[])
    group by action, (occurred_at at time zone ${timeZone})::date
    order by max(occurred_at) desc
    limit ${limit}`);
}
