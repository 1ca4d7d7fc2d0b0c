import { z } from 'zod';
import { isStored, type StoredFile } from '../../platform/files/stored.ts';
import { defineProblems } from '../../platform/problem/problem.ts';
import { dayOrNone, said } from '../capability/input.ts';

/** A document that proves a figure or an answer. */
export interface Evidence {
  readonly id: string;
  readonly title: string;
  /** SHA-256 of the file: what was verified is bound to it. */
  readonly fileHash: string | null;
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly bytes: number | null;
  readonly url: string | null;
  readonly issuedOn: string | null;
  readonly validUntil: string | null;
  readonly organisation: string | null;
  readonly author: string | null;
  readonly demo: boolean;
  readonly createdAt: Date;
}

export const problems = defineProblems('evidence', {
  oneSource: {
    status: 422,
    id: 'Lampirkan satu berkas atau tulis satu alamat, jangan keduanya.',
    en: 'Attach one file or write one address, not both.',
  },
  nothing: {
    status: 422,
    id: 'Lampirkan berkas atau tulis alamat dokumennya.',
    en: 'Attach a file or write the document’s address.',
  },
  unknownUpload: {
    status: 422,
    id: 'Unggahan itu tidak ditemukan atau sudah dihapus. Lampirkan berkasnya sekali lagi.',
    en: 'That upload was not found or has been removed. Attach the file once more.',
  },
  unknown: {
    status: 422,
    id: 'Bukti yang dipilih tidak ditemukan.',
    en: 'The chosen evidence was not found.',
  },
});

/** How any form hands over a document: a file, a finished upload, or an address. */
export const documentFields = {
  title: z.string().trim().max(200).default(''),
  file: z
    .custom<StoredFile>(isStored, said(['Berkas ini tidak dapat dibaca.', 'This file could not be read.']))
    .optional(),
  upload: z.string().trim().max(100).default(''),
  url: z
    .union(
      [z.literal(''), z.url({ protocol: /^https?$/ }).max(2000)],
      said(['Tulis alamat lengkap, mulai https://.', 'Write a full address, starting with https://.']),
    )
    .default(''),
  issuedOn: dayOrNone,
  validUntil: dayOrNone,
};

/** A document as it was handed over. */
export interface GivenDocument {
  readonly title: string;
  readonly file?: StoredFile | undefined;
  readonly upload: string;
  readonly url: string;
  readonly issuedOn: string | null;
  readonly validUntil: string | null;
}

/** Whether anything was handed over. @throws Problem evidence.oneSource */
export function hasDocument(given: Pick<GivenDocument, 'file' | 'upload' | 'url'>): boolean {
  const sources = [given.file, given.upload, given.url].filter(Boolean).length;
  if (sources > 1) throw problems.oneSource({ field: 'url' });
  return sources === 1;
}

/** A hash in groups of eight, to be read aloud and to wrap on a phone. */
export function groupHash(hash: string): string {
  return hash.match(/.{1,8}/g)?.join(' ') ?? '';
}
