import { getActor } from '../../kernel/capability/access.ts';
import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { announce } from '../../platform/live/announce.ts';
import { inputProblem } from '../../platform/problem/problem.ts';
import type { Pair } from '../../platform/words/words.ts';
import { commonArea } from '../areas/codes.ts';
import { action } from '../capability/action.ts';
import type { At } from '../capability/at.ts';
import { documentFields, hasDocument } from '../evidence/model.ts';
import { getEvidence, inheritEvidence, keepEvidence, linkEvidence, listEvidenceOf } from '../evidence/queries.ts';
import type { Indicator } from '../indicators/model.ts';
import { findIndicator } from '../indicators/queries.ts';
import type { Period } from '../periods/model.ts';
import { checkAreas, planEntry, type EntryPlan } from './entry-plan.ts';
import { readRows } from './entry.ts';
import { tellParts } from './figures-verified.ts';
import { can, checkPeriod, may, problems } from './model.ts';
import { appendDecisions, appendFigures, isDemoPerson, listHeads, lockFigures, type Head } from './queries.ts';

const amount = z.union([z.string().max(40), z.number()]).optional();

const entryInput = z.strictObject({
  indicator: z.string(),
  period: z.string(),
  rows: z
    .array(
      z.strictObject({
        area: z.string().max(20),
        numerator: amount,
        denominator: amount,
        /** The revision that the form showed, 0 for none: when it is no longer the last one, somebody else was faster. */
        seen: z.coerce.number().int().optional(),
      }),
    )
    .min(1)
    .max(500),
  submit: z.boolean().default(false),
  note: z.string().trim().max(2000).default(''),
  /** Evidence that is there already. */
  evidence: z.array(z.uuid()).max(50).default([]),
  ...documentFields,
});

export interface EntryResult {
  readonly indicator: string;
  readonly period: Period;
  readonly submitted: boolean;
  /** The figures appended or kept as drafts. */
  readonly observations: readonly { readonly id: string; readonly area: string }[];
  readonly withdrawn: number;
  readonly evidence: readonly string[];
}

/** Saves a set of figures as drafts or submits them: all of them or none. */
export const saveFigures = action({
  name: 'observations.save',
  words: ['Mengisi angka', 'Entered figures'],
  may: 'observations.enter',
  input: entryInput,
  on: async (tx, input) => {
    const indicator = await findIndicator(tx, input.indicator);
    if (!indicator) return undefined;
    return {
      areaCode: commonArea(input.rows.map((row) => row.area)),
      organisationCode: indicator.organisation,
      indicator,
    };
  },
  run: async (tx, input, at, { indicator }): Promise<EntryResult & { figures: unknown; hashes: unknown }> => {
    const period = checkPeriod(indicator, input.period, at.today);
    await lockFigures(tx, indicator.code, period);
    await checkAreas(tx, indicator, period, input.rows);
    const { rows, errors } = readRows(indicator, input.rows);
    if (errors.length > 0) throw inputProblem(errors);
    const heads = new Map((await listHeads(tx, indicator.code, period)).map((head) => [head.area, head]));
    const seen = new Map(input.rows.map((row) => [row.area, row.seen]));
    const plan = planEntry(rows, heads, { seen, note: input.note, submit: input.submit });
    if (input.submit && plan.append.length + plan.keep.length === 0) throw problems.nothing();
    const observations = await keepPlan(tx, indicator, period, plan, input, at);
    const documents = await keepDocuments(tx, input, at, indicator.organisation);
    await linkEvidence(
      tx,
      observations.map((each) => each.id),
      documents.map((each) => each.id),
    );
    return {
      indicator: indicator.code,
      period,
      submitted: input.submit,
      observations: observations.map(({ id, area }) => ({ id, area })),
      withdrawn: plan.withdraw.length,
      evidence: documents.map((each) => each.id),
      figures: observations.map(({ id, area, numerator, denominator }) => ({ id, area, numerator, denominator })),
      hashes: documents.map((each) => ({ id: each.id, hash: each.fileHash, url: each.url })),
    };
  },
  audit: ({ result }) => ({
    subject: 'figures',
    id: `${result.indicator}:${result.period}`,
    detail: {
      submitted: result.submitted,
      figures: result.figures,
      withdrawn: result.withdrawn,
      evidence: result.hashes,
    },
  }),
});

async function keepPlan(
  tx: Tx,
  indicator: Indicator,
  period: Period,
  plan: EntryPlan,
  input: { note: string; submit: boolean },
  at: At,
) {
  const personId = at.person?.id ?? null;
  const demo = personId ? await isDemoPerson(tx, personId) : false;
  const provenance = { kind: 'entry', note: input.note };
  const ids = await appendFigures(
    tx,
    { indicator: indicator.code, period, kind: 'entered', authorId: personId, organisation: indicator.organisation },
    plan.append.map(({ row, head }) => ({ ...row, provenance, demo, supersedes: head })),
    at.now,
  );
  const appended = plan.append.map(({ row, head }, index) => ({ ...row, id: ids[index] ?? '', step: 0, head }));
  await inheritEvidence(
    tx,
    appended.flatMap(({ id, head }) =>
      head?.status === 'draft' || head?.status === 'returned' ? [{ from: head.id, to: id }] : [],
    ),
  );
  await appendDecisions(tx, plan.withdraw, 'withdrawn', { personId, now: at.now });
  const kept = [...appended, ...plan.keep];
  if (input.submit) await appendDecisions(tx, kept, 'submitted', { personId, now: at.now });
  return kept;
}

async function keepDocuments(tx: Tx, input: z.infer<typeof entryInput>, at: At, organisation: string | null) {
  const chosen = await getEvidence(tx, input.evidence);
  return hasDocument(input) ? [...chosen, await keepEvidence(tx, input, at, organisation)] : chosen;
}

const decisionInput = z.strictObject({
  indicator: z.string(),
  period: z.string(),
  /** The figures decided about, as they were shown. */
  observations: z.array(z.uuid()).max(500).default([]),
  outcome: z.enum(['approved', 'verified', 'returned']),
  reason: z.string().trim().max(2000).default(''),
});

export interface DecisionResult {
  readonly indicator: string;
  readonly period: Period;
  readonly outcome: 'approved' | 'verified' | 'returned';
  readonly observations: readonly string[];
}

/** The head of the agency approves what its officer submitted, or returns it with a reason. */
export const approveFigures = decision('observations.decide-as-head', 'observations.approve', 'approved', [
  'Memutuskan angka sebagai kepala',
  'Decided figures as head',
]);

/** The data steward verifies what a head approved, or returns it with a reason; verified figures are public. */
export const verifyFigures = decision('observations.decide-as-steward', 'observations.verify', 'verified', [
  'Memeriksa angka sebagai walidata',
  'Checked figures as data steward',
]);

function decision(name: string, permission: string, outcome: 'approved' | 'verified', said: Pair) {
  return action({
    name,
    words: said,
    may: permission,
    input: decisionInput.extend({ outcome: z.enum([outcome, 'returned']) }),
    on: async (tx, input) => {
      const indicator = await findIndicator(tx, input.indicator);
      if (!indicator) return undefined;
      const heads = await chosenHeads(tx, input);
      if (!heads) throw problems.changed();
      return { areaCode: commonArea(heads.map((head) => head.area)), organisationCode: indicator.organisation };
    },
    run: async (tx, input, at, { organisationCode }): Promise<DecisionResult & { figures: unknown }> => {
      await lockFigures(tx, input.indicator, input.period);
      const heads = await chosenHeads(tx, input);
      if (!heads || !heads.every((head) => can.decide(head.status, outcome))) throw problems.changed();
      for (const head of heads) checkSecondPerson(head, outcome, organisationCode ?? null, at);
      if (input.outcome === 'returned' && input.reason === '') throw problems.reasonMissing({ field: 'reason' });
      await appendDecisions(tx, heads, input.outcome, {
        personId: at.person?.id ?? null,
        reason: input.reason || undefined,
        now: at.now,
      });
      const observations = heads.map((head) => head.id);
      const evidence = await listEvidenceOf(tx, observations);
      if (input.outcome === 'verified') await tellVerified(tx, input, heads, at.now);
      return {
        indicator: input.indicator,
        period: input.period,
        outcome: input.outcome,
        observations,
        figures: heads.map(({ id, area, numerator, denominator }) => ({
          id,
          area,
          numerator,
          denominator,
          evidence: (evidence.get(id) ?? []).map((each) => each.fileHash ?? each.url),
        })),
      };
    },
    audit: ({ input, result }) => ({
      subject: 'figures',
      id: `${result.indicator}:${result.period}`,
      detail: { outcome: result.outcome, figures: result.figures, ...(input.reason ? { reason: input.reason } : {}) },
    }),
  });
}

/** The heads among the figures named; undefined when one of them is no longer the last of its cell. */
async function chosenHeads(tx: Tx, input: z.infer<typeof decisionInput>): Promise<Head[] | undefined> {
  const chosen = new Set(input.observations);
  if (chosen.size === 0) throw problems.noneChosen({ field: 'observations' });
  const heads = (await listHeads(tx, input.indicator, input.period)).filter((head) => chosen.has(head.id));
  return heads.length === chosen.size ? heads : undefined;
}

function checkSecondPerson(head: Head, outcome: 'approved' | 'verified', organisation: string | null, at: At): void {
  const person = getActor(at);
  const hands = { author: head.author, approver: head.approver, organisation };
  if (outcome === 'approved' && !may.approve(person, hands)) throw problems.ownWork();
  if (outcome === 'verified' && !may.verify(person, hands)) throw problems.sameAgency();
}

/** Areas named in an announcement; beyond that listeners are told the period only. */
const namedAreas = 60;

export async function tellVerified(
  tx: Tx,
  about: { indicator: string; period: Period },
  figures: readonly { area: string }[],
  now: Date,
): Promise<void> {
  await tellParts(tx, about.period);
  const areas = figures.length <= namedAreas ? figures.map((each) => each.area) : [];
  await announce(tx, 'observations', { indicator: about.indicator, period: about.period, areas }, now);
}
