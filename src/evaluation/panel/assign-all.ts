import { z } from 'zod';
import { nation } from '../../kernel/areas/codes.ts';
import { perform } from '../../kernel/capability/action.ts';
import { exchange } from '../../kernel/capability/exchange.ts';
import { assignEvaluator } from './actions.ts';
import { problems } from './model.ts';
import { freeMembers, readPanel, requireOrganiser } from './read.ts';

/** Seats everybody who is free for a regency, one act and one leaf each; the last is the form's own act. */
export const assignAll = exchange({
  input: z.strictObject({ cycle: z.string(), regency: z.string() }),
  run: async ({ house, fields, at }) => {
    requireOrganiser(at);
    const data = await house.db.tx({ regency: nation, readOnly: true }, (tx) => readPanel(tx, fields.cycle, at.today));
    const panel = data?.regencies.find((each) => each.regency === fields.regency);
    const free = data && panel ? freeMembers(panel, data.members) : [];
    const last = free.at(-1);
    if (!last) throw problems.nobodyFree();
    for (const { person } of free.slice(0, -1)) await perform(house.db, assignEvaluator, { ...fields, person }, at);
    return { fields: { ...fields, person: last.person } };
  },
});
