import { z } from 'zod';
import { said } from '../../kernel/capability/input.ts';
import { nameKinds } from '../../platform/files/kinds.ts';
import { isStored, type StoredFile } from '../../platform/files/stored.ts';
import { noteField, problems } from './model.ts';

/** What may come with a case: papers and photographs, nothing that runs. */
export const paperKinds: readonly string[] = ['application/pdf', 'image/png', 'image/jpeg'];

/** A file whose content this house has just kept; a hash that somebody merely names is not one. */
const upload = z
  .custom<StoredFile>(isStored, said(['Berkas ini tidak dapat dibaca.', 'This file could not be read.']))
  .refine(
    (file) => paperKinds.includes(file.mediaType),
    said([`Berkas harus ${nameKinds('id', paperKinds)}.`, `Files must be ${nameKinds('en', paperKinds)}.`]),
  );

const severalUploads = z
  .array(upload)
  .max(5, said(['Paling banyak lima berkas sekali kirim.', 'At most five files at a time.']));

/** None, one or several files of the field `files`; a browser sends one as it is and several as a list. */
export const uploads = z.preprocess((sent) => (sent === undefined ? [] : [sent].flat()), severalUploads) as z.ZodType<
  StoredFile[]
>;

/** A telephone number or an e-mail address, as people write them. */
export const contact = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine(
    (text) => /^(\+62|62|0)[\d\s-]{8,15}$/.test(text) || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
    said([
      'Tulis nomor telepon (misalnya 0812 3456 7890) atau alamat surel.',
      'Write a telephone number (for example 0812 3456 7890) or an e-mail address.',
    ]),
  );

/** Text that must say something. */
const { id, en } = problems.noteMissing().words;
const noteMissing = said([id, en]);
export const note = z.string({ error: noteMissing }).trim().min(1, noteMissing).max(2000);
export const optionalNote = z
  .string()
  .trim()
  .max(2000)
  .optional()
  .transform((text) => text || undefined);

/** What a browser's form of a move sends, as the action takes it; programs send `note` as it is. */
export function moveFields(move: string): (body: Readonly<Record<string, unknown>>) => Record<string, unknown> {
  return (body) => {
    const { [noteField(move)]: written, ...others } = body;
    return written === undefined ? others : { ...others, note: written };
  };
}
