import type { Origin, Words } from '../origin.ts';

export type OrganisationKind =
  | 'secretariat'
  | 'inspectorate'
  | 'agency'
  | 'board'
  | 'hospital'
  | 'district-office'
  | 'ministry'
  | 'institution';

/**
 * `regency` is null for institutions of the nation. A period is half-open; `validFrom: null` means "since before our
 * records", `validTo: null` means still there.
 */
export type Organisation = Origin & {
  readonly regency: string | null;
  readonly code: string;
  readonly name: Words;
  readonly shortName: string;
  readonly kind: OrganisationKind;
  /** The district an office of a camat serves. */
  readonly areaCode?: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
};

export type OrganisationSuccession = Origin & {
  readonly regency: string | null;
  readonly from: string;
  readonly to: string;
  readonly on: string;
};
