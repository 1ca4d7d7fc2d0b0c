import { z } from 'zod';
import { feed } from '../../kernel/capability/route.ts';
import { listEditions } from './queries.ts';

const weights = z.object({
  baseline: z.number(),
  output: z.number(),
  outcome: z.number(),
  impact: z.number(),
  quick_win: z.number(),
});

export const routes = [
  feed('/editions', {
    may: 'anyone',
    summary: 'Editions of the evaluation: weights, scale, rules of combination, and how sure they are',
    read: async (tx) => ({
      items: (await listEditions(tx)).map((each) => ({
        ...each,
        name: { id: each.name[0], en: each.name[1] },
        combination: each.combination.rule,
        smart_from: each.smartFrom,
      })),
    }),
    publish: z.object({
      items: z.array(
        z.object({
          code: z.string(),
          name: z.object({ id: z.string(), en: z.string() }),
          weights,
          scale: z.object({ min: z.number(), max: z.number(), step: z.number() }),
          digits: z.number(),
          combination: z.string(),
          smart_from: z.string().nullable(),
          status: z.string(),
          source: z.string(),
        }),
      ),
    }),
  }),
];
