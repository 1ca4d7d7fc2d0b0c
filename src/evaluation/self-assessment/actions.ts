import { z } from 'zod';
import { getActor } from '../../kernel/capability/access.ts';
import { action } from '../../kernel/capability/action.ts';
import type { At } from '../../kernel/capability/at.ts';
import { documentFields, hasDocument } from '../../kernel/evidence/model.ts';
import { getEvidence, keepEvidence } from '../../kernel/evidence/queries.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Pair } from '../../platform/words/words.ts';
import { can, may, problems, requireOpen, shortestStatement, type Answer, type Decision } from './model.ts';
import { lockParticipation } from './participation.ts';
import * as queries from './queries.ts';

const onAnswer = async (tx: Tx, input: { cycle: string; item: string }, at: At) => {
  const participation = await lockParticipation(tx, input.cycle);
  const answer = participation && (await queries.findAnswer(tx, input.cycle, input.item));
  return answer && { areaCode: at.regency, organisationCode: answer.organisation, answer, participation };
};

/** The officer saves a draft, or proposes the answer to the head of the agency. Every saving is a new version. */
export const saveAnswer = action({
  name: 'evaluation.answer',
  words: ['Menulis jawaban evaluasi', 'Wrote an answer of the evaluation'],
  may: 'evaluation.answer',
  input: z.strictObject({
    cycle: z.string(),
    item: z.string(),
    /** The version that the form showed, 0 for none: when it is no longer the last, somebody else was faster. */
    seen: z.coerce.number().int().min(0).optional(),
    level: z
      .union([z.literal('').transform(() => null), z.coerce.number().int().min(1).max(4), z.null()])
      .default(null),
    statement: z.string().trim().max(6_000).default(''),
    /** Evidence already there that the answer keeps or takes over. */
    evidence: z.array(z.uuid()).max(50).default([]),
    intent: z.enum(['draft', 'propose']).default('draft'),
    ...documentFields,
  }),
  on: onAnswer,
  run: async (tx, input, at, { answer, participation }) => {
    const person = getActor(at);
    requireOpen(participation, at.today);
    const decision: Decision = input.intent === 'propose' ? 'proposed' : 'drafted';
    if (!can.decide(answer, decision)) throw problems.wrongState();
    if (input.seen !== undefined && input.seen !== answer.version) throw problems.changed();
    if (input.intent === 'propose') requireProposable(input);
    const chosen = await getEvidence(tx, input.evidence);
    const documents = hasDocument(input) ? [...chosen, await keepEvidence(tx, input, at, answer.organisation)] : chosen;
    const version = answer.version + 1;
    await queries.addVersion(tx, {
      cycle: input.cycle,
      item: input.item,
      version,
      level: input.level,
      statement: input.statement,
      organisation: answer.organisation,
      author: person.id,
      now: at.now,
      evidence: documents.map((each) => each.id),
    });
    await queries.addDecisions(tx, input.cycle, [{ item: input.item, version, step: answer.step }], decision, {
      person: person.id,
      now: at.now,
    });
    return {
      item: input.item,
      version,
      state: decision,
      evidence: documents.map((each) => each.fileHash ?? each.url ?? each.id),
    };
  },
  audit: ({ input, result }) => ({
    subject: 'answer',
    id: `${input.cycle}:${input.item}`,
    detail: {
      cycle: input.cycle,
      item: input.item,
      version: result.version,
      level: input.level,
      state: result.state,
      evidence: result.evidence,
    },
  }),
});

function requireProposable(input: { level: number | null; statement: string }): void {
  if (input.level === null) throw problems.levelMissing({ field: 'level' });
  if (!can.propose(input)) throw problems.statementShort({ field: 'statement', values: { least: shortestStatement } });
}

/** Kominfo gives an item to the agency that can really answer it. */
export const moveItem = action({
  name: 'evaluation.move-item',
  words: ['Memindahkan butir ke perangkat daerah lain', 'Gave an item to another agency'],
  may: 'evaluation.coordinate',
  input: z.strictObject({ cycle: z.string(), item: z.string(), organisation: z.string() }),
  on: async (tx, input, at) => {
    const row = await onAnswer(tx, input, at);
    return row && { ...row, organisationCode: undefined };
  },
  run: async (tx, input, at, { answer, participation }) => {
    requireOpen(participation, at.today);
    if (!can.move(answer)) throw problems.wrongState();
    const agencies = await queries.listAgencies(tx, at.today);
    if (!agencies.some((each) => each.code === input.organisation))
      throw problems.unknownAgency({ field: 'organisation' });
    await queries.setResponsible(tx, input.cycle, input.item, input.organisation);
    return { item: input.item, version: answer.version, state: 'moved' };
  },
  audit: ({ input, row }) => ({
    subject: 'answer',
    id: `${input.cycle}:${input.item}`,
    detail: { cycle: input.cycle, item: input.item, from: row.answer.organisation, to: input.organisation },
  }),
});

/** The head of the agency approves what its officer proposed, or returns it with a reason. */
export const approveAnswer = decision('evaluation.approve-answer', 'evaluation.approve', 'approved', [
  'Memutuskan jawaban perangkat daerah',
  'Decided about an agency’s answer',
]);

/** Kominfo verifies what a head approved, or returns it with a reason; what was verified is bound to its evidence's hashes. */
export const verifyAnswer = decision('evaluation.verify-answer', 'evaluation.verify', 'verified', [
  'Memverifikasi jawaban evaluasi',
  'Decided about an answer as verifier',
]);

function decision(name: string, permission: string, outcome: 'approved' | 'verified', words: Pair) {
  return action({
    name,
    words,
    may: permission,
    input: z.strictObject({
      cycle: z.string(),
      item: z.string(),
      seen: z.coerce.number().int().min(0).optional(),
      outcome: z.enum([outcome, 'returned']),
      reason: z.string().trim().max(2_000).default(''),
    }),
    on: onAnswer,
    run: async (tx, input, at, { answer, participation }) => {
      const person = getActor(at);
      requireOpen(participation, at.today);
      if (!isDue(answer, outcome, input.outcome)) throw problems.wrongState();
      if (input.seen !== undefined && input.seen !== answer.step) throw problems.wrongState();
      requireSecondPerson(person, answer, outcome);
      if (input.outcome === 'returned' && input.reason === '') throw problems.reasonMissing({ field: 'reason' });
      await queries.addDecisions(tx, input.cycle, [answer], input.outcome, {
        person: person.id,
        now: at.now,
        reason: input.reason || undefined,
      });
      const evidence = await hashesOf(tx, input.cycle, [input.item]);
      return { item: input.item, version: answer.version, state: input.outcome, evidence };
    },
    audit: ({ input, result }) => ({
      subject: 'answer',
      id: `${input.cycle}:${input.item}`,
      detail: {
        cycle: input.cycle,
        item: input.item,
        version: result.version,
        outcome: input.outcome,
        evidence: result.evidence[input.item] ?? [],
        ...(input.reason ? { reason: input.reason } : {}),
      },
    }),
  });
}

/** A head decides about proposed answers; Kominfo about approved ones, and may return a verified one while it is open. */
function isDue(answer: Answer, outcome: 'approved' | 'verified', wanted: Decision): boolean {
  const due = outcome === 'approved' ? ['proposed'] : wanted === 'returned' ? ['approved', 'verified'] : ['approved'];
  return due.includes(answer.state) && can.decide(answer, wanted);
}

function requireSecondPerson(
  person: { id: string; organisation?: string | undefined },
  answer: Answer,
  outcome: 'approved' | 'verified',
): void {
  if (outcome === 'approved' && !may.approve(person, answer)) throw problems.ownAnswer();
  if (outcome === 'verified' && !may.verify(person, answer)) throw problems.ownAgency();
}

/** SHA-256 of the documents (or their addresses) behind current answers, by item. */
export async function hashesOf(tx: Tx, cycle: string, items: readonly string[]): Promise<Record<string, string[]>> {
  const documents = await queries.listAnswerEvidence(tx, cycle, items.length === 1 ? items[0] : undefined);
  return Object.fromEntries(
    items.map((item) => [
      item,
      documents.filter((each) => each.item === item).map((each) => each.fileHash ?? each.url ?? each.id),
    ]),
  );
}
