import { z } from 'zod';
import { people } from '../../../seed/people.ts';
import { sampleScoreSheets } from '../../../seed/evaluation/sample-marks.ts';
import { nation } from '../../kernel/areas/codes.ts';
import { exchange } from '../../kernel/capability/exchange.ts';
import type { Person } from '../../kernel/people/permissions.ts';
import { borderProblems } from '../../platform/problem/problem.ts';
import type { Config } from '../../platform/config/config.ts';
import type { Cycle } from '../cycles/model.ts';
import { findCycle } from '../cycles/queries.ts';
import { listOwnMarks } from './queries.ts';

/**
 * The example sheet that a fictional evaluator may fill the rest of a simulated sheet with: a demonstration has a hundred
 * and more marks that nobody wants to type. Whoever has no sheet of their own gets somebody else's. Nothing of it exists outside a demonstration.
 */
export function exampleSheet(
  config: Pick<Config, 'demo'>,
  cycle: Pick<Cycle, 'kind'>,
  person: Person | undefined,
  regency: string,
) {
  if (!config.demo || cycle.kind !== 'simulation' || !person) return undefined;
  const key = people.find((each) => each.email === person.email)?.key;
  const sheets = sampleScoreSheets.filter((sheet) => sheet.regency === regency);
  return (key && (sheets.find((sheet) => sheet.evaluator === key) ?? sheets[1])?.marks) || undefined;
}

/** Fills in the items that have no mark yet; what was marked by hand stays. */
export const fillExamples = exchange({
  input: z.strictObject({ cycle: z.string(), regency: z.string() }),
  run: async ({ house, fields, at }) => {
    const own = await house.db.tx({ regency: nation, readOnly: true }, async (tx) => {
      const cycle = await findCycle(tx, fields.cycle);
      const sheet = cycle && exampleSheet(house.config, cycle, at.person, fields.regency);
      const marked = await listOwnMarks(tx, { ...fields, person: at.person?.id ?? '' });
      return sheet?.filter((each) => !marked.has(each.item));
    });
    if (!own) throw borderProblems.notFound();
    return { fields: { ...fields, marks: own } };
  },
});
