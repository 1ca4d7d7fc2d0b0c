import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../test/support/database.ts';
import { perform } from '../kernel/capability/action.ts';
import type { Person } from '../kernel/people/permissions.ts';
import { reachMilestone, reportSpending } from './actions.ts';
import { listProgrammes, listSasaran } from './queries.ts';
import { seedMasterplan } from './seed.ts';

describe('the plan', () => {
  let the: TestHouse;
  let owner: Person;
  let stranger: Person;
  let code: string;
  const read = <Result>(work: (tx: Parameters<typeof listProgrammes>[0]) => Promise<Result>) =>
    the.house.db.tx({ regency: '16.06', readOnly: true }, work);

  beforeAll(async () => {
    the = await testHouse();
    await seedMasterplan(the.house, { regency: '16.06', now: the.house.clock(), demo: true, say: () => {} });
    const [programme] = await read((tx) => listProgrammes(tx));
    code = programme?.code ?? '';
    const grant = { permission: 'masterplan.report' };
    owner = await the.person({ grants: [{ ...grant, organisationCode: programme?.organisation_code }] });
    stranger = await the.person({ grants: [{ ...grant, organisationCode: 'RSUD' }] });
  });

  it('has nineteen objectives in six dimensions, each with its indicators', async () => {
    const sasaran = await read(listSasaran);
    expect(sasaran).toHaveLength(19);
    expect(new Set(sasaran.map((each) => each.dimension_id)).size).toBe(6);
    expect(sasaran.every((each) => each.indicators.length >= 2)).toBe(true);
  });

  it('is reported on by the agency that owns the programme, and by nobody else', async () => {
    const given = { code, spent: 1_000, spent_on: '2022-10-01' };
    await expect(perform(the.house.db, reportSpending, given, the.at(stranger))).rejects.toMatchObject({ status: 403 });
    await perform(the.house.db, reportSpending, given, the.at(owner));
    const [programme] = await read((tx) => listProgrammes(tx, { code }));
    expect([programme?.spent, programme?.spent_on]).toEqual([1_000, '2022-10-01']);
  });

  it('refuses spending beyond the budget and days that have not come, beside the field', async () => {
    const wrong = (given: object) =>
      perform(the.house.db, reportSpending, { code, spent: 1, spent_on: '2022-10-01', ...given }, the.at(owner));
    await expect(wrong({ spent: 1e15 })).rejects.toMatchObject({
      slug: 'programmes.overspent',
      fields: [{ field: 'spent' }],
    });
    await expect(wrong({ spent_on: '2022-10-05' })).rejects.toMatchObject({ slug: 'programmes.future' });
    await expect(wrong({ spent_on: '2001-01-01' })).rejects.toMatchObject({ slug: 'programmes.before' });
    await expect(wrong({ spent: 'banyak' })).rejects.toMatchObject({ slug: 'border.input' });
  });

  it('records a milestone once', async () => {
    const [programme] = await read((tx) => listProgrammes(tx, { code }));
    const open = programme?.milestones.find((each) => each.done_on === null);
    const given = { code, position: open?.position, done_on: '2022-10-03' };
    await perform(the.house.db, reachMilestone, given, the.at(owner));
    await expect(perform(the.house.db, reachMilestone, given, the.at(owner))).rejects.toMatchObject({ status: 409 });
  });
});
