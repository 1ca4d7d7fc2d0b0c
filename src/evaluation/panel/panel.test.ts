import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../test/support/database.ts';
import { evaluationCast, openCycle } from '../../../test/support/evaluation.ts';
import { refusal } from '../../../test/support/refusal.ts';
import {
  declare,
  evaluator,
  institutions,
  invitePanel,
  markAll,
  seat,
  submitAll,
} from '../../../test/support/panel.ts';
import { covers, nation } from '../../kernel/areas/codes.ts';
import { perform } from '../../kernel/capability/action.ts';
import type { Person } from '../../kernel/people/permissions.ts';
import { sql } from '../../platform/db/sql.ts';
import { inviteEvaluator, recuseEvaluator, recuseSelf } from './actions.ts';
import { coolingYears, findTie, interestKinds, type Tie } from './model.ts';
import { listSeats } from './queries.ts';

let given: TestHouse;
let organiser: Person;
let cycle: string;
let four: Person[];

const sentence = (work: Promise<unknown>) =>
  work.then(
    () => '',
    (error: { sentence(lang: 'id'): string }) => error.sentence('id'),
  );
const national = <T>(work: Parameters<typeof given.house.db.tx<T>>[1]) => given.house.db.tx({ regency: nation }, work);
const invite = (person: Person) =>
  perform(given.house.db, inviteEvaluator, { cycle, person: person.id }, given.at(organiser, '0'));
const tie = (kind: string, area: string, rest: object = {}) => ({
  kind,
  area,
  organisation: '',
  since: '',
  until: '',
  note: '',
  ...rest,
});

beforeAll(async () => {
  given = await testHouse();
  ({ organiser } = await evaluationCast(given));
  cycle = await openCycle(given, organiser);
  await submitAll(given, cycle);
  four = await Promise.all(institutions.map((code) => evaluator(given, `Penilai ${code}`, code)));
  await invitePanel(given, cycle, organiser, four);
});

describe('an assignment', () => {
  it('needs an invitation and a declaration first', async () => {
    const late = await evaluator(given, 'Penilai Belakangan', 'ITB');
    expect(await refusal(seat(given, cycle, organiser, late))).toBe('panel.noMember');
    await invite(late);
    expect(await refusal(seat(given, cycle, organiser, late))).toBe('panel.undeclared');
    expect(await refusal(invite(late))).toBe('panel.invited');
  });

  it('is refused for a declared tie, in a sentence that names it', async () => {
    const consultant = await evaluator(given, 'Krisna', 'ITB');
    await invite(consultant);
    await declare(given, cycle, consultant, [
      tie('consultancy', '16.06', { organisation: 'Dinas Kominfo', since: '2021-02-01', until: '2021-11-30' }),
    ]);
    expect(await sentence(seat(given, cycle, organiser, consultant))).toBe(
      'Krisna tidak dapat menilai Kabupaten Musi Banyuasin: menjadi konsultan Dinas Kominfo (Kabupaten Musi Banyuasin) 2021–2021.',
    );
  });

  it('is refused for what the account says, though nothing was declared', async () => {
    const insider = await given.person({
      name: 'Orang Dalam',
      regency: '0',
      organisation: 'BRIN',
      grants: [{ permission: 'evaluation.mark' }, { permission: 'evaluation.read', areaCode: '16.06.01' }],
    });
    await invite(insider);
    await declare(given, cycle, insider);
    expect(await refusal(seat(given, cycle, organiser, insider))).toBe('panel.tie');
  });

  it('is refused for a tie to the province, and allowed for one that ended long ago', async () => {
    const provincial = await evaluator(given, 'Orang Provinsi', 'ITB');
    await invite(provincial);
    await declare(given, cycle, provincial, [tie('honorarium', '16', { organisation: 'Bappeda Provinsi' })]);
    expect(await refusal(seat(given, cycle, organiser, provincial))).toBe('panel.tie');
    await declare(given, cycle, provincial, [tie('honorarium', '16', { until: '2015-12-31' })]);
    expect(await refusal(seat(given, cycle, organiser, provincial))).toBe('accepted');
    const why = 'Digantikan oleh penilai lain untuk uji ini.';
    await perform(
      given.house.db,
      recuseEvaluator,
      { cycle, regency: '16.06', person: provincial.id, reason: why },
      given.at(organiser, '0'),
    );
  });

  it('seats four evaluators without a tie, each once', async () => {
    for (const person of four) expect(await refusal(seat(given, cycle, organiser, person))).toBe('accepted');
    expect(await refusal(seat(given, cycle, organiser, four[0] as Person))).toBe('panel.seated');
    expect(await refusal(seat(given, cycle, organiser, four[0] as Person, '16.07'))).toBe('panel.noParticipant');
  });

  it('ends at once when the evaluator declares a tie later, as a recusal in the log', async () => {
    const [, , , last] = four as [Person, Person, Person, Person];
    const { ended } = await declare(given, cycle, last, [tie('family', '16.06')]);
    expect(ended).toEqual(['16.06']);
    const [own] = await national((tx) => listSeats(tx, cycle, { person: last.id }));
    expect(own?.recusedAt).not.toBeNull();
    const { count } = await national((tx) =>
      tx.one<{ count: number }>(
        sql`select count(*) from kernel.audit_entries where action = 'evaluation.recuse' and person_id = ${last.id}`,
      ),
    );
    expect(count).toBe(1);
    await declare(given, cycle, last);
    expect(await refusal(seat(given, cycle, organiser, last))).toBe('panel.recused');
  });

  it('can be given up by the evaluator, with a reason that stays out of the log’s payload', async () => {
    const fifth = await evaluator(given, 'Penilai Kelima', 'BRIN');
    await invite(fifth);
    await declare(given, cycle, fifth);
    await seat(given, cycle, organiser, fifth);
    const back = (reason: string) =>
      perform(given.house.db, recuseSelf, { cycle, regency: '16.06', reason }, given.at(fifth));
    expect(await refusal(back('pendek'))).toBe('border.input');
    await back('Kerabat dekat baru saja diangkat di sana.');
    const { detail } = await national((tx) =>
      tx.one<{ detail: object }>(
        sql`select detail from kernel.audit_entries where action = 'evaluation.recuse' and person_id = ${fifth.id}`,
      ),
    );
    expect(JSON.stringify(detail)).not.toContain('Kerabat');
  });

  it('is no longer added once the whole panel has submitted', async () => {
    for (const person of four.slice(0, 3)) await markAll(given, cycle, person, (place) => 1 + (place % 4));
    const sixth = await evaluator(given, 'Penilai Keenam', 'IASII');
    await invite(sixth);
    await declare(given, cycle, sixth);
    expect(await refusal(seat(given, cycle, organiser, sixth))).toBe('panel.complete');
  });
});

describe('no assignment with a conflict', () => {
  const area = fc.constantFrom('0', '16', '16.06', '16.06.01', '16.06.01.1009', '16.07', '16.03', '32', '32.73');
  const year = fc.integer({ min: 2010, max: 2022 });
  const anyTie: fc.Arbitrary<Tie> = fc.record({
    kind: fc.constantFrom(...interestKinds),
    area,
    organisation: fc.constant(''),
    since: fc.constant(null),
    until: fc.option(year.map((each) => `${each}-06-30`)),
    note: fc.constant(''),
    from: fc.constantFrom('declared' as const, 'known' as const),
  });

  it('whatever the ties, a regency is free only of those that do not reach it or ended long ago', () => {
    fc.assert(
      fc.property(fc.array(anyTie, { maxLength: 6 }), fc.constantFrom('16.06', '16.07', '16.03'), (ties, regency) => {
        const free = findTie(ties, regency, '2022-10-04') === undefined;
        const conflicts = ties.filter(
          (each) =>
            each.area !== '0' &&
            (covers(each.area, regency) || covers(regency, each.area)) &&
            (each.until === null ||
              Number(each.until.slice(0, 4)) + coolingYears >= 2022 + (each.until > '2020-10-04' ? 0 : 1)),
        );
        expect(free).toBe(conflicts.length === 0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('through the real actions: of random evaluators exactly those without a counting tie are seated', async () => {
    const other = await openCycle(given, organiser, 'simulasi-acak');
    await submitAll(given, other);
    await invitePanel(given, other, organiser, []);
    const samples = fc.sample(fc.array(anyTie, { maxLength: 3 }), { numRuns: 12, seed: 16_06 });
    for (const [number, ties] of samples.entries()) {
      const person = await evaluator(given, `Acak ${number}`, 'ITB');
      await perform(given.house.db, inviteEvaluator, { cycle: other, person: person.id }, given.at(organiser, '0'));
      await declare(
        given,
        other,
        person,
        ties.map(({ kind, area: where, until }) => tie(kind, where, { until: until ?? '' })),
      );
      const free = findTie(ties, '16.06', '2022-10-04') === undefined;
      expect(await refusal(seat(given, other, organiser, person))).toBe(free ? 'accepted' : 'panel.tie');
    }
  });
});
