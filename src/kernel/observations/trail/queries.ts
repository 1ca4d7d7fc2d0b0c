import type { Tx } from '../../../platform/db/db.ts';
import { sql } from '../../../platform/db/sql.ts';
import { members } from '../../areas/tree-queries.ts';
import type { Evidence } from '../../evidence/model.ts';
import { listEvidenceOf } from '../../evidence/queries.ts';
import { getIndicator } from '../../indicators/queries.ts';
import type { Indicator } from '../../indicators/model.ts';
import type { Period } from '../../periods/model.ts';
import type { Place } from '../../people/permissions.ts';
import type { Decision, Status } from '../model.ts';

/** One cell that a figure is made of. */
export interface Contribution {
  readonly id: string;
  readonly area: string;
  readonly areaName: string;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly kind: 'entered' | 'derived';
  readonly demo: boolean;
  readonly verifiedAt: Date;
}

/** The verified figures that a figure of an area and period is the sum of, by area. */
export async function listContributions(
  tx: Tx,
  asked: { indicator: Indicator; area: string; period: Period },
  limit = 1_000,
): Promise<Contribution[]> {
  const own = asked.indicator.aggregation === 'none';
  return tx.many<Contribution>(sql`
    with recursive ${members(asked.area)}
    select v.id, v.area_code as area, a.name as "areaName", v.numerator, v.denominator, v.kind, v.demo, v.verified_at as "verifiedAt"
    from kernel.verified_observations v
    join members m on m.code = v.area_code and (m.own or not ${own}::boolean)
    join kernel.areas a on a.code = v.area_code
    where v.regency_code = ${tx.regency}
      and v.indicator_code = ${asked.indicator.code}
      and v.period = ${asked.period}
    order by v.area_code collate "C"
    limit ${limit}`);
}

export interface TrailStep {
  readonly decision: Decision | 'entered' | 'counted';
  readonly at: Date;
  /** Agency of whoever took the step; null for the house itself. */
  readonly organisation: string | null;
  /** Name of the person; only for people of the house, never for the public. */
  readonly person: string | null;
  readonly reason: string | null;
}

/** An entry of the audit log about a figure; `position` is its place in the public log, null until it has one. */
export interface TrailEntry {
  readonly id: string;
  readonly action: string;
  readonly at: Date;
  readonly position: number | null;
}

export interface Trail {
  readonly id: string;
  readonly indicator: Indicator;
  readonly area: string;
  readonly areaName: string;
  readonly period: Period;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly status: Status;
  readonly revision: number;
  readonly kind: 'entered' | 'derived';
  readonly note: string;
  /** Page with the rows behind a derived figure. */
  readonly rowsHref: string | null;
  readonly demo: boolean;
  readonly steps: readonly TrailStep[];
  readonly evidence: readonly Evidence[];
  readonly entries: readonly TrailEntry[];
  /** All revisions of the cell, newest first; for the public the verified ones. */
  readonly revisions: readonly {
    readonly id: string;
    readonly revision: number;
    readonly numerator: number;
    readonly denominator: number | null;
    readonly status: Status;
    readonly at: Date;
  }[];
}

interface TrailRow {
  indicator: string;
  area: string;
  areaName: string;
  period: string;
  numerator: number;
  denominator: number | null;
  status: Status;
  revision: number;
  kind: 'entered' | 'derived';
  provenance: { note?: string; rowsHref?: string };
  demo: boolean;
  created_at: Date;
  organisation: string | null;
  person: string | null;
  published: boolean;
}

/**
 * A figure walked back: its steps, its documents or rows, and its entries in the log.
 * @param mayRead whether the reader sees figures of that place from within; everybody else sees only what has been
 *   verified at some time, and no names of people
 */
export async function observationTrail(
  tx: Tx,
  id: string,
  mayRead: (place: Place) => boolean,
): Promise<Trail | undefined> {
  const row = await tx.maybe<TrailRow>(sql`
    select o.indicator_code as indicator, o.area_code as area, a.name as "areaName", o.period, o.numerator, o.denominator, o.status,
           o.revision, o.kind, o.provenance, o.demo, o.created_at, org.name as organisation, p.name as person,
           exists (
             select from kernel.observation_decisions d
             where d.regency_code = ${tx.regency} and d.observation_id = o.id and d.decision = 'verified'
           ) as published
    from kernel.observation_states o
    join kernel.areas a on a.code = o.area_code
    left join kernel.people p on p.id = o.author_id
    left join kernel.organisations org on org.regency_code = ${tx.regency} and org.code = coalesce(p.organisation_code, o.organisation_code)
    where o.regency_code = ${tx.regency}
      and o.id = ${id}`);
  if (!row) return undefined;
  const { provenance, created_at, organisation, person, published, indicator: code, ...figure } = row;
  const indicator = await getIndicator(tx, code);
  const inside = mayRead({ areaCode: row.area, organisationCode: indicator.organisation });
  if (!inside && !published) return undefined;
  const [decisions, evidence, entries, revisions] = [
    await listSteps(tx, id),
    await listEvidenceOf(tx, [id]),
    await listEntries(tx, id, `${code}:${row.period}`),
    await listRevisions(tx, { indicator: code, period: row.period, area: row.area }),
  ];
  const first: TrailStep = {
    decision: row.kind === 'derived' ? 'counted' : 'entered',
    at: created_at,
    organisation,
    person,
    reason: null,
  };
  const steps = [first, ...decisions];
  return {
    ...figure,
    id,
    indicator,
    note: provenance.note ?? '',
    rowsHref: provenance.rowsHref ?? null,
    steps: inside ? steps : steps.map((step) => ({ ...step, person: null })),
    evidence: evidence.get(id) ?? [],
    entries,
    revisions: revisions.filter((each) => inside || each.published),
  };
}

async function listSteps(tx: Tx, id: string): Promise<TrailStep[]> {
  return tx.many<TrailStep>(sql`
    select d.decision, d.decided_at as at, org.name as organisation, p.name as person, d.reason
    from kernel.observation_decisions d
    left join kernel.people p on p.id = d.person_id
    left join kernel.organisations org on org.regency_code = ${tx.regency} and org.code = p.organisation_code
    where d.regency_code = ${tx.regency}
      and d.observation_id = ${id}
    order by d.step`);
}

async function listEntries(tx: Tx, id: string, subjectId: string): Promise<TrailEntry[]> {
  return tx.many<TrailEntry>(sql`
    select e.id, e.action, e.occurred_at as at, l.position
    from kernel.audit_entries e
    left join kernel.log_leaves l on l.regency_code = ${tx.regency} and l.entry_id = e.id
    where e.regency_code = ${tx.regency}
      and e.subject = 'figures'
      and e.subject_id = ${subjectId}
      and e.detail -> 'figures' @> ${JSON.stringify([{ id }])}::jsonb
    order by e.id
    limit 50`);
}

async function listRevisions(tx: Tx, cell: { indicator: string; period: string; area: string }) {
  return tx.many<Trail['revisions'][number] & { published: boolean }>(sql`
    select o.id, o.revision, o.numerator, o.denominator, o.status, o.created_at as at,
           exists (
             select from kernel.observation_decisions d
             where d.regency_code = ${tx.regency} and d.observation_id = o.id and d.decision = 'verified'
           ) as published
    from kernel.observation_states o
    where o.regency_code = ${tx.regency}
      and o.indicator_code = ${cell.indicator}
      and o.period = ${cell.period}
      and o.area_code = ${cell.area}
    order by o.revision desc
    limit 50`);
}
