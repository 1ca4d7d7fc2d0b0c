import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type pg from 'pg';
import { connect } from './connect.ts';

export interface Migration {
  /** `YYYYMMDDHHMM-verb-thing`. */
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** Every `migrations/*.sql` under `root`, sorted by name across all folders. */
export async function findMigrations(root: string): Promise<Migration[]> {
  const found: Migration[] = [];
  for await (const path of glob('**/migrations/*.sql', { cwd: root })) {
    const text = await readFile(join(root, path), 'utf8');
    found.push({ name: basename(path, '.sql'), sql: text, checksum: createHash('sha256').update(text).digest('hex') });
  }
  found.sort((a, b) => (a.name < b.name ? -1 : 1));
  const twice = found.find((each, index) => found[index + 1]?.name === each.name);
  if (twice) throw new Error(`Two migrations share the name ${twice.name}`);
  return found;
}

/**
 * Brings a database to the state of the code: each migration in its own transaction, under one advisory lock.
 * @returns the names applied now.
 * @throws when an applied migration's text has changed since.
 */
export async function migrate(ownerUrl: string, migrations: readonly Migration[]): Promise<string[]> {
  const client = await connect(ownerUrl);
  try {
    await client.query('select pg_advisory_lock(160600)');
    await client.query('create schema if not exists platform');
    await client.query(
      'create table if not exists platform.migrations (name text constraint migrations_pkey primary key, checksum text not null, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string; checksum: string }>(
      'select name, checksum from platform.migrations',
    );
    const applied = new Map(rows.map((row) => [row.name, row.checksum]));
    const done: string[] = [];
    for (const migration of migrations) {
      const checksum = applied.get(migration.name);
      if (checksum === migration.checksum) continue;
      if (checksum)
        throw new Error(
          `Migration ${migration.name} was applied with another text; write a new migration instead of editing it.`,
        );
      await applyMigration(client, migration);
      done.push(migration.name);
    }
    return done;
  } finally {
    await client.end();
  }
}

async function applyMigration(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query("set local lock_timeout = '2s'");
    await client.query(migration.sql);
    await client.query('insert into platform.migrations (name, checksum) values ($1, $2)', [
      migration.name,
      migration.checksum,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${migration.name} failed: ${(error as Error).message}`, { cause: error });
  }
}
