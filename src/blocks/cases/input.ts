import { z } from 'zod';
import { said } from '../../kernel/capability/input.ts';

/** What may come with a case: papers and photographs, nothing that runs. */
const paperKinds: readonly string[] = ['application/pdf', 'image/png', 'image/jpeg'];

/** A file as the border hands it over, its content already kept under its hash. */
const upload = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1).max(200),
  mediaType: z.string().refine((type) => paperKinds.includes(type), said(['Berkas harus PDF, JPG, atau PNG.', 'Files must be PDF, JPG or PNG.'])),
  bytes: z.number().int().positive(),
});
export type Upload = z.infer<typeof upload>;

const severalUploads = z.array(upload).max(5, said(['Paling banyak lima berkas sekali kirim.', 'At most five files at a time.']));

/** None, one or several files of the field `files`; a browser sends one as it is and several as a list. */
export const uploads = z
  .union([severalUploads, upload.transform((one) => [one])])
  .optional()
  .transform((files) => files ?? []);

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
export const note = z.string().trim().min(1).max(2000);
export const optionalNote = z
  .string()
  .trim()
  .max(2000)
  .optional()
  .transform((text) => text || undefined);
