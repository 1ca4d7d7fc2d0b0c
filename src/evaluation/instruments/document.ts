import { z } from 'zod';
import { said } from '../../kernel/capability/input.ts';
import type { Pair } from '../../platform/words/words.ts';
import { evaluationDimensions, usualRules, type Edition } from '../editions/model.ts';
import { smartDimensions } from '../rules.ts';
import type { Instrument } from './model.ts';

/** A text in one language stands for both. */
const pair = z.union([
  z
    .string()
    .trim()
    .min(1)
    .transform((text): Pair => [text, text]),
  z.tuple([z.string().trim().min(1), z.string().trim().min(1)]).transform(([id, en]): Pair => [id, en]),
]);
const optional = pair.default(['', '']);
const code = /^[A-Z0-9][A-Z0-9-]{0,23}$/;
const percent = z.number().min(0).max(100);

const item = z.strictObject({
  code: z.string().regex(code, said(['huruf besar, angka, dan tanda hubung', 'capital letters, digits and hyphens'])),
  dimension: z.enum(evaluationDimensions),
  smart_dimension: z.enum(smartDimensions).nullable().default(null),
  sub_dimension: z.string().nullable().default(null),
  sasaran: z.array(z.string()).default([]),
  indicators: z.array(z.string()).default([]),
  weight: z.number().positive().default(1),
  responsible: z.string().min(1).default('KOMINFO'),
  title: pair,
  guidance: optional,
  evidence: z.array(pair).default([]),
  levels: z
    .array(z.strictObject({ title: pair, text: pair }))
    .length(4, said(['harus empat tingkat', 'there must be four levels'])),
});

/** An instrument as it is handed over: the shape of the JSON file, and what a CSV file is turned into. */
export const instrumentDocument = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{1,40}$/, said(['huruf kecil, angka, tanda hubung', 'small letters, digits, hyphens'])),
  name: pair,
  source: z.string().trim().min(3),
  edition: z
    .strictObject({
      code: z.string().min(1).max(40),
      name: pair.optional(),
      weights: z.strictObject({
        baseline: percent,
        output: percent,
        outcome: percent,
        impact: percent,
        quick_win: percent,
      }),
      combination: z.enum(['mean', 'median', 'trimmed']).default('mean'),
      trim: z.number().int().min(0).default(0),
      min_marks: z.number().int().min(1).default(usualRules.combination.minMarks),
      smart_from: z.enum(evaluationDimensions).nullable().default('impact'),
      status: z.enum(['official', 'published', 'derived', 'unverified', 'ours']).default('unverified'),
    })
    .optional(),
  items: z.array(item).min(1, said(['tidak ada butir', 'there is no item'])),
});
export type InstrumentDocument = z.infer<typeof instrumentDocument>;

export function instrumentOf(document: InstrumentDocument): Instrument {
  return {
    code: document.code,
    name: document.name,
    ours: false,
    source: document.source,
    items: document.items.map(({ smart_dimension, sub_dimension, levels, ...rest }) => ({
      ...rest,
      smartDimension: smart_dimension,
      subDimension: sub_dimension,
      rubric: levels,
    })),
  };
}

export function editionOf(document: InstrumentDocument): Edition | undefined {
  const { edition } = document;
  return (
    edition && {
      ...usualRules,
      code: edition.code,
      name: edition.name ?? [edition.code, edition.code],
      weights: edition.weights,
      combination: { rule: edition.combination, trim: edition.trim, minMarks: edition.min_marks },
      smartFrom: edition.smart_from,
      status: edition.status,
      source: document.source,
    }
  );
}
