import type { Tx } from '../../../platform/db/db.ts';
import { sql } from '../../../platform/db/sql.ts';
import type { Draft, StandardText, Version } from './model.ts';

type DraftRow = Omit<Draft, keyof StandardText> & { readonly document: StandardText };

const drafts = sql.raw(`
  select d.service_code as code, d.organisation_code as "organisationCode", o.name as "organisationName", d.after, d.document,
    d.saved_at as "savedAt", coalesce(p.demo, false) as demo
  from public_services.drafts d
  join kernel.organisations o on o.regency_code = d.regency_code and o.code = d.organisation_code
  left join kernel.people p on p.id = d.person_id`);

const asDraft = ({ document, ...row }: DraftRow): Draft => ({ ...row, ...document });

/** Everything that is being written, by agency; at most 500. */
export async function listDrafts(tx: Tx): Promise<Draft[]> {
  const rows = await tx.many<DraftRow>(sql`
    ${drafts}
    where d.regency_code = ${tx.regency}
    order by o.name, d.service_code
    limit 500`);
  return rows.map(asDraft);
}

export async function findDraft(tx: Tx, code: string): Promise<Draft | undefined> {
  const row = await tx.maybe<DraftRow>(sql`
    ${drafts}
    where d.regency_code = ${tx.regency}
      and d.service_code = ${code}`);
  return row && asDraft(row);
}

/** The draft, held until the transaction ends: two who publish at once publish once. */
export async function findDraftToChange(tx: Tx, code: string): Promise<Draft | undefined> {
  const row = await tx.maybe<DraftRow>(sql`
    ${drafts}
    where d.regency_code = ${tx.regency}
      and d.service_code = ${code}
    for update of d`);
  return row && asDraft(row);
}

/**
 * Keeps a draft in place of the one that its writer saw.
 * @param given.seenAt when that was saved; undefined where there was none
 * @returns whether it was kept: not when somebody saved another meanwhile
 */
export async function putDraft(
  tx: Tx,
  given: {
    code: string;
    organisationCode: string;
    after: number;
    text: StandardText;
    seenAt: Date | undefined;
    at: Date;
    personId?: string;
  },
): Promise<boolean> {
  const kept = await tx.run(sql`
    insert into public_services.drafts (
      regency_code, service_code, organisation_code, after, document, saved_at, person_id
    ) values (
      ${tx.regency}, ${given.code}, ${given.organisationCode}, ${given.after}, ${JSON.stringify(given.text)}::jsonb,
      ${given.at}, ${given.personId ?? null}
    )
    on conflict (regency_code, service_code) do update
    set organisation_code = excluded.organisation_code,
        after = excluded.after,
        document = excluded.document,
        saved_at = excluded.saved_at,
        person_id = excluded.person_id
    where drafts.saved_at = ${given.seenAt ?? null}::timestamptz`);
  return kept > 0;
}

export async function deleteDraft(tx: Tx, code: string): Promise<void> {
  await tx.run(sql`
    delete from public_services.drafts
    where regency_code = ${tx.regency}
      and service_code = ${code}`);
}

/** Every published version of a standard, newest first. */
export async function listVersions(tx: Tx, code: string): Promise<Version[]> {
  return tx.many<Version>(sql`
    select v.version, v.valid_from as "validFrom", v.decree, v.published_at as "publishedAt", p.name as "publisherName"
    from public_services.standards v
    left join kernel.people p on p.id = v.person_id
    where v.regency_code = ${tx.regency}
      and v.service_code = ${code}
    order by v.version desc
    limit 200`);
}
