import { addDays } from '../../kernel/periods/days.ts';
import type { At } from '../../kernel/capability/at.ts';
import { newId } from '../../platform/db/id.ts';
import type { Tx } from '../../platform/db/db.ts';
import { formatDate } from '../../platform/words/format.ts';
import type { Pair } from '../../platform/words/words.ts';
import type { StoredFile } from '../../platform/files/stored.ts';
import { findVillage, readCalendar, readNumberPrefix } from './calendar-queries.ts';
import {
  firstPromise,
  getMove,
  nextPromise,
  problems,
  stateOf,
  type CaseKind,
  type CaseState,
  type DuePromise,
} from './model.ts';
import {
  findCase,
  getApplicant,
  insertAttachments,
  insertCase,
  insertEvent,
  updateStanding,
  type Standing,
} from './queries.ts';
import type { CaseRow } from './rows.ts';
import { getKind } from './registry.ts';
import { createTrackingNumber } from './tracking-number.ts';

export interface Opening {
  /** What within the kind it is about, e.g. the code of a service. */
  readonly subjectCode: string;
  readonly title: Pair;
  readonly organisationCode: string;
  /** A village of the regency that exists today. */
  readonly villageCode: string;
  /** Working days promised. */
  readonly allowedDays: number;
  readonly applicant: { readonly name: string; readonly contact: string };
  readonly files?: readonly StoredFile[];
  readonly demo: boolean;
}

/**
 * Opens a case: its number, its promise by the calendar, its first event.
 * @throws Problem `cases.villageUnknown` beside the field `village`
 */
export async function openCase(tx: Tx, at: At, kind: CaseKind, given: Opening): Promise<CaseRow> {
  if (!(await findVillage(tx, given.villageCode, at.today)))
    throw problems.villageUnknown({
      field: 'village',
      values: { code: given.villageCode, date: formatDate(at.lang, at.today) },
    });
  const id = newId();
  const number = createTrackingNumber(await readNumberPrefix(tx), at.today);
  const { dueOn } = firstPromise(await readCalendar(tx), at.today, given.allowedDays);
  await insertCase(tx, {
    id,
    number,
    kind: kind.code,
    subjectCode: given.subjectCode,
    title: given.title,
    organisationCode: given.organisationCode,
    areaCode: given.villageCode,
    state: kind.first,
    submittedAt: at.now,
    submittedOn: at.today,
    allowedDays: given.allowedDays,
    dueOn,
    demo: given.demo,
    applicant: { ...given.applicant, keepUntil: addDays(at.today, kind.keepDays) },
  });
  const event = {
    caseId: id,
    step: 1,
    event: 'submitted',
    state: kind.first,
    dueOn,
    note: undefined,
    personId: undefined,
    at: at.now,
    on: at.today,
  };
  await insertEvent(tx, event);
  await insertAttachments(tx, id, 1, given.files ?? []);
  const opened = await findCase(tx, number);
  if (!opened) throw new Error(`case ${id} vanished in its own transaction`);
  await getKind(kind.code).changed?.(tx, at, undefined, opened);
  return opened;
}

/**
 * Moves a case by its kind's table: the event and the case's new standing in one transaction.
 * @throws Problem `cases.moveForbidden` when the table does not allow the move from where the case stands;
 *   `cases.noteMissing` when it asks for a text; `cases.writtenAfterErasure` when something is written with it although the
 *   applicant's data was erased
 */
export async function moveCase(
  tx: Tx,
  at: At,
  kind: CaseKind,
  row: CaseRow,
  name: string,
  written: { readonly note?: string | undefined; readonly files?: readonly StoredFile[] } = {},
): Promise<CaseRow> {
  const move = getMove(kind, row.state, name, at.lang);
  if (written.note || written.files?.length) await checkMayWrite(tx, row);
  else if (move.noteRequired && !(await isForgotten(tx, row))) throw problems.noteMissing({ field: 'note' });
  const state = stateOf(kind, move.to);
  const { dueOn, pausedOn } = await promiseAfter(tx, at, row, state);
  const step = row.step + 1;
  const ended = state.outcome
    ? { outcome: state.outcome, closedAt: at.now, closedOn: at.today }
    : { outcome: null, closedAt: null, closedOn: null };
  const standing: Standing = { state: move.to, step, dueOn, pausedOn, ...ended };
  await insertEvent(tx, {
    caseId: row.id,
    step,
    event: move.event,
    state: move.to,
    dueOn: pausedOn === null ? dueOn : null,
    note: written.note,
    personId: move.by === 'office' ? at.person?.id : undefined,
    at: at.now,
    on: at.today,
  });
  await updateStanding(tx, row.id, standing);
  await insertAttachments(tx, row.id, step, written.files ?? []);
  const after = { ...row, ...standing };
  await getKind(kind.code).changed?.(tx, at, row, after);
  return after;
}

/** What is erased stays so: nothing more is written on such a case. @throws Problem `cases.writtenAfterErasure` */
export async function checkMayWrite(tx: Tx, row: CaseRow): Promise<void> {
  if (await isForgotten(tx, row)) throw problems.writtenAfterErasure();
}

async function isForgotten(tx: Tx, row: CaseRow): Promise<boolean> {
  return (await getApplicant(tx, row.id)).erasedAt !== null;
}

/** The calendar is read only where the clock stops or starts again. */
async function promiseAfter(tx: Tx, at: At, row: CaseRow, state: CaseState): Promise<DuePromise> {
  const changes = (state.clock === 'pauses') !== (row.pausedOn !== null);
  return changes ? nextPromise(await readCalendar(tx), row, state.clock, at.today) : row;
}
