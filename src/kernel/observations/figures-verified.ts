import type { Tx } from '../../platform/db/db.ts';
import { allParts } from '../capability/house.ts';
import { enqueue, job } from '../capability/job.ts';
import { yearOf, type Period } from '../periods/model.ts';

const jobName = 'kernel.figures-verified';

/** Asks, inside the transaction that verifies, that every part which builds on figures be told once it has committed. */
export async function tellParts(tx: Tx, period: Period): Promise<void> {
  const year = yearOf(period);
  await enqueue(tx, jobName, { regency: tx.regency, year }, `${jobName}:${tx.regency}:${year}`);
}

export const figuresVerifiedJob = job({
  name: jobName,
  run: async (house, payload) => {
    const { regency, year } = payload as { regency: string; year: number };
    for (const part of allParts(house)) await part.onFigures?.(house, { regency, years: [year] });
  },
});
