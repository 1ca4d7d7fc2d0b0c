import type { Tx } from '../db/db.ts';
import { sql } from '../db/sql.ts';
import type { StoredFile } from './stored.ts';

/** A resumable upload that arrived whole, for the person who sent it and nobody else. */
export async function findUpload(tx: Tx, id: string, personId: string | undefined): Promise<StoredFile | undefined> {
  return tx.maybe<StoredFile>(sql`
    select file_hash as hash, file_name as name, media_type as "mediaType", bytes
    from platform.uploads
    where regency_code = ${tx.regency}
      and id = ${id}
      and person_id = ${personId ?? null}::uuid`);
}

/** Content that has arrived; what is stored, never whose it is. */
export async function keepFileRow(tx: Tx, file: StoredFile, now: Date): Promise<void> {
  await tx.run(sql`
    insert into platform.files (hash, media_type, bytes, stored_at)
    values (${file.hash}, ${file.mediaType}, ${file.bytes}, ${now})
    on conflict (hash) do nothing`);
}

export async function keepUpload(tx: Tx, id: string, personId: string, file: StoredFile, now: Date): Promise<void> {
  await keepFileRow(tx, file, now);
  await tx.run(sql`
    insert into platform.uploads (regency_code, id, person_id, file_hash, file_name, media_type, bytes, finished_at)
    values (${tx.regency}, ${id}, ${personId}, ${file.hash}, ${file.name}, ${file.mediaType}, ${file.bytes}, ${now})
    on conflict do nothing`);
}

/** Forgets uploads of the transaction's scope that no form has named since. @returns how many */
export async function forgetUploads(tx: Tx, before: Date): Promise<number> {
  return tx.run(sql`
    delete from platform.uploads
    where finished_at < ${before}`);
}

/** Forgets files stored before an instant that no row of the house refers to any more; returns their hashes. */
export async function forgetFiles(tx: Tx, storedBefore: Date): Promise<string[]> {
  const rows = await tx.many<{ hash: string }>(sql`select hash from platform.sweep_files(${storedBefore}) as hash`);
  return rows.map((row) => row.hash);
}
