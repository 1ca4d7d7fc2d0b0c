import { nameAreas } from '../../kernel/areas/queries.ts';
import type { At } from '../../kernel/capability/at.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Cycle } from '../cycles/model.ts';
import { findCycle, findFrozenRules } from '../cycles/queries.ts';
import { findEdition } from '../editions/queries.ts';
import type { Edition } from '../editions/model.ts';
import { findInstrument } from '../instruments/queries.ts';
import type { Instrument, Item } from '../instruments/model.ts';
import { evaluatorCode, leastEvaluators, type Seat } from '../panel/model.ts';
import { listSeats } from '../panel/queries.ts';
import type { EvaluationRules } from '../rules.ts';
import { readFrozenFigures, type Figure } from '../self-assessment/figures.ts';
import type { Answer } from '../self-assessment/model.ts';
import * as answers from '../self-assessment/queries.ts';
import { listRecommendations, type Recommendation } from '../recommendations/queries.ts';
import { sheetText } from '../signing/model.ts';
import { findKey } from '../signing/queries.ts';
import type { Mark, OpenMark } from './model.ts';
import { findEarlierMark, listOpenMarks, listOwnMarks } from './queries.ts';

/** The regency's rows as its own people would ask for them, inside a transaction of the nation. */
export function insideRegency(tx: Tx, regency: string): Tx {
  return { ...tx, regency };
}

export interface Sheet {
  readonly cycle: Cycle;
  readonly rules: EvaluationRules;
  readonly edition: Edition;
  readonly instrument: Instrument;
  readonly regency: string;
  readonly regencyName: string;
  readonly seat: Seat;
  readonly marks: ReadonlyMap<string, Mark>;
  /** Others' marks, by item; empty until the whole panel has submitted. */
  readonly others: ReadonlyMap<string, OpenMark[]>;
  readonly opened: boolean;
  /** Base64 of the key that the evaluator has registered in this cycle. */
  readonly key: string | undefined;
  /** Evaluators standing, and how many of them have submitted. */
  readonly panel: { readonly standing: number; readonly submitted: number };
}

/** An evaluator's sheet for a regency; undefined for anybody without that seat. */
export async function readSheet(tx: Tx, input: Readonly<Record<string, string>>, at: At): Promise<Sheet | undefined> {
  const [id, regency, person] = [input['cycle'] ?? '', input['regency'] ?? '', at.person?.id ?? ''];
  const cycle = await findCycle(tx, id);
  const seats = cycle ? await listSeats(tx, id, { regency }) : [];
  const seat = seats.find((each) => each.person === person);
  const rules = seat && (await findFrozenRules(tx, id));
  if (!cycle || !seat || !rules) return undefined;
  const edition = await findEdition(tx, cycle.edition);
  const instrument = await findInstrument(tx, cycle.instrument);
  if (!edition || !instrument) return undefined;
  const open = seat.recusedAt ? [] : await listOpenMarks(tx, id, leastEvaluators(rules.combination.min_marks), regency);
  const standing = seats.filter((each) => !each.recusedAt);
  return {
    cycle,
    rules,
    edition,
    instrument,
    regency,
    regencyName: (await nameAreas(tx, [regency])).get(regency) ?? regency,
    seat,
    marks: await listOwnMarks(tx, { cycle: id, regency, person }),
    others: Map.groupBy(
      open.filter((each) => each.person !== person),
      (each) => each.item,
    ),
    opened: open.length > 0,
    key: await findKey(tx, id, person),
    panel: { standing: standing.length, submitted: standing.filter((each) => each.submittedAt).length },
  };
}

export interface SheetItem extends Sheet {
  readonly item: Item;
  readonly position: number;
  readonly previous: Item | undefined;
  readonly next: Item | undefined;
  readonly answer: Answer | undefined;
  readonly figures: readonly Figure[];
  readonly evidence: readonly answers.AnswerEvidence[];
  readonly recommendations: readonly Recommendation[];
  readonly earlier: Awaited<ReturnType<typeof findEarlierMark>>;
}

/** One item of the sheet with everything an evaluator weighs: answer, frozen figures, evidence, last year. */
export async function readSheetItem(
  tx: Tx,
  input: Readonly<Record<string, string>>,
  at: At,
): Promise<SheetItem | undefined> {
  const sheet = await readSheet(tx, input, at);
  const items = sheet?.instrument.items ?? [];
  const index = items.findIndex((each) => each.code === input['item']);
  const item = items[index];
  if (!sheet || !item) return undefined;
  const { cycle, regency } = sheet;
  const there = insideRegency(tx, regency);
  return {
    ...sheet,
    item,
    position: index + 1,
    previous: items[index - 1],
    next: items[index + 1],
    answer: await answers.findAnswer(there, cycle.id, item.code),
    figures: await readFrozenFigures(there, cycle.id, item.code),
    evidence: await answers.listAnswerEvidence(there, cycle.id, item.code),
    recommendations: await listRecommendations(there, cycle.year - 1, item.code),
    earlier: await findEarlierMark(tx, { regency, item: item.code, year: cycle.year, instrument: cycle.instrument }),
  };
}

/** The text of the evaluator's own sheet as it stands, which the browser signs; undefined for anybody without that seat. */
export async function readSheetText(
  tx: Tx,
  input: Readonly<Record<string, string>>,
  at: At,
): Promise<string | undefined> {
  const sheet = await readSheet(tx, input, at);
  if (!sheet) return undefined;
  return sheetText({
    cycle: sheet.cycle.id,
    rulesHash: sheet.cycle.frozenHash ?? '',
    regency: sheet.regency,
    evaluator: evaluatorCode(sheet.seat.institution, sheet.seat.person),
    marks: sheet.rules.items.flatMap(({ code }) => sheet.marks.get(code) ?? []),
  });
}
