import { z } from 'zod';
import { nameAreas } from '../../kernel/areas/queries.ts';
import { recordEntry } from '../../kernel/audit/record.ts';
import { getPerson } from '../../kernel/capability/access.ts';
import { action } from '../../kernel/capability/action.ts';
import type { At } from '../../kernel/capability/at.ts';
import { dayOrNone, said } from '../../kernel/capability/input.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Cycle } from '../cycles/model.ts';
import { findFrozenRules, listParticipants, lockCycle } from '../cycles/queries.ts';
import { leafTypes } from '../exchange/bundle.ts';
import { evaluatorCode, findTie, interestKinds, isOpened, leastEvaluators, problems, tieWords } from './model.ts';
import type { Interest, Member, Seat } from './model.ts';
import * as queries from './queries.ts';

const everywhere = { areaCode: '0' };

/** Holds the cycle until the transaction ends: assignments, declarations, recusals and the combination follow one another. */
async function onCycle(tx: Tx, input: { cycle: string }): Promise<{ areaCode: string; cycle: Cycle } | undefined> {
  const cycle = await lockCycle(tx, input.cycle);
  return cycle && { ...everywhere, cycle };
}

function requirePanelAlive(cycle: Pick<Cycle, 'state'>): void {
  if (cycle.state === 'combined' || cycle.state === 'published') throw problems.over();
}

async function getMember(tx: Tx, cycle: string, person: string): Promise<Member> {
  const member = await queries.findMember(tx, cycle, person);
  if (!member) throw problems.noMember({ field: 'person' });
  return member;
}

/** The organiser invites an evaluator to a cycle; nothing is assigned yet. */
export const inviteEvaluator = action({
  name: 'evaluation.invite',
  words: ['Mengundang penilai', 'Invited an evaluator'],
  may: 'evaluation.organise',
  scope: 'nation',
  input: z.strictObject({
    cycle: z.string(),
    person: z.uuid(said(['Pilih seorang penilai.', 'Choose an evaluator.'])),
  }),
  on: onCycle,
  run: async (tx, input, at, { cycle }) => {
    requirePanelAlive(cycle);
    const known = await queries.findMember(tx, cycle.id, input.person);
    if (known) throw problems.invited({ field: 'person', values: { person: known.name } });
    const candidate = (await queries.listCandidates(tx, cycle.id, at.today)).find((each) => each.id === input.person);
    if (!candidate) throw problems.notEvaluator({ field: 'person' });
    const { institution } = candidate;
    await queries.addMember(tx, {
      cycle: cycle.id,
      person: candidate.id,
      institution,
      by: getPerson(at).id,
      now: at.now,
    });
    return { evaluator: evaluatorCode(institution, candidate.id) };
  },
  audit: ({ input, result }) => ({
    subject: 'panel',
    id: input.cycle,
    detail: { cycle: input.cycle, evaluator: result.evaluator },
  }),
});

/**
 * An evaluator declares every tie held. A tie that a seat already given contradicts ends that seat at once, as a recusal
 * in the log.
 */
export const declareInterests = action({
  name: 'evaluation.declare',
  words: ['Menyatakan kepentingan', 'Declared interests'],
  may: 'evaluation.mark',
  scope: 'nation',
  input: z.strictObject({
    cycle: z.string(),
    interests: z
      .array(
        z.strictObject({
          kind: z.enum(interestKinds),
          area: z.string().min(1, said(['Pilih daerah.', 'Choose an area.'])),
          organisation: z.string().trim().max(200).default(''),
          since: dayOrNone,
          until: dayOrNone,
          note: z.string().trim().max(1_000).default(''),
        }),
      )
      .max(40),
    confirm: z.literal(
      'yes',
      said(['Nyatakan bahwa isian ini lengkap dan benar.', 'Declare that this is complete and true.']),
    ),
  }),
  on: async (tx, input, at) => {
    const row = await onCycle(tx, input);
    const member = row && at.person && (await queries.findMember(tx, input.cycle, at.person.id));
    return row && member && { ...row, member };
  },
  run: async (tx, input, at, { cycle, member }) => {
    requirePanelAlive(cycle);
    await requireSensible(tx, input.interests);
    const step = await queries.addDeclaration(tx, { ...input, person: member.person, now: at.now });
    const ended = await endContradicted(tx, cycle, member, at);
    return { cycle: cycle.id, evaluator: evaluatorCode(member.institution, member.person), step, ended };
  },
  audit: ({ input, result }) => ({
    subject: 'panel',
    id: input.cycle,
    detail: { cycle: input.cycle, evaluator: result.evaluator, step: result.step, interests: input.interests.length },
    personal: { interests: input.interests },
  }),
});

async function requireSensible(tx: Tx, interests: readonly Interest[]): Promise<void> {
  const names = await nameAreas(
    tx,
    interests.map((each) => each.area),
  );
  for (const [at, { area, since, until }] of interests.entries()) {
    if (!names.has(area)) throw problems.unknownArea({ field: `interests.${at}.area` });
    if (since && until && until <= since) throw problems.untilBeforeSince({ field: `interests.${at}.until` });
  }
}

async function endContradicted(tx: Tx, cycle: Cycle, member: Member, at: At): Promise<string[]> {
  const ties = (await queries.listTies(tx, cycle.id)).get(member.person) ?? [];
  const seats = await queries.listSeats(tx, cycle.id, { person: member.person });
  const broken = seats.filter((seat) => !seat.recusedAt && findTie(ties, seat.regency, at.today));
  for (const seat of broken) {
    const reason = 'Pernyataan kepentingan yang baru menyebut ikatan dengan daerah ini.';
    await queries.addRecusal(tx, { cycle: cycle.id, ...seat, reason, by: getPerson(at).id, now: at.now });
    await recordEntry(tx, at, { action: leafTypes.recuse, ...recusalWords(cycle.id, seat, reason) });
  }
  return broken.map((seat) => seat.regency);
}

/** The organiser seats an evaluator for a regency; a tie, declared or known, refuses it and is named. */
export const assignEvaluator = action({
  name: leafTypes.assign,
  words: ['Menugaskan penilai', 'Assigned an evaluator'],
  may: 'evaluation.organise',
  scope: 'nation',
  input: z.strictObject({ cycle: z.string(), person: z.uuid(), regency: z.string() }),
  on: onCycle,
  run: async (tx, input, at, { cycle }) => {
    requirePanelAlive(cycle);
    if (cycle.state !== 'marking') throw problems.notYet();
    const member = await getMember(tx, cycle.id, input.person);
    const participants = await listParticipants(tx, cycle.id);
    const participant = participants.find((each) => each.regency === input.regency && !each.withdrawnAt);
    if (!participant) throw problems.noParticipant({ field: 'regency' });
    if (!member.declaredAt) throw problems.undeclared({ values: { person: member.name } });
    await requireNoTie(tx, cycle.id, member, participant, at.today);
    const seats = await queries.listSeats(tx, cycle.id, { regency: input.regency });
    const own = seats.find((seat) => seat.person === member.person);
    if (own?.recusedAt) throw problems.recused();
    if (own) throw problems.seated({ values: { person: member.name } });
    const rules = await findFrozenRules(tx, cycle.id);
    if (isOpened(seats, leastEvaluators(rules?.combination.min_marks ?? 0))) throw problems.complete();
    const seat = { cycle: cycle.id, regency: input.regency, person: member.person, by: getPerson(at).id, now: at.now };
    await queries.addSeat(tx, seat);
    return { evaluator: evaluatorCode(member.institution, member.person) };
  },
  audit: ({ input, result }) => ({
    subject: 'seat',
    id: `${input.cycle}:${input.regency}`,
    detail: { edition: input.cycle, regency: input.regency, evaluator: result.evaluator },
  }),
});

async function requireNoTie(
  tx: Tx,
  cycle: string,
  member: Member,
  participant: { regency: string; name: string },
  today: string,
): Promise<void> {
  const tie = findTie((await queries.listTies(tx, cycle)).get(member.person) ?? [], participant.regency, today);
  if (!tie) return;
  const names = await nameAreas(tx, [tie.area]);
  const [tieId, tieEn] = tieWords(tie, names.get(tie.area) ?? tie.area);
  throw problems.tie({ values: { person: member.name, regency: participant.name, tieId, tieEn } });
}

function recusalWords(cycle: string, seat: Pick<Seat, 'regency' | 'institution' | 'person'>, reason: string) {
  return {
    subject: 'seat',
    id: `${cycle}:${seat.regency}`,
    detail: { edition: cycle, regency: seat.regency, evaluator: evaluatorCode(seat.institution, seat.person) },
    // Why somebody stands back is often about family or health: committed to, erasable, never in a bundle.
    personal: { reason },
  };
}

const reason = z
  .string()
  .trim()
  .min(10, said(['Tulis alasannya, paling sedikit 10 huruf.', 'Write why, at least 10 characters.']))
  .max(2_000);

/** An evaluator stands back from a regency: none of the marks counts any more, and the seat stays empty. */
export const recuseSelf = action({
  name: leafTypes.recuse,
  words: ['Mundur dari panel', 'Stood back from a panel'],
  may: 'evaluation.mark',
  scope: 'nation',
  input: z.strictObject({ cycle: z.string(), regency: z.string(), reason }),
  on: (tx, input, at) => onSeat(tx, { ...input, person: at.person?.id ?? '' }),
  run: (tx, input, at, row) => recuse(tx, row, input.reason, at),
  audit: ({ input, row }) => recusalWords(input.cycle, row.seat, input.reason),
});

/** The organiser records a recusal, for instance after a challenge. */
export const recuseEvaluator = action({
  name: leafTypes.recuse,
  words: ['Mencatat pengunduran diri penilai', 'Recorded an evaluator’s recusal'],
  may: 'evaluation.organise',
  scope: 'nation',
  input: z.strictObject({ cycle: z.string(), regency: z.string(), person: z.string(), reason }),
  on: onSeat,
  run: (tx, input, at, row) => recuse(tx, row, input.reason, at),
  audit: ({ input, row }) => recusalWords(input.cycle, row.seat, input.reason),
});

async function onSeat(tx: Tx, input: { cycle: string; regency: string; person: string }) {
  const row = await onCycle(tx, input);
  const [seat] = row ? await queries.listSeats(tx, input.cycle, input) : [];
  return row && seat && { ...row, seat };
}

async function recuse(tx: Tx, row: { cycle: Cycle; seat: Seat }, why: string, at: At): Promise<{ cycle: string }> {
  requirePanelAlive(row.cycle);
  if (row.seat.recusedAt) throw problems.recused();
  await queries.addRecusal(tx, { cycle: row.cycle.id, ...row.seat, reason: why, by: getPerson(at).id, now: at.now });
  return { cycle: row.cycle.id };
}
