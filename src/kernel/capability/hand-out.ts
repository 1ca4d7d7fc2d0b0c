import { fileProblems } from '../../platform/files/store.ts';
import type { House } from './house.ts';
import type { Representation } from './route.ts';

/** A row about a kept file; the first is null where there is an address instead. */
export interface KeptFile {
  readonly id: string;
  readonly fileHash: string | null;
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly bytes: number | null;
}

/**
 * A kept file, only as a download, and only while its content is what was kept, which is checked before the first byte
 * leaves (trust T9, T23). Undefined where the row has none.
 * @throws Problem files.changed, files.missing
 */
export async function handOut(
  { files }: Pick<House, 'files'>,
  row: KeptFile,
  headers: Representation['headers'] = {},
): Promise<Representation | undefined> {
  if (!row.fileHash) return undefined;
  const damage = await files.findDamage(row.fileHash);
  if (damage) throw fileProblems[damage]();
  return {
    type: row.mediaType ?? 'application/octet-stream',
    name: row.fileName ?? row.id,
    body: files.open(row.fileHash),
    headers: {
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'content-length': String(row.bytes ?? ''),
      etag: `"${row.fileHash}"`,
      ...headers,
    },
  };
}
