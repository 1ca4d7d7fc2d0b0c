import type { Tx } from './db.ts';
import { sql } from './sql.ts';

/**
 * Inserts rows whose keys are the table's column names, in one statement; rows that are there already stay as they are.
 * @param table a name known when the code was written, never input
 */
export async function keepRows(
  tx: Tx,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<number> {
  return tx.run(sql`
    insert into ${sql.raw(table)}
    select *
    from jsonb_populate_recordset(null::${sql.raw(table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict do nothing`);
}
