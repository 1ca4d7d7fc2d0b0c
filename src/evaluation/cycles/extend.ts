import { addDays } from '../../kernel/periods/days.ts';
import { z } from 'zod';
import { getPerson } from '../../kernel/capability/access.ts';
import { action } from '../../kernel/capability/action.ts';
import { day, said } from '../../kernel/capability/input.ts';
import { requireExtension } from './deadlines.ts';
import { phaseNames } from './model.ts';
import * as queries from './queries.ts';

/** The organiser gives a phase more days. The reason is public; the first calendar stays beside the new one. */
export const extendPhase = action({
  name: 'evaluation.extend-phase',
  words: ['Memperpanjang tahap siklus', 'Extended a phase of a cycle'],
  may: 'evaluation.organise',
  scope: 'nation',
  input: z.strictObject({
    cycle: z.string(),
    phase: z.enum(phaseNames, said(['Pilih tahap.', 'Choose a phase.'])),
    lastOn: day,
    reason: z
      .string()
      .trim()
      .min(10, said(['Tulis alasannya, paling sedikit 10 huruf.', 'Write the reason, at least 10 characters.']))
      .max(2_000),
  }),
  on: async (tx, input) => {
    const cycle = await queries.lockCycle(tx, input.cycle);
    return cycle && { areaCode: '0', cycle };
  },
  run: async (tx, input, at, { cycle }) => {
    const phase = requireExtension(cycle, input, at.today);
    const closesOn = addDays(input.lastOn, 1);
    const given = { cycle: cycle.id, phase: input.phase, from: phase.closesOn, closesOn, reason: input.reason };
    await queries.addExtension(tx, { ...given, person: getPerson(at).id, now: at.now });
    return { id: cycle.id, from: addDays(phase.closesOn, -1) };
  },
  audit: ({ input, result }) => ({
    subject: 'cycle',
    id: input.cycle,
    detail: { cycle: input.cycle, phase: input.phase, from: result.from, to: input.lastOn, reason: input.reason },
  }),
});
