import type { Evidence } from '../../kernel/evidence/model.ts';
import type { Tx } from '../../platform/db/db.ts';
import { sql, type Sql } from '../../platform/db/sql.ts';
import type { Answer, AnswerState, Decision } from './model.ts';

interface AnswerRow extends Omit<Answer, 'author' | 'approver'> {
  readonly author_id: string | null;
  readonly author_organisation: string | null;
  readonly approver_id: string | null;
  readonly approver_organisation: string | null;
}

/** Every item of the regency in a cycle with its current answer and whose hands were in it, in one query. */
export async function listAnswers(tx: Tx, cycle: string): Promise<Answer[]> {
  return select(tx, cycle, sql.empty);
}

export async function findAnswer(tx: Tx, cycle: string, item: string): Promise<Answer | undefined> {
  const [answer] = await select(tx, cycle, sql`and a.item_code = ${item}`);
  return answer;
}

async function select(tx: Tx, cycle: string, condition: Sql): Promise<Answer[]> {
  const rows = await tx.many<AnswerRow>(sql`
    select a.item_code as item, a.organisation_code as organisation, o.short_name as "organisationName",
           a.state, a.step, a.version, a.level, a.statement, a.reason, decider.name as "decidedBy",
           a.decided_at as "decidedAt", a.author_id, author.organisation_code as author_organisation,
           approval.person_id as approver_id, approver.organisation_code as approver_organisation,
           coalesce(e.documents, 0)::int as evidence
    from evaluation.answers a
    join kernel.organisations o on o.regency_code = ${tx.regency} and o.code = a.organisation_code
    left join kernel.people decider on decider.id = a.decided_by
    left join kernel.people author on author.id = a.author_id
    left join lateral (
      select d.person_id
      from evaluation.answer_decisions d
      where d.regency_code = ${tx.regency}
        and d.cycle_id = a.cycle_id
        and d.item_code = a.item_code
        and d.version = a.version
        and d.decision = 'approved'
      order by d.step desc
      limit 1
    ) approval on true
    left join kernel.people approver on approver.id = approval.person_id
    left join lateral (
      select count(*) as documents
      from evaluation.answer_evidence e
      where e.regency_code = ${tx.regency}
        and e.cycle_id = a.cycle_id
        and e.item_code = a.item_code
        and e.version = a.version
    ) e on true
    where a.regency_code = ${tx.regency}
      and a.cycle_id = ${cycle}
      ${condition}`);
  return rows.map(({ author_id, author_organisation, approver_id, approver_organisation, ...row }) => ({
    ...row,
    author: author_id ? { id: author_id, organisation: author_organisation } : null,
    approver: approver_id ? { id: approver_id, organisation: approver_organisation } : null,
  }));
}

export interface ParticipantRow {
  readonly withdrawn: boolean;
}

const participant = (tx: Tx, cycle: string): Sql => sql`
  select withdrawn_at is not null as withdrawn
  from evaluation.participants
  where regency_code = ${tx.regency}
    and cycle_id = ${cycle}`;

export async function findParticipant(tx: Tx, cycle: string): Promise<ParticipantRow | undefined> {
  return tx.maybe<ParticipantRow>(participant(tx, cycle));
}

/** Holds the row until the transaction ends. */
export async function lockParticipant(tx: Tx, cycle: string): Promise<ParticipantRow | undefined> {
  return tx.maybe<ParticipantRow>(sql`${participant(tx, cycle)} for update`);
}

export interface Submission {
  readonly contentHash: string;
  readonly submittedAt: Date;
  readonly submittedBy: string;
}

export async function findSubmission(tx: Tx, cycle: string): Promise<Submission | undefined> {
  return tx.maybe<Submission>(sql`
    select s.content_hash as "contentHash", s.submitted_at as "submittedAt", p.name as "submittedBy"
    from evaluation.submissions s
    join kernel.people p on p.id = s.submitted_by
    where s.regency_code = ${tx.regency}
      and s.cycle_id = ${cycle}`);
}

export async function addVersion(
  tx: Tx,
  given: {
    cycle: string;
    item: string;
    version: number;
    level: number | null;
    statement: string;
    organisation: string;
    author: string;
    now: Date;
    evidence: readonly string[];
  },
): Promise<void> {
  await tx.run(sql`
    insert into evaluation.answer_versions (
      regency_code, cycle_id, item_code, version, level, statement, organisation_code, author_id, written_at
    ) values (
      ${tx.regency}, ${given.cycle}, ${given.item}, ${given.version}, ${given.level}, ${given.statement},
      ${given.organisation}, ${given.author}, ${given.now}
    )`);
  await tx.run(sql`
    insert into evaluation.answer_evidence (regency_code, cycle_id, item_code, version, evidence_id)
    select ${tx.regency}, ${given.cycle}, ${given.item}, ${given.version}::int, id
    from unnest(${[...new Set(given.evidence)]}::uuid[]) as id`);
}

/** Decides about answers, each in the version and after the step that was in view. */
export async function addDecisions(
  tx: Tx,
  cycle: string,
  answers: readonly { item: string; version: number; step: number }[],
  decision: Decision,
  by: { person: string; now: Date; reason?: string | undefined },
): Promise<void> {
  await tx.run(sql`
    insert into evaluation.answer_decisions (
      regency_code, cycle_id, item_code, step, version, decision, reason, person_id, decided_at
    )
    select ${tx.regency}, ${cycle}, item, step + 1, version, ${decision}, ${by.reason ?? null}, ${by.person}::uuid, ${by.now}
    from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as a (item text, step int, version int)`);
}

/** What happened to an answer, first to last. */
export interface HistoryStep {
  readonly step: number;
  readonly version: number;
  readonly decision: Exclude<AnswerState, 'missing'>;
  readonly reason: string | null;
  readonly person: string;
  readonly position: string | null;
  readonly at: Date;
}

export async function listHistory(tx: Tx, cycle: string, item: string): Promise<HistoryStep[]> {
  return tx.many<HistoryStep>(sql`
    select d.step, d.version, d.decision, d.reason, p.name as person, p.position, d.decided_at as at
    from evaluation.answer_decisions d
    join kernel.people p on p.id = d.person_id
    where d.regency_code = ${tx.regency}
      and d.cycle_id = ${cycle}
      and d.item_code = ${item}
    order by d.step`);
}

export type AnswerEvidence = Pick<
  Evidence,
  'id' | 'title' | 'fileHash' | 'fileName' | 'mediaType' | 'bytes' | 'url' | 'validUntil' | 'demo'
> & { readonly item: string };

/** The documents behind the current answers, of one item or of all. */
export async function listAnswerEvidence(tx: Tx, cycle: string, item?: string): Promise<AnswerEvidence[]> {
  return tx.many<AnswerEvidence>(sql`
    select a.item_code as item, e.id, e.title, e.file_hash as "fileHash", e.file_name as "fileName",
           f.media_type as "mediaType", f.bytes, e.url, e.valid_until as "validUntil", e.demo
    from evaluation.answers a
    join evaluation.answer_evidence x
      on x.regency_code = ${tx.regency}
     and x.cycle_id = a.cycle_id
     and x.item_code = a.item_code
     and x.version = a.version
    join kernel.evidence e on e.regency_code = ${tx.regency} and e.id = x.evidence_id
    left join platform.files f on f.hash = e.file_hash
    where a.regency_code = ${tx.regency}
      and a.cycle_id = ${cycle}
      and (${item ?? null}::text is null or a.item_code = ${item ?? null})
    order by a.item_code, e.created_at, e.id`);
}

export async function addSubmission(
  tx: Tx,
  given: { cycle: string; content: string; contentHash: string; person: string; now: Date },
): Promise<void> {
  await tx.run(sql`
    insert into evaluation.submissions (regency_code, cycle_id, content, content_hash, submitted_by, submitted_at)
    values (${tx.regency}, ${given.cycle}, ${given.content}, ${given.contentHash}, ${given.person}, ${given.now})`);
}

/** The regency's agencies that exist on a day, by name. */
export async function listAgencies(tx: Tx, on: string): Promise<{ code: string; name: string }[]> {
  return tx.many<{ code: string; name: string }>(sql`
    select code, short_name as name
    from kernel.organisations
    where regency_code = ${tx.regency}
      and valid_from <= ${on}
      and (valid_to is null or ${on} < valid_to)
    order by short_name, code
    limit 500`);
}

/** Gives an item to another agency; what was written so far stays in its history. */
export async function setResponsible(tx: Tx, cycle: string, item: string, organisation: string): Promise<void> {
  await tx.run(sql`
    update evaluation.responsibilities
    set organisation_code = ${organisation}
    where regency_code = ${tx.regency}
      and cycle_id = ${cycle}
      and item_code = ${item}`);
}
