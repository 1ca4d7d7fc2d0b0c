import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Db } from '../../platform/db/db.ts';
import { nation } from '../areas/codes.ts';
import { recordEntry } from '../audit/record.ts';
import { createAt } from '../capability/at.ts';
import type { Part } from '../capability/capability.ts';
import type { BetterAuth } from './better-auth.ts';
import { cookiePrefix } from './model.ts';
import {
  findPersonById,
  findPersonByEmail,
  findSignedIn,
  insertGrant,
  insertPerson,
  keepAccount,
  type NewGrant,
  type NewPerson,
  type PersonWithGrants,
} from './queries.ts';
import type { Person } from './permissions.ts';
import { permissionsByRole } from './roles.ts';

export interface NewAccount extends NewPerson {
  readonly passwordHash: string;
  readonly grants: readonly NewGrant[];
}

export interface SignIn {
  /** Better Auth, loaded when somebody first signs in: it is a third of all modules, and most visitors never do. */
  auth(): Promise<BetterAuth>;
  readonly secret: string;
  /** Whose request it is: reads the session at each request, so that ending one or withdrawing a grant holds at once. */
  identify(headers: Headers): Promise<Person | undefined>;
  findPerson(id: string): Promise<Person | undefined>;
  /** Makes a person with an account, recorded as the house's own act; answers the id of the one who is there already. */
  createAccount(account: NewAccount, now: Date): Promise<string>;
}

export interface SignInOptions {
  readonly db: Db;
  readonly secret: string;
  readonly publicUrl?: string | undefined;
  readonly production?: boolean | undefined;
  /** Whose declarations say which permissions a role holds. */
  readonly parts: readonly Part[];
}

export function createSignIn(options: SignInOptions): SignIn {
  const { db, secret } = options;
  const publicUrl = options.publicUrl ?? 'http://localhost:8080';
  const secure = options.production === true || publicUrl.startsWith('https://');
  const cookieName = `${cookiePrefix(secure)}.session_token`;
  const held = permissionsByRole(options.parts);
  let auth: Promise<BetterAuth> | undefined;
  const asPerson = (row: PersonWithGrants, session?: Person['session']): Person => ({
    id: row.id,
    name: row.name,
    email: row.email,
    position: row.position ?? undefined,
    homeRegency: row.home_regency_code ?? undefined,
    organisationCode: row.organisation_code ?? undefined,
    session,
    grants: row.grants.flatMap((grant) =>
      (grant.permission ? [grant.permission] : (held.get(grant.role ?? '') ?? [])).map((permission) => ({
        permission,
        areaCode: grant.area_code,
        organisationCode: grant.organisation_code ?? undefined,
        validFrom: grant.valid_from,
        validTo: grant.valid_to ?? undefined,
      })),
    ),
  });
  return {
    auth: () =>
      (auth ??= import('./better-auth.ts').then(({ createBetterAuth }) =>
        createBetterAuth({ pool: db.pool, secret, publicUrl, secure }),
      )),
    secret,
    identify: async (headers) => {
      const token = readToken(headers.get('cookie'), cookieName, secret);
      if (!token) return undefined;
      const row = await db.tx({ regency: nation, readOnly: true }, (tx) => findSignedIn(tx, token));
      return row && asPerson(row, { id: row.session_id, recent: row.session_recent });
    },
    findPerson: async (id) => {
      const row = await db.tx({ regency: nation, readOnly: true }, (tx) => findPersonById(tx, id));
      return row && asPerson(row);
    },
    createAccount: (account, now) => createAccount(db, account, now),
  };
}

async function createAccount(db: Db, account: NewAccount, now: Date): Promise<string> {
  const { grants } = account;
  const regency = account.homeRegency ?? nation;
  return db.tx({ regency }, async (tx) => {
    const known = await findPersonByEmail(tx, account.email);
    if (known) return known.id;
    const id = await insertPerson(tx, account);
    for (const grant of grants) await insertGrant(tx, id, grant);
    await keepAccount(tx, id, account.passwordHash, now);
    await recordEntry(tx, createAt({ regency, now }), {
      action: 'people.add',
      subject: 'person',
      id,
      detail: {
        grants: grants.map(({ role, permission, areaCode, organisationCode }) => ({
          role,
          permission,
          areaCode,
          organisationCode,
        })),
      },
      personal: { name: account.name, email: account.email.toLowerCase() },
    });
    return id;
  });
}

/** The session's token out of its signed cookie (Better Auth's form: token, dot, base64 HMAC-SHA-256, URL-encoded). */
function readToken(cookies: string | null, name: string, secret: string): string | undefined {
  const pair = cookies?.split(/;\s*/).find((each) => each.startsWith(`${name}=`));
  if (!pair) return undefined;
  let value: string;
  try {
    value = decodeURIComponent(pair.slice(name.length + 1));
  } catch {
    return undefined;
  }
  const dot = value.lastIndexOf('.');
  if (dot < 1) return undefined;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1));
  const right = Buffer.from(createHmac('sha256', secret).update(token).digest('base64'));
  return given.length === right.length && timingSafeEqual(given, right) ? token : undefined;
}
