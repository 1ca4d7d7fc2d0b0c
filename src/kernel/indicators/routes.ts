import { z } from 'zod';
import { feed } from '../capability/route.ts';
import { listIndicators } from './queries.ts';

const words = z.object({ id: z.string(), en: z.string() });
const said = ([id, en]: readonly [string, string]) => ({ id, en });

/** All indicators of a regency; the reader's own without `regency`. */
const indicatorsFeed = feed('/indicators', {
  may: 'anyone',
  summary: 'What is measured: every indicator with its words, unit, direction and way of counting',
  input: z.object({
    regency: z
      .string()
      .regex(/^\d\d\.\d\d$/)
      .optional(),
  }),
  regency: (asked: { regency?: string | undefined }) => asked.regency,
  read: async (tx) => {
    const items = (await listIndicators(tx)).map((each) => ({
      code: each.code,
      name: said(each.name),
      unit: each.unit,
      direction: each.direction,
      kind: each.kind,
      aggregation: each.aggregation,
      scale: each.scale,
      digits: each.digits,
      frequency: each.frequency,
      area_level: each.areaLevel,
      capability: each.capability,
      organisation: each.organisation,
      numerator: said(each.numerator),
      denominator: each.denominator && said(each.denominator),
      explain: said(each.explain),
      source: each.source,
      demo: each.demo,
      observations: `/api/v1/indicators/${each.code}/observations?area=${tx.regency}`,
    }));
    return { count: items.length, items };
  },
  publish: z.object({
    count: z.number(),
    items: z.array(
      z.object({
        code: z.string(),
        name: words,
        unit: z.string(),
        direction: z.string(),
        kind: z.string(),
        aggregation: z.string(),
        scale: z.number(),
        digits: z.number(),
        frequency: z.string(),
        area_level: z.string(),
        capability: z.string(),
        organisation: z.string().nullable(),
        numerator: words,
        denominator: words.nullable(),
        explain: words,
        source: z.string().nullable(),
        demo: z.boolean(),
        observations: z.string(),
      }),
    ),
  }),
});

export const indicatorRoutes = [indicatorsFeed];
