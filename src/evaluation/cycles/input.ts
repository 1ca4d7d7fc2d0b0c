import { z } from 'zod';
import { said } from '../../kernel/capability/input.ts';

/** A calendar day as a browser's date field sends it. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, said(['Isi tanggal.', 'Enter a date.']))
  .refine((text) => !Number.isNaN(Date.parse(text)), said(['Tanggal ini tidak ada.', 'That date does not exist.']));
