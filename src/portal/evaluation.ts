import type { Tx } from '../platform/db/db.ts';
import { listPublishedResults, listPublishedYears } from '../evaluation/published/queries.ts';
import { listLeaders, listPublishedCycles } from '../evaluation/results/queries.ts';
import type { EvaluationData } from './pages/evaluation.tsx';

/** The year that opens when none is asked for, if it has results. */
const usualYear = 2022;

/** What was published in a year, and the practice cycles; in the nation's scope, where results are open. */
export async function readEvaluation(tx: Tx, asked?: number): Promise<EvaluationData | undefined> {
  const years = (await listPublishedYears(tx)).map((each) => each.year);
  const shown = asked ?? (years.includes(usualYear) ? usualYear : years[0]);
  if (shown === undefined || !years.includes(shown)) return undefined;
  const cycles = await listPublishedCycles(tx);
  const leaders = new Map((await listLeaders(tx)).map((each) => [each.cycle, each]));
  return {
    year: shown,
    years,
    results: await listPublishedResults(tx, shown),
    simulations: cycles
      .filter((cycle) => cycle.kind === 'simulation')
      .map(({ id, name_id, name_en, publishedAt, regencies }) => ({
        id,
        name: [name_id, name_en],
        publishedAt,
        regencies,
        leader: leaders.get(id),
      })),
  };
}
