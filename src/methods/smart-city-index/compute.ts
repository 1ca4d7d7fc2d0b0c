import { z } from 'zod';
import { misuse, misuseFromIssues } from '../misuse.ts';
import { customEdition, smartCityIndex } from './smart-city-index.ts';
import type { SmartCityIndex } from './smart-city-index.ts';

const five = z.strictObject({
  baseline: z.number(),
  output: z.number(),
  outcome: z.number(),
  impact: z.number(),
  quick_win: z.number(),
});

const input = z.strictObject({
  // People write the year as a number as often as a text.
  edition: z.union([z.string().min(1), z.number().int().transform(String)]).optional(),
  weights: five.optional(),
  scores: five,
});

/**
 * What `serasan compute smart-city-index FILE.json` computes. Shape of the input:
 * `{"edition":"2022","scores":{"baseline":1-4,"output":…,"outcome":…,"impact":…,"quick_win":…}}`, or `weights` (percent,
 * sum 100) in place of a known edition; with weights, `edition` is only their name.
 *
 * @param json the parsed JSON, not yet trusted
 * @throws Misuse `input-invalid`, `edition-missing` and those of smartCityIndex and customEdition
 */
export function compute(json: unknown): SmartCityIndex {
  const parsed = input.safeParse(json);
  if (!parsed.success) throw misuseFromIssues(parsed.error.issues);
  const { edition, weights, scores } = parsed.data;
  if (weights !== undefined) {
    return smartCityIndex({
      edition: customEdition(weights, edition === undefined ? {} : { id: edition }),
      scores,
    });
  }
  if (edition === undefined) {
    throw misuse(
      'edition-missing',
      ['Sebutkan edition (misalnya "2022") atau weights', 'Name an edition (such as "2022") or give weights'],
      { field: 'edition' },
    );
  }
  return smartCityIndex({ edition, scores });
}
