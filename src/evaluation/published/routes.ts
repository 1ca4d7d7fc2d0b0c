import { z } from 'zod';
import { feed } from '../../kernel/capability/route.ts';
import { improvement, publishedProblems, shownIndex } from './model.ts';
import { listPublishedResults, listPublishedYears } from './queries.ts';

const yearInput = z.object({ year: z.string() });
const score = z.number().nullable();

export const routes = [
  feed('/evaluations', {
    may: 'anyone',
    summary: 'Years of the national evaluation with published results',
    read: async (tx) => ({ items: await listPublishedYears(tx) }),
    publish: z.object({
      items: z.array(z.object({ year: z.number(), edition: z.string().nullable(), results: z.number() })),
    }),
  }),

  feed('/evaluations/:year/results', {
    may: 'anyone',
    summary: 'Published results of a year: real ones only, never a simulation and never item marks',
    input: yearInput,
    read: async (tx, { year }) => {
      const years = await listPublishedYears(tx);
      const found = years.find((each) => String(each.year) === year);
      if (!found)
        throw publishedProblems.unknownYear({
          values: {
            year,
            years: years
              .map((each) => each.year)
              .toSorted()
              .join(', '),
          },
        });
      const items = (await listPublishedResults(tx, found.year)).map((each) => ({
        ...each,
        shown: shownIndex(each),
        improvement: improvement(each),
        rank_within: each.rankWithin,
        quick_win: each.quickWin,
      }));
      return { year: found.year, edition: found.edition, items };
    },
    publish: z.object({
      year: z.number(),
      edition: z.string().nullable(),
      items: z.array(
        z.object({
          regency: z.string(),
          name: z.string(),
          index: z.number(),
          shown: z.string(),
          improvement: z.number().nullable(),
          rank: z.number().nullable(),
          rank_within: z.string().nullable(),
          baseline: score,
          output: score,
          outcome: score,
          impact: score,
          quick_win: score,
          certainty: z.string(),
          source: z.string(),
        }),
      ),
    }),
  }),
];
