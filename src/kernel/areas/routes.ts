import { z } from 'zod';
import { feed } from '../capability/route.ts';
import { day, said } from '../capability/input.ts';
import { problems } from './model.ts';
import { countAreas, findArea, listAreas, listFacts, listSuccessors } from './queries.ts';

const levels = ['nation', 'province', 'regency', 'district', 'village'] as const;
const code = z
  .string()
  .regex(
    /^(0|\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?)$/,
    said(['Kode wilayah berbentuk 16.06.01.2001.', 'An area code looks like 16.06.01.2001.']),
  );
const most = 1_000;

const area = z.object({
  code: z.string(),
  name: z.string(),
  level: z.enum(levels),
  parent: z.string().nullable(),
  valid_from: z.string(),
  valid_to: z.string().nullable(),
  predecessors: z.array(z.string()),
});

const search = z.object({
  under: code.optional(),
  level: z.enum(levels).optional(),
  on: day.optional(),
  q: z.string().trim().min(2).max(100).optional(),
  after: code.optional(),
  limit: z.coerce.number().int().min(1).max(most).default(most),
});

export const routes = [
  feed('/areas', {
    may: 'anyone',
    summary: 'Administrative areas as they were on a day (today by default), by code; `next` continues a long answer',
    input: search,
    read: async (tx, input, at) => {
      if (input.under && !(await findArea(tx, input.under)))
        throw problems.unknown({ field: 'under', values: { code: input.under } });
      const wanted = { under: input.under, level: input.level, on: input.on ?? at.today, text: input.q };
      const items = await listAreas(tx, wanted, input.after, input.limit + 1);
      const more = items.length > input.limit;
      const shown = items.slice(0, input.limit);
      const count = more || input.after ? await countAreas(tx, wanted) : shown.length;
      return { count, items: shown, ...(more ? { next: shown.at(-1)?.code } : {}) };
    },
    publish: z.object({ count: z.number(), items: z.array(area), next: z.string().optional() }),
  }),
  feed('/areas/:code', {
    may: 'anyone',
    summary: 'One area with its successors and its dated, sourced facts',
    input: z.object({ code }),
    read: async (tx, input) => {
      const found = await findArea(tx, input.code);
      if (!found) throw problems.unknown({ values: { code: input.code } });
      return { ...found, successors: await listSuccessors(tx, input.code), facts: await listFacts(tx, input.code) };
    },
    publish: area.extend({
      successors: z.array(z.string()),
      facts: z.array(
        z.object({ fact: z.string(), on_date: z.string(), value: z.number(), unit: z.string(), source: z.string() }),
      ),
    }),
  }),
];
