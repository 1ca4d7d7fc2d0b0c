import { beforeAll, describe, expect, it } from 'vitest';
import { practice } from '../../seed/evaluation/practice.ts';
import { verifyBundle } from '../../test/support/sample-bundle.ts';
import { testHouse, type TestHouse } from '../../test/support/database.ts';
import type { House } from '../kernel/capability/house.ts';
import { seedPeople } from '../kernel/people/demo.ts';
import { seedMasterplan } from '../masterplan/seed.ts';
import { findCycle } from './cycles/queries.ts';
import { seedEvaluation } from './seed.ts';
import { seedPanel } from './seed-panel.ts';
import { seedPractice } from './seed-practice.ts';

let given: TestHouse;
const cuts: unknown[] = [];
const seeding = { regency: '16.06', now: new Date('2022-10-04T05:00:00Z'), demo: true, say: () => {} };
const page = async (url: string) => (await given.app.inject({ url })).body;

/** A house that stops working after so many performed writes, as one that is killed while it seeds. */
function dying(house: House, writes: number): House {
  let left = writes;
  const db: House['db'] = {
    ...house.db,
    tx: (scope, work) => {
      if (!scope.readOnly && left-- <= 0) return Promise.reject(new Error('killed'));
      return house.db.tx(scope, work);
    },
  };
  return { ...house, db };
}

beforeAll(async () => {
  given = await testHouse();
  await seedPeople(given.house, seeding);
  await seedMasterplan(given.house, seeding);
  await seedEvaluation(given.house, seeding);
  for (const writes of [1, 60, 150, 20, 12, 3])
    cuts.push(await seedPractice(dying(given.house, writes), seeding).then(() => 'finished', String));
  await seedPanel(given.house, seeding);
  await seedPractice(given.house, seeding);
}, 180_000);

describe('the practice cycle', () => {
  it('was cut short again and again while it was told, and went on where it was', () => {
    expect(cuts.filter((each) => each === 'Error: killed').length).toBeGreaterThan(3);
  });

  it('is published with Muba and three neighbours, says that it is a simulation, and its bundle is valid', async () => {
    const ranking = await page(`/evaluasi/siklus/${practice.code}`);
    for (const name of ['Musi Banyuasin', 'Banyuasin', 'Muara Enim', 'Kota Palembang', 'simulasi'])
      expect(ranking).toContain(name);
    const { rawPayload } = await given.app.inject({ url: `/evaluasi/siklus/${practice.code}/paket.zip` });
    expect(verifyBundle(rawPayload)).toMatchObject({ valid: true, marks: 42 * 4 * 4 });
  });

  it('is told once: starting again changes nothing', async () => {
    const before = await page(`/evaluasi/siklus/${practice.code}/16.06`);
    await seedPanel(given.house, seeding);
    await seedPractice(given.house, seeding);
    const after = await page(`/evaluasi/siklus/${practice.code}/16.06`);
    const body = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    expect(body(after)).toBe(body(before));
  });

  it('leaves the cycle of the journeys where it was: its self-assessment open', async () => {
    const cycle = await given.house.db.tx({ regency: '0' }, (tx) => findCycle(tx, 'simulasi-2022'));
    expect(cycle?.state).toBe('self-assessment');
  });
});
