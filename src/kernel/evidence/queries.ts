import type { Tx } from '../../platform/db/db.ts';
import { newId } from '../../platform/db/id.ts';
import { sql, type Sql } from '../../platform/db/sql.ts';
import { findUpload } from '../../platform/files/uploads.ts';
import type { At } from '../capability/at.ts';
import { problems, type Evidence, type GivenDocument } from './model.ts';

/** Evidence with the figures it proves. */
export interface EvidenceUse {
  readonly observation: string;
  readonly indicator: string;
  readonly name_id: string;
  readonly name_en: string;
  readonly area: string;
  readonly areaName: string;
  readonly period: string;
}

const columns = sql`e.id, e.title, e.file_hash as "fileHash", e.file_name as "fileName", f.media_type as "mediaType", f.bytes, e.url,
       e.issued_on as "issuedOn", e.valid_until as "validUntil", e.organisation_code as organisation, e.author_id as author,
       e.demo, e.created_at as "createdAt"`;

async function select(tx: Tx, condition: Sql): Promise<Evidence[]> {
  return tx.many<Evidence>(sql`
    select ${columns}
    from kernel.evidence e
    left join platform.files f on f.hash = e.file_hash
    where e.regency_code = ${tx.regency}
      ${condition}`);
}

export async function findEvidence(tx: Tx, id: string): Promise<Evidence | undefined> {
  const [evidence] = await select(tx, sql`and e.id = ${id}`);
  return evidence;
}

/** The evidence named, in no order. @throws Problem evidence.unknown when one is not there, beside `field` */
export async function getEvidence(tx: Tx, ids: readonly string[], field = 'evidence'): Promise<Evidence[]> {
  if (ids.length === 0) return [];
  const found = await select(tx, sql`and e.id = any (${ids}::uuid[])`);
  if (found.length < new Set(ids).size) throw problems.unknown({ field });
  return found;
}

/** Newest first; of one agency when given. */
export async function listEvidence(tx: Tx, organisation?: string | null, limit = 100): Promise<Evidence[]> {
  const only = organisation ?? null;
  return select(
    tx,
    sql`and (${only}::text is null or e.organisation_code = ${only}) order by e.created_at desc, e.id desc limit ${limit}`,
  );
}

/** The regency's documents whose content is one of these files, by hash. */
export async function listEvidenceByHash(
  tx: Tx,
  hashes: readonly string[],
): Promise<ReadonlyMap<string | null, Evidence[]>> {
  if (hashes.length === 0) return new Map();
  const rows = await select(tx, sql`and e.file_hash = any (${hashes}) order by e.created_at, e.id`);
  return Map.groupBy(rows, (row) => row.fileHash);
}

/** Evidence of each figure, by the figure's id. */
export async function listEvidenceOf(
  tx: Tx,
  observations: readonly string[],
): Promise<ReadonlyMap<string, Evidence[]>> {
  const rows = await tx.many<Evidence & { observation: string }>(sql`
    select oe.observation_id as observation, ${columns}
    from kernel.observation_evidence oe
    join kernel.evidence e on e.regency_code = ${tx.regency} and e.id = oe.evidence_id
    left join platform.files f on f.hash = e.file_hash
    where oe.regency_code = ${tx.regency}
      and oe.observation_id = any (${observations}::uuid[])
    order by e.created_at, e.id`);
  return Map.groupBy(rows, (row) => row.observation);
}

/** Public once a verified figure rests on it: the figures that do. */
export async function listVerifiedUses(tx: Tx, evidence: string): Promise<EvidenceUse[]> {
  return tx.many<EvidenceUse>(sql`
    select o.id as observation, o.indicator_code as indicator, i.name_id, i.name_en, o.area_code as area, a.name as "areaName", o.period
    from kernel.observation_evidence oe
    join kernel.observations o on o.regency_code = ${tx.regency} and o.id = oe.observation_id
    join kernel.indicators i on i.regency_code = ${tx.regency} and i.code = o.indicator_code
    join kernel.areas a on a.code = o.area_code
    where oe.regency_code = ${tx.regency}
      and oe.evidence_id = ${evidence}
      and exists (
        select from kernel.observation_decisions d
        where d.regency_code = ${tx.regency}
          and d.observation_id = o.id
          and d.decision = 'verified'
      )
    order by o.period desc, o.indicator_code, o.area_code
    limit 200`);
}

/**
 * Keeps a document that was handed over; the caller has checked that there is one (`hasDocument`).
 * @throws Problem evidence.unknownUpload
 */
export async function keepEvidence(
  tx: Tx,
  given: GivenDocument,
  at: At,
  organisation?: string | null,
): Promise<Evidence> {
  const upload = given.upload ? await findUpload(tx, given.upload, at.person?.id) : undefined;
  if (given.upload && !upload) throw problems.unknownUpload({ field: 'file' });
  const file = given.file ?? upload;
  const id = newId();
  await tx.run(sql`
    insert into kernel.evidence (
      regency_code, id, title, file_hash, file_name, url, issued_on, valid_until, organisation_code, author_id, demo, created_at
    )
    select ${tx.regency}, ${id}::uuid, ${given.title || file?.name || given.url}, ${file?.hash ?? null}, ${file?.name ?? null},
           ${given.url || null}, ${given.issuedOn}::date, ${given.validUntil}::date,
           ${organisation ?? at.person?.organisationCode ?? null}, ${at.person?.id ?? null}::uuid,
           coalesce((select demo from kernel.people where id = ${at.person?.id ?? null}::uuid), false), ${at.now}`);
  const kept = await findEvidence(tx, id);
  if (!kept) throw new Error('evidence was not kept');
  return kept;
}

/** Says which documents prove which figures; saying it twice changes nothing. */
export async function linkEvidence(
  tx: Tx,
  observations: readonly string[],
  evidence: readonly string[],
): Promise<void> {
  if (observations.length === 0 || evidence.length === 0) return;
  await tx.run(sql`
    insert into kernel.observation_evidence (regency_code, observation_id, evidence_id)
    select ${tx.regency}, o.id, e.id
    from unnest(${observations}::uuid[]) as o (id)
    cross join unnest(${[...new Set(evidence)]}::uuid[]) as e (id)
    on conflict do nothing`);
}

/** A revision of a draft or a returned figure keeps what the one before it was proven with. */
export async function inheritEvidence(tx: Tx, pairs: readonly { from: string; to: string }[]): Promise<void> {
  if (pairs.length === 0) return;
  await tx.run(sql`
    insert into kernel.observation_evidence (regency_code, observation_id, evidence_id)
    select oe.regency_code, p.to_id, oe.evidence_id
    from unnest(${pairs.map((each) => each.from)}::uuid[], ${pairs.map((each) => each.to)}::uuid[]) as p (from_id, to_id)
    join kernel.observation_evidence oe on oe.regency_code = ${tx.regency} and oe.observation_id = p.from_id
    on conflict do nothing`);
}
