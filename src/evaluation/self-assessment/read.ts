import { getActor } from '../../kernel/capability/access.ts';
import type { At } from '../../kernel/capability/at.ts';
import { listEvidence } from '../../kernel/evidence/queries.ts';
import type { Evidence } from '../../kernel/evidence/model.ts';
import type { Tx } from '../../platform/db/db.ts';
import { isLate } from '../cycles/deadlines.ts';
import type { Cycle } from '../cycles/model.ts';
import { findCycle } from '../cycles/queries.ts';
import type { Edition } from '../editions/model.ts';
import { findEdition } from '../editions/queries.ts';
import type { Instrument, Item } from '../instruments/model.ts';
import { findInstrument } from '../instruments/queries.ts';
import { listRecommendations, type Recommendation } from '../recommendations/queries.ts';
import { readFrozenFigures, readLiveFigures, type Figure } from './figures.ts';
import { can, isComplete, may, progressOf, type Answer, type Progress } from './model.ts';
import * as queries from './queries.ts';

/** An item with its answer and what the reader may do about it now. */
export interface Entry {
  readonly item: Item;
  readonly answer: Answer;
  readonly mayWrite: boolean;
  /** Its turn to be approved or verified, and this person may. */
  readonly mayApprove: boolean;
  readonly mayVerify: boolean;
  /** Holds the permission, but had a hand in it. */
  readonly barred: 'approve' | 'verify' | undefined;
  /** Can be verified without opening it. */
  readonly complete: boolean;
}

export interface Overview {
  readonly cycle: Cycle;
  readonly instrument: Instrument;
  readonly edition: Edition;
  readonly submission: queries.Submission | undefined;
  readonly entries: readonly Entry[];
  readonly progress: Progress;
  /** The regency takes part no more. */
  readonly withdrawn: boolean;
  /** Answers may still be written and decided. */
  readonly open: boolean;
  readonly maySubmit: boolean;
}

/** A cycle as the reader's regency sees it; undefined where it takes no part or it has not opened. */
export async function readOverview(tx: Tx, id: string, at: At): Promise<Overview | undefined> {
  const cycle = await findCycle(tx, id);
  if (!cycle || cycle.state === 'preparation') return undefined;
  const answers = await queries.listAnswers(tx, id);
  if (answers.length === 0) return undefined;
  const instrument = await findInstrument(tx, cycle.instrument);
  const edition = await findEdition(tx, cycle.edition);
  if (!instrument || !edition) return undefined;
  const submission = await queries.findSubmission(tx, id);
  const withdrawn = (await queries.findParticipant(tx, id))?.withdrawn === true;
  const open =
    cycle.state === 'self-assessment' && !withdrawn && !submission && !isLate(cycle, 'self-assessment', at.today);
  const byItem = new Map(answers.map((each) => [each.item, each]));
  const entries = instrument.items.flatMap((item) => {
    const answer = byItem.get(item.code);
    return answer ? [entryOf(item, answer, open, at)] : [];
  });
  const progress = progressOf(answers);
  const maySubmit =
    open && progress.byState.verified === progress.total && at.may('evaluation.submit', { areaCode: at.regency });
  return { cycle, instrument, edition, submission, entries, progress, withdrawn, open, maySubmit };
}

function entryOf(item: Item, answer: Answer, open: boolean, at: At): Entry {
  const place = { areaCode: at.regency, organisationCode: answer.organisation };
  const person = getActor(at);
  const approving = open && answer.state === 'proposed' && at.may('evaluation.approve', place);
  const verifying = open && answer.state === 'approved' && at.may('evaluation.verify', place);
  const mayApprove = approving && may.approve(person, answer);
  const mayVerify = verifying && may.verify(person, answer);
  return {
    item,
    answer,
    mayWrite: open && can.write(answer) && at.may('evaluation.answer', place),
    mayApprove,
    mayVerify,
    barred: approving && !mayApprove ? 'approve' : verifying && !mayVerify ? 'verify' : undefined,
    complete: isComplete(answer, item),
  };
}

export interface ItemView extends Overview {
  readonly entry: Entry;
  readonly position: number;
  readonly previous: Item | undefined;
  readonly next: Item | undefined;
  readonly figures: readonly Figure[];
  readonly evidence: readonly queries.AnswerEvidence[];
  /** Other documents of the agency that could be used, newest first; only for those who write. */
  readonly shelf: readonly Evidence[];
  readonly recommendations: readonly Recommendation[];
  readonly history: readonly queries.HistoryStep[];
  /** Agencies that the item could be given to instead; only for those who coordinate. */
  readonly agencies: readonly { readonly code: string; readonly name: string }[];
  readonly mayFollow: boolean;
}

/** Documents offered to choose from. */
const shelfLength = 20;

/** One item page: the item, its answer, and everything that helps to judge it. */
export async function readItem(tx: Tx, input: { cycle: string; item: string }, at: At): Promise<ItemView | undefined> {
  const overview = await readOverview(tx, input.cycle, at);
  const index = overview?.entries.findIndex((each) => each.item.code === input.item) ?? -1;
  const entry = overview?.entries[index];
  if (!overview || !entry) return undefined;
  const { cycle, entries, submission } = overview;
  const evidence = await queries.listAnswerEvidence(tx, cycle.id, entry.item.code);
  const mayCoordinate = at.may('evaluation.coordinate', { areaCode: at.regency });
  const used = new Set(evidence.map((each) => each.id));
  return {
    ...overview,
    entry,
    position: index + 1,
    previous: entries[index - 1]?.item,
    next: entries[index + 1]?.item,
    figures: submission
      ? await readFrozenFigures(tx, cycle.id, entry.item.code)
      : await readLiveFigures(tx, entry.item.indicators, cycle.year, at.today),
    evidence,
    shelf: entry.mayWrite
      ? (await listEvidence(tx, entry.answer.organisation, shelfLength)).filter((each) => !used.has(each.id))
      : [],
    recommendations: await listRecommendations(tx, cycle.year - 1, entry.item.code),
    history: await queries.listHistory(tx, cycle.id, entry.item.code),
    agencies: overview.open && mayCoordinate && can.move(entry.answer) ? await queries.listAgencies(tx, at.today) : [],
    // What was done about last year's advice may be told as long as nothing is frozen, deadline or not.
    mayFollow: mayCoordinate && cycle.state === 'self-assessment' && !submission && !overview.withdrawn,
  };
}
