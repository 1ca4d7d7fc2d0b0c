import { z } from 'zod';
import { getActor } from '../../kernel/capability/access.ts';
import { action } from '../../kernel/capability/action.ts';
import { evaluationDimensions } from '../editions/model.ts';
import { listItems } from '../instruments/queries.ts';
import { hashesOf } from './actions.ts';
import { isComplete, may, problems, requireOpen } from './model.ts';
import { lockParticipation } from './participation.ts';
import * as queries from './queries.ts';

/** The head approves in one go whatever the agency's officers proposed and somebody else wrote. */
export const approveAgency = action({
  name: 'evaluation.approve-agency',
  words: ['Menyetujui jawaban perangkat daerah', 'Approved an agency’s answers'],
  may: 'evaluation.approve',
  input: z.strictObject({ cycle: z.string(), organisation: z.string() }),
  on: async (tx, input, at) => {
    const participation = await lockParticipation(tx, input.cycle);
    return participation && { areaCode: at.regency, organisationCode: input.organisation, participation };
  },
  run: async (tx, input, at, { participation }) => {
    requireOpen(participation, at.today);
    const { cycle } = participation;
    const person = getActor(at);
    const due = (await queries.listAnswers(tx, cycle.id)).filter(
      (answer) =>
        answer.organisation === input.organisation && answer.state === 'proposed' && may.approve(person, answer),
    );
    if (due.length === 0) throw problems.nothingToDo();
    await queries.addDecisions(tx, cycle.id, due, 'approved', { person: person.id, now: at.now });
    return { answers: due.map(({ item, version }) => ({ item, version })) };
  },
  audit: ({ input, result }) => ({
    subject: 'answers',
    id: `${input.cycle}:${input.organisation}`,
    detail: { cycle: input.cycle, organisation: input.organisation, outcome: 'approved', answers: result.answers },
  }),
});

/** Kominfo verifies in one go the answers of an evaluation dimension that are approved and backed by a document or a figure. */
export const verifyDimension = action({
  name: 'evaluation.verify-dimension',
  words: ['Memverifikasi jawaban satu dimensi', 'Verified the answers of a dimension'],
  may: 'evaluation.verify',
  input: z.strictObject({ cycle: z.string(), dimension: z.enum(evaluationDimensions) }),
  on: async (tx, input, at) => {
    const participation = await lockParticipation(tx, input.cycle);
    return participation && { areaCode: at.regency, participation };
  },
  run: async (tx, input, at, { participation }) => {
    requireOpen(participation, at.today);
    const { cycle } = participation;
    const person = getActor(at);
    const items = new Map(
      (await listItems(tx, cycle.instrument))
        .filter((item) => item.dimension === input.dimension)
        .map((item) => [item.code, item]),
    );
    const due = (await queries.listAnswers(tx, cycle.id)).filter((answer) => {
      const item = items.get(answer.item);
      return item !== undefined && isComplete(answer, item) && may.verify(person, answer);
    });
    if (due.length === 0) throw problems.nothingToDo();
    await queries.addDecisions(tx, cycle.id, due, 'verified', { person: person.id, now: at.now });
    const hashes = await hashesOf(
      tx,
      cycle.id,
      due.map((each) => each.item),
    );
    return { answers: due.map(({ item, version }) => ({ item, version, evidence: hashes[item] ?? [] })) };
  },
  audit: ({ input, result }) => ({
    subject: 'answers',
    id: `${input.cycle}:${input.dimension}`,
    detail: { cycle: input.cycle, dimension: input.dimension, outcome: 'verified', answers: result.answers },
  }),
});
