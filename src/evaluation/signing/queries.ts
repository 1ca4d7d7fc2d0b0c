import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';

// In the nation's scope: the panel is confidential to every regency.

export interface KeyStep {
  readonly person: string;
  readonly step: number;
  /** Base64; null where the organiser took the key back. */
  readonly key: string | null;
  readonly at: Date;
}

/** Every step of every key of a cycle, or of one evaluator in it, first one first. */
export async function listKeySteps(tx: Tx, cycle: string, person?: string): Promise<KeyStep[]> {
  return tx.many<KeyStep>(sql`
    select person_id as person, step, public_key as key, recorded_at as at
    from evaluation.evaluator_keys
    where regency_code = '0'
      and cycle_id = ${cycle}
      and (${person ?? null}::text is null or person_id::text = ${person ?? null})
    order by person_id, step`);
}

/** The key an evaluator signs with now. */
export async function findKey(tx: Tx, cycle: string, person: string): Promise<string | undefined> {
  return (await listKeySteps(tx, cycle, person)).at(-1)?.key ?? undefined;
}

export async function addKeyStep(
  tx: Tx,
  given: {
    cycle: string;
    person: string;
    step: number;
    key: string | null;
    by: string;
    now: Date;
  },
): Promise<void> {
  await tx.run(sql`
    insert into evaluation.evaluator_keys
      (regency_code, cycle_id, person_id, step, public_key, recorded_by, recorded_at)
    values (
      '0', ${given.cycle}, ${given.person}, ${given.step}, ${given.key}, ${given.by}, ${given.now}
    )`);
}

export interface SheetSignature {
  readonly regency: string;
  readonly sheets: number;
  readonly signed: number;
}

/** How many standing sheets of each regency carry their evaluator's signature. */
export async function listSignatures(tx: Tx, cycle: string): Promise<SheetSignature[]> {
  return tx.many<SheetSignature>(sql`
    select h.regency_code as regency, count(*)::int as sheets, count(h.signature)::int as signed
    from evaluation.mark_submissions h
    where h.cycle_id = ${cycle}
      and not exists (
        select from evaluation.recusals r
        where r.regency_code = h.regency_code
          and r.cycle_id = h.cycle_id
          and r.person_id = h.person_id
      )
    group by h.regency_code
    order by h.regency_code`);
}
