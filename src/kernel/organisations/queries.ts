import type { Tx } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';

export interface Organisation {
  readonly code: string;
  readonly name: string;
  readonly short_name: string;
  readonly kind: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

export function findOrganisation(tx: Tx, code: string): Promise<Organisation | undefined> {
  return tx.maybe(sql`
    select code, name, short_name, kind, valid_from, valid_to
    from kernel.organisations
    where regency_code = ${tx.regency}
      and code = ${code}`);
}

/** Agencies of the regency that exist on a day, by name. */
export function listOrganisations(tx: Tx, on: string): Promise<Organisation[]> {
  return tx.many(sql`
    select code, name, short_name, kind, valid_from, valid_to
    from kernel.organisations
    where regency_code = ${tx.regency}
      and valid_from <= ${on}
      and (valid_to is null or ${on} < valid_to)
    order by name
    limit 1000`);
}
