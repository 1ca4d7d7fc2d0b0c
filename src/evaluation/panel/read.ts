import { nameAreas } from '../../kernel/areas/queries.ts';
import { nation } from '../../kernel/areas/codes.ts';
import type { At } from '../../kernel/capability/at.ts';
import type { Tx } from '../../platform/db/db.ts';
import { borderProblems } from '../../platform/problem/problem.ts';
import type { Cycle } from '../cycles/model.ts';
import { findCycle, findFrozenRules, listParticipants } from '../cycles/queries.ts';
import { findEdition } from '../editions/queries.ts';
import { listItems } from '../instruments/queries.ts';
import { findTie, leastEvaluators, type Member, type Seat, type Tie } from './model.ts';
import { listKeySteps, type KeyStep } from '../signing/queries.ts';
import * as queries from './queries.ts';

export interface RegencyPanel {
  readonly regency: string;
  readonly name: string;
  readonly seats: readonly Seat[];
  /** Who cannot be seated here, and why. */
  readonly ties: ReadonlyMap<string, Tie>;
  readonly tieNames: ReadonlyMap<string, string>;
}

export interface PanelData {
  readonly cycle: Cycle;
  /** Evaluators a regency needs. */
  readonly least: number;
  readonly items: number;
  readonly changeable: boolean;
  readonly members: readonly Member[];
  /** The last step of each evaluator's key. */
  readonly keys: ReadonlyMap<string, KeyStep>;
  readonly candidates: Awaited<ReturnType<typeof queries.listCandidates>>;
  readonly regencies: readonly RegencyPanel[];
}

/** The whole panel of a cycle: progress, never marks. In the nation's scope. */
export async function readPanel(tx: Tx, id: string, today: string): Promise<PanelData | undefined> {
  const cycle = await findCycle(tx, id);
  if (!cycle) return undefined;
  const members = await queries.listMembers(tx, id);
  const seats = Map.groupBy(await queries.listSeats(tx, id), (seat) => seat.regency);
  const ties = await queries.listTies(tx, id);
  const tieNames = await nameAreas(
    tx,
    [...ties.values()].flat().map((tie) => tie.area),
  );
  const participants = (await listParticipants(tx, id)).filter((each) => !each.withdrawnAt);
  return {
    cycle,
    least: await leastOf(tx, cycle),
    items: (await listItems(tx, cycle.instrument)).length,
    changeable: cycle.state !== 'combined' && cycle.state !== 'published',
    members,
    keys: new Map((await listKeySteps(tx, id)).map((each) => [each.person, each])),
    candidates: await queries.listCandidates(tx, id, today),
    regencies: participants.map(({ regency, name }) => ({
      regency,
      name,
      seats: seats.get(regency) ?? [],
      ties: barred(members, ties, regency, today),
      tieNames,
    })),
  };
}

function barred(
  members: readonly Member[],
  ties: ReadonlyMap<string, readonly Tie[]>,
  regency: string,
  today: string,
): ReadonlyMap<string, Tie> {
  return new Map(
    members.flatMap(({ person }) => {
      const tie = findTie(ties.get(person) ?? [], regency, today);
      return tie ? [[person, tie] as const] : [];
    }),
  );
}

/** How many evaluators a regency of the cycle needs, by its frozen rules or, before, by its edition. */
export async function leastOf(tx: Tx, cycle: Pick<Cycle, 'id' | 'edition'>): Promise<number> {
  const rules = await findFrozenRules(tx, cycle.id);
  const minMarks = rules?.combination.min_marks ?? (await findEdition(tx, cycle.edition))?.combination.minMarks ?? 0;
  return leastEvaluators(minMarks);
}

/** Who can be seated for a regency now: declared, without a tie, not seated before. */
export function freeMembers(panel: RegencyPanel, members: readonly Member[]): Member[] {
  return members.filter(
    ({ person, declaredAt }) =>
      declaredAt && !panel.ties.has(person) && !panel.seats.some((seat) => seat.person === person),
  );
}

/** A form's page is drawn before its action asks: what it shows of the nation is for those who organise over the nation. */
export function requireOrganiser(at: At): void {
  if (!at.may('evaluation.organise', { areaCode: nation })) throw borderProblems.forbidden();
}
