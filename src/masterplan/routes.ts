import { z } from 'zod';
import { feed } from '../kernel/capability/route.ts';
import { listProgrammes, listSasaran } from './queries.ts';

const regency = z.object({
  regency: z
    .string()
    .regex(/^\d\d\.\d\d$/)
    .optional(),
});

const sasaranOut = z.object({
  code: z.string(),
  dimension: z.string(),
  name: z.object({ id: z.string(), en: z.string() }),
  capability: z.string(),
  sub_dimensions: z.array(z.string()),
  indicators: z.array(z.string()),
  source: z.string().nullable(),
  demo: z.boolean(),
});

export const routes = [
  feed('/sasaran', {
    may: 'anyone',
    summary: 'The objectives of a regency’s plan with their sub-dimensions and indicators',
    input: regency,
    regency: (input) => input.regency,
    read: async (tx) => {
      const items = (await listSasaran(tx)).map((each) => ({
        code: each.code,
        dimension: each.dimension_id,
        name: { id: each.name_id, en: each.name_en },
        capability: each.capability,
        sub_dimensions: each.sub_dimensions.map((sub) => sub.id),
        indicators: each.indicators,
        source: each.source,
        demo: each.demo,
      }));
      return { count: items.length, items };
    },
    publish: z.object({ count: z.number(), items: z.array(sasaranOut) }),
  }),
  feed('/programmes', {
    may: 'anyone',
    summary: 'Programmes of the plan with owner, budget and milestones',
    input: regency,
    regency: (input) => input.regency,
    read: async (tx) => {
      const items = await listProgrammes(tx);
      return { count: items.length, items };
    },
    publish: z.object({
      count: z.number(),
      items: z.array(
        z.object({
          code: z.string(),
          name_id: z.string(),
          name_en: z.string(),
          sasaran_code: z.string(),
          organisation: z.string(),
          starts_on: z.string(),
          ends_on: z.string(),
          budget: z.number(),
          spent: z.number(),
          spent_on: z.string(),
          status: z.string(),
          milestones: z.array(
            z.object({ name_id: z.string(), name_en: z.string(), due_on: z.string(), done_on: z.string().nullable() }),
          ),
          source: z.string().nullable(),
          demo: z.boolean(),
        }),
      ),
    }),
  }),
];
