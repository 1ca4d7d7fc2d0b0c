import { getPerson } from '../kernel/capability/access.ts';
import { candidates, simulation } from '../../seed/evaluation/simulation.ts';
import { perform } from '../kernel/capability/action.ts';
import type { Seeding } from '../kernel/capability/capability.ts';
import type { House } from '../kernel/capability/house.ts';
import { nation } from '../kernel/areas/codes.ts';
import { actAs } from '../kernel/people/act-as.ts';
import { can } from './cycles/model.ts';
import { findCycle } from './cycles/queries.ts';
import { declareInterests, inviteEvaluator } from './panel/actions.ts';
import type { InterestKind } from './panel/model.ts';
import { listMembers } from './panel/queries.ts';

const kinds: Readonly<Record<'consultant' | 'employee' | 'family', InterestKind>> = {
  consultant: 'consultancy',
  employee: 'employer',
  family: 'family',
};

/**
 * Invites evaluators to a cycle and lets each declare the ties of the demonstration, or that there is none. Whoever is
 * invited or has declared already is left as they are. Seats follow once the rules are frozen.
 */
export async function invitePanel(
  house: House,
  cycle: string,
  who: readonly (typeof candidates)[number][],
  on: { invited: Date; declared: Date },
): Promise<void> {
  const members = await house.db.tx({ regency: nation, readOnly: true }, (tx) => listMembers(tx, cycle));
  const organiser = await actAs(house, simulation.organiser, on.invited);
  for (const candidate of who) {
    const at = await actAs(house, candidate.person, on.declared);
    const person = getPerson(at).id;
    const known = members.find((member) => member.person === person);
    if (!known) await perform(house.db, inviteEvaluator, { cycle, person }, organiser);
    if (known?.declaredAt) continue;
    const facts = (['home', 'employer'] as const).map((kind) => ({ kind, area: nation }));
    const ties = candidate.interests.flatMap(({ regency, kind, statement }) =>
      kind === 'none'
        ? []
        : [
            {
              kind: kinds[kind],
              area: regency,
              organisation: 'Pemerintah kabupaten',
              note: statement[0],
              ...since(kind),
            },
          ],
    );
    await perform(house.db, declareInterests, { cycle, interests: [...facts, ...ties], confirm: 'yes' }, at);
  }
}

function since(kind: 'consultant' | 'employee' | 'family') {
  return kind === 'consultant' ? { since: '2021-02-01' } : {};
}

/**
 * The panel of the simulated cycle: five invited and declared, one of them tied to Musi Banyuasin. Seats and marks are left
 * to the journey, for they follow Musi Banyuasin's own submission.
 */
export async function seedPanel(house: House, seeding: Seeding): Promise<void> {
  if (!seeding.demo) return;
  const open = await house.db.tx({ regency: nation, readOnly: true }, async (tx) => {
    const cycle = await findCycle(tx, simulation.code);
    if (!cycle || !can.step(cycle, 'freeze')) return false;
    return (await listMembers(tx, cycle.id)).filter((member) => member.declaredAt).length < candidates.length;
  });
  if (!open) return;
  const ago = (days: number) => new Date(seeding.now.getTime() - days * 86_400_000);
  await invitePanel(house, simulation.code, candidates, { invited: ago(6), declared: ago(4) });
  seeding.say(`${candidates.length} evaluators are invited to ${simulation.code}; one of them declared a tie.`);
}
