import type { Tx } from '../../platform/db/db.ts';
import type { Cycle } from '../cycles/model.ts';
import { findCycle, findFrozenRules, listExtensions, type Extension } from '../cycles/queries.ts';
import { findEdition } from '../editions/queries.ts';
import type { Edition } from '../editions/model.ts';
import { findInstrument } from '../instruments/queries.ts';
import type { Instrument } from '../instruments/model.ts';
import type { OpenMark } from '../marking/model.ts';
import { listOpenMarks } from '../marking/queries.ts';
import { isOpened, leastEvaluators, type Seat } from '../panel/model.ts';
import { listSeats } from '../panel/queries.ts';
import type { EvaluationRules } from '../rules.ts';
import { listSignatures, type SheetSignature } from '../signing/queries.ts';
import { disagrees, type Publication, type Result } from './model.ts';
import { listCycleRecommendations, type GivenRecommendation } from '../recommendations/queries.ts';
import * as queries from './queries.ts';

export interface Frozen {
  readonly cycle: Cycle;
  readonly rules: EvaluationRules;
  readonly edition: Edition;
  readonly instrument: Instrument;
}

async function readFrozen(tx: Tx, id: string): Promise<Frozen | undefined> {
  const cycle = await findCycle(tx, id);
  const rules = cycle && (await findFrozenRules(tx, id));
  const edition = cycle && (await findEdition(tx, cycle.edition));
  const instrument = cycle && (await findInstrument(tx, cycle.instrument));
  return cycle && rules && edition && instrument ? { cycle, rules, edition, instrument } : undefined;
}

/** Where a regency's panel stands: how many of its evaluators have submitted. */
export interface PanelStand {
  readonly regency: string;
  readonly name: string;
  readonly standing: number;
  readonly submitted: number;
  readonly least: number;
  readonly opened: boolean;
}

/** An item on which evaluators lie far apart, with what each of them gave. */
export interface Disagreement {
  readonly item: string;
  readonly combined: number | null;
  readonly lowest: number;
  readonly highest: number;
  readonly marks: readonly OpenMark[];
}

export interface Preview {
  readonly cycle: Cycle;
  /** Absent before the rules are frozen. */
  readonly frozen: Frozen | undefined;
  readonly panels: readonly PanelStand[];
  readonly results: readonly Result[];
  readonly disagreements: ReadonlyMap<string, Disagreement[]>;
  readonly recommendations: readonly GivenRecommendation[];
}

/** What the organiser sees between marking and publication; marks only of panels that have submitted as a whole. */
export async function readPreview(tx: Tx, id: string): Promise<Preview | undefined> {
  const cycle = await findCycle(tx, id);
  if (!cycle) return undefined;
  const frozen = await readFrozen(tx, id);
  if (!frozen) return { cycle, frozen, panels: [], results: [], disagreements: new Map(), recommendations: [] };
  const least = leastEvaluators(frozen.rules.combination.min_marks);
  const seats = Map.groupBy(await listSeats(tx, id), (seat) => seat.regency);
  const results = await queries.listResults(tx, id);
  const marks = results.length > 0 ? await listOpenMarks(tx, id, least) : [];
  return {
    cycle,
    frozen,
    panels: frozen.rules.participants.map((each) => standOf(each, seats.get(each.regency) ?? [], least)),
    results,
    disagreements: new Map(results.map((result) => [result.regency, disagreementsOf(result, marks, frozen.rules)])),
    recommendations: await listCycleRecommendations(tx, id),
  };
}

function standOf(participant: { regency: string; name: string }, seats: readonly Seat[], least: number): PanelStand {
  const standing = seats.filter((seat) => !seat.recusedAt);
  return {
    regency: participant.regency,
    name: participant.name,
    standing: standing.length,
    submitted: standing.filter((seat) => seat.submittedAt).length,
    least,
    opened: isOpened(seats, least),
  };
}

function disagreementsOf(result: Result, marks: readonly OpenMark[], rules: EvaluationRules): Disagreement[] {
  return rules.items.flatMap(({ code: item }) => {
    const spread = result.spread[item];
    return spread && disagrees(spread)
      ? [
          {
            item,
            combined: result.items[item] ?? null,
            lowest: spread.lowest ?? 0,
            highest: spread.highest ?? 0,
            marks: marks.filter((each) => each.regency === result.regency && each.item === item),
          },
        ]
      : [];
  });
}

export interface PublishedCycleView extends Frozen {
  readonly publication: Publication;
  readonly results: readonly Result[];
  readonly extensions: readonly Extension[];
  /** How many sheets of each regency carry their evaluator's signature. */
  readonly signatures: readonly SheetSignature[];
}

/** A published cycle as everybody may read it; undefined before publication. */
export async function readPublishedCycle(tx: Tx, id: string): Promise<PublishedCycleView | undefined> {
  const publication = await queries.findPublication(tx, id);
  const frozen = publication && (await readFrozen(tx, id));
  if (!publication || !frozen) return undefined;
  return {
    ...frozen,
    publication,
    results: await queries.listResults(tx, id),
    extensions: await listExtensions(tx, id),
    signatures: await listSignatures(tx, id),
  };
}

export interface PublishedRegencyView extends PublishedCycleView {
  readonly result: Result;
  readonly marks: ReadonlyMap<string, OpenMark[]>;
  /** Institutions of the evaluators whose marks count. */
  readonly institutions: readonly string[];
  readonly recommendations: readonly GivenRecommendation[];
  /** Place of the recorded result in the log. */
  readonly leaf: number | undefined;
}

/** One regency's published result with every mark and reason. */
export async function readPublishedRegency(
  tx: Tx,
  id: string,
  regency: string,
): Promise<PublishedRegencyView | undefined> {
  const view = await readPublishedCycle(tx, id);
  const result = view?.results.find((each) => each.regency === regency);
  if (!view || !result) return undefined;
  const marks = await listOpenMarks(tx, id, leastEvaluators(view.rules.combination.min_marks), regency);
  return {
    ...view,
    result,
    marks: Map.groupBy(marks, (each) => each.item),
    institutions: [...new Set(marks.map((each) => each.institutionName))].toSorted(),
    recommendations: (await listCycleRecommendations(tx, id)).filter((each) => each.regency === regency),
    leaf: await queries.findResultLeaf(tx, id, view.publication.size),
  };
}
