import { createHmac } from 'node:crypto';

export const SUPERUSER = 'postgres';

/** Every role's password follows from one secret that lies inside the database directory. */
export function passwordOf(secret: string, role: string): string {
  return createHmac('sha256', secret).update(`role ${role}`).digest('hex');
}

/** A connection string over the socket; `pg` and libpq both read the encoded directory as the host. */
export function urlOf(secret: string, socketDir: string, role: string, database: string): string {
  return `postgres://${role}:${passwordOf(secret, role)}@${encodeURIComponent(socketDir)}:5432/${database}`;
}
