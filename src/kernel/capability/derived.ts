import type { Tx } from '../../platform/db/db.ts';

/** One area's share of a derived figure in a period. */
export interface DerivedRow {
  readonly areaCode: string;
  readonly numerator: number;
  /** Undefined for a plain figure. */
  readonly denominator?: number | undefined;
  readonly demo: boolean;
}

/** An indicator computed from a capability's rows; the masterplan describes it, the capability counts it. */
export interface DerivedIndicator {
  /** Code of an indicator of the masterplan with kind `derived`. */
  readonly code: string;
  /**
   * Counts one month, `YYYY-MM`, by area, from the capability's own rows as they stand on a day: what is not due by then
   * is not counted. Absent areas have no figure, never zero.
   */
  readonly rows: (tx: Tx, month: string, today: string) => Promise<DerivedRow[]>;
  /** Where the rows behind one figure can be read, as a page path. */
  readonly rowsHref: (areaCode: string, month: string) => string;
}

export function derived(indicator: DerivedIndicator): DerivedIndicator {
  return indicator;
}
