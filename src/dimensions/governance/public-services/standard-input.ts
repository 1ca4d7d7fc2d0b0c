import { z } from 'zod';
import { componentKinds } from '../../../../seed/public-services/components.ts';
import { said } from '../../../kernel/capability/input.ts';
import type { Pair } from '../../../platform/words/words.ts';
import { reservedCodes } from './model.ts';

const longest = 4000;

const both = (max: number, what: Pair) => {
  const missing = (lang: Pair) => said([`Tulis ${what[0]} ${lang[0]}.`, `Write ${what[1]} ${lang[1]}.`]);
  const line = (lang: Pair) => z.string().trim().min(1, missing(lang)).max(max);
  return z.tuple([line(['dalam bahasa Indonesia', 'in Indonesian']), line(['dalam bahasa Inggris', 'in English'])]);
};

const component = z.strictObject({
  component: z.string(),
  text: z.tuple([z.string().trim().max(longest), z.string().trim().max(longest)]),
});

const sourced = component.extend({ source: z.string().nullable(), certainty: z.string().nullable() });

/** All fourteen, each saying something, in the order of the regulation. */
const fourteen = <Each extends z.infer<typeof component>>(each: z.ZodType<Each>) =>
  z
    .array(each)
    .length(14, said(['Standar pelayanan mempunyai 14 komponen.', 'A service standard has 14 components.']))
    .superRefine((given, context) => {
      if (given.length !== componentKinds.length) return;
      for (const [index, kind] of componentKinds.entries()) {
        const { text, component: code } = given[index] ?? {};
        if (code !== kind.code)
          context.addIssue({ code: 'custom', path: [index, 'component'], message: wrongOrder(kind.name) });
        else if (!text?.[0])
          context.addIssue({ code: 'custom', path: [index, 'text', 0], message: missing(kind.position, kind.name) });
      }
    });

const wrongOrder = (name: Pair) => said([`Di sini seharusnya ${name[0]}.`, `Here should be ${name[1]}.`]);
const missing = (position: number, name: Pair) =>
  said([`Isi komponen ${position}, ${name[0]}.`, `Write component ${position}, ${name[1]}.`]);

/** What applicants tick; a row without a name is a row that nobody used. */
const requirements = z
  .array(
    z.strictObject({
      code: z.string().max(60).default(''),
      name: z.tuple([z.string().trim().max(200), z.string().trim().max(200)]),
      mandatory: z.preprocess((sent) => sent === true || sent === 'ya', z.boolean()),
    }),
  )
  .max(50)
  .superRefine((given, context) => {
    for (const [index, { name }] of given.entries())
      for (const part of [0, 1] as const)
        if (!name[part] && name[1 - part])
          context.addIssue({ code: 'custom', path: [index, 'name', part], message: halfRequirement });
  });

const halfRequirement = said([
  'Tulis syarat ini dalam kedua bahasa, atau kosongkan keduanya.',
  'Write this requirement in both languages, or leave both empty.',
]);

/** `25.000` and `25,000` are both twenty-five thousand; nothing means that it is worked out each time. */
function rupiah(sent: unknown): unknown {
  if (typeof sent !== 'string') return sent ?? null;
  const digits = sent.replace(/[.,\s]/g, '');
  return digits === '' ? null : Number(digits);
}

export const serviceCode = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    said([
      'Pakai huruf kecil, angka, dan tanda hubung, misalnya izin-usaha.',
      'Use a-z, 0-9 and dashes, e.g. izin-usaha.',
    ]),
  )
  .refine(
    (code) => !reservedCodes.includes(code),
    said(['Kode ini dipakai sistem. Pilih yang lain.', 'The system uses this code. Choose another.']),
  );

/** When the draft was saved that the writer has before them; nothing when there is none. */
export const seen = z.string().max(40).default('');

export const draftInput = z.strictObject({
  code: serviceCode,
  organisationCode: z.string().max(60).optional(),
  after: z.coerce.number().int().min(0),
  seen,
  name: both(200, ['nama layanan', 'the name of the service']),
  summary: both(500, ['ringkasan', 'the summary']),
  allowedDays: z.coerce.number().int().min(1).max(365),
  fee: z.preprocess(rupiah, z.number().int().min(0).max(1_000_000_000).nullable()) as z.ZodType<number | null>,
  decree: z
    .string()
    .trim()
    .max(200)
    .nullish()
    .transform((text) => text || null),
  components: fourteen(component),
  requirements,
});

export const sourcedInput = draftInput.extend({ components: fourteen(sourced) });

export type DraftInput = z.infer<typeof draftInput>;
export type SourcedInput = z.infer<typeof sourcedInput>;

export const publishInput = z.strictObject({
  code: serviceCode,
  seen,
  validFrom: z.iso.date(said(['Pilih tanggal mulai berlaku.', 'Choose the day from which it holds.'])),
});
