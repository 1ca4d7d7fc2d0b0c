import { createHmac, randomBytes } from 'node:crypto';
import type { House } from '../../src/kernel/capability/house.ts';
import { keepAccount } from '../../src/kernel/people/queries.ts';
import { newId } from '../../src/platform/db/id.ts';
import { sql } from '../../src/platform/db/sql.ts';

/** Signs somebody in without a password; the house itself has no such door. @returns the cookie as `name=value` */
export async function openSession({ db, signIn }: Pick<House, 'db' | 'signIn'>, personId: string): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await db.tx({ regency: '0' }, async (tx) => {
    await keepAccount(tx, personId, undefined, new Date());
    await tx.run(sql`
      insert into auth.sessions (id, token, user_id, expires_at, created_at, updated_at)
      values (${newId()}, ${token}, ${personId}, now() + interval '12 hours', now(), now())`);
  });
  const signature = createHmac('sha256', signIn.secret).update(token).digest('base64');
  return `serasan.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
