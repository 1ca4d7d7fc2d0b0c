import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';
import type { EvaluationRules } from '../rules.ts';
import type { DeadlineRule } from './deadlines.ts';
import type { Cycle, CycleKind, CycleState, Phase, PhaseName } from './model.ts';

interface CycleRow {
  id: string;
  year: number;
  kind: CycleKind;
  name_id: string;
  name_en: string;
  edition_code: string;
  instrument_code: string;
  state: CycleState;
  frozen_hash: string | null;
  phases: Phase[];
  deadlines: DeadlineRule;
}

/** A participant with how far its self-assessment is. */
export interface Participant {
  readonly regency: string;
  readonly name: string;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
  readonly submittedAt: Date | null;
  readonly contentHash: string | null;
  readonly items: number;
  readonly verified: number;
}

const cycles = sql`
  select c.id, c.year, c.kind, c.name_id, c.name_en, c.edition_code, c.instrument_code, c.state, c.frozen_hash,
         c.deadlines,
         coalesce(p.phases, '[]') as phases
  from evaluation.cycles c
  left join lateral (
    select jsonb_agg(
             jsonb_build_object(
               'phase', p.phase, 'opensOn', p.opens_on, 'closesOn', p.closes_on, 'firstClosesOn', p.first_closes_on
             )
             order by p.opens_on, p.closes_on
           ) as phases
    from evaluation.current_phases p
    where p.cycle_id = c.id
  ) p on true`;

export async function listCycles(tx: Tx): Promise<Cycle[]> {
  const rows = await tx.many<CycleRow>(sql`${cycles} order by c.year desc, c.created_at desc, c.id limit 200`);
  return rows.map(cycleOf);
}

/** Cycles in which the transaction's regency takes part, latest first. */
export async function listOwnCycles(tx: Tx): Promise<Cycle[]> {
  const rows = await tx.many<CycleRow>(sql`
    ${cycles}
    where c.state <> 'preparation'
      and exists (
        select from evaluation.participants own
        where own.regency_code = ${tx.regency}
          and own.cycle_id = c.id
          and own.withdrawn_at is null
      )
    order by c.year desc, c.created_at desc, c.id
    limit 50`);
  return rows.map(cycleOf);
}

export async function findCycle(tx: Tx, id: string): Promise<Cycle | undefined> {
  const row = await tx.maybe<CycleRow>(sql`${cycles} where c.id = ${id}`);
  return row && cycleOf(row);
}

/** The cycle, held until the transaction ends so that it cannot move on meanwhile. */
export async function lockCycle(tx: Tx, id: string): Promise<Cycle | undefined> {
  await tx.run(sql`select from evaluation.cycles where id = ${id} for update`);
  return findCycle(tx, id);
}

export async function addCycle(
  tx: Tx,
  cycle: Omit<Cycle, 'state' | 'frozenHash' | 'phases'> & { phases: readonly Omit<Phase, 'firstClosesOn'>[] },
  now: Date,
): Promise<boolean> {
  const added = await tx.run(sql`
    insert into evaluation.cycles
      (id, year, kind, name_id, name_en, edition_code, instrument_code, deadlines, state, created_at)
    values (
      ${cycle.id}, ${cycle.year}, ${cycle.kind}, ${cycle.name[0]}, ${cycle.name[1]}, ${cycle.edition},
      ${cycle.instrument}, ${cycle.deadlines}, 'preparation', ${now}
    )
    on conflict (id) do nothing`);
  if (added === 0) return false;
  await tx.run(sql`
    insert into evaluation.cycle_phases (cycle_id, phase, opens_on, closes_on)
    select ${cycle.id}, phase, "opensOn", "closesOn"
    from jsonb_to_recordset(${JSON.stringify(cycle.phases)}::jsonb) as p (phase text, "opensOn" date, "closesOn" date)`);
  return true;
}

/** A phase that was given more days. */
export interface Extension {
  readonly phase: PhaseName;
  /** First day after the phase, before and since. */
  readonly from: string;
  readonly closesOn: string;
  readonly reason: string;
  readonly at: Date;
}

/** All extensions of a cycle, first one first. */
export async function listExtensions(tx: Tx, cycle: string): Promise<Extension[]> {
  return tx.many<Extension>(sql`
    select phase, from_closes_on as "from", closes_on as "closesOn", reason, extended_at as at
    from evaluation.phase_extensions
    where cycle_id = ${cycle}
    order by extended_at, phase, step
    limit 200`);
}

/** Under the lock of the cycle: steps follow one another. */
export async function addExtension(
  tx: Tx,
  given: Omit<Extension, 'at'> & { cycle: string; person: string; now: Date },
): Promise<void> {
  await tx.run(sql`
    insert into evaluation.phase_extensions
      (cycle_id, phase, step, from_closes_on, closes_on, reason, extended_by, extended_at)
    select ${given.cycle}, ${given.phase}, coalesce(max(step), 0) + 1, ${given.from}::date, ${given.closesOn}::date,
           ${given.reason}, ${given.person}::uuid, ${given.now}::timestamptz
    from evaluation.phase_extensions
    where cycle_id = ${given.cycle}
      and phase = ${given.phase}`);
}

/** Adds participants; in the nation's scope. */
export async function addParticipants(tx: Tx, cycle: string, regencies: readonly string[]): Promise<void> {
  await tx.run(sql`
    insert into evaluation.participants (regency_code, cycle_id)
    select code, ${cycle}
    from unnest(${regencies}::text[]) as code
    on conflict do nothing`);
}

/** Which of the codes are no regency or city. */
export async function listNoRegencies(tx: Tx, codes: readonly string[]): Promise<string[]> {
  const rows = await tx.many<{ code: string }>(sql`
    select code
    from unnest(${codes}::text[]) as code
    where not exists (select from kernel.areas a where a.code = code.code and a.level = 'regency')`);
  return rows.map((row) => row.code);
}

/** Participants with their progress, by name; in the nation's scope. */
export async function listParticipants(tx: Tx, cycle: string): Promise<Participant[]> {
  return tx.many<Participant>(sql`
    select p.regency_code as regency, a.name, p.withdrawn_at as "withdrawnAt",
           p.withdrawal_reason as "withdrawalReason", s.submitted_at as "submittedAt",
           s.content_hash as "contentHash", coalesce(n.items, 0)::int as items, coalesce(n.verified, 0)::int as verified
    from evaluation.participants p
    join kernel.areas a on a.code = p.regency_code
    left join evaluation.submissions s on s.regency_code = p.regency_code and s.cycle_id = p.cycle_id
    left join lateral (
      select count(*) as items, count(*) filter (where state = 'verified') as verified
      from evaluation.answers n
      where n.regency_code = p.regency_code
        and n.cycle_id = p.cycle_id
    ) n on true
    where p.cycle_id = ${cycle}
    order by a.name, p.regency_code`);
}

/** Gives every item of every participant to the agency that usually answers it, where the regency has it, else to Kominfo. */
export async function addResponsibilities(tx: Tx, cycle: Pick<Cycle, 'id' | 'instrument'>): Promise<void> {
  await tx.run(sql`
    insert into evaluation.responsibilities (regency_code, cycle_id, item_code, organisation_code)
    select p.regency_code, p.cycle_id, i.code, coalesce(o.code, 'KOMINFO')
    from evaluation.participants p
    join evaluation.instrument_items i on i.instrument_code = ${cycle.instrument}
    left join kernel.organisations o on o.regency_code = p.regency_code and o.code = i.responsible
    where p.cycle_id = ${cycle.id}
      and p.withdrawn_at is null`);
}

/** Participants without a communication agency to coordinate them; in the nation's scope. */
export async function listWithoutKominfo(tx: Tx, cycle: string): Promise<string[]> {
  const rows = await tx.many<{ code: string }>(sql`
    select p.regency_code as code
    from evaluation.participants p
    where p.cycle_id = ${cycle}
      and p.withdrawn_at is null
      and not exists (
        select from kernel.organisations o
        where o.regency_code = p.regency_code
          and o.code = 'KOMINFO'
      )
    order by p.regency_code`);
  return rows.map((row) => row.code);
}

export async function withdrawParticipant(
  tx: Tx,
  given: { cycle: string; regency: string; reason: string; now: Date },
): Promise<boolean> {
  const touched = await tx.run(sql`
    update evaluation.participants
    set withdrawn_at = ${given.now}, withdrawal_reason = ${given.reason}
    where regency_code = ${given.regency}
      and cycle_id = ${given.cycle}
      and withdrawn_at is null`);
  return touched === 1;
}

/** What the rules say of each participant: name and the index published the year before. */
export async function listRuledParticipants(
  tx: Tx,
  cycle: Pick<Cycle, 'id' | 'year'>,
): Promise<EvaluationRules['participants']> {
  return tx.many(sql`
    select p.regency_code as regency, a.name, r.index as previous
    from evaluation.participants p
    join kernel.areas a on a.code = p.regency_code
    left join evaluation.published_results r on r.area_code = p.regency_code and r.year = ${cycle.year - 1}
    where p.cycle_id = ${cycle.id}
      and p.withdrawn_at is null
    order by p.regency_code`);
}

export async function setCycleState(tx: Tx, id: string, state: CycleState): Promise<void> {
  await tx.run(sql`update evaluation.cycles set state = ${state} where id = ${id}`);
}

export async function freezeCycle(tx: Tx, id: string, frozen: { rules: string; hash: string }): Promise<void> {
  await tx.run(sql`
    update evaluation.cycles
    set state = 'marking', frozen_rules = ${frozen.rules}, frozen_hash = ${frozen.hash}
    where id = ${id}`);
}

/** The rules as they were frozen, exactly as hashed. */
export async function findFrozenRules(tx: Tx, id: string): Promise<EvaluationRules | undefined> {
  const row = await tx.maybe<{ rules: string | null }>(
    sql`select frozen_rules as rules from evaluation.cycles where id = ${id}`,
  );
  return row?.rules ? (JSON.parse(row.rules) as EvaluationRules) : undefined;
}

function cycleOf(row: CycleRow): Cycle {
  return {
    id: row.id,
    year: row.year,
    kind: row.kind,
    name: [row.name_id, row.name_en],
    edition: row.edition_code,
    instrument: row.instrument_code,
    state: row.state,
    frozenHash: row.frozen_hash,
    phases: row.phases,
    deadlines: row.deadlines,
  };
}
