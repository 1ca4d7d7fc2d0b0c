import type { At } from '../../kernel/capability/at.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { CaseKind } from './model.ts';
import type { CaseRow, Offer } from './rows.ts';

/** What a capability adds to a kind of case. */
export interface CaseHooks {
  /** After every event, in its transaction: the case before (absent when just submitted) and after. */
  readonly changed?: (tx: Tx, at: At, before: CaseRow | undefined, after: CaseRow) => Promise<void>;
  /** Invitations on the public status page, e.g. to a survey. */
  readonly offers?: (tx: Tx, at: At, row: CaseRow) => Promise<Offer[]>;
  /** Takes what the capability itself keeps of an applicant, in the transaction that erases the rest. */
  readonly forgotten?: (tx: Tx, row: CaseRow) => Promise<void>;
}

const served = new Map<string, CaseHooks & { readonly kind: CaseKind }>();

/** Makes a kind known to the pages that serve every kind: tracking, completing, withdrawing. */
export function serveKind(kind: CaseKind, hooks: CaseHooks): void {
  served.set(kind.code, { kind, ...hooks });
}

export function findKind(code: string): (CaseHooks & { readonly kind: CaseKind }) | undefined {
  return served.get(code);
}

/** The kind of a case that is in the database. @throws Error when no capability declares it any more. */
export function getKind(code: string): CaseHooks & { readonly kind: CaseKind } {
  const found = findKind(code);
  if (!found) throw new Error(`No capability declares the kind of case “${code}”.`);
  return found;
}
