import type { Db } from '../../platform/db/db.ts';

export interface LogHead {
  readonly size: number;
  /** Hexadecimal root hash of the latest signed checkpoint. */
  readonly root: string;
}

const freshFor = 2_000;
const heads = new WeakMap<Db, { readAt: number; head: LogHead }>();

/** The latest signed head of the public log, at most two seconds old: it stands in every page's footer. */
export async function logHead(db: Db, now: Date): Promise<LogHead> {
  const known = heads.get(db);
  if (known && Math.abs(now.getTime() - known.readAt) < freshFor) return known.head;
  const { rows } = await db.pool.query<{ size: number; root: string }>({
    name: 'log-head',
    text: "select size, encode(root, 'hex') as root from kernel.log_checkpoints order by size desc limit 1",
  });
  const head = rows[0] ?? { size: 0, root: '' };
  heads.set(db, { readAt: now.getTime(), head });
  return head;
}
