import { afterAll, describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/support/database.ts';
import { keepIndicators } from '../../../test/support/indicators.ts';
import { defineCapability } from '../capability/capability.ts';
import { derived, type DerivedRow } from '../capability/derived.ts';
import { enqueue } from '../capability/job.ts';
import { startWorker } from '../../platform/jobs/worker.ts';
import { countMonth, refreshDerived, refreshDerivedJob } from './refresh.ts';
import { rollUp } from './series/queries.ts';

const { house: plain, database, app } = await testHouse();
await keepIndicators(plain, [{ code: 'TURUNAN', kind: 'derived', areaLevel: 'village' }]);

let rows: DerivedRow[] = [];
const indicator = derived({
  code: 'TURUNAN',
  rows: async () => rows,
  rowsHref: (area, month) => `/layanan/baris/${area}/${month}`,
});
const capability = defineCapability({
  name: 'uji/turunan',
  purpose: ['Uji', 'Test'],
  schema: 'uji',
  indicators: [indicator],
});
const house = { ...plain, capabilities: [capability] };

const count = () => countMonth(house.db, indicator, { regency: '16.06', month: '2022-09', now: house.clock() });
const sum = async () =>
  (
    await house.db.tx({ regency: '16.06' }, (tx) =>
      rollUp(tx, { indicators: ['TURUNAN'], area: '16.06', from: '2022-09', to: '2022-09' }),
    )
  )[0];
const row = (areaCode: string, numerator: number, denominator: number) => ({
  areaCode,
  numerator,
  denominator,
  demo: true,
});

describe('a derived month', () => {
  test('is counted, verified by the house, and unchanged figures append nothing', async () => {
    rows = [row('16.06.01.1009', 3, 4), row('16.06.15.2001', 1, 1)];
    expect(await count()).toBe(2);
    expect(await count()).toBe(0);
    expect(await sum()).toMatchObject({ numerator: 4, denominator: 5, value: 80, coverage: 1, demo: true });
  });

  test('changes by a new revision; a figure whose rows are gone is withdrawn and comes back later', async () => {
    rows = [row('16.06.01.1009', 4, 5)];
    expect(await count()).toBe(2);
    expect(await sum()).toMatchObject({ numerator: 4, denominator: 5 });
    rows = [row('16.06.01.1009', 4, 5), row('16.06.15.2001', 2, 2)];
    expect(await count()).toBe(1);
    expect(await sum()).toMatchObject({ numerator: 6, denominator: 7 });
  });

  test('is counted by the clock in every regency of the house', async () => {
    const hosts = { 'banyuasin.example': '16.07' };
    await keepIndicators(
      plain,
      [{ code: 'TURUNAN', kind: 'derived', areaLevel: 'regency', organisation: null }],
      '16.07',
    );
    rows = [row('16.07', 1, 2)];
    await refreshDerivedJob.run(
      { ...house, config: { ...house.config, regency: '16.03', regencyByHost: hosts } },
      {},
      house.clock(),
    );
    const counted = await house.db.tx({ regency: '16.07' }, (tx) =>
      rollUp(tx, { area: '16.07', from: '2022-10', to: '2022-10' }),
    );
    expect(counted).toMatchObject([{ numerator: 1, denominator: 2 }]);
  });

  test('leaves its entry in the audit log, and the public page leads to the rows', async () => {
    const { rows: entries } = await house.db.tx({ regency: '16.06' }, (tx) =>
      tx.client.query(
        "select person_id, detail from kernel.audit_entries where action = 'kernel.refresh-derived' order by id",
      ),
    );
    expect(entries).toHaveLength(3);
    expect(entries[0].person_id).toBeNull();
    const id = entries[2].detail.figures[0].id;
    const page = await app.inject(`/jejak/${id}`);
    expect(page.body).toContain('/layanan/baris/16.06.15.2001/2022-09');
    expect(page.body).toContain('oleh sistem');
  });
});

describe('the queue', () => {
  const done: unknown[] = [];
  let stop = async () => {};
  afterAll(() => stop());
  const waitFor = async (check: () => boolean | Promise<boolean>) => {
    for (let turn = 0; turn < 200 && !(await check()); turn++) await new Promise((next) => setTimeout(next, 50));
    return check();
  };

  test('runs what a committed transaction of the app asked for, once, and nothing of one rolled back', async () => {
    const worker = await startWorker(
      database.ownerUrl,
      {
        [refreshDerivedJob.name]: (payload) => refreshDerivedJob.run(house, payload, house.clock()),
        'uji.catat': async (payload) => void done.push(payload['nomor']),
        'uji.racun': async () => {
          throw new Error('always');
        },
      },
      [],
    );
    stop = worker.stop;
    rows = [row('16.06.01.1009', 9, 9)];
    await house.db.tx({ regency: '16.06' }, async (tx) => {
      for (let turn = 0; turn < 5; turn++) await refreshDerived(tx, 'TURUNAN', '2022-09');
      await enqueue(tx, 'uji.racun', {});
      await enqueue(tx, 'uji.catat', { nomor: 1 });
    });
    await house.db
      .tx({ regency: '16.06' }, async (tx) => {
        await enqueue(tx, 'uji.catat', { nomor: 2 });
        throw new Error('rolled back');
      })
      .catch(() => {});
    expect(await waitFor(() => done.length > 0)).toBe(true);
    expect(await waitFor(async () => (await sum())?.numerator === 9)).toBe(true);
    expect(done).toEqual([1]);
  });
});
