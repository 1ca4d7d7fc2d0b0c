import { describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/support/database.ts';
import { keepIndicators } from '../../../test/support/indicators.ts';
import { perform } from '../capability/action.ts';
import type { Person } from '../people/permissions.ts';
import { approveFigures, saveFigures, verifyFigures } from './actions.ts';
import { listHeads } from './queries.ts';
import { listSeries } from './series/queries.ts';

const { house, at, person } = await testHouse();
await keepIndicators(house, [
  { code: 'KTP' },
  { code: 'DESA', areaLevel: 'village' },
  { code: 'MILIK-KOMINFO', organisation: 'KOMINFO', areaLevel: 'regency' },
]);
const of = (permission: string, organisation?: string, areaCode = '16.06') => ({
  grants: [{ permission, areaCode, ...(organisation ? { organisationCode: organisation } : {}) }],
  ...(organisation ? { organisation } : {}),
});
const officer = await person({ name: 'Petugas', ...of('observations.enter', 'DISDUKCAPIL') });
const head = await person({ name: 'Kepala', ...of('observations.approve', 'DISDUKCAPIL') });
const steward = await person({
  name: 'Walidata',
  organisation: 'KOMINFO',
  grants: [{ permission: 'observations.verify' }],
});
const stranger = await person({ name: 'Petugas lain', ...of('observations.enter', 'DINKES') });
const villager = await person({
  name: 'Operator',
  organisation: 'KEC-15',
  grants: [{ permission: 'observations.enter', areaCode: '16.06.15.2001' }],
});

const save = (by: Person, input: Record<string, unknown>) =>
  perform(house.db, saveFigures, { indicator: 'KTP', period: '2022-09', ...input }, at(by));
const decide = (by: Person, outcome: 'approved' | 'verified' | 'returned', observations: string[], more: object = {}) =>
  perform(
    house.db,
    by === head || outcome === 'approved' ? approveFigures : verifyFigures,
    { indicator: 'KTP', period: '2022-09', observations, outcome, ...more },
    at(by),
  );
const heads = () => house.db.tx({ regency: '16.06' }, (tx) => listHeads(tx, 'KTP', '2022-09'));
const series = (area = '16.06') =>
  house.db.tx({ regency: '16.06' }, (tx) => listSeries(tx, { indicator: 'KTP', area, from: '2022-09', to: '2022-09' }));

describe('a figure on its way to the public', () => {
  let ids: string[] = [];

  test('is a draft that nobody outside sees', async () => {
    const saved = await save(officer, { rows: [{ area: '16.06.01', numerator: '90', denominator: '100' }] });
    expect(saved.observations).toHaveLength(1);
    expect((await heads()).map((each) => [each.area, each.status, each.numerator])).toEqual([
      ['16.06.01', 'draft', 90],
    ]);
    expect((await series())[0]).toMatchObject({ value: null, covered: 0, expected: 15, coverage: 0 });
  });

  test('is submitted together with what stood as a draft', async () => {
    const saved = await save(officer, {
      submit: true,
      rows: [
        { area: '16.06.01', numerator: '90', denominator: '100' },
        { area: '16.06.02', numerator: '12,5', denominator: '50.0' },
        { area: '16.06.03', numerator: '', denominator: '' },
      ],
    });
    ids = saved.observations.map((each) => each.id);
    expect((await heads()).map((each) => [each.area, each.status, each.revision])).toEqual([
      ['16.06.01', 'submitted', 1],
      ['16.06.02', 'submitted', 1],
    ]);
  });

  test('cannot be changed while somebody reviews it', async () => {
    await expect(save(officer, { rows: [{ area: '16.06.01', numerator: '91', denominator: '100' }] })).rejects.toThrow(
      'observations.locked',
    );
  });

  test('is not verified before its head has approved it, and only then', async () => {
    await expect(decide(steward, 'verified', ids)).rejects.toThrow('observations.changed');
    await decide(head, 'approved', ids);
    await expect(decide(head, 'approved', ids)).rejects.toThrow('observations.changed');
    await decide(steward, 'verified', ids);
    expect((await series())[0]).toMatchObject({
      numerator: 102.5,
      denominator: 150,
      covered: 2,
      expected: 15,
      value: (100 * 102.5) / 150,
    });
  });

  test('is corrected by a new one; the old one stays public until the new one is verified', async () => {
    const saved = await save(officer, { submit: true, rows: [{ area: '16.06.01', numerator: 95, denominator: 100 }] });
    const corrected = saved.observations.map((each) => each.id);
    expect((await series('16.06.01'))[0]?.numerator).toBe(90);
    await decide(head, 'approved', corrected);
    await decide(steward, 'verified', corrected);
    expect((await series('16.06.01'))[0]?.numerator).toBe(95);
    expect((await heads()).find((each) => each.area === '16.06.01')?.revision).toBe(2);
  });

  test('leaves an audit entry for every step, with the content addresses that were verified', async () => {
    const { rows } = await house.db.tx({ regency: '16.06' }, (tx) =>
      tx.client.query(
        "select action from kernel.audit_entries where subject = 'figures' and subject_id = 'KTP:2022-09' order by id",
      ),
    );
    expect(rows.map((each) => each.action)).toEqual([
      'observations.save',
      'observations.save',
      'observations.decide-as-head',
      'observations.decide-as-steward',
      'observations.save',
      'observations.decide-as-head',
      'observations.decide-as-steward',
    ]);
  });
});

describe('a returned figure', () => {
  test('carries its reason and is answered by a new one', async () => {
    const rows = [{ area: '16.06.05', numerator: 5, denominator: 10 }];
    const first = await save(officer, { submit: true, rows });
    const ids = first.observations.map((each) => each.id);
    await expect(decide(head, 'returned', ids)).rejects.toThrow('observations.reasonMissing');
    await decide(head, 'returned', ids, { reason: 'Lampirkan rekap kecamatan.' });
    const returned = (await heads()).find((each) => each.area === '16.06.05');
    expect([returned?.status, returned?.reason]).toEqual(['returned', 'Lampirkan rekap kecamatan.']);
    const second = await save(officer, { submit: true, rows, note: 'Rekap terlampir.' });
    expect(second.observations[0]?.id).not.toBe(ids[0]);
    expect((await heads()).find((each) => each.area === '16.06.05')).toMatchObject({
      status: 'submitted',
      revision: 2,
    });
  });
});

describe('every step needs another person', () => {
  test('who entered does not approve; whose agency it is does not verify', async () => {
    const both = await person({
      organisation: 'DISDUKCAPIL',
      grants: [
        { permission: 'observations.enter' },
        { permission: 'observations.approve' },
        { permission: 'observations.verify' },
      ],
    });
    const saved = await save(both, { submit: true, rows: [{ area: '16.06.06', numerator: 1, denominator: 2 }] });
    const ids = saved.observations.map((each) => each.id);
    await expect(decide(both, 'approved', ids)).rejects.toThrow('observations.ownWork');
    await decide(head, 'approved', ids);
    await expect(decide(both, 'verified', ids)).rejects.toThrow('observations.sameAgency');
    const colleague = await person({ organisation: 'DISDUKCAPIL', grants: [{ permission: 'observations.verify' }] });
    await expect(decide(colleague, 'verified', ids)).rejects.toThrow('observations.sameAgency');
    await decide(steward, 'verified', ids);
  });

  test('another agency’s officer, another tenant and a stranger are refused', async () => {
    const rows = [{ area: '16.06.07', numerator: 1, denominator: 2 }];
    await expect(save(stranger, { rows })).rejects.toThrow('border.forbidden');
    await expect(perform(house.db, saveFigures, { indicator: 'KTP', period: '2022-09', rows }, at())).rejects.toThrow(
      'border.signIn',
    );
    const neighbour = await person({
      regency: '16.07',
      organisation: 'DISDUKCAPIL',
      grants: [{ permission: 'observations.enter', areaCode: '16.07' }],
    });
    await expect(save(neighbour, { rows })).rejects.toThrow('border.notFound');
  });

  test('a village officer enters for the own village only', async () => {
    const of = (area: string) => ({ indicator: 'DESA', rows: [{ area, numerator: 1, denominator: 2 }] });
    await save(villager, of('16.06.15.2001'));
    await expect(save(villager, of('16.06.15.2002'))).rejects.toThrow('border.forbidden');
  });
});
