import { z } from 'zod';
import { canonical, type Json } from '../../kernel/audit/canonical.ts';
import { getPerson } from '../../kernel/capability/access.ts';
import { action } from '../../kernel/capability/action.ts';
import { said } from '../../kernel/capability/input.ts';
import type { Tx } from '../../platform/db/db.ts';
import { sha256, type Cycle } from '../cycles/model.ts';
import type { Item } from '../instruments/model.ts';
import { listItems } from '../instruments/queries.ts';
import { addFrozenFigures } from './figures-queries.ts';
import { readLiveFigures, readObservations, type FrozenFigure } from './figures.ts';
import { problems, requireOpen, type Answer } from './model.ts';
import { lockParticipation } from './participation.ts';
import * as queries from './queries.ts';

/** Items named in a refusal; beyond that a count says the rest. */
const namedItems = 12;

/**
 * Kominfo's head hands in the self-assessment. Answers, evidence hashes and figures with their observations become one
 * canonical text whose SHA-256 goes into the log; from then on every write to it is refused.
 */
export const submitSelfAssessment = action({
  name: 'evaluation.submit-self-assessment',
  words: ['Mengirim penilaian mandiri', 'Submitted the self-assessment'],
  may: 'evaluation.submit',
  recent: true,
  input: z.strictObject({
    cycle: z.string(),
    confirm: z.literal('yes', said(['Nyatakan bahwa isinya sudah diperiksa.', 'Declare that it has been checked.'])),
  }),
  on: async (tx, input, at) => {
    const participation = await lockParticipation(tx, input.cycle);
    return participation && { areaCode: at.regency, participation };
  },
  run: async (tx, _input, at, { participation }) => {
    requireOpen(participation, at.today);
    const { cycle } = participation;
    const answers = await queries.listAnswers(tx, cycle.id);
    const items = await listItems(tx, cycle.instrument);
    requireAllVerified(answers, items);
    const evidence = await queries.listAnswerEvidence(tx, cycle.id);
    const figures = await copyFigures(tx, items, cycle.year, at.today);
    if (cycle.kind === 'official') refuseExamples([...evidence, ...figures]);
    const content = canonical(contentOf(cycle, at.regency, items, answers, evidence, figures));
    const contentHash = sha256(content);
    await queries.addSubmission(tx, { cycle: cycle.id, content, contentHash, person: getPerson(at).id, now: at.now });
    await addFrozenFigures(tx, cycle.id, figures);
    return { cycle: cycle.id, contentHash, items: answers.length, figures: figures.length };
  },
  audit: ({ input, result, at }) => ({
    subject: 'self-assessment',
    id: `${input.cycle}:${at.regency}`,
    detail: { cycle: input.cycle, content_sha256: result.contentHash, items: result.items, figures: result.figures },
  }),
});

function requireAllVerified(answers: readonly Answer[], items: readonly Item[]): void {
  const states = new Map(answers.map((each) => [each.item, each.state]));
  const open = items.filter((item) => states.get(item.code) !== 'verified').map((item) => item.code);
  if (open.length === 0) return;
  const named = open.slice(0, namedItems).join(', ');
  throw problems.incomplete({
    values: { count: open.length, items: open.length > namedItems ? `${named}, …` : named },
  });
}

function refuseExamples(entries: readonly { item: string; demo: boolean }[]): void {
  const items = [...new Set(entries.filter((each) => each.demo).map((each) => each.item))];
  if (items.length > 0) throw problems.demoEvidence({ values: { items: items.toSorted().join(', ') } });
}

/** The figures of every item as they stand now, each with the observations that were summed. */
async function copyFigures(tx: Tx, items: readonly Item[], year: number, today: string): Promise<FrozenFigure[]> {
  const codes = [...new Set(items.flatMap((item) => item.indicators))];
  const live = new Map((await readLiveFigures(tx, codes, year, today)).map((each) => [each.indicator.code, each]));
  const observationsOf = await readObservations(tx, codes, year);
  return items.flatMap((item) =>
    item.indicators.flatMap((code) => {
      const figure = live.get(code);
      if (!figure) return [];
      const { indicator, lastPeriod, ...rest } = figure;
      return [{ ...rest, item: item.code, indicator: code, observations: observationsOf(indicator, lastPeriod) }];
    }),
  );
}

function contentOf(
  cycle: Cycle,
  regency: string,
  items: readonly Item[],
  answers: readonly Answer[],
  evidence: readonly queries.AnswerEvidence[],
  figures: readonly FrozenFigure[],
): Json {
  const byItem = new Map(answers.map((each) => [each.item, each]));
  return {
    cycle: cycle.id,
    regency,
    instrument: cycle.instrument,
    items: items.map(({ code }) => {
      const answer = byItem.get(code);
      return {
        code,
        level: answer?.level ?? null,
        statement: answer?.statement ?? '',
        organisation: answer?.organisation ?? '',
        version: answer?.version ?? 0,
        evidence: evidence
          .filter((each) => each.item === code)
          .map(({ id, title, fileHash, url }) => ({ id, title, sha256: fileHash, url })),
        figures: figures
          .filter((each) => each.item === code)
          .map(({ indicator, period, numerator, denominator, value, coverage, observations }) => ({
            indicator,
            period,
            numerator,
            denominator,
            value,
            coverage,
            observations,
          })),
      };
    }),
  };
}
