import { runMigrations } from 'graphile-worker';
import type pg from 'pg';
import { connect } from './connect.ts';
import { migrate, type Migration } from './migrate.ts';

/** Where the three roles of a database are reached. */
export interface DatabaseUrls {
  /** Creates roles and databases; used only while preparing. */
  readonly admin: string;
  /** Owns everything and migrates. */
  readonly owner: string;
  /** Owns nothing; the only one the running house uses for people's requests. */
  readonly app: string;
}

/**
 * Creates roles and database when they are missing and brings the schema to the state of the code.
 * @returns the names of the migrations applied now.
 */
export async function prepareDatabase(urls: DatabaseUrls, migrations: readonly Migration[]): Promise<string[]> {
  await createRolesAndDatabase(urls);
  await runMigrations({ connectionString: urls.owner });
  return migrate(urls.owner, migrations);
}

async function createRolesAndDatabase(urls: DatabaseUrls): Promise<void> {
  const owner = new URL(urls.owner);
  const app = new URL(urls.app);
  const database = owner.pathname.slice(1);
  const client = await connect(urls.admin);
  try {
    for (const role of [owner, app]) await createRole(client, role.username, role.password);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (!rowCount)
      await client.query(
        `create database ${client.escapeIdentifier(database)} owner ${client.escapeIdentifier(owner.username)}`,
      );
    await client.query(
      `grant connect on database ${client.escapeIdentifier(database)} to ${client.escapeIdentifier(app.username)}`,
    );
  } finally {
    await client.end();
  }
}

async function createRole(client: pg.Client, name: string, password: string): Promise<void> {
  const role = client.escapeIdentifier(name);
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name]);
  if (!rowCount) await client.query(`create role ${role} login nosuperuser nobypassrls`);
  if (password) await client.query(`alter role ${role} password ${client.escapeLiteral(decodeURIComponent(password))}`);
}
