import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { houseMigrations, sourceRoot } from '../../src/main.ts';
import { asOwner } from '../security/tenant-rules.ts';
import { testDatabase } from '../support/database.ts';
import { changeable, straySchemas, triggers, uncommented, unindexedLinks } from './database-rules.ts';

const database = await testDatabase();
const owner = await asOwner(database.ownerUrl);
afterAll(() => owner.end());

const blocks = await readdir(join(sourceRoot, 'blocks')).catch(() => []);
/** What everybody may stand on. */
const ground = ['kernel', 'platform', ...blocks];

/** Tables that a migration put under the app as append-only. */
const migrations = await houseMigrations();
const appendOnly = migrations.flatMap(({ sql }) =>
  [...sql.matchAll(/platform\.(?:tenant|shared)_table\('([^']+)',\s*append_only\s*=>\s*true\)/g)].map(
    (match) => match[1] ?? '',
  ),
);

describe('the database', () => {
  test('was really read', async () => {
    const { rows } = await owner.query(
      "select count(*)::int as tables from pg_tables where schemaname in ('kernel', 'auth', 'platform')",
    );
    expect(rows[0].tables).toBeGreaterThan(20);
    expect(appendOnly.length).toBeGreaterThan(5);
  });

  test('ties rows only to the own schema, to blocks and to the kernel', async () => {
    expect(await straySchemas(owner, ground)).toEqual([]);
  });

  test('leads every tie by an index', async () => {
    expect(await unindexedLinks(owner)).toEqual([]);
  });

  test('says of every table, column and function what it is', async () => {
    expect(await uncommented(owner)).toEqual([]);
  });

  test('lets the app only add to what was declared append-only', async () => {
    expect(await changeable(owner, appendOnly)).toEqual([]);
  });

  test('has no trigger', async () => {
    expect(await triggers(owner)).toEqual([]);
  });
});

describe('an offence is found:', () => {
  async function plant<Found>(sql: string, look: () => Promise<Found>): Promise<Found> {
    await owner.query('begin');
    try {
      await owner.query(sql);
      return await look();
    } finally {
      await owner.query('rollback');
    }
  }

  test('a tie from one capability to another', async () => {
    const sql = `
      create schema one; create schema two;
      create table one.parent (id int primary key);
      create table two.child (id int primary key, parent int constraint child_parent_fkey references one.parent (id))`;
    expect(await plant(sql, () => straySchemas(owner, ground))).toContain('two.child.child_parent_fkey → one.parent');
  });

  test('a tie without an index, and its remedy', async () => {
    const sql = `
      create schema one;
      create table one.parent (regency_code text, id int, primary key (regency_code, id));
      create table one.child (regency_code text, id int, parent int, primary key (regency_code, id), foreign key (regency_code, parent) references one.parent (regency_code, id))`;
    expect(await plant(sql, () => unindexedLinks(owner))).toEqual(['create index on one.child (regency_code, parent)']);
  });

  test('a table, a column, a function and a schema without words', async () => {
    const sql = `
      create schema one;
      create table one.silent (id int);
      create table one.half (id int);
      comment on table one.half is 'said';
      create function one.act() returns int language sql as 'select 1'`;
    const found = await plant(sql, () => uncommented(owner));
    for (const name of ['schema one', 'one.silent', 'one.silent.id', 'one.half.id', 'one.act()'])
      expect(found).toContain(name);
    expect(found).not.toContain('one.half');
  });

  test.each(['update', 'delete', 'truncate', 'update (detail)'])('a right to %s what may only grow', async (right) => {
    const found = await plant(`grant ${right} on kernel.audit_entries to serasan_app`, () =>
      changeable(owner, appendOnly),
    );
    expect(found).toEqual([`kernel.audit_entries: ${right.split(' ')[0]}`]);
  });

  test('a trigger', async () => {
    const sql = `
      create function kernel.act() returns trigger language plpgsql as 'begin return new; end';
      create trigger planted before insert on kernel.people for each row execute function kernel.act()`;
    expect(await plant(sql, () => triggers(owner))).toEqual(['kernel.people.planted']);
  });
});
