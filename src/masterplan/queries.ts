import type { Tx } from '../platform/db/db.ts';
import { sql } from '../platform/db/sql.ts';

export interface Dimension {
  readonly id: string;
  readonly position: number;
  readonly name: string;
  readonly short_name: string;
  readonly subtitle_id: string;
  readonly subtitle_en: string;
}

export interface Sourced {
  readonly source: string | null;
  readonly certainty: string | null;
  readonly demo: boolean;
}

export interface Sasaran extends Sourced {
  readonly code: string;
  readonly slug: string;
  readonly dimension_id: string;
  readonly position: number;
  readonly name_id: string;
  readonly name_en: string;
  readonly short_name_id: string;
  readonly short_name_en: string;
  readonly capability: string;
  readonly purpose_id: string;
  readonly purpose_en: string;
  readonly sub_dimensions: readonly { id: string; name_id: string; name_en: string }[];
  readonly indicators: readonly string[];
}

export interface Programme extends Sourced {
  readonly code: string;
  readonly name_id: string;
  readonly name_en: string;
  readonly summary_id: string;
  readonly summary_en: string;
  readonly sasaran_code: string;
  readonly sub_dimension_id: string;
  readonly organisation_code: string;
  readonly organisation: string;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly budget: number;
  readonly spent: number;
  readonly spent_on: string;
  readonly status: string;
  readonly milestones: readonly {
    position: number;
    name_id: string;
    name_en: string;
    due_on: string;
    done_on: string | null;
  }[];
}

export interface Weight {
  readonly level: 'dimension' | 'sasaran' | 'indicator';
  readonly code: string;
  readonly weight: number;
  readonly demo: boolean;
}

export function listDimensions(tx: Tx): Promise<Dimension[]> {
  return tx.many(sql`
    select id, position, name, short_name, subtitle_id, subtitle_en
    from masterplan.dimensions
    order by position`);
}

/** All objectives in the order of the plan, each with its sub-dimensions and indicators. */
export function listSasaran(tx: Tx): Promise<Sasaran[]> {
  return tx.many(sql`
    select s.code, s.slug, s.dimension_id, s.position, s.name_id, s.name_en, s.short_name_id, s.short_name_en,
           s.capability, s.purpose_id, s.purpose_en, s.source, s.certainty, s.demo,
           coalesce(sub.list, '[]') as sub_dimensions,
           coalesce(ind.list, '[]') as indicators
    from masterplan.sasaran s
    join masterplan.dimensions d on d.id = s.dimension_id
    left join lateral (
      select jsonb_agg(jsonb_build_object('id', n.id, 'name_id', n.name_id, 'name_en', n.name_en) order by n.id) as list
      from masterplan.sasaran_sub_dimensions x
      join masterplan.sub_dimensions n on n.id = x.sub_dimension_id
      where x.regency_code = s.regency_code
        and x.sasaran_code = s.code
    ) sub on true
    left join lateral (
      select jsonb_agg(x.indicator_code order by x.indicator_code) as list
      from masterplan.sasaran_indicators x
      where x.regency_code = s.regency_code
        and x.sasaran_code = s.code
    ) ind on true
    where s.regency_code = ${tx.regency}
    order by d.position, s.position`);
}

/** Programmes in order of their objective; all, or those of one. */
export function listProgrammes(tx: Tx, filter: { code?: string; sasaran?: string } = {}): Promise<Programme[]> {
  return tx.many(sql`
    select p.code, p.name_id, p.name_en, p.summary_id, p.summary_en, p.sasaran_code, p.sub_dimension_id,
           p.organisation_code, o.name as organisation, p.starts_on, p.ends_on, p.budget, p.spent, p.spent_on,
           p.status, p.source, p.certainty, p.demo,
           coalesce(m.list, '[]') as milestones
    from masterplan.programmes p
    join kernel.organisations o on o.regency_code = p.regency_code and o.code = p.organisation_code
    left join lateral (
      select jsonb_agg(
               jsonb_build_object('position', m.position, 'name_id', m.name_id, 'name_en', m.name_en,
                                  'due_on', m.due_on, 'done_on', m.done_on)
               order by m.position) as list
      from masterplan.milestones m
      where m.regency_code = p.regency_code
        and m.programme_code = p.code
    ) m on true
    where p.regency_code = ${tx.regency}
      and (${filter.code ?? null}::text is null or p.code = ${filter.code ?? null})
      and (${filter.sasaran ?? null}::text is null or p.sasaran_code = ${filter.sasaran ?? null})
    order by p.sasaran_code, p.code`);
}

/** Relative weights of one edition. */
export function listWeights(tx: Tx, edition: string): Promise<Weight[]> {
  return tx.many(sql`
    select level, code, weight, demo
    from masterplan.weights
    where regency_code = ${tx.regency}
      and edition = ${edition}
    order by level, code`);
}

export interface QuickWin extends Sourced {
  readonly code: string;
  readonly year: number;
  readonly dimension_id: string;
  readonly sasaran_code: string;
  readonly name: string;
  readonly organisation: string;
  readonly summary_id: string;
  readonly summary_en: string;
}

export function listQuickWins(tx: Tx): Promise<QuickWin[]> {
  return tx.many(sql`
    select q.code, q.year, q.dimension_id, q.sasaran_code, q.name, o.name as organisation, q.summary_id, q.summary_en,
           q.source, q.certainty, q.demo
    from masterplan.quick_wins q
    join masterplan.dimensions d on d.id = q.dimension_id
    join kernel.organisations o on o.regency_code = q.regency_code and o.code = q.organisation_code
    where q.regency_code = ${tx.regency}
    order by q.year desc, d.position`);
}

export interface Plan extends Sourced {
  readonly name_id: string;
  readonly name_en: string;
  readonly vision_id: string;
  readonly vision_en: string;
}

export function findPlan(tx: Tx): Promise<Plan | undefined> {
  return tx.maybe(sql`
    select name_id, name_en, vision_id, vision_en, source, certainty, demo
    from masterplan.plans
    where regency_code = ${tx.regency}`);
}

export interface Statement extends Sourced {
  readonly kind: 'purpose' | 'challenge' | 'body';
  readonly text_id: string;
  readonly text_en: string;
}

export function listStatements(tx: Tx): Promise<Statement[]> {
  return tx.many(sql`
    select kind, text_id, text_en, source, certainty, demo
    from masterplan.statements
    where regency_code = ${tx.regency}
    order by position`);
}

export interface Fact extends Sourced {
  readonly key: string;
  readonly value: string;
  readonly name_id: string;
  readonly name_en: string;
  readonly on_date: string;
  readonly dimension_id: string | null;
}

export function listFacts(tx: Tx): Promise<Fact[]> {
  return tx.many(sql`
    select key, value, name_id, name_en, on_date, dimension_id, source, certainty, demo
    from masterplan.facts
    where regency_code = ${tx.regency}
    order by position`);
}

export interface ReadinessElement extends Sourced {
  readonly code: string;
  readonly pillar: 'struktur' | 'infrastruktur' | 'suprastruktur';
  readonly name_id: string;
  readonly name_en: string;
  readonly description_id: string;
  readonly description_en: string;
  readonly level: number;
  readonly level_demo: boolean;
}

export function listReadiness(tx: Tx): Promise<ReadinessElement[]> {
  return tx.many(sql`
    select code, pillar, name_id, name_en, description_id, description_en, level, level_demo, source, certainty, demo
    from masterplan.readiness
    where regency_code = ${tx.regency}
    order by position`);
}

export async function findProgramme(tx: Tx, code: string): Promise<Programme | undefined> {
  const [programme] = await listProgrammes(tx, { code });
  return programme;
}

export async function recordMilestone(
  tx: Tx,
  given: { code: string; position: number; done_on: string },
): Promise<void> {
  await tx.run(sql`
    update masterplan.milestones
    set done_on = ${given.done_on}
    where regency_code = ${tx.regency}
      and programme_code = ${given.code}
      and position = ${given.position}`);
}

export async function recordSpending(tx: Tx, given: { code: string; spent: number; spent_on: string }): Promise<void> {
  await tx.run(sql`
    update masterplan.programmes
    set spent = ${given.spent},
        spent_on = ${given.spent_on}
    where regency_code = ${tx.regency}
      and code = ${given.code}`);
}
