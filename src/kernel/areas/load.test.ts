import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { loadAreas, refuseOrphans } from './load.ts';
import { loadOrganisations } from '../organisations/load.ts';

const database = await testDatabase();

async function asOwner<Result>(work: (owner: pg.Client) => Promise<Result>): Promise<Result> {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

const count = (owner: pg.Client, query: string) =>
  owner.query<{ count: string }>(`select count(*) from ${query}`).then(({ rows }) => Number(rows[0]?.count));

describe('loading the areas', () => {
  test('brings every Indonesian code with its parent, the nation on top, and the former villages of Sungai Keruh', () =>
    asOwner(async (owner) => {
      expect(await count(owner, "kernel.areas where level <> 'nation'")).toBe(91_599 + 12);
      expect(await count(owner, 'kernel.areas where parent_code is null')).toBe(1);
      expect(await count(owner, 'kernel.area_successions')).toBe(12);
      expect(await count(owner, 'kernel.boundaries')).toBe(256);
      expect(
        await count(owner, "kernel.area_facts where code = '16.06' and fact = 'population' and value = 736897"),
      ).toBe(1);
    }));

  test('brings the agencies under their own tenant', () =>
    asOwner(async (owner) => {
      await owner.query("begin; set local serasan.regency = '16.06'");
      expect(await count(owner, "kernel.organisations where code = 'DISDUKCAPIL'")).toBe(1);
      expect(await count(owner, "kernel.organisations where regency_code <> '16.06'")).toBe(0);
      await owner.query('commit');
    }));

  test('takes no time and changes nothing when it was loaded before', () =>
    asOwner(async (owner) => {
      const loads = () => owner.query('select name, xmin from platform.loads order by name').then(({ rows }) => rows);
      const before = await loads();
      const started = performance.now();
      await loadAreas(owner);
      await loadOrganisations(owner);
      expect(performance.now() - started).toBeLessThan(500);
      expect(await loads()).toEqual(before);
    }));

  test('follows a source that has changed', () =>
    asOwner(async (owner) => {
      await owner.query("update platform.loads set checksum = 'another' where name = 'areas'");
      await owner.query("update kernel.areas set name = 'Salah tulis' where code = '16.06'");
      await loadAreas(owner);
      expect(await count(owner, "kernel.areas where code = '16.06' and name = 'Kabupaten Musi Banyuasin'")).toBe(1);
    }));

  test('refuses an area whose parent is missing', () => {
    expect(() => refuseOrphans(new Set(['0', '16']), [['99.01', '99']])).toThrow(/99\.01/);
    expect(() => refuseOrphans(new Set(['0', '16']), [['16.06', '16']])).not.toThrow();
  });
});
