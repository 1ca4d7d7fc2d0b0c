import { z } from 'zod';
import { getPerson } from '../../kernel/capability/access.ts';
import { action } from '../../kernel/capability/action.ts';
import type { Tx } from '../../platform/db/db.ts';
import { newId } from '../../platform/db/id.ts';
import { borderProblems } from '../../platform/problem/problem.ts';
import { METHOD } from '../../methods/smart-city-index/smart-city-index.ts';
import { requireInTime } from '../cycles/deadlines.ts';
import { requireStep, type Cycle } from '../cycles/model.ts';
import { findFrozenRules, lockCycle, setCycleState } from '../cycles/queries.ts';
import { leafTypes, resultDetail } from '../exchange/bundle.ts';
import { findSignedHead, readCycleLeaves } from '../exchange/queries.ts';
import { listOpenMarks } from '../marking/queries.ts';
import { leastEvaluators } from '../panel/model.ts';
import type { EvaluationRules } from '../rules.ts';
import { combineOpen, inputsHash, plainResult, problems, spreadOf } from './model.ts';
import { addRecommendation } from '../recommendations/queries.ts';
import * as queries from './queries.ts';

async function onCycle(tx: Tx, input: { cycle: string }) {
  const cycle = await lockCycle(tx, input.cycle);
  const rules = cycle && (await findFrozenRules(tx, cycle.id));
  return cycle && { areaCode: '0', cycle, rules };
}

function frozen(row: { cycle: Cycle; rules: EvaluationRules | undefined }): EvaluationRules {
  if (!row.rules) throw borderProblems.notFound();
  return row.rules;
}

/** Marks of every whole panel become indexes and ranks by the rule that was frozen; secret until published. */
export const combineMarks = action({
  name: 'evaluation.combine',
  words: ['Menggabungkan nilai panel', 'Combined the panel’s marks'],
  may: 'evaluation.organise',
  scope: 'nation',
  input: z.strictObject({ cycle: z.string() }),
  on: onCycle,
  run: async (tx, _input, at, row) => {
    requireStep(row.cycle, 'combine');
    requireInTime(row.cycle, 'publication', at.today);
    const rules = frozen(row);
    const marks = await listOpenMarks(tx, row.cycle.id, leastEvaluators(rules.combination.min_marks));
    const byRegency = Map.groupBy(marks, (each) => each.regency);
    const waiting = rules.participants.filter((each) => !byRegency.has(each.regency));
    if (waiting.length > 0) throw problems.waiting({ values: { names: waiting.map((each) => each.name).join(', ') } });
    const previous = new Map(rules.participants.map((each) => [each.regency, each.previous]));
    const results = combineOpen(rules, marks).map((each) => ({
      ...each,
      previous: previous.get(each.regency) ?? null,
      spread: Object.fromEntries(
        rules.items.map(({ code }) => [
          code,
          spreadOf((byRegency.get(each.regency) ?? []).filter((mark) => mark.item === code)),
        ]),
      ),
    }));
    const hash = inputsHash(rules, marks);
    await queries.addResults(tx, {
      cycle: row.cycle.id,
      edition: row.cycle.edition,
      method: METHOD,
      inputsHash: hash,
      person: getPerson(at).id,
      now: at.now,
      results,
    });
    await setCycleState(tx, row.cycle.id, 'combined');
    return { inputs: hash, marks: marks.length, regencies: results.length };
  },
  audit: ({ input, result }) => ({
    subject: 'cycle',
    id: input.cycle,
    detail: {
      cycle: input.cycle,
      method: METHOD,
      inputs_sha256: result.inputs,
      marks: result.marks,
      regencies: result.regencies,
    },
  }),
});

/**
 * Writes into the log what the result rests on: rules, panel, marks and results by their hashes. Every mark must have its
 * place in the log by now. Recorded again, it supersedes the earlier record; nothing is public yet.
 */
export const recordResult = action({
  name: leafTypes.result,
  words: ['Mencatat hasil ke log', 'Recorded the result in the log'],
  may: 'evaluation.publish',
  scope: 'nation',
  input: z.strictObject({ cycle: z.string() }),
  on: onCycle,
  run: async (tx, _input, at, row) => {
    requireStep(row.cycle, 'publish');
    requireInTime(row.cycle, 'publication', at.today);
    const leaves = await readCycleLeaves(tx, row.cycle.id);
    if (leaves.unplaced > 0) throw problems.logBehind();
    const results = await queries.listResults(tx, row.cycle.id);
    return { detail: resultDetail({ rules: frozen(row), ...leaves, results: results.map(plainResult) }) };
  },
  audit: ({ input, result }) => ({ subject: 'cycle', id: input.cycle, detail: result.detail }),
});

/**
 * Makes a cycle public, for good: the signed head that covers its result, and the hash of its bundle. Called by
 * `publishCycle` only, which writes the bundle first.
 */
export const publishResults = action({
  name: 'evaluation.publish',
  words: ['Menerbitkan hasil evaluasi', 'Published the results of an evaluation'],
  may: 'evaluation.publish',
  scope: 'nation',
  input: z.strictObject({
    cycle: z.string(),
    bundle_sha256: z.string().regex(/^[0-9a-f]{64}$/),
    checkpoint: z.string(),
  }),
  on: onCycle,
  run: async (tx, input, at, row) => {
    requireStep(row.cycle, 'publish');
    const signed = await findSignedHead(tx, input.checkpoint);
    if (!signed || !(await readCycleLeaves(tx, row.cycle.id, signed.size)).result) throw problems.notCovered();
    await queries.addPublication(tx, {
      cycle: row.cycle.id,
      size: signed.size,
      note: signed.note,
      bundleHash: input.bundle_sha256,
      person: getPerson(at).id,
      now: at.now,
    });
    await setCycleState(tx, row.cycle.id, 'published');
    return { cycle: row.cycle.id, size: signed.size };
  },
  audit: ({ input, result }) => ({
    subject: 'cycle',
    id: input.cycle,
    detail: { cycle: input.cycle, bundle_sha256: input.bundle_sha256, checkpoint_size: result.size },
  }),
});

const advice = z.string().trim().min(10).max(4_000);

/** The organiser adds what the panel advises; published with the results, unseen before. */
export const recommend = action({
  name: 'evaluation.recommend',
  words: ['Memberi rekomendasi hasil evaluasi', 'Gave a recommendation with the results'],
  may: 'evaluation.organise',
  scope: 'nation',
  input: z.strictObject({
    cycle: z.string(),
    regency: z.string(),
    item: z.string().max(24).default(''),
    text_id: advice,
    text_en: advice,
  }),
  on: onCycle,
  run: async (tx, input, at, row) => {
    requireStep(row.cycle, 'publish');
    const rules = frozen(row);
    const known =
      rules.participants.some((each) => each.regency === input.regency) &&
      (input.item === '' || rules.items.some((each) => each.code === input.item));
    if (!known) throw borderProblems.notFound();
    const id = newId();
    await addRecommendation(tx, {
      ...input,
      id,
      item: input.item || undefined,
      year: row.cycle.year,
      source: row.cycle.name[0],
      person: getPerson(at).id,
      now: at.now,
    });
    return { id };
  },
  audit: ({ input, result }) => ({
    subject: 'recommendation',
    id: result.id,
    detail: { cycle: input.cycle, regency: input.regency, item: input.item || null, text: input.text_id },
  }),
});
