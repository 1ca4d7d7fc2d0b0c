import type { Tx } from '../platform/db/db.ts';
import { sql } from '../platform/db/sql.ts';
import type { Score, ScoreInputs } from './score.ts';

export interface Snapshot {
  readonly year: number;
  readonly version: number;
  readonly edition: string;
  readonly method: string;
  readonly inputs: ScoreInputs;
  readonly result: Score;
  readonly fingerprint: string;
  readonly demo: boolean;
  readonly taken_at: Date;
}

/** The current snapshot of a year, or one version of it. */
export function findSnapshot(tx: Tx, year: number, version?: number): Promise<Snapshot | undefined> {
  return tx.maybe(sql`
    select year, version, edition, method, inputs, result, fingerprint, demo, taken_at
    from scoring.snapshots
    where regency_code = ${tx.regency}
      and year = ${year}
      and (${version ?? null}::int is null or version = ${version ?? null})
    order by version desc
    limit 1`);
}

/** The current score of each year, without inputs, oldest first. */
export function listYears(tx: Tx): Promise<Pick<Snapshot, 'year' | 'version' | 'result' | 'demo' | 'taken_at'>[]> {
  return tx.many(sql`
    select distinct on (year) year, version, result, demo, taken_at
    from scoring.snapshots
    where regency_code = ${tx.regency}
    order by year, version desc`);
}

/** Two snapshots of one year taken at once wait for each other. */
export async function lockYear(tx: Tx, year: number): Promise<void> {
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`scoring ${tx.regency} ${year}`}, 0))`);
}

export async function insertSnapshot(tx: Tx, snapshot: Snapshot): Promise<void> {
  await tx.run(sql`
    insert into scoring.snapshots (
      regency_code, year, version, edition, method, inputs, result, fingerprint, demo, taken_at
    ) values (
      ${tx.regency}, ${snapshot.year}, ${snapshot.version}, ${snapshot.edition}, ${snapshot.method},
      ${JSON.stringify(snapshot.inputs)}, ${JSON.stringify(snapshot.result)}, ${snapshot.fingerprint}, ${snapshot.demo},
      ${snapshot.taken_at}
    )`);
}
