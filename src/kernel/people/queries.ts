import type { Tx } from '../../platform/db/db.ts';
import { newId } from '../../platform/db/id.ts';
import { sql } from '../../platform/db/sql.ts';
import { recentSeconds } from './model.ts';

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly position: string | null;
  readonly home_regency_code: string | null;
  readonly organisation_code: string | null;
}

/** A grant as it is kept: one permission or one role. */
export interface GrantRow {
  readonly id: string;
  readonly permission: string | null;
  readonly role: string | null;
  readonly area_code: string;
  readonly organisation_code: string | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

export interface PersonWithGrants extends PersonRow {
  readonly grants: readonly GrantRow[];
}

export interface SignedIn extends PersonWithGrants {
  readonly session_id: string;
  readonly session_recent: boolean;
}

const grantsOf = sql.raw(`coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', g.id, 'permission', g.permission, 'role', g.role, 'area_code', g.area_code,
        'organisation_code', g.organisation_code, 'valid_from', g.valid_from, 'valid_to', g.valid_to
      ) order by g.id)
      from kernel.grants g
      where g.person_id = p.id
    ), '[]') as grants`);

/** Whose session a token is, if it still lives on the database's own clock. */
export async function findSignedIn(tx: Tx, token: string): Promise<SignedIn | undefined> {
  return tx.maybe<SignedIn>(sql`
    select p.id, p.name, p.email, p.position, p.home_regency_code, p.organisation_code, s.id as session_id,
           s.created_at > now() - make_interval(secs => ${recentSeconds}) as session_recent, ${grantsOf}
    from auth.sessions s
    join kernel.people p on p.id = s.user_id
    where s.token = ${token}
      and s.expires_at > now()`);
}

export async function findPersonById(tx: Tx, id: string): Promise<PersonWithGrants | undefined> {
  return tx.maybe<PersonWithGrants>(sql`
    select p.id, p.name, p.email, p.position, p.home_regency_code, p.organisation_code, ${grantsOf}
    from kernel.people p
    where p.id = ${id}`);
}

export async function findPersonByEmail(tx: Tx, email: string): Promise<PersonRow | undefined> {
  return tx.maybe<PersonRow>(sql`
    select id, name, email, position, home_regency_code, organisation_code
    from kernel.people
    where email = ${email.toLowerCase()}`);
}

/** People of one regency, or of the nation for `undefined`, by name; at most 500. */
export async function listPeople(
  tx: Tx,
  regency: string | undefined,
  text: string | undefined,
): Promise<PersonWithGrants[]> {
  const like = text ? `%${text.replaceAll(/[\\%_]/g, '\\$&')}%` : null;
  return tx.many<PersonWithGrants>(sql`
    select p.id, p.name, p.email, p.position, p.home_regency_code, p.organisation_code, ${grantsOf}
    from kernel.people p
    where p.home_regency_code is not distinct from ${regency ?? null}
      and (${like}::text is null or p.name ilike ${like} or p.email ilike ${like})
    order by p.name, p.id
    limit 500`);
}

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly position?: string | undefined;
  readonly homeRegency?: string | undefined;
  readonly organisationCode?: string | undefined;
  readonly demo?: boolean | undefined;
}

export async function insertPerson(tx: Tx, person: NewPerson): Promise<string> {
  const id = newId();
  await tx.run(sql`
    insert into kernel.people (id, name, email, position, home_regency_code, organisation_code, demo)
    values (
      ${id}, ${person.name}, ${person.email.toLowerCase()}, ${person.position ?? null},
      ${person.homeRegency ?? null}, ${person.organisationCode ?? null}, ${person.demo ?? false}
    )`);
  return id;
}

export interface NewGrant {
  readonly role?: string | undefined;
  readonly permission?: string | undefined;
  readonly areaCode: string;
  readonly organisationCode?: string | undefined;
  readonly validFrom: string;
}

export async function insertGrant(tx: Tx, personId: string, grant: NewGrant): Promise<string> {
  const id = newId();
  await tx.run(sql`
    insert into kernel.grants (id, person_id, permission, role, area_code, organisation_code, valid_from)
    values (
      ${id}, ${personId}, ${grant.permission ?? null}, ${grant.role ?? null}, ${grant.areaCode},
      ${grant.organisationCode ?? null}, ${grant.validFrom}
    )`);
  return id;
}

export interface HeldGrant extends GrantRow {
  readonly person_id: string;
}

export async function findGrant(tx: Tx, id: string): Promise<HeldGrant | undefined> {
  return tx.maybe<HeldGrant>(sql`
    select id, person_id, permission, role, area_code, organisation_code, valid_from, valid_to
    from kernel.grants
    where id = ${id}`);
}

/** Ends a grant today; one that began today or later never held and is removed. */
export async function endGrant(tx: Tx, id: string, today: string): Promise<void> {
  await tx.run(sql`delete from kernel.grants where id = ${id} and valid_from >= ${today}`);
  await tx.run(
    sql`update kernel.grants set valid_to = ${today} where id = ${id} and (valid_to is null or valid_to > ${today})`,
  );
}

/** The account of a person, made when missing; with a password hash, that is the password from now on. */
export async function keepAccount(
  tx: Tx,
  personId: string,
  passwordHash: string | undefined,
  now: Date,
): Promise<void> {
  await tx.run(sql`
    insert into auth.users (id, name, email, email_verified, created_at, updated_at)
    select id, name, email, true, ${now}, ${now}
    from kernel.people
    where id = ${personId}
    on conflict (id) do nothing`);
  if (!passwordHash) return;
  await tx.run(sql`
    insert into auth.accounts (id, account_id, provider_id, user_id, password, created_at, updated_at)
    values (${newId()}, ${personId}, 'credential', ${personId}, ${passwordHash}, ${now}, ${now})
    on conflict (provider_id, account_id) do update set password = excluded.password, updated_at = excluded.updated_at`);
}

export interface SessionRow {
  readonly id: string;
  readonly created_at: Date;
  readonly user_agent: string | null;
}

export async function listSessions(tx: Tx, personId: string): Promise<SessionRow[]> {
  return tx.many<SessionRow>(sql`
    select id, created_at, user_agent
    from auth.sessions
    where user_id = ${personId}
      and expires_at > now()
    order by created_at desc
    limit 50`);
}

export async function endSession(tx: Tx, personId: string, sessionId: string): Promise<number> {
  return tx.run(sql`delete from auth.sessions where user_id = ${personId} and id = ${sessionId}`);
}

export async function endSessions(tx: Tx, personId: string): Promise<void> {
  await tx.run(sql`delete from auth.sessions where user_id = ${personId}`);
}

export async function hasSecondFactor(tx: Tx, personId: string): Promise<boolean> {
  const row = await tx.maybe<{ on: boolean }>(
    sql`select two_factor_enabled as on from auth.users where id = ${personId}`,
  );
  return row?.on ?? false;
}

export async function insertInvitation(tx: Tx, tokenHash: Buffer, personId: string, expiresAt: Date): Promise<void> {
  await tx.run(sql`
    insert into auth.invitations (token_hash, person_id, expires_at)
    values (${tokenHash}, ${personId}, ${expiresAt})`);
}

/** Who an unused invitation is for, while it is valid. */
export async function findInvited(tx: Tx, tokenHash: Buffer, now: Date): Promise<PersonRow | undefined> {
  return tx.maybe<PersonRow>(sql`
    select p.id, p.name, p.email, p.position, p.home_regency_code, p.organisation_code
    from auth.invitations i
    join kernel.people p on p.id = i.person_id
    where i.token_hash = ${tokenHash}
      and i.used_at is null
      and i.expires_at > ${now}`);
}

/** Uses an invitation up, with every other one of the person. @returns whether it was still good */
export async function useInvitation(tx: Tx, tokenHash: Buffer, now: Date): Promise<boolean> {
  const used = await tx.maybe<{ person_id: string }>(sql`
    update auth.invitations
    set used_at = ${now}
    where token_hash = ${tokenHash}
      and used_at is null
      and expires_at > ${now}
    returning person_id`);
  if (used)
    await tx.run(
      sql`update auth.invitations set used_at = ${now} where person_id = ${used.person_id} and used_at is null`,
    );
  return used !== undefined;
}

/** Fictional people who have an account. */
export async function countDemoPeople(tx: Tx): Promise<number> {
  const { count } = await tx.one<{ count: number }>(
    sql`select count(*) from kernel.people p join auth.users u on u.id = p.id where p.demo`,
  );
  return count;
}

export interface DemoAccount {
  readonly name: string;
  readonly email: string;
  readonly position: string | null;
  readonly home_regency_code: string | null;
}

/** Fictional people one can sign in as, those of the regency first; none in production. */
export async function listDemoAccounts(tx: Tx): Promise<DemoAccount[]> {
  return tx.many<DemoAccount>(sql`
    select p.name, p.email, p.position, p.home_regency_code
    from kernel.people p
    join auth.accounts a on a.user_id = p.id
    where p.demo
    order by p.home_regency_code = ${tx.regency} desc nulls last, p.home_regency_code nulls last, p.id
    limit 100`);
}
