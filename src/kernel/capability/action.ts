import type { z } from 'zod';
import type { Db, Tx } from '../../platform/db/db.ts';
import { borderProblems } from '../../platform/problem/problem.ts';
import { recordEntry, type AuditEntry } from '../audit/record.ts';
import type { Pair } from '../../platform/words/words.ts';
import type { Place } from '../people/permissions.ts';
import { checkAccess, checkRecent, enter, type Access } from './access.ts';
import type { At } from './at.ts';
import { parseInput } from './input.ts';
import { findSubmission, keepSubmission } from './submissions.ts';

/** What an action writes into the audit log; `personal` is committed to with a salt so that it can be erased. */
export type AuditWords = Omit<AuditEntry, 'action'>;

export interface Action<Input, Row extends Place | undefined, Result> {
  /** `module.verb`, the name in the audit log. */
  readonly name: string;
  /** What it does, for a person's own list of what they did. */
  readonly words?: Pair;
  readonly may: Access;
  /** `nation`: works across regencies; its permission is asked over the whole country. */
  readonly scope?: 'nation';
  /** Asks somebody who signed in longer ago than a quarter of an hour to do so again (trust T7). */
  readonly recent?: true;
  readonly input: z.ZodType<Input>;
  /** The row it acts on; `undefined` answers 404. Without it the action acts on the regency as a whole. */
  readonly on?: (tx: Tx, input: Input, at: At) => Promise<Row | undefined>;
  readonly run: (tx: Tx, input: Input, at: At, row: Row) => Promise<Result>;
  readonly audit: (done: { input: Input; row: Row; result: Result; at: At }) => AuditWords;
}

/** Any action, for tables of them. */
// oxlint-disable-next-line typescript/no-explicit-any -- a table holds actions of every shape; each is called through `perform`
export type AnyAction = Action<any, any, any>;

/** The only way to write: permission, input, the row, the transaction and the audit entry in one declaration. */
export function action<Input, Result, Row extends Place | undefined = undefined>(
  declaration: Action<Input, Row, Result>,
): Action<Input, Row, Result> {
  return declaration;
}

/**
 * Performs an action in one transaction.
 * @param once a key chosen by the sender; a second submission with it changes nothing and answers the first result.
 * @throws Problem when refused, when input is wrong or when a rule says no. Nothing is half-saved.
 */
export async function perform<Input, Row extends Place | undefined, Result>(
  db: Db,
  declaration: Action<Input, Row, Result>,
  rawInput: unknown,
  at: At,
  once?: string,
): Promise<Result> {
  const scoped = enter(declaration, at);
  checkRecent(declaration, at);
  const input = parseInput(declaration.input, rawInput);
  return db.tx({ regency: scoped.regency }, async (tx) => {
    if (once) {
      const earlier = await findSubmission(tx, once, declaration.name, at.person?.id);
      if (earlier) return earlier.result as Result;
    }
    const row = await findRow(tx, declaration, input, scoped);
    const result = await declaration.run(tx, input, scoped, row);
    await recordEntry(tx, scoped, {
      action: declaration.name,
      ...declaration.audit({ input, row, result, at: scoped }),
    });
    if (once) await keepSubmission(tx, once, declaration.name, result, scoped);
    return result;
  });
}

async function findRow<Input, Row extends Place | undefined, Result>(
  tx: Tx,
  declaration: Action<Input, Row, Result>,
  input: Input,
  at: At,
): Promise<Row> {
  if (!declaration.on) {
    checkAccess(declaration.may, at, { areaCode: at.regency });
    return undefined as Row;
  }
  const row = await declaration.on(tx, input, at);
  if (!row) throw borderProblems.notFound();
  checkAccess(declaration.may, at, row);
  return row;
}
