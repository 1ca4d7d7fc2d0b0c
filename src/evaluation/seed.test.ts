import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../test/support/database.ts';
import type { House } from '../kernel/capability/house.ts';
import { seedPeople } from '../kernel/people/demo.ts';
import { actAs } from '../kernel/people/act-as.ts';
import { seedMasterplan } from '../masterplan/seed.ts';
import { listParticipants } from './cycles/queries.ts';
import { seedEvaluation } from './seed.ts';
import { listRecommendations } from './recommendations/queries.ts';
import { listAnswers } from './self-assessment/queries.ts';

let given: TestHouse;
/** How each seeding that was cut short ended. */
const cuts: unknown[] = [];
const cycle = 'simulasi-2022';
const seeding = { regency: '16.06', now: new Date('2022-10-04T05:00:00Z'), demo: true, say: () => {} };

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
  for (const writes of [1, 20, 90]) cuts.push(await seedEvaluation(dying(given.house, writes), seeding).catch(String));
  await seedEvaluation(given.house, seeding);
});

describe('the simulated evaluation of 2022', () => {
  it('was cut short three times while it was told, and went on where it was', () => {
    expect(cuts).toEqual(['Error: killed', 'Error: killed', 'Error: killed']);
  });

  it('has two neighbours submitted and Muba open, its civil registry still to answer', async () => {
    const participants = await given.house.db.tx({ regency: '0' }, (tx) => listParticipants(tx, cycle));
    expect(participants.map(({ regency, items, submittedAt }) => [regency, items, submittedAt !== null])).toEqual(
      expect.arrayContaining([
        ['16.03', 42, true],
        ['16.07', 42, true],
        ['16.06', 42, false],
      ]),
    );
    const answers = await given.house.db.tx({ regency: '16.06' }, (tx) => listAnswers(tx, cycle));
    const open = answers.filter((each) => each.state !== 'verified');
    expect(open.map(({ item, organisation, state }) => [item, organisation, state]).toSorted()).toEqual([
      ['C1', 'DISDUKCAPIL', 'missing'],
      ['Q1', 'DISDUKCAPIL', 'missing'],
    ]);
  });

  it('was answered by three people each and says of every document that it is an example', async () => {
    const { rows } = await given.house.db.tx({ regency: '16.06' }, (tx) =>
      tx.client.query<{ people: number; demo: boolean }>(
        `select min(d.people)::int as people, (select bool_and(demo) from kernel.evidence) as demo
         from (select count(distinct person_id) as people from evaluation.answer_decisions group by item_code) d`,
      ),
    );
    expect(rows).toEqual([{ people: 3, demo: true }]);
  });

  it('brings last year’s advice with what was done about it', async () => {
    const advice = await given.house.db.tx({ regency: '16.06' }, (tx) => listRecommendations(tx, 2021));
    expect(advice.map(({ item, status, demo }) => [item, status, demo])).toEqual([
      ['C1', 'followed-up', true],
      ['C17', 'started', true],
      ['B2', null, true],
    ]);
  });

  it('is seeded once', async () => {
    await seedEvaluation(given.house, seeding);
    const { rows } = await given.house.db.pool.query('select count(*)::int as n from evaluation.cycles');
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('does not stand among the published results', async () => {
    const { items } = (await given.app.inject({ url: '/api/v1/evaluations/2022/results' })).json();
    expect(JSON.stringify(items)).not.toContain('simulasi');
    expect(items).toHaveLength(3);
  });

  it('shows the civil registry’s officer what is missing', async () => {
    const at = await actAs(given.house, 'petugas-dukcapil', seeding.now);
    const page = (await (await given.browser(at.person)).get(`/kerja/evaluasi/${cycle}/butir/C1`)).body;
    expect(page).toContain('Simpan dan ajukan ke kepala');
    expect(page).toContain('Ukur waktu penyelesaian');
    expect(page).toContain('/indikator/PS-TEPAT?tahun=2022');
  });
});
