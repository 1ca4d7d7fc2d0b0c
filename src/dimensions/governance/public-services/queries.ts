import { sql, type Sql } from '../../../platform/db/sql.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Requirement, Service, ServiceStandard, StandardComponent, StandardText } from './model.ts';

const service = sql.raw(`
  s.code, s.organisation_code as "organisationCode", o.name as "organisationName", v.version, v.valid_from as "validFrom",
  jsonb_build_array(v.name_id, v.name_en) as name, jsonb_build_array(v.summary_id, v.summary_en) as summary,
  v.allowed_days as "allowedDays", v.fee, v.demo`);

/** Services with their agency and the highest version of the standard among those that `which` lets through. */
function servicesBy(which: Sql): Sql {
  return sql`
    public_services.services s
    join kernel.organisations o on o.regency_code = s.regency_code and o.code = s.organisation_code
    join lateral (
      select *
      from public_services.standards v
      where v.regency_code = s.regency_code
        and v.service_code = s.code
        and ${which}
      order by v.version desc
      limit 1
    ) v on true`;
}

const heldOn = (day: string): Sql => sql`v.valid_from <= ${day}`;

/** The catalogue of a day, by agency and name; at most 500. `search` looks into names and summaries in both languages. */
export async function listServices(
  tx: Tx,
  day: string,
  filter: { search?: string; organisation?: string } = {},
): Promise<Service[]> {
  const pattern = filter.search ? `%${filter.search.replace(/[\\%_]/g, '\\$&')}%` : null;
  return tx.many<Service>(sql`
    select ${service}
    from ${servicesBy(heldOn(day))}
    where s.regency_code = ${tx.regency}
      and (${filter.organisation ?? null}::text is null or s.organisation_code = ${filter.organisation ?? null})
      and (
        ${pattern}::text is null
        or concat_ws(' ', v.name_id, v.name_en, v.summary_id, v.summary_en, o.name) ilike ${pattern}
      )
    order by o.name, v.name_id
    limit 500`);
}

/** Every service by its latest standard, whether it holds yet or not; by agency and name, at most 500. */
export async function listLatest(tx: Tx): Promise<Service[]> {
  return tx.many<Service>(sql`
    select ${service}
    from ${servicesBy(sql`true`)}
    where s.regency_code = ${tx.regency}
    order by o.name, v.name_id
    limit 500`);
}

/** A service by the standard that holds on a day. */
export async function findService(tx: Tx, code: string, day: string): Promise<Service | undefined> {
  return findServiceBy(tx, code, heldOn(day));
}

async function findServiceBy(tx: Tx, code: string, which: Sql): Promise<Service | undefined> {
  return tx.maybe<Service>(sql`
    select ${service}
    from ${servicesBy(which)}
    where s.regency_code = ${tx.regency}
      and s.code = ${code}`);
}

/** A service with the fourteen components and the requirements that hold on a day. */
export async function findStandard(tx: Tx, code: string, day: string): Promise<ServiceStandard | undefined> {
  return withText(tx, await findService(tx, code, day));
}

/** A service as one version of its standard has it, whether it holds or not; the latest without a number. */
export async function findVersion(tx: Tx, code: string, version?: number): Promise<ServiceStandard | undefined> {
  const which = version === undefined ? sql`true` : sql`v.version = ${version}`;
  return withText(tx, await findServiceBy(tx, code, which));
}

async function withText(tx: Tx, found: Service | undefined): Promise<ServiceStandard | undefined> {
  if (!found) return undefined;
  const components = await tx.many<StandardComponent>(sql`
    select component, jsonb_build_array(text_id, text_en) as text, source, certainty
    from public_services.components
    where regency_code = ${tx.regency}
      and service_code = ${found.code}
      and version = ${found.version}
    order by position`);
  const { decree } = await tx.one<{ decree: string | null }>(sql`
    select decree
    from public_services.standards
    where regency_code = ${tx.regency}
      and service_code = ${found.code}
      and version = ${found.version}`);
  return { ...found, decree, components, requirements: await listRequirements(tx, found) };
}

/** What an applicant must bring under one version of a standard. */
export async function listRequirements(
  tx: Tx,
  { code, version }: { code: string; version: number },
): Promise<Requirement[]> {
  return tx.many<Requirement>(sql`
    select code, jsonb_build_array(name_id, name_en) as name, mandatory
    from public_services.requirements
    where regency_code = ${tx.regency}
      and service_code = ${code}
      and version = ${version}
    order by position`);
}

/** Adds a service that has no standard yet. */
export async function insertService(tx: Tx, given: { code: string; organisationCode: string }): Promise<void> {
  await tx.run(sql`
    insert into public_services.services (regency_code, code, organisation_code)
    values (${tx.regency}, ${given.code}, ${given.organisationCode})`);
}

/** Adds a version of a standard; what was published stays as it is. What a fictional person publishes is an example. */
export async function insertVersion(
  tx: Tx,
  code: string,
  version: number,
  text: StandardText,
  publication: { validFrom: string; at: Date; personId: string | undefined },
): Promise<void> {
  await tx.run(sql`
    insert into public_services.standards (
      regency_code, service_code, version, valid_from, name_id, name_en, summary_id, summary_en, allowed_days, fee, decree, demo,
      published_at, person_id
    ) values (
      ${tx.regency}, ${code}, ${version}, ${publication.validFrom}, ${text.name[0]}, ${text.name[1]},
      ${text.summary[0]}, ${text.summary[1]}, ${text.allowedDays}, ${text.fee}, ${text.decree},
      coalesce((select demo from kernel.people where id = ${publication.personId ?? null}::uuid), false),
      ${publication.at}, ${publication.personId ?? null}
    )`);
  await tx.run(sql`
    insert into public_services.components (
      regency_code, service_code, version, component, position, text_id, text_en, source, certainty
    )
    select ${tx.regency}, ${code}, ${version}, c.component, c.position, c.text ->> 0, c.text ->> 1, c.source, c.certainty
    from rows from (
      jsonb_to_recordset(${JSON.stringify(text.components)}::jsonb)
        as (component text, text jsonb, source text, certainty text)
    ) with ordinality as c (component, text, source, certainty, position)`);
  await tx.run(sql`
    insert into public_services.requirements (
      regency_code, service_code, version, code, position, name_id, name_en, mandatory
    )
    select ${tx.regency}, ${code}, ${version}, r.code, r.position, r.name ->> 0, r.name ->> 1, r.mandatory
    from rows from (
      jsonb_to_recordset(${JSON.stringify(text.requirements)}::jsonb) as (code text, name jsonb, mandatory boolean)
    ) with ordinality as r (code, name, mandatory, position)`);
}

export async function insertApplication(
  tx: Tx,
  given: { caseId: string; service: Service; requirements: readonly string[]; consentVersion: string },
): Promise<void> {
  await tx.run(sql`
    insert into public_services.applications (
      regency_code, case_id, service_code, standard_version, requirements, consent_version
    ) values (
      ${tx.regency}, ${given.caseId}, ${given.service.code}, ${given.service.version}, ${given.requirements},
      ${given.consentVersion}
    )`);
}

/** What the applicant ticked, as the standard had it on that day. */
export async function listTicked(tx: Tx, caseId: string): Promise<Requirement[]> {
  return tx.many<Requirement>(sql`
    select r.code, jsonb_build_array(r.name_id, r.name_en) as name, r.mandatory
    from public_services.applications a
    join public_services.requirements r
      on r.regency_code = a.regency_code
      and r.service_code = a.service_code
      and r.version = a.standard_version
      and r.code = any (a.requirements)
    where a.regency_code = ${tx.regency}
      and a.case_id = ${caseId}
    order by r.position`);
}

/** Name of an area of the regency; `undefined` for a code of elsewhere. */
export async function findAreaName(tx: Tx, code: string): Promise<string | undefined> {
  const row = await tx.maybe<{ name: string }>(sql`
    select name
    from kernel.areas
    where code = ${code}
      and left(code, 5) = ${tx.regency}`);
  return row?.name;
}

/** Every village the regency has or had, with its half-open validity. */
export async function listDatedVillages(
  tx: Tx,
): Promise<{ code: string; validFrom: string; validTo: string | null }[]> {
  return tx.many<{ code: string; validFrom: string; validTo: string | null }>(sql`
    select code, valid_from as "validFrom", valid_to as "validTo"
    from kernel.areas
    where level = 'village'
      and left(code, 5) = ${tx.regency}
    order by code`);
}
