import { z } from 'zod';
import { feed } from '../../../kernel/capability/route.ts';
import type { Service } from './model.ts';
import { readCatalogue, readService } from './read-service.ts';
import type { HowItDoes } from './views.ts';

const published = {
  on_time: z.object({ numerator: z.number(), denominator: z.number() }),
  satisfaction: z.object({
    index: z.string().nullable(),
    grade: z.string().nullable(),
    weight: z.string().nullable(),
    respondents: z.number(),
    needed: z.number(),
  }),
  demo: z.boolean(),
};

/** The catalogue for other programs: every service, its promise and how it did in the last twelve months. */
export const serviceFeed = feed('/services', {
  may: 'anyone',
  summary:
    'Public services with their promised working days, fee, timeliness and satisfaction of the last twelve months',
  read: async (tx, _input, at) => {
    const entries = await readCatalogue(tx, at.today, {});
    return {
      count: entries.length,
      items: entries.map(({ service, ...how }) => ({
        code: service.code,
        name: service.name[0],
        name_en: service.name[1],
        organisation: service.organisationCode,
        working_days: service.allowedDays,
        fee: service.fee,
        ...publish(service, how),
      })),
    };
  },
  publish: z.object({
    count: z.number(),
    items: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        name_en: z.string(),
        organisation: z.string(),
        working_days: z.number(),
        fee: z.number().nullable(),
        ...published,
      }),
    ),
  }),
});

export const statisticsFeed = feed('/services/:service/statistics', {
  may: 'anyone',
  summary: 'How one service did in the last twelve months',
  input: z.object({ service: z.string() }),
  read: async (tx, { service }, at) => {
    const found = await readService(tx, at.today, service);
    if (!found) return undefined;
    const { figures } = found;
    return {
      service,
      received: figures?.received ?? 0,
      finished: figures?.granted ?? 0,
      refused: figures?.refused ?? 0,
      open: figures?.open ?? 0,
      late: figures?.late ?? 0,
      ...publish(found.standard, found),
    };
  },
  publish: z.object({
    service: z.string(),
    received: z.number(),
    finished: z.number(),
    refused: z.number(),
    open: z.number(),
    late: z.number(),
    ...published,
  }),
});

function publish(service: Service, { figures, satisfaction, demo }: HowItDoes) {
  const { result } = satisfaction;
  return {
    on_time: { numerator: figures?.onTime ?? 0, denominator: figures?.granted ?? 0 },
    satisfaction: {
      index: result?.shown ?? null,
      grade: result?.grade ?? null,
      weight: result?.weight ?? null,
      respondents: satisfaction.respondents,
      needed: satisfaction.needed,
    },
    demo: service.demo || demo,
  };
}
