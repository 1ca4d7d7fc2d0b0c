import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { createDb, type Tx } from '../../src/platform/db/db.ts';
import { sql } from '../../src/platform/db/sql.ts';
import { testDatabase } from '../support/database.ts';
import { asOwner, appOwns, tenantOffences, tenantTables, viewOffences } from './tenant-rules.ts';

const database = await testDatabase();
const owner = await asOwner(database.ownerUrl);
const db = createDb(database.appUrl, { max: 2 });
const tables = await tenantTables(owner);

describe('the catalogue', () => {
  test('has every table with a regency under forced row security, the tenant first in its keys', async () => {
    expect(tables.length).toBeGreaterThan(10);
    expect(await tenantOffences(owner)).toEqual([]);
  });

  test('has no view that reads with its owner’s eyes', async () => {
    expect(await viewOffences(owner)).toEqual([]);
  });

  test('gives the app nothing to own and no way around', async () => {
    expect(await appOwns(owner)).toEqual([]);
    const { rows } = await owner.query(
      "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'serasan_app'",
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }]);
  });

  test('shows an offence when there is one', async () => {
    await owner.query('begin');
    await owner.query(`
      create schema planted;
      create table planted.open (regency_code text, id int primary key);
      create table planted.parent (regency_code text, id int, primary key (regency_code, id), unique (id));
      create table planted.child (regency_code text, id int, parent int references planted.parent (id), primary key (regency_code, id));
      create view planted.peek as select * from planted.open`);
    const found = (await tenantOffences(owner)).join('\n');
    for (const word of [
      'planted.open: no row security',
      'planted.open: no policy',
      'planted.open: open_pkey does not begin',
      'planted.parent: parent_id_key does not begin',
      'planted.child: child_parent_fkey leaves the tenant',
    ])
      expect(found).toContain(word);
    expect(await viewOffences(owner)).toEqual(['planted.peek']);
    await owner.query('rollback');
  });
});

describe('two tenants on two connections', () => {
  test('never see each other’s rows, whatever is interleaved, thrown or rolled back', async () => {
    const random = generator(1606);
    const seen = { rows: 0, thrown: 0 };
    const work = async (index: number) => {
      const regency = random() < 0.5 ? '16.06' : '16.07';
      const fate = random();
      await db
        .tx({ regency }, async (tx) => {
          await plant(tx, index);
          for (const row of await tx.many<{ regency_code: string; key: string }>(
            sql`select regency_code, key from platform.submissions`,
          )) {
            if (row.regency_code !== regency || !row.key.startsWith(`canary-${regency}-`))
              throw new Error(`LEAK ${row.key} to ${regency}`);
            seen.rows += 1;
          }
          if (fate < 0.2) throw new Error('planned');
          if (fate < 0.3) await tx.run(sql`select 1 / 0`);
        })
        .catch((error: Error) => {
          if (error.message.startsWith('LEAK')) throw error;
          seen.thrown += 1;
        });
    };
    await Promise.all(Array.from({ length: 500 }, (_, index) => work(index)));
    expect(seen.rows).toBeGreaterThan(10_000);
    expect(seen.thrown).toBeGreaterThan(50);
  });

  test('cannot write into each other, move a row over, or change or remove what they cannot see', async () => {
    const insertAbroad = db.tx({ regency: '16.07' }, (tx) =>
      tx.run(
        sql`insert into platform.submissions (regency_code, key, action, result, submitted_at) values ('16.06', 'abroad', 'x', '1', now())`,
      ),
    );
    await expect(insertAbroad).rejects.toThrow(/row-level security/);
    const moveAbroad = db.tx({ regency: '16.07' }, (tx) =>
      tx.run(sql`update platform.submissions set regency_code = '16.06'`),
    );
    await expect(moveAbroad).rejects.toThrow(/row-level security/);
    const touched = await db.tx({ regency: '16.07' }, async (tx) => [
      await tx.run(sql`update platform.submissions set action = 'y' where regency_code = '16.06'`),
      await tx.run(sql`delete from platform.submissions where regency_code = '16.06'`),
    ]);
    expect(touched).toEqual([0, 0]);
  });

  test('without a tenant there is not one row in any table', async () => {
    const bare = new pg.Client({ connectionString: database.appUrl });
    await bare.connect();
    for (const table of tables) {
      const allowed = await bare.query("select has_table_privilege(current_user, $1, 'select') as may", [table]);
      if (!allowed.rows[0].may) continue;
      expect([table, (await bare.query(`select 1 from ${table} limit 1`)).rowCount]).toEqual([table, 0]);
    }
    await bare.end();
  });

  test('a tenant that was set for a session does not outlive its transaction', async () => {
    await db.tx({ regency: '16.06' }, async (tx) => tx.run(sql`select 1`));
    const left = await Promise.all(
      [1, 2].map(() => db.pool.query("select current_setting('serasan.regency', true) as regency")),
    );
    for (const { rows } of left) expect(rows[0].regency ?? '').toBe('');
    await db.close();
    await owner.end();
  });
});

async function plant(tx: Tx, index: number): Promise<void> {
  await tx.run(sql`
    insert into platform.submissions (regency_code, key, action, result, submitted_at)
    values (${tx.regency}, ${`canary-${tx.regency}-${index}`}, 'canary', '1', now())`);
}

/** The same numbers at every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
