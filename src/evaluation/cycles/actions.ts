import { addDays } from '../../kernel/periods/days.ts';
import { z } from 'zod';
import { canonical } from '../../kernel/audit/canonical.ts';
import { action } from '../../kernel/capability/action.ts';
import { day, said } from '../../kernel/capability/input.ts';
import type { Tx } from '../../platform/db/db.ts';
import { findEdition } from '../editions/queries.ts';
import { editionProblems } from '../editions/model.ts';
import { editionDetail } from '../exchange/bundle.ts';
import { instrumentProblems } from '../instruments/model.ts';
import { listInstruments, listItems } from '../instruments/queries.ts';
import { deadlineProblems, deadlineRules } from './deadlines.ts';
import { cycleKinds, cycleProblems, phaseNames, requireRules, requireStep, rulesOf } from './model.ts';
import * as queries from './queries.ts';
import { phaseWords } from './words.ts';

/** The organiser's place: the whole country. */
const everywhere = { areaCode: '0' };

const onCycle = async (tx: Tx, input: { cycle: string }) => {
  const cycle = await queries.lockCycle(tx, input.cycle);
  return cycle && { ...everywhere, cycle };
};

export const createCycle = action({
  name: 'evaluation.create-cycle',
  words: ['Membuat siklus evaluasi', 'Created a cycle of the evaluation'],
  may: 'evaluation.organise',
  scope: 'nation',
  input: z.strictObject({
    id: z
      .string()
      .trim()
      .regex(
        /^[a-z0-9][a-z0-9-]{2,40}$/,
        said(['Huruf kecil, angka, dan tanda hubung saja.', 'Small letters, digits and hyphens only.']),
      ),
    year: z.coerce.number().int().min(2017).max(2100),
    kind: z.enum(cycleKinds),
    name_id: z.string().trim().min(1).max(120),
    name_en: z.string().trim().min(1).max(120),
    edition: z.string().min(1),
    instrument: z.string().min(1),
    deadlines: z.enum(deadlineRules).default('binding'),
    /** Regency codes. */
    participants: z
      .array(z.string())
      .min(1, said(['Sebutkan paling sedikit satu daerah.', 'Name at least one regency.'])),
    phases: z
      .array(z.strictObject({ phase: z.enum(phaseNames), opensOn: day, lastOn: day }))
      .refine((list) => new Set(list.map((each) => each.phase)).size === list.length),
  }),
  run: async (tx, input, at) => {
    if (!(await findEdition(tx, input.edition)))
      throw editionProblems.unknown({ field: 'edition', values: { code: input.edition } });
    const instrument = (await listInstruments(tx)).find((each) => each.code === input.instrument);
    if (!instrument) throw instrumentProblems.unknown({ field: 'instrument', values: { code: input.instrument } });
    if (input.kind === 'official' && instrument.ours) throw cycleProblems.notOurs({ field: 'instrument' });
    if (input.kind === 'official' && input.deadlines !== 'binding')
      throw deadlineProblems.official({ field: 'deadlines' });
    const reversed = input.phases.find((each) => each.lastOn < each.opensOn);
    if (reversed) {
      const [phaseId, phaseEn] = phaseWords[reversed.phase];
      throw cycleProblems.phases({ field: `last_${reversed.phase}`, values: { phaseId, phaseEn } });
    }
    const unknown = await queries.listNoRegencies(tx, input.participants);
    if (unknown.length > 0)
      throw cycleProblems.unknownRegency({ field: 'participants', values: { codes: unknown.join(', ') } });
    const cycle = {
      id: input.id,
      year: input.year,
      kind: input.kind,
      name: [input.name_id, input.name_en] as const,
      edition: input.edition,
      instrument: input.instrument,
      deadlines: input.deadlines,
      phases: input.phases.map(({ phase, opensOn, lastOn }) => ({ phase, opensOn, closesOn: addDays(lastOn, 1) })),
    };
    if (!(await queries.addCycle(tx, cycle, at.now)))
      throw cycleProblems.taken({ field: 'id', values: { id: input.id } });
    await queries.addParticipants(tx, input.id, input.participants);
    return { id: input.id, instrumentHash: instrument.hash };
  },
  audit: ({ input, result }) => ({
    subject: 'cycle',
    id: input.id,
    detail: {
      cycle: input.id,
      kind: input.kind,
      year: input.year,
      rules: input.edition,
      instrument: input.instrument,
      instrument_sha256: result.instrumentHash,
      deadlines: input.deadlines,
      participants: input.participants,
    },
  }),
});

export const openSelfAssessment = action({
  name: 'evaluation.open-self-assessment',
  words: ['Membuka penilaian mandiri', 'Opened the self-assessment'],
  may: 'evaluation.organise',
  scope: 'nation',
  input: z.strictObject({ cycle: z.string() }),
  on: onCycle,
  run: async (tx, _input, _at, { cycle }) => {
    requireStep(cycle, 'open');
    const without = await queries.listWithoutKominfo(tx, cycle.id);
    if (without.length > 0) throw cycleProblems.withoutKominfo({ values: { codes: without.join(', ') } });
    await queries.addResponsibilities(tx, cycle);
    await queries.setCycleState(tx, cycle.id, 'self-assessment');
    return { id: cycle.id };
  },
  audit: ({ input }) => ({ subject: 'cycle', id: input.cycle, detail: { cycle: input.cycle } }),
});

export const withdraw = action({
  name: 'evaluation.withdraw',
  words: ['Mencatat pengunduran diri peserta', 'Recorded a participant’s withdrawal'],
  may: 'evaluation.organise',
  scope: 'nation',
  input: z.strictObject({
    cycle: z.string(),
    regency: z.string(),
    reason: z.string().trim().min(10).max(2_000),
  }),
  on: onCycle,
  run: async (tx, input, at, { cycle }) => {
    if (cycle.state !== 'preparation' && cycle.state !== 'self-assessment') throw cycleProblems.wrongState();
    const done = await queries.withdrawParticipant(tx, { ...input, now: at.now });
    if (!done) throw cycleProblems.unknownRegency({ field: 'regency', values: { codes: input.regency } });
    return { id: cycle.id };
  },
  audit: ({ input }) => ({
    subject: 'cycle',
    id: input.cycle,
    detail: { cycle: input.cycle, regency: input.regency, reason: input.reason },
  }),
});

/**
 * Closes the self-assessment and freezes weights, items and participants as the leaf `evaluation.edition`; only then can
 * anybody be seated or mark (trust T6). Its detail is what the verifier compares `edition.json` with.
 */
export const freezeEdition = action({
  name: 'evaluation.edition',
  words: ['Membekukan aturan siklus', 'Froze the rules of a cycle'],
  may: 'evaluation.organise',
  scope: 'nation',
  input: z.strictObject({ cycle: z.string() }),
  on: onCycle,
  run: async (tx, _input, _at, { cycle }) => {
    requireStep(cycle, 'freeze');
    const late = (await queries.listParticipants(tx, cycle.id)).filter(
      (each) => !each.withdrawnAt && !each.submittedAt,
    );
    if (late.length > 0)
      throw cycleProblems.unsubmitted({ values: { names: late.map((each) => each.name).join(', ') } });
    const edition = await findEdition(tx, cycle.edition);
    if (!edition) throw editionProblems.unknown({ values: { code: cycle.edition } });
    const participants = await queries.listRuledParticipants(tx, cycle);
    if (participants.length === 0) throw cycleProblems.nobody();
    const rules = rulesOf(cycle, edition, await listItems(tx, cycle.instrument), participants);
    requireRules(rules);
    const detail = editionDetail(rules);
    await queries.freezeCycle(tx, cycle.id, { rules: canonical(rules), hash: detail.edition_sha256 });
    return { id: cycle.id, detail };
  },
  audit: ({ input, result }) => ({ subject: 'cycle', id: input.cycle, detail: result.detail }),
});
