import type { At } from '../../kernel/capability/at.ts';
import type { Tx } from '../../platform/db/db.ts';
import { readCalendar } from './calendar-queries.ts';
import { isLate, maskContact, stateOf } from './model.ts';
import { findCase, getApplicant, listAttachments, listEvents, listMessages } from './queries.ts';
import { getKind } from './registry.ts';
import type { CaseStatus, DeskCase } from './rows.ts';
import { readTrackingNumber } from './tracking-number.ts';
import { workingDaysBetween } from './working-days.ts';

/** What anyone with the number may see; `undefined` when the number is unknown or mistyped. No personal data. */
export async function readStatus(tx: Tx, at: At, typed: string): Promise<CaseStatus | undefined> {
  const number = readTrackingNumber(typed);
  const row = number ? await findCase(tx, number) : undefined;
  if (!row) return undefined;
  const { kind, offers } = getKind(row.kind);
  const calendar = await readCalendar(tx);
  const { contact } = await getApplicant(tx, row.id);
  const until = row.closedOn ?? at.today;
  return {
    row,
    kind,
    state: stateOf(kind, row.state),
    events: await listEvents(tx, row.id),
    messages: await listMessages(tx, row.id, false),
    maskedContact: contact && maskContact(contact),
    late: isLate(row, until),
    daysToDue: workingDaysBetween(calendar, row.pausedOn ?? until, row.dueOn),
    offers: (await offers?.(tx, at, row)) ?? [],
  };
}

/** Everything the office sees of a case; the caller asks for the permission on `row` first. */
export async function readDeskCase(tx: Tx, at: At, number: string): Promise<DeskCase | undefined> {
  const status = await readStatus(tx, at, number);
  if (!status) return undefined;
  return {
    ...status,
    messages: await listMessages(tx, status.row.id, true),
    applicant: await getApplicant(tx, status.row.id),
    attachments: await listAttachments(tx, status.row.id),
  };
}
