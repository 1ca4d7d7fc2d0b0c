import { z } from 'zod';
import { createAt } from '../kernel/capability/at.ts';
import { definePart } from '../kernel/capability/capability.ts';
import type { House } from '../kernel/capability/house.ts';
import { feed } from '../kernel/capability/route.ts';
import { findSnapshot } from './queries.ts';
import { takeSnapshot } from './snapshots.ts';

const scored = { code: z.string(), score: z.number().nullable(), coverage: z.number(), weight: z.number() };

const scores = feed('/scores/:year', {
  may: 'anyone',
  summary: 'The current score of a year with its inputs, method and version; `version` asks for an older one',
  input: z.object({
    year: z.coerce.number().int().min(2000).max(2100),
    version: z.coerce.number().int().min(1).optional(),
    regency: z
      .string()
      .regex(/^\d\d\.\d\d$/)
      .optional(),
  }),
  regency: (input) => input.regency,
  read: (tx, input) => findSnapshot(tx, input.year, input.version),
  publish: z.object({
    year: z.number(),
    version: z.number(),
    edition: z.string(),
    method: z.string(),
    demo: z.boolean(),
    taken_at: z.date().transform((instant) => instant.toISOString()),
    inputs: z.unknown(),
    result: z.object({
      ...scored,
      dimensions: z.array(
        z.object({
          ...scored,
          sasaran: z.array(
            z.object({ ...scored, indicators: z.array(z.object({ ...scored, words: z.array(z.string()) })) }),
          ),
        }),
      ),
    }),
  }),
});

/** Takes a snapshot of each year given. */
export async function refreshScores(house: House, regency: string, years: readonly number[]): Promise<void> {
  const at = createAt({ regency, now: house.clock() });
  for (const year of years) await house.db.tx({ regency }, (tx) => takeSnapshot(tx, at, year));
}

export const part = definePart({
  name: 'scoring',
  purpose: [
    'Capaian dan skor, dibekukan dengan semua masukannya',
    'Achievement and scores, frozen with all their inputs',
  ],
  schema: 'scoring',
  routes: [scores],
  onFigures: (house, changed) => refreshScores(house, changed.regency, changed.years),
});
