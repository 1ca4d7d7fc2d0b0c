import { covers, nation } from '../areas/codes.ts';

/** A permission held over an area and all below, optionally only for one organisation's rows; half-open in time. */
export interface Grant {
  readonly permission: string;
  readonly areaCode: string;
  readonly organisationCode?: string | undefined;
  readonly validFrom: string;
  readonly validTo?: string | undefined;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly position?: string | undefined;
  /** Undefined for people of the nation: evaluators, the ministry. */
  readonly homeRegency?: string | undefined;
  readonly organisationCode?: string | undefined;
  /** The session of this request, where there is one; `recent` right after its password or code was given. */
  readonly session?: { readonly id: string; readonly recent: boolean } | undefined;
  readonly grants: readonly Grant[];
}

/** Where a row stands, as far as permission is concerned. */
export interface Place {
  readonly areaCode: string;
  readonly organisationCode?: string | null | undefined;
}

/** Whether the grants allow `permission` on a row. A grant for one organisation reaches only that organisation's rows. */
export function holds(grants: readonly Grant[], permission: string, place: Place, today: string): boolean {
  return grants.some(
    (grant) =>
      grant.permission === permission &&
      isValid(grant, today) &&
      covers(grant.areaCode, place.areaCode) &&
      (!grant.organisationCode || grant.organisationCode === place.organisationCode),
  );
}

/** Whether the permission is held anywhere inside the tenant: enough to open a list, not to touch a row. */
export function holdsWithin(grants: readonly Grant[], permission: string, regency: string, today: string): boolean {
  return grants.some(
    (grant) =>
      grant.permission === permission &&
      isValid(grant, today) &&
      (covers(grant.areaCode, regency) || (regency !== nation && covers(regency, grant.areaCode))),
  );
}

/** Whether the person has any business in a tenant; a stranger is told that nothing is there. */
export function belongsTo(person: Person, regency: string, today: string): boolean {
  return (
    person.homeRegency === regency ||
    person.grants.some(
      (grant) => isValid(grant, today) && (covers(grant.areaCode, regency) || covers(regency, grant.areaCode)),
    )
  );
}

function isValid(grant: Grant, today: string): boolean {
  return grant.validFrom <= today && (!grant.validTo || today < grant.validTo);
}
