import type { Tx } from '../../platform/db/db.ts';
import { borderProblems } from '../../platform/problem/problem.ts';
import { nation } from '../areas/codes.ts';
import { nameAreas } from '../areas/queries.ts';
import type { At } from '../capability/at.ts';
import { findOrganisation } from '../organisations/queries.ts';
import {
  findPersonById,
  hasSecondFactor,
  listSessions,
  type GrantRow,
  type PersonRow,
  type SessionRow,
} from './queries.ts';

export interface Account {
  readonly person: PersonRow;
  readonly organisation: string | undefined;
  readonly regency: string | undefined;
  readonly grants: readonly NamedGrant[];
  readonly sessions: readonly SessionRow[];
  readonly secondFactor: boolean;
}

export interface NamedGrant extends GrantRow {
  readonly area: string;
}

/** What somebody sees of themselves. */
export async function readAccount(tx: Tx, _input: unknown, at: At): Promise<Account> {
  const id = at.person?.id ?? '';
  const person = await findPersonById(tx, id);
  if (!person) throw borderProblems.signIn();
  const { grants, ...row } = person;
  const areas = await nameAreas(tx, [...grants.map((each) => each.area_code), row.home_regency_code ?? nation]);
  const organisation =
    row.home_regency_code && row.organisation_code ? await findOrganisation(tx, row.organisation_code) : undefined;
  return {
    person: row,
    organisation: organisation?.name ?? row.organisation_code ?? undefined,
    regency: row.home_regency_code ? areas.get(row.home_regency_code) : undefined,
    grants: grants.map((each) => ({ ...each, area: areas.get(each.area_code) ?? each.area_code })),
    sessions: await listSessions(tx, id),
    secondFactor: await hasSecondFactor(tx, id),
  };
}
