import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/**
 * Loads reference data as the owner, in one transaction and only when its content has changed since the last time.
 * @param content what it is loaded from; its hash is kept
 * @returns whether it was loaded now
 */
export async function loadOnce(
  owner: Client,
  name: string,
  content: readonly (string | Uint8Array)[],
  load: () => Promise<void>,
): Promise<boolean> {
  const hash = createHash('sha256');
  for (const part of content) hash.update(part);
  const checksum = hash.digest('hex');
  const { rows } = await owner.query<{ checksum: string }>('select checksum from platform.loads where name = $1', [
    name,
  ]);
  if (rows[0]?.checksum === checksum) return false;
  await owner.query('begin');
  try {
    await load();
    await owner.query(
      'insert into platform.loads (name, checksum) values ($1, $2) on conflict (name) do update set checksum = excluded.checksum',
      [name, checksum],
    );
    await owner.query('commit');
    return true;
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}

/** Streams CSV into a table. @param target `schema.table (column, …)`, from compile-time names only */
export async function copyCsv(owner: Client, target: string, csv: string): Promise<void> {
  const stream = owner.query(copyFrom(`copy ${target} from stdin with (format csv)`));
  await pipeline(Readable.from([Buffer.from(csv, 'utf8')]), stream);
}

/** A row of CSV; null and undefined become empty, which COPY reads as null. */
export function csvLine(cells: readonly (string | number | null | undefined)[]): string {
  return `${cells.map(csvCell).join(',')}\n`;
}

function csvCell(cell: string | number | null | undefined): string {
  if (cell === null || cell === undefined) return '';
  const text = String(cell);
  return text === '' || /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
