import type { Tx } from '../db/db.ts';
import { sql } from '../db/sql.ts';

export type Damage = 'changed' | 'missing';

/** Hashes of kept files in order, after one of them. */
export async function listHashes(tx: Tx, after: string, limit: number): Promise<string[]> {
  const rows = await tx.many<{ hash: string }>(sql`
    select hash
    from platform.files
    where hash > ${after}
    order by hash
    limit ${limit}`);
  return rows.map((row) => row.hash);
}

/** Files that are damaged now, with when that was found. */
export async function listDamaged(tx: Tx): Promise<{ hash: string; kind: Damage; foundAt: Date }[]> {
  return tx.many(sql`
    select hash, kind, found_at as "foundAt"
    from platform.file_damage
    where restored_at is null
    order by found_at, hash`);
}

export async function recordDamage(tx: Tx, hash: string, kind: Damage, now: Date): Promise<void> {
  await tx.run(sql`insert into platform.file_damage (hash, found_at, kind) values (${hash}, ${now}, ${kind})`);
}

/** The file reads as it was kept again, or is damaged in another way, which is recorded anew. */
export async function endDamage(tx: Tx, hash: string, now: Date): Promise<void> {
  await tx.run(sql`
    update platform.file_damage
    set restored_at = ${now}
    where hash = ${hash}
      and restored_at is null`);
}
