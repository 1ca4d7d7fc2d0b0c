import type { Tx } from '../../platform/db/db.ts';
import { sql, type Sql } from '../../platform/db/sql.ts';
import type { Interest, Member, Seat, Tie } from './model.ts';

// Everything here runs in the nation's scope: the panel is confidential to every regency.

export async function listMembers(tx: Tx, cycle: string): Promise<Member[]> {
  return selectMembers(tx, sql`m.cycle_id = ${cycle}`);
}

export async function findMember(tx: Tx, cycle: string, person: string): Promise<Member | undefined> {
  const [member] = await selectMembers(tx, sql`m.cycle_id = ${cycle} and m.person_id::text = ${person}`);
  return member;
}

async function selectMembers(tx: Tx, condition: Sql): Promise<Member[]> {
  return tx.many<Member>(sql`
    select m.person_id as person, p.name, p.position, m.institution_code as institution,
           o.short_name as "institutionName", d.declared_at as "declaredAt"
    from evaluation.panel_members m
    join kernel.people p on p.id = m.person_id
    join kernel.organisations o on o.regency_code = m.regency_code and o.code = m.institution_code
    left join lateral (
      select declared_at
      from evaluation.interest_declarations d
      where d.regency_code = m.regency_code
        and d.cycle_id = m.cycle_id
        and d.person_id = m.person_id
      order by d.step desc
      limit 1
    ) d on true
    where ${condition}
    order by m.invited_at, p.name`);
}

export interface Membership {
  readonly cycle: string;
  readonly name_id: string;
  readonly name_en: string;
  readonly year: number;
  readonly state: string;
  readonly declaredAt: Date | null;
}

/** Cycles to which a person was invited, latest first. */
export async function listMemberships(tx: Tx, person: string): Promise<Membership[]> {
  return tx.many<Membership>(sql`
    select c.id as cycle, c.name_id, c.name_en, c.year, c.state,
           (select max(d.declared_at)
            from evaluation.interest_declarations d
            where d.regency_code = m.regency_code
              and d.cycle_id = m.cycle_id
              and d.person_id = m.person_id) as "declaredAt"
    from evaluation.panel_members m
    join evaluation.cycles c on c.id = m.cycle_id
    where m.person_id::text = ${person}
    order by c.year desc, c.created_at desc
    limit 50`);
}

/** People who may mark and are not invited yet, with the institution they come from. */
export async function listCandidates(
  tx: Tx,
  cycle: string,
  today: string,
): Promise<{ id: string; name: string; institution: string; institutionName: string }[]> {
  return tx.many(sql`
    select p.id, p.name, o.code as institution, o.short_name as "institutionName"
    from kernel.people p
    join kernel.organisations o on o.regency_code = '0' and o.code = p.organisation_code
    where exists (
        select from kernel.grants g
        where g.person_id = p.id
          and (g.role = 'evaluator' or g.permission = 'evaluation.mark')
          and g.area_code = '0'
          and g.valid_from <= ${today}::date
          and (g.valid_to is null or ${today}::date < g.valid_to)
      )
      and not exists (
        select from evaluation.panel_members m
        where m.cycle_id = ${cycle}
          and m.person_id = p.id
      )
    order by o.short_name, p.name
    limit 500`);
}

export async function addMember(
  tx: Tx,
  given: { cycle: string; person: string; institution: string; by: string; now: Date },
): Promise<void> {
  await tx.run(sql`
    insert into evaluation.panel_members (regency_code, cycle_id, person_id, institution_code, invited_by, invited_at)
    values ('0', ${given.cycle}, ${given.person}, ${given.institution}, ${given.by}, ${given.now})`);
}

/** The interests of a person's last declaration in a cycle. */
export async function listInterests(tx: Tx, cycle: string, person: string): Promise<Interest[]> {
  return (await listDeclared(tx, cycle)).filter((each) => each.person === person);
}

async function listDeclared(tx: Tx, cycle: string): Promise<(Interest & { person: string })[]> {
  return tx.many(sql`
    select i.person_id as person, i.kind, i.area_code as area, i.organisation, i.since, i.until, i.note
    from evaluation.interests i
    join (
      select person_id, max(step) as step
      from evaluation.interest_declarations
      where regency_code = '0'
        and cycle_id = ${cycle}
      group by person_id
    ) last on last.person_id = i.person_id and last.step = i.step
    where i.regency_code = '0'
      and i.cycle_id = ${cycle}
    order by i.person_id, i.number`);
}

/**
 * Every tie of every member of a cycle, by person: what was declared, and what the house knows without being told: whose
 * account works for a regency, who holds or lately held a grant inside one, who had a hand in a regency's answers.
 */
export async function listTies(tx: Tx, cycle: string): Promise<ReadonlyMap<string, Tie[]>> {
  const declared = (await listDeclared(tx, cycle)).map((each) => ({ ...each, from: 'declared' as const }));
  const known = await tx.many<{ person: string; area: string; organisation: string; until: string | null }>(sql`
    with members as (
      select person_id
      from evaluation.panel_members
      where regency_code = '0'
        and cycle_id = ${cycle}
    )
    select p.id as person, p.home_regency_code as area, coalesce(p.organisation_code, '') as organisation,
           null::date as until
    from members m
    join kernel.people p on p.id = m.person_id
    where p.home_regency_code is not null
    union all
    select g.person_id, g.area_code, coalesce(g.organisation_code, ''), g.valid_to
    from members m
    join kernel.grants g on g.person_id = m.person_id
    where g.area_code <> '0'
    union all
    select distinct d.person_id, d.regency_code, '', null::date
    from members m
    join evaluation.answer_decisions d on d.person_id = m.person_id`);
  const ties: (Tie & { person: string })[] = [
    ...declared,
    ...known.map((each) => ({
      ...each,
      kind: 'employer' as const,
      since: null,
      note: '',
      from: 'known' as const,
    })),
  ];
  return Map.groupBy(ties, (each) => each.person);
}

export async function addDeclaration(
  tx: Tx,
  given: { cycle: string; person: string; interests: readonly Interest[]; now: Date },
): Promise<number> {
  const { step } = await tx.one<{ step: number }>(sql`
    insert into evaluation.interest_declarations (regency_code, cycle_id, person_id, step, declared_at)
    select '0', ${given.cycle}, ${given.person}::uuid, coalesce(max(step), 0) + 1, ${given.now}::timestamptz
    from evaluation.interest_declarations
    where regency_code = '0'
      and cycle_id = ${given.cycle}
      and person_id = ${given.person}::uuid
    returning step`);
  await tx.run(sql`
    insert into evaluation.interests (
      regency_code, cycle_id, person_id, step, number, kind, area_code, organisation, since, until, note
    )
    select '0', ${given.cycle}, ${given.person}::uuid, ${step}::int, i.number, i.kind, i.area, i.organisation, i.since,
           i.until, i.note
    from jsonb_to_recordset(${JSON.stringify(given.interests.map((each, at) => ({ ...each, number: at + 1 })))}::jsonb)
      as i (number int, kind text, area text, organisation text, since date, until date, note text)`);
  return step;
}

/** Every seat of a cycle, or of one regency or person in it, with progress and nothing more. */
export async function listSeats(
  tx: Tx,
  cycle: string,
  only: { regency?: string; person?: string } = {},
): Promise<Seat[]> {
  return tx.many<Seat>(sql`
    select s.regency_code as regency, s.person_id as person, p.name, m.institution_code as institution,
           o.short_name as "institutionName", coalesce(n.marked, 0)::int as marked,
           h.submitted_at as "submittedAt", h.signature is not null as signed, r.recused_at as "recusedAt"
    from evaluation.panel_seats s
    join kernel.people p on p.id = s.person_id
    join evaluation.panel_members m on m.regency_code = '0' and m.cycle_id = s.cycle_id and m.person_id = s.person_id
    join kernel.organisations o on o.regency_code = '0' and o.code = m.institution_code
    left join evaluation.mark_submissions h
      on h.regency_code = s.regency_code and h.cycle_id = s.cycle_id and h.person_id = s.person_id
    left join evaluation.recusals r
      on r.regency_code = s.regency_code and r.cycle_id = s.cycle_id and r.person_id = s.person_id
    left join lateral (
      select count(distinct item_code) as marked
      from evaluation.marks k
      where k.regency_code = s.regency_code
        and k.cycle_id = s.cycle_id
        and k.person_id = s.person_id
    ) n on true
    where s.cycle_id = ${cycle}
      and (${only.regency ?? null}::text is null or s.regency_code = ${only.regency ?? null})
      and (${only.person ?? null}::text is null or s.person_id::text = ${only.person ?? null})
    order by s.regency_code, s.seated_at, p.name`);
}

export async function addSeat(
  tx: Tx,
  given: { cycle: string; regency: string; person: string; by: string; now: Date },
): Promise<void> {
  await tx.run(sql`
    insert into evaluation.panel_seats (regency_code, cycle_id, person_id, seated_by, seated_at)
    values (${given.regency}, ${given.cycle}, ${given.person}, ${given.by}, ${given.now})`);
}

export async function addRecusal(
  tx: Tx,
  given: { cycle: string; regency: string; person: string; reason: string; by: string; now: Date },
): Promise<void> {
  await tx.run(sql`
    insert into evaluation.recusals (regency_code, cycle_id, person_id, reason, recorded_by, recused_at)
    values (${given.regency}, ${given.cycle}, ${given.person}, ${given.reason}, ${given.by}, ${given.now})`);
}

export interface MySeat {
  readonly cycle: string;
  readonly cycle_id: string;
  readonly cycle_en: string;
  readonly kind: string;
  readonly state: string;
  readonly regency: string;
  readonly name: string;
  readonly items: number;
  readonly marked: number;
  readonly submittedAt: Date | null;
  /** Last day of scoring. */
  readonly due: string | null;
}

/** What a person has to mark, latest cycle first; seats stood back from are left out. */
export async function listSeatsOf(tx: Tx, person: string): Promise<MySeat[]> {
  return tx.many<MySeat>(sql`
    select c.id as cycle, c.name_id as cycle_id, c.name_en as cycle_en, c.kind, c.state, s.regency_code as regency,
           a.name, i.items, coalesce(n.marked, 0)::int as marked, h.submitted_at as "submittedAt",
           (f.closes_on - 1)::date as due
    from evaluation.panel_seats s
    join evaluation.cycles c on c.id = s.cycle_id
    join kernel.areas a on a.code = s.regency_code
    left join evaluation.current_phases f on f.cycle_id = c.id and f.phase = 'scoring'
    left join evaluation.recusals r
      on r.regency_code = s.regency_code and r.cycle_id = s.cycle_id and r.person_id = s.person_id
    left join evaluation.mark_submissions h
      on h.regency_code = s.regency_code and h.cycle_id = s.cycle_id and h.person_id = s.person_id
    join lateral (
      select count(*)::int as items
      from evaluation.instrument_items t
      where t.instrument_code = c.instrument_code
    ) i on true
    left join lateral (
      select count(distinct item_code) as marked
      from evaluation.marks k
      where k.regency_code = s.regency_code
        and k.cycle_id = s.cycle_id
        and k.person_id = s.person_id
    ) n on true
    where s.person_id::text = ${person}
      and r.person_id is null
    order by c.year desc, c.created_at desc, a.name
    limit 200`);
}
