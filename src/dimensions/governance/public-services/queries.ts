import { sql } from '../../../platform/db/sql.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Requirement, Service, ServiceStandard, StandardComponent } from './model.ts';

const service = sql.raw(`
  s.code, s.organisation_code as "organisationCode", o.name as "organisationName",
  jsonb_build_array(s.name_id, s.name_en) as name, jsonb_build_array(s.summary_id, s.summary_en) as summary,
  s.allowed_days as "allowedDays", s.fee, s.demo`);

/** The catalogue, by agency and name; at most 500. `search` looks into names and summaries in both languages. */
export async function listServices(
  tx: Tx,
  filter: { search?: string; organisation?: string } = {},
): Promise<Service[]> {
  const pattern = filter.search ? `%${filter.search.replace(/[\\%_]/g, '\\$&')}%` : null;
  return tx.many<Service>(sql`
    select ${service}
    from public_services.services s
    join kernel.organisations o on o.regency_code = s.regency_code and o.code = s.organisation_code
    where s.regency_code = ${tx.regency}
      and (${filter.organisation ?? null}::text is null or s.organisation_code = ${filter.organisation ?? null})
      and (
        ${pattern}::text is null
        or concat_ws(' ', s.name_id, s.name_en, s.summary_id, s.summary_en, o.name) ilike ${pattern}
      )
    order by o.name, s.name_id
    limit 500`);
}

export async function findService(tx: Tx, code: string): Promise<Service | undefined> {
  return tx.maybe<Service>(sql`
    select ${service}
    from public_services.services s
    join kernel.organisations o on o.regency_code = s.regency_code and o.code = s.organisation_code
    where s.regency_code = ${tx.regency}
      and s.code = ${code}`);
}

/** A service with its fourteen components and its requirements. */
export async function findStandard(tx: Tx, code: string): Promise<ServiceStandard | undefined> {
  const found = await findService(tx, code);
  if (!found) return undefined;
  const components = await tx.many<StandardComponent>(sql`
    select component, jsonb_build_array(text_id, text_en) as text, source, certainty
    from public_services.components
    where regency_code = ${tx.regency}
      and service_code = ${code}
    order by position`);
  return { ...found, components, requirements: await listRequirements(tx, code) };
}

export async function listRequirements(tx: Tx, code: string): Promise<Requirement[]> {
  return tx.many<Requirement>(sql`
    select code, jsonb_build_array(name_id, name_en) as name, mandatory
    from public_services.requirements
    where regency_code = ${tx.regency}
      and service_code = ${code}
    order by position`);
}

/** Puts a service and its standard in place of what stood under its code. */
export async function putStandard(tx: Tx, given: Omit<ServiceStandard, 'organisationName'>): Promise<void> {
  const { code } = given;
  await tx.run(sql`
    insert into public_services.services (
      regency_code, code, organisation_code, name_id, name_en, summary_id, summary_en, allowed_days, fee, demo
    ) values (
      ${tx.regency}, ${code}, ${given.organisationCode}, ${given.name[0]}, ${given.name[1]},
      ${given.summary[0]}, ${given.summary[1]}, ${given.allowedDays}, ${given.fee}, ${given.demo}
    )
    on conflict (regency_code, code) do update
    set organisation_code = excluded.organisation_code,
        name_id = excluded.name_id,
        name_en = excluded.name_en,
        summary_id = excluded.summary_id,
        summary_en = excluded.summary_en,
        allowed_days = excluded.allowed_days,
        fee = excluded.fee,
        demo = excluded.demo`);
  await tx.run(
    sql`delete from public_services.components where regency_code = ${tx.regency} and service_code = ${code}`,
  );
  await tx.run(
    sql`delete from public_services.requirements where regency_code = ${tx.regency} and service_code = ${code}`,
  );
  await tx.run(sql`
    insert into public_services.components (
      regency_code, service_code, component, position, text_id, text_en, source, certainty
    )
    select ${tx.regency}, ${code}, c.component, c.position, c.text ->> 0, c.text ->> 1, c.source, c.certainty
    from rows from (
      jsonb_to_recordset(${JSON.stringify(given.components)}::jsonb)
        as (component text, text jsonb, source text, certainty text)
    ) with ordinality as c (component, text, source, certainty, position)`);
  await tx.run(sql`
    insert into public_services.requirements (regency_code, service_code, code, position, name_id, name_en, mandatory)
    select ${tx.regency}, ${code}, r.code, r.position, r.name ->> 0, r.name ->> 1, r.mandatory
    from rows from (
      jsonb_to_recordset(${JSON.stringify(given.requirements)}::jsonb) as (code text, name jsonb, mandatory boolean)
    ) with ordinality as r (code, name, mandatory, position)`);
}

export async function insertApplication(
  tx: Tx,
  given: { caseId: string; serviceCode: string; requirements: readonly string[]; consentVersion: string },
): Promise<void> {
  await tx.run(sql`
    insert into public_services.applications (regency_code, case_id, service_code, requirements, consent_version)
    values (${tx.regency}, ${given.caseId}, ${given.serviceCode}, ${given.requirements}, ${given.consentVersion})`);
}

/** What the applicant ticked. */
export async function listTicked(tx: Tx, caseId: string): Promise<string[]> {
  const row = await tx.maybe<{ requirements: string[] }>(sql`
    select requirements
    from public_services.applications
    where regency_code = ${tx.regency}
      and case_id = ${caseId}`);
  return row?.requirements ?? [];
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
