import { newId } from '../../platform/db/id.ts';
import { sql, type Sql } from '../../platform/db/sql.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Outcome } from './model.ts';
import type { ApplicantRow, AttachmentRow, CaseRow, EventRow, MessageRow } from './rows.ts';

const columns = sql.raw(`
  c.id, c.number, c.kind, c.subject_code as "subjectCode", c.title_id as "titleId", c.title_en as "titleEn",
  c.organisation_code as "organisationCode", o.name as "organisationName",
  c.area_code as "areaCode", a.name as "areaName", c.state, c.step,
  c.submitted_at as "submittedAt", c.submitted_on as "submittedOn", c.allowed_days as "allowedDays",
  c.due_on as "dueOn", c.paused_on as "pausedOn", c.closed_at as "closedAt", c.closed_on as "closedOn", c.outcome,
  c.assignee_id as "assigneeId", p.name as "assigneeName", c.demo`);

const sources = sql.raw(`
  cases.cases c
  join kernel.organisations o on o.regency_code = c.regency_code and o.code = c.organisation_code
  join kernel.areas a on a.code = c.area_code
  left join kernel.people p on p.id = c.assignee_id`);

/** Cases under a condition on `c`; what lists and single rows share. */
export function selectCases(tx: Tx, condition: Sql): Sql {
  return sql`select ${columns} from ${sources} where c.regency_code = ${tx.regency} and ${condition}`;
}

export async function findCase(tx: Tx, number: string): Promise<CaseRow | undefined> {
  return tx.maybe<CaseRow>(selectCases(tx, sql`c.number = ${number}`));
}

/** The case, held until the transaction ends, so that two people acting at once act one after the other. */
export async function findCaseToMove(tx: Tx, number: string): Promise<CaseRow | undefined> {
  return tx.maybe<CaseRow>(sql`${selectCases(tx, sql`c.number = ${number}`)} for update of c`);
}

export async function listEvents(tx: Tx, caseId: string): Promise<EventRow[]> {
  return tx.many<EventRow>(sql`
    select step, event, note, person_id is not null as "byOffice", happened_at as "happenedAt"
    from cases.events
    where regency_code = ${tx.regency}
      and case_id = ${caseId}
    order by step`);
}

/** Messages to and from the applicant; the office's own notes only when asked for. */
export async function listMessages(tx: Tx, caseId: string, withInternal: boolean): Promise<MessageRow[]> {
  return tx.many<MessageRow>(sql`
    select m.id, m.audience, m.body, p.name as "senderName", m.sent_at as "sentAt"
    from cases.messages m
    left join kernel.people p on p.id = m.person_id
    where m.regency_code = ${tx.regency}
      and m.case_id = ${caseId}
      and (m.audience = 'public' or ${withInternal})
    order by m.id`);
}

export async function getApplicant(tx: Tx, caseId: string): Promise<ApplicantRow> {
  return tx.one<ApplicantRow>(sql`
    select name, contact, keep_until as "keepUntil", erased_at as "erasedAt"
    from cases.applicants
    where regency_code = ${tx.regency}
      and case_id = ${caseId}`);
}

/** One attachment of a case; `undefined` when the case has no such file. */
export async function findAttachment(tx: Tx, caseId: string, id: string): Promise<AttachmentRow | undefined> {
  return (await listAttachments(tx, caseId)).find((each) => each.id === id);
}

export async function listAttachments(tx: Tx, caseId: string): Promise<AttachmentRow[]> {
  return tx.many<AttachmentRow>(sql`
    select t.id, t.step, t.file_hash as "fileHash", t.file_name as "fileName", f.media_type as "mediaType", f.bytes
    from cases.attachments t
    join platform.files f on f.hash = t.file_hash
    where t.regency_code = ${tx.regency}
      and t.case_id = ${caseId}
    order by t.id`);
}

export interface NewCase {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly subjectCode: string;
  readonly title: readonly [string, string];
  readonly organisationCode: string;
  readonly areaCode: string;
  readonly state: string;
  readonly submittedAt: Date;
  readonly submittedOn: string;
  readonly allowedDays: number;
  readonly dueOn: string;
  readonly demo: boolean;
  readonly applicant: { readonly name: string; readonly contact: string; readonly keepUntil: string };
}

export async function insertCase(tx: Tx, given: NewCase): Promise<void> {
  await tx.run(sql`
    insert into cases.cases (
      regency_code, id, number, kind, subject_code, title_id, title_en, organisation_code, area_code, state, step,
      submitted_at, submitted_on, allowed_days, due_on, demo
    ) values (
      ${tx.regency}, ${given.id}, ${given.number}, ${given.kind}, ${given.subjectCode}, ${given.title[0]}, ${given.title[1]},
      ${given.organisationCode}, ${given.areaCode}, ${given.state}, 1,
      ${given.submittedAt}, ${given.submittedOn}, ${given.allowedDays}, ${given.dueOn}, ${given.demo}
    )`);
  await tx.run(sql`
    insert into cases.applicants (regency_code, case_id, name, contact, keep_until)
    values (${tx.regency}, ${given.id}, ${given.applicant.name}, ${given.applicant.contact}, ${given.applicant.keepUntil})`);
}

export interface NewEvent {
  readonly caseId: string;
  readonly step: number;
  readonly event: string;
  readonly state: string;
  readonly dueOn: string | null;
  readonly note: string | undefined;
  readonly personId: string | undefined;
  readonly at: Date;
  readonly on: string;
}

export async function insertEvent(tx: Tx, given: NewEvent): Promise<void> {
  await tx.run(sql`
    insert into cases.events (
      regency_code, case_id, step, event, state, due_on, note, person_id, happened_at, happened_on
    ) values (
      ${tx.regency}, ${given.caseId}, ${given.step}, ${given.event}, ${given.state}, ${given.dueOn},
      ${given.note ?? null}, ${given.personId ?? null}, ${given.at}, ${given.on}
    )`);
}

export interface Standing {
  readonly state: string;
  readonly step: number;
  readonly dueOn: string;
  readonly pausedOn: string | null;
  readonly closedAt: Date | null;
  readonly closedOn: string | null;
  readonly outcome: Outcome | null;
}

/** Brings the case to where its last event left it. */
export async function updateStanding(tx: Tx, caseId: string, standing: Standing): Promise<void> {
  await tx.run(sql`
    update cases.cases
    set state = ${standing.state},
        step = ${standing.step},
        due_on = ${standing.dueOn},
        paused_on = ${standing.pausedOn},
        closed_at = ${standing.closedAt},
        closed_on = ${standing.closedOn},
        outcome = ${standing.outcome}
    where regency_code = ${tx.regency}
      and id = ${caseId}`);
}

export async function updateAssignee(tx: Tx, caseId: string, personId: string): Promise<void> {
  await tx.run(sql`
    update cases.cases
    set assignee_id = ${personId}
    where regency_code = ${tx.regency}
      and id = ${caseId}`);
}

export async function insertMessage(
  tx: Tx,
  given: { caseId: string; audience: 'public' | 'internal'; body: string; personId: string | undefined; at: Date },
): Promise<void> {
  await tx.run(sql`
    insert into cases.messages (regency_code, case_id, id, audience, body, person_id, sent_at)
    values (${tx.regency}, ${given.caseId}, ${newId()}, ${given.audience}, ${given.body}, ${given.personId ?? null}, ${given.at})`);
}

export async function insertAttachments(
  tx: Tx,
  caseId: string,
  step: number,
  files: readonly { hash: string; name: string }[],
): Promise<void> {
  if (files.length === 0) return;
  await tx.run(sql`
    insert into cases.attachments (regency_code, case_id, id, step, file_hash, file_name)
    select ${tx.regency}, ${caseId}, f.id, ${step}, f.hash, f.name
    from unnest(
      ${files.map(() => newId())}::uuid[], ${files.map((each) => each.hash)}::text[], ${files.map((each) => each.name)}::text[]
    ) as f (id, hash, name)`);
}

/** Cases of every regency whose applicant's last day has passed and that still hold what is personal, oldest first. */
export async function listForgettable(tx: Tx, today: string): Promise<{ regency: string; number: string }[]> {
  return tx.many<{ regency: string; number: string }>(sql`
    select c.regency_code as regency, c.number
    from cases.applicants a
    join cases.cases c on c.regency_code = a.regency_code and c.id = a.case_id
    where a.erased_at is null
      and a.keep_until < ${today}
    order by a.keep_until, c.id
    limit 5000`);
}

/** Takes an applicant's name, contact and files, and what was written about the case. */
export async function eraseWritten(tx: Tx, caseId: string, at: Date): Promise<void> {
  await tx.run(sql`
    delete from cases.attachments
    where regency_code = ${tx.regency}
      and case_id = ${caseId}`);
  await tx.run(sql`
    update cases.applicants
    set name = null,
        contact = null,
        erased_at = ${at}
    where regency_code = ${tx.regency}
      and case_id = ${caseId}`);
  await tx.one(sql`select cases.erase_words(${tx.regency}, ${caseId})`);
}
