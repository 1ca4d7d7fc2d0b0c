import { sampleScoreSheets } from '../../seed/evaluation/sample-marks.ts';
import { markSheet, submitMarks } from '../../src/evaluation/marking/actions.ts';
import { assignEvaluator } from '../../src/evaluation/panel/actions.ts';
import { perform } from '../../src/kernel/capability/action.ts';
import { actAs } from '../../src/kernel/people/act-as.ts';
import type { DemoHouse } from '../support/demo.ts';
import { cycle } from './steps/panel.ts';

const neighbours = ['16.03', '16.07'];

/** The two neighbours of the simulation have the same panel; their part is not walked again. */
export async function seatNeighbours(demo: DemoHouse, panel: readonly { readonly key: string }[]): Promise<void> {
  const { db } = demo.house;
  const organiser = await actAs(demo.house, 'penyelenggara', demo.house.clock());
  for (const regency of neighbours)
    for (const { key } of panel) {
      const { person } = await actAs(demo.house, key, demo.house.clock());
      await perform(db, assignEvaluator, { cycle, person: person?.id ?? '', regency }, organiser);
    }
}

export async function markNeighbours(demo: DemoHouse): Promise<void> {
  const { db } = demo.house;
  for (const { regency, evaluator, marks } of sampleScoreSheets.filter((each) => neighbours.includes(each.regency))) {
    const at = await actAs(demo.house, evaluator, demo.house.clock());
    await perform(db, markSheet, { cycle, regency, marks: [...marks] }, at);
    await perform(db, submitMarks, { cycle, regency, confirm: 'yes' }, at);
  }
}
