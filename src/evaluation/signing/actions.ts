import { z } from 'zod';
import { getPerson } from '../../kernel/capability/access.ts';
import { action } from '../../kernel/capability/action.ts';
import { said } from '../../kernel/capability/input.ts';
import type { Tx } from '../../platform/db/db.ts';
import { lockCycle } from '../cycles/queries.ts';
import { leafTypes } from '../exchange/bundle.ts';
import { problems as panelProblems, evaluatorCode } from '../panel/model.ts';
import { findMember, listSeats } from '../panel/queries.ts';
import { problems } from './model.ts';
import { addKeyStep, listKeySteps } from './queries.ts';

async function onMember(tx: Tx, cycleId: string, person: string) {
  const cycle = await lockCycle(tx, cycleId);
  const member = cycle && (await findMember(tx, cycle.id, person));
  if (!cycle || !member) return undefined;
  const steps = await listKeySteps(tx, cycle.id, person);
  return { areaCode: '0', cycle, member, steps, evaluator: evaluatorCode(member.institution, member.person) };
}

/** The browser of an evaluator registers its key, once a cycle; the private half never leaves it. */
export const registerKey = action({
  name: leafTypes.registerKey,
  words: ['Mendaftarkan kunci penilai', 'Registered an evaluator’s key'],
  may: 'evaluation.mark',
  scope: 'nation',
  input: z.strictObject({
    cycle: z.string(),
    key: z.string().regex(/^[A-Za-z0-9+/]{43}=$/, said(['Kunci ini tidak sah.', 'This key is not usable.'])),
  }),
  on: async (tx, input, at) => {
    const row = at.person && (await onMember(tx, input.cycle, at.person.id));
    const seats = row ? await listSeats(tx, input.cycle, { person: row.member.person }) : [];
    return row && seats.some((seat) => !seat.recusedAt) ? row : undefined;
  },
  run: async (tx, input, at, { cycle, member, steps }) => {
    if (cycle.state !== 'marking') throw panelProblems.over();
    if (steps.at(-1)?.key) throw problems.registered();
    if (steps.some((each) => each.key === input.key)) throw problems.reused();
    const step = (steps.at(-1)?.step ?? 0) + 1;
    const given = { cycle: cycle.id, person: member.person, step, key: input.key };
    await addKeyStep(tx, { ...given, by: member.person, now: at.now });
    return { step };
  },
  audit: ({ input, row }) => ({
    subject: 'key',
    id: `${input.cycle}:${row.evaluator}`,
    detail: { edition: input.cycle, evaluator: row.evaluator, key: input.key },
  }),
});

/** The organiser takes an evaluator's key back, after a lost or replaced device; the next visit registers another. */
export const resetKey = action({
  name: leafTypes.resetKey,
  words: ['Mengatur ulang kunci penilai', 'Reset an evaluator’s key'],
  may: 'evaluation.organise',
  scope: 'nation',
  recent: true,
  input: z.strictObject({
    cycle: z.string(),
    person: z.string(),
    reason: z
      .string()
      .trim()
      .min(10, said(['Tulis alasannya, paling sedikit 10 huruf.', 'Write the reason, at least 10 characters.']))
      .max(2_000),
  }),
  on: (tx, input) => onMember(tx, input.cycle, input.person),
  run: async (tx, input, at, { cycle, member, steps }) => {
    const last = steps.at(-1);
    if (!last?.key) throw problems.noKey();
    if (cycle.state !== 'marking') throw panelProblems.over();
    const seats = (await listSeats(tx, cycle.id, { person: member.person })).filter((seat) => !seat.recusedAt);
    if (seats.length > 0 && seats.every((seat) => seat.submittedAt)) throw problems.handedIn();
    const given = { cycle: cycle.id, person: member.person, step: last.step + 1, key: null };
    await addKeyStep(tx, { ...given, by: getPerson(at).id, now: at.now });
    return { cycle: cycle.id };
  },
  audit: ({ input, row }) => ({
    subject: 'key',
    id: `${input.cycle}:${row.evaluator}`,
    detail: { edition: input.cycle, evaluator: row.evaluator },
    // Why a device was replaced may be a private matter: committed to here alone, erasable, never in a bundle.
    personal: { reason: input.reason },
  }),
});
