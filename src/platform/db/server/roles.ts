import { createHmac } from 'node:crypto';
import pg from 'pg';

export const SUPERUSER = 'postgres';

/** `serasan_owner` owns everything and migrates; the application connects as `serasan_app`, which owns nothing. */
export const OWNER = 'serasan_owner';
export const APP = 'serasan_app';

/** Every role's password follows from one secret that lies inside the database directory. */
export function passwordOf(secret: string, role: string): string {
  return createHmac('sha256', secret).update(`role ${role}`).digest('hex');
}

/** A connection string over the socket; `pg` and libpq both read the encoded directory as the host. */
export function urlOf(secret: string, socketDir: string, role: string, database: string): string {
  return `postgres://${role}:${passwordOf(secret, role)}@${encodeURIComponent(socketDir)}:5432/${database}`;
}

/** Makes the two roles when they are missing. */
export async function ensureRoles(superuserUrl: string, secret: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>('select rolname as name from pg_roles');
    for (const role of [OWNER, APP].filter((name) => !rows.some((row) => row.name === name)))
      await client.query(`create role ${role} login password '${passwordOf(secret, role)}'`);
  });
}

/** Makes a database of the owner, which only our two roles may enter, when it is missing. */
export async function ensureDatabase(superuserUrl: string, database: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount) return;
    const name = client.escapeIdentifier(database);
    await client.query(`create database ${name} owner ${OWNER}`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to ${APP}`);
  });
}

async function withClient(connectionString: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
