import { z } from 'zod';
import { action, type Action } from '../../kernel/capability/action.ts';
import type { StoredFile } from '../../platform/files/stored.ts';
import { note, optionalNote, uploads } from './input.ts';
import type { CaseKind } from './model.ts';
import { checkMayWrite, moveCase } from './open-case.ts';
import { findCaseToMove, insertMessage, updateAssignee } from './queries.ts';
import type { CaseRow } from './rows.ts';
import { getKind, serveKind, type CaseHooks } from './registry.ts';
import { noCase, readTrackingNumber } from './tracking-number.ts';

export interface Moved {
  readonly number: string;
  readonly state: string;
}
type MoveInput = { number: string; note?: string | undefined };
export type OfficeAction = Action<MoveInput, CaseRow, Moved>;

export interface CaseActions {
  /** One action for each of the office's moves, by the move's name in the kind's table. */
  readonly moves: Readonly<Record<string, OfficeAction>>;
  readonly take: Action<{ number: string }, CaseRow, Moved>;
  readonly write: Action<{ number: string; body: string; audience: 'public' | 'internal' }, CaseRow, Moved>;
}

/** The office's verbs over a kind, each asking the kind's permission over the case's area and organisation. */
export function caseActions(kind: CaseKind, hooks: CaseHooks = {}): CaseActions {
  serveKind(kind, hooks);
  const office = Object.keys(kind.moves).filter((move) => kind.moves[move]?.by === 'office');
  return {
    moves: Object.fromEntries(office.map((move) => [move, officeMove(kind, move)])),
    take: action({
      name: `${kind.code}.take`,
      may: kind.may,
      input: z.strictObject({ number: z.string() }),
      on: (tx, input) => findCaseOf(tx, kind, input.number),
      run: async (tx, _input, at, row) => {
        if (at.person) await updateAssignee(tx, row.id, at.person.id);
        return { number: row.number, state: row.state };
      },
      audit: ({ row }) => ({ subject: 'case', id: row.id, detail: {} }),
    }),
    write: action({
      name: `${kind.code}.write`,
      may: kind.may,
      input: z.strictObject({ number: z.string(), body: note, audience: z.enum(['public', 'internal']) }),
      on: (tx, input) => findCaseOf(tx, kind, input.number),
      run: async (tx, input, at, row) => {
        await checkMayWrite(tx, row);
        await insertMessage(tx, {
          caseId: row.id,
          audience: input.audience,
          body: input.body,
          personId: at.person?.id,
          at: at.now,
        });
        return { number: row.number, state: row.state };
      },
      audit: ({ row, input }) => ({ subject: 'case', id: row.id, detail: { audience: input.audience } }),
    }),
  };
}

function officeMove(kind: CaseKind, move: string): OfficeAction {
  return action({
    name: `${kind.code}.${move}`,
    may: kind.may,
    input: z.strictObject({ number: z.string(), note: optionalNote }) as z.ZodType<MoveInput>,
    on: (tx, input) => findCaseOf(tx, kind, input.number),
    run: async (tx, input, at, row) => moved(await moveCase(tx, at, kind, row, move, { note: input.note })),
    audit: ({ row, result }) => ({ subject: 'case', id: row.id, detail: { from: row.state, to: result.state } }),
  });
}

async function findCaseOf(
  tx: Parameters<typeof findCaseToMove>[0],
  kind: CaseKind,
  number: string,
): Promise<CaseRow | undefined> {
  const row = await findCaseToMove(tx, number);
  return row?.kind === kind.code ? row : undefined;
}

const moved = (row: CaseRow): Moved => ({ number: row.number, state: row.state });

/** The case of a number as typed, whatever its kind. @throws Problem `cases.unknownNumber`, `cases.mistypedNumber` */
async function getCaseOfHolder(tx: Parameters<typeof findCaseToMove>[0], typed: string): Promise<CaseRow> {
  const number = readTrackingNumber(typed);
  const row = number ? await findCaseToMove(tx, number) : undefined;
  if (!row) throw noCase(typed);
  return row;
}

/** The applicant sends what was missing. Whoever holds the number may: it is given to the applicant alone. */
export const complete = action({
  name: 'cases.complete',
  may: 'anyone',
  input: z.strictObject({ number: z.string(), note, files: uploads }) as z.ZodType<{
    number: string;
    note: string;
    files: StoredFile[];
  }>,
  on: (tx, input) => getCaseOfHolder(tx, input.number),
  run: async (tx, input, at, row) => moved(await moveCase(tx, at, getKind(row.kind).kind, row, 'complete', input)),
  audit: ({ row, result, input }) => ({
    subject: 'case',
    id: row.id,
    detail: { from: row.state, to: result.state, files: input.files.length },
  }),
});

/** The applicant withdraws. */
export const withdraw = action({
  name: 'cases.withdraw',
  may: 'anyone',
  input: z.strictObject({ number: z.string(), note: optionalNote }) as z.ZodType<MoveInput>,
  on: (tx, input) => getCaseOfHolder(tx, input.number),
  run: async (tx, input, at, row) =>
    moved(await moveCase(tx, at, getKind(row.kind).kind, row, 'withdraw', { note: input.note })),
  audit: ({ row, result }) => ({ subject: 'case', id: row.id, detail: { from: row.state, to: result.state } }),
});
