import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../test/support/database.ts';
import { evaluationCast, openCycle } from '../../../test/support/evaluation.ts';
import { perform } from '../../kernel/capability/action.ts';
import type { Person } from '../../kernel/people/permissions.ts';
import { createCycle, freezeEdition, openSelfAssessment, withdraw } from './actions.ts';
import { can, cycleSteps, cycleStates, type CycleStep } from './model.ts';

let given: TestHouse;
let organiser: Person;

const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
const create = (rest: object, who: Person = organiser) =>
  perform(
    given.house.db,
    createCycle,
    {
      id: 'simulasi-baru',
      year: 2022,
      kind: 'simulation',
      name_id: 'Baru',
      name_en: 'New',
      edition: '2022',
      instrument: 'serasan-1',
      participants: ['16.06'],
      phases: [{ phase: 'self-assessment', opensOn: '2022-09-08', lastOn: '2022-10-05' }],
      ...rest,
    },
    given.at(who, '0'),
  );

beforeAll(async () => {
  given = await testHouse();
  ({ organiser } = await evaluationCast(given));
});

describe('a cycle', () => {
  it('moves through its stages in one direction only', () => {
    const steps = Object.keys(cycleSteps) as CycleStep[];
    expect(cycleStates.map((state) => steps.filter((step) => can.step({ state }, step)))).toEqual([
      ['open'],
      ['freeze'],
      ['combine'],
      ['publish'],
      [],
    ]);
  });

  it('is refused with a sentence beside the field that is wrong', async () => {
    for (const [rest, slug, field] of [
      [{ edition: '1999' }, 'editions.unknown', 'edition'],
      [{ instrument: 'tidak-ada' }, 'instruments.unknown', 'instrument'],
      [{ participants: ['16.06', '16', '99.99'] }, 'cycles.unknownRegency', 'participants'],
      [{ kind: 'official' }, 'cycles.notOurs', 'instrument'],
      [
        { phases: [{ phase: 'scoring', opensOn: '2022-10-05', lastOn: '2022-10-01' }] },
        'cycles.phases',
        'last_scoring',
      ],
      [{ year: 1800 }, 'border.input', 'year'],
      [{ id: 'Simulasi Baru' }, 'border.input', 'id'],
    ] as const)
      expect(await problemOf(create(rest)), field).toMatchObject({ slug, fields: [{ field }] });
  });

  it('is for the organiser of the nation, not for a regency', async () => {
    const regional = await given.person({ grants: [{ permission: 'evaluation.organise' }] });
    expect(await problemOf(create({}, regional))).toMatchObject({ slug: 'border.forbidden' });
  });

  it('is created by the form of a browser, opened once, and unseen by regencies before', async () => {
    const browser = await given.browser(organiser);
    const fields = {
      id: 'simulasi-form',
      year: '2022',
      kind: 'simulation',
      name_id: 'Dari formulir',
      name_en: 'From a form',
      edition: '2022',
      instrument: 'serasan-1',
      participants: '16.06, 16.07',
      'opens_self-assessment': '2022-09-08',
      'last_self-assessment': '2022-10-05',
      opens_scoring: '',
      last_scoring: '',
    };
    const made = await browser.post('/kerja/siklus/baru', fields);
    expect([made.statusCode, made.headers.location]).toEqual([303, '/kerja/siklus/simulasi-form']);
    const reader = await given.browser(await given.person({ grants: [{ permission: 'evaluation.read' }] }));
    expect((await reader.get('/kerja/evaluasi/simulasi-form')).statusCode).toBe(404);
    expect((await browser.get('/kerja/siklus/simulasi-form')).body).toContain('Buka penilaian mandiri');
    expect((await browser.post('/kerja/siklus/simulasi-form/buka', {})).statusCode).toBe(303);
    expect((await browser.post('/kerja/siklus/simulasi-form/buka', {})).statusCode).toBe(409);
    expect((await reader.get('/kerja/evaluasi/simulasi-form')).statusCode).toBe(200);
    const taken = await browser.post('/kerja/siklus/baru', fields);
    expect(taken.statusCode).toBe(409);
    expect(taken.body).toMatch(/id="f-id-error"/);
    const wrong = await browser.post('/kerja/siklus/baru', {
      ...fields,
      id: 'lain',
      'last_self-assessment': '2022-09-01',
    });
    expect(wrong.body).toMatch(/id="f-last-self-assessment-error"/);
  });

  it('does not open for a regency that has nobody to coordinate it', async () => {
    await create({ id: 'simulasi-oku', participants: ['16.01'] });
    const opening = perform(given.house.db, openSelfAssessment, { cycle: 'simulasi-oku' }, given.at(organiser, '0'));
    expect(await problemOf(opening)).toMatchObject({ slug: 'cycles.withoutKominfo', status: 409 });
  });

  it('waits for every participant before its rules are frozen, or records who withdrew', async () => {
    const cycle = await openCycle(given, organiser, 'simulasi-tunggu', ['16.06', '16.07']);
    const at = given.at(organiser, '0');
    const early = await problemOf(perform(given.house.db, freezeEdition, { cycle }, at));
    expect(early).toMatchObject({ slug: 'cycles.unsubmitted' });
    expect((early as Error).message).toContain('Banyuasin');
    for (const regency of ['16.06', '16.07'])
      await perform(given.house.db, withdraw, { cycle, regency, reason: 'Bencana banjir melanda kabupaten.' }, at);
    expect(await problemOf(perform(given.house.db, freezeEdition, { cycle }, at))).toMatchObject({
      slug: 'cycles.nobody',
    });
  });
});
