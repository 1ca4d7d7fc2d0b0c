import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';
import type { House } from './house.ts';

/** Work done after the commit that asked for it, at least once. */
export interface Job {
  readonly name: string;
  readonly run: (house: House, payload: Readonly<Record<string, unknown>>, now: Date) => Promise<void>;
  /** Cron pattern (UTC) when it also runs by the clock. */
  readonly cron?: string;
}

export function job(declaration: Job): Job {
  return declaration;
}

/**
 * Asks for a job inside the transaction: it runs when the transaction has committed, never otherwise.
 * @param key jobs waiting under the same key are one job
 */
export async function enqueue(
  tx: Tx,
  name: string,
  payload: Readonly<Record<string, unknown>>,
  key?: string,
): Promise<void> {
  await tx.run(sql`select platform.add_job(${name}, ${JSON.stringify(payload)}::json, ${key ?? null})`);
}
