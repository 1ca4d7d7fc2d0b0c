import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { defineProblems } from '../problem/problem.ts';
import type { Damage } from './damage.ts';
import { isImage, redrawImage } from './images.ts';
import { findFileKind, kindsOf, nameKinds } from './kinds.ts';
import { markStored, type StoredFile } from './stored.ts';

export const fileProblems = defineProblems('files', {
  kind: {
    status: 422,
    id: 'Berkas {name} bukan jenis yang diterima, atau isinya tidak sesuai namanya. Yang diterima: {kinds}.',
    en: 'The file {name} is not of an accepted kind, or its content does not match its name. Accepted: {kindsEn}.',
  },
  large: { status: 413, id: 'Berkas {name} melebihi {limit} MB.', en: 'The file {name} is larger than {limit} MB.' },
  empty: { status: 422, id: 'Berkas {name} kosong.', en: 'The file {name} is empty.' },
  changed: {
    status: 409,
    id: 'Isi berkas ini tidak lagi sama dengan yang dulu disimpan. Berkas tidak diberikan; pemeriksaan malam ini memberi tahu pengelola.',
    en: 'The content of this file is no longer what was kept. It is not handed out; tonight’s check tells the operator.',
  },
  missing: {
    status: 410,
    id: 'Berkas ini tidak ada lagi di penyimpanan. Pemeriksaan malam ini memberi tahu pengelola.',
    en: 'This file is no longer in the store. Tonight’s check tells the operator.',
  },
});

export interface FileStore {
  /**
   * Keeps a stream's content: whole and synced to disk, or not at all.
   * @param field beside which a refusal stands
   * @param accepts media types that the field takes; all that may be kept without
   * @throws Problem files.*
   */
  keep(name: string, content: Readable, field?: string, accepts?: readonly string[]): Promise<StoredFile>;
  open(hash: string): Readable;
  /** Removes the content for good; the caller has made sure that no row refers to it. */
  remove(hash: string): Promise<void>;
  /** Recomputes the address: what is wrong when the content on disk is no longer what was kept (trust T23). */
  findDamage(hash: string): Promise<Damage | undefined>;
}

/** Largest upload, bytes (trust T8). */
export const uploadLimit = 50 * 1024 * 1024;

export function createFileStore(dir: string): FileStore {
  const address = (hash: string) => join(dir, hash.slice(0, 2), hash.slice(2));
  return {
    keep: (name, content, field, accepts) => keepContent(dir, address, { name, content, field, accepts }),
    open: (hash) => createReadStream(address(hash)),
    remove: (hash) => rm(address(hash), { force: true }),
    findDamage: async (hash) => {
      const digest = createHash('sha256');
      try {
        for await (const chunk of createReadStream(address(hash))) digest.update(chunk as Buffer);
      } catch {
        return 'missing';
      }
      return digest.digest('hex') === hash ? undefined : 'changed';
    },
  };
}

async function keepContent(
  dir: string,
  address: (hash: string) => string,
  {
    name,
    content,
    field,
    accepts,
  }: {
    name: string;
    content: Readable;
    field: string | undefined;
    accepts: readonly string[] | undefined;
  },
): Promise<StoredFile> {
  const about = (values: Record<string, string | number>) => ({
    values: { name, ...values },
    ...(field ? { field } : {}),
  });
  await mkdir(join(dir, 'incoming'), { recursive: true });
  const incoming = join(dir, 'incoming', randomUUID());
  try {
    const { head, bytes, hash } = await receive(incoming, content, () =>
      fileProblems.large(about({ limit: uploadLimit / 1024 / 1024 })),
    );
    if (bytes === 0) throw fileProblems.empty(about({}));
    const kind = findFileKind(name, head);
    const unfit = fileProblems.kind(about({ kinds: nameKinds('id', accepts), kindsEn: nameKinds('en', accepts) }));
    if (!kind || !kindsOf(accepts).includes(kind)) throw unfit;
    const redrawn = isImage(kind.mediaType)
      ? await redrawImage(incoming, kind.mediaType).catch(() => {
          throw unfit;
        })
      : undefined;
    const last = redrawn ? await receive(incoming, Readable.from([redrawn]), () => unfit) : { hash, bytes };
    await mkdir(join(dir, last.hash.slice(0, 2)), { recursive: true });
    await rename(incoming, address(last.hash));
    const kept: StoredFile = { hash: last.hash, name, mediaType: kind.mediaType, bytes: last.bytes };
    return markStored(kept);
  } finally {
    await rm(incoming, { force: true });
  }
}

/** Writes a stream to a file of our own, synced, and says what it was. @throws what `tooLarge` makes, beyond the limit */
async function receive(path: string, content: Readable, tooLarge: () => Error) {
  const file = await open(path, 'w', 0o600);
  const digest = createHash('sha256');
  let head = Buffer.alloc(0);
  let bytes = 0;
  try {
    for await (const chunk of content as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > uploadLimit) throw tooLarge();
      if (head.length < 512) head = Buffer.concat([head, chunk]).subarray(0, 512);
      digest.update(chunk);
      await file.write(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { head, bytes, hash: digest.digest('hex') };
}
