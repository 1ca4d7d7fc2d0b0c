import type { Db } from '../../platform/db/db.ts';
import { borderProblems, type Problem } from '../../platform/problem/problem.ts';
import { nation } from '../areas/codes.ts';
import { beginAttempt } from './attempts.ts';
import type { BetterAuth } from './better-auth.ts';
import { problems } from './model.ts';
import type { SignIn } from './sign-in.ts';
import { endSession } from './queries.ts';
import type { Person } from './permissions.ts';

/** What a sign-in step comes to: cookies to set, and the person once they are in. */
export interface Entered {
  readonly cookies: readonly string[];
  readonly person?: Person | undefined;
}

interface Request {
  readonly headers: Headers;
  readonly address: string;
  readonly now: Date;
}

type EnteringHouse = { readonly db: Db; readonly signIn: SignIn };

/** Checks email and password; without a person in the answer a code is asked for next. */
export async function enter(
  house: EnteringHouse,
  given: { email: string; password: string },
  request: Request,
): Promise<Entered> {
  const { secret } = house.signIn;
  const attempt = await beginAttempt(house.db, { secret, account: given.email, ...request });
  const { headers, response } = await call(
    house.signIn,
    (api) => api.signInEmail({ body: given, headers: bare(request.headers), returnHeaders: true }),
    {
      UNAUTHORIZED: problems.wrongSignIn({ field: 'password' }),
      BAD_REQUEST: problems.wrongSignIn({ field: 'password' }),
    },
  );
  await attempt.succeeded();
  const cookies = headers.getSetCookie();
  if ('twoFactorRedirect' in response) return { cookies };
  await dropPresented(house, request.headers);
  return { cookies, person: await getPerson(house.signIn, response.user.id) };
}

/** The second step: a code of the authenticator app, or a backup code. */
export async function enterCode(house: EnteringHouse, code: string, request: Request): Promise<Entered> {
  const body = { code: code.replaceAll(/\s/g, '') };
  const options = { body, headers: withoutSession(request.headers), returnHeaders: true } as const;
  const isApp = /^\d{6}$/.test(body.code);
  const { headers, response } = await call(
    house.signIn,
    (api) => (isApp ? api.verifyTOTP(options) : api.verifyBackupCode(options)),
    codeProblems(),
  );
  const id = response.user?.id;
  if (!id) throw problems.codeExpired();
  await dropPresented(house, request.headers);
  return { cookies: headers.getSetCookie(), person: await getPerson(house.signIn, id) };
}

export async function leave(house: EnteringHouse, headers: Headers): Promise<readonly string[]> {
  const { api } = await house.signIn.auth();
  const done = await api.signOut({ headers: bare(headers), returnHeaders: true });
  return done.headers.getSetCookie();
}

/** Changes the password and ends every session but the one that is made now. */
export async function changePassword(
  house: EnteringHouse,
  given: { person: Person; current: string; next: string },
  request: Request,
): Promise<readonly string[]> {
  const { secret } = house.signIn;
  const attempt = await beginAttempt(house.db, { secret, account: given.person.email, ...request });
  const { headers } = await call(
    house.signIn,
    (api) =>
      api.changePassword({
        body: { currentPassword: given.current, newPassword: given.next, revokeOtherSessions: true },
        headers: bare(request.headers),
        returnHeaders: true,
      }),
    { BAD_REQUEST: problems.wrongPassword({ field: 'current' }) },
  );
  await attempt.succeeded();
  return headers.getSetCookie();
}

export interface NewFactor {
  /** For the app, as `otpauth://…`. */
  readonly uri: string;
  /** The same key for typing. */
  readonly key: string;
  readonly backupCodes: readonly string[];
}

export async function startSecondFactor(
  house: EnteringHouse,
  given: { person: Person; password: string },
  request: Request,
): Promise<NewFactor> {
  const { secret } = house.signIn;
  const attempt = await beginAttempt(house.db, { secret, account: given.person.email, ...request });
  const made = await call(
    house.signIn,
    (api) =>
      api.enableTwoFactor({ body: { password: given.password, method: 'totp' }, headers: bare(request.headers) }),
    { TOTP_ALREADY_ENABLED: problems.secondFactorOn(), BAD_REQUEST: problems.wrongPassword({ field: 'password' }) },
  );
  await attempt.succeeded();
  if (made.method !== 'totp') throw borderProblems.broken();
  const key = new URL(made.totpURI).searchParams.get('secret') ?? '';
  return { uri: made.totpURI, key, backupCodes: made.backupCodes };
}

/** The first code proves that the app knows the key; from now on it is asked for. */
export async function confirmSecondFactor(
  house: EnteringHouse,
  code: string,
  request: Request,
): Promise<readonly string[]> {
  const { headers } = await call(
    house.signIn,
    (api) =>
      api.verifyTOTP({
        body: { code: code.replaceAll(/\s/g, '') },
        headers: bare(request.headers),
        returnHeaders: true,
      }),
    codeProblems(),
  );
  return headers.getSetCookie();
}

export async function stopSecondFactor(
  house: EnteringHouse,
  given: { person: Person; password: string },
  request: Request,
): Promise<readonly string[]> {
  const { secret } = house.signIn;
  const attempt = await beginAttempt(house.db, { secret, account: given.person.email, ...request });
  const { headers } = await call(
    house.signIn,
    (api) =>
      api.disableTwoFactor({
        body: { password: given.password },
        headers: bare(request.headers),
        returnHeaders: true,
      }),
    { BAD_REQUEST: problems.wrongPassword({ field: 'password' }) },
  );
  await attempt.succeeded();
  return headers.getSetCookie();
}

function codeProblems(): Readonly<Record<string, Problem>> {
  return {
    INVALID_TWO_FACTOR_COOKIE: problems.codeExpired(),
    TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: problems.codeExpired(),
    ACCOUNT_TEMPORARILY_LOCKED: problems.tooManyTries({ values: { wait: '15 menit', waitEn: '15 minutes' } }),
    UNAUTHORIZED: problems.wrongCode({ field: 'code' }),
    BAD_REQUEST: problems.wrongCode({ field: 'code' }),
  };
}

/** Calls Better Auth and turns what it refuses, by code or by status, into the kernel's problems. */
async function call<Result>(
  signIn: SignIn,
  work: (api: BetterAuth['api']) => Promise<Result>,
  refusals: Readonly<Record<string, Problem>>,
): Promise<Result> {
  const { api } = await signIn.auth();
  try {
    return await work(api);
  } catch (error) {
    const { body, status } = error as { body?: { code?: string }; status?: string };
    const problem = (body?.code && refusals[body.code]) || (typeof status === 'string' && refusals[status]);
    throw problem || error;
  }
}

async function getPerson(signIn: SignIn, id: string): Promise<Person> {
  const person = await signIn.findPerson(id);
  if (!person) throw borderProblems.broken();
  return person;
}

/** A sign-in over a living session replaces it: no old session is left behind (trust T14). */
async function dropPresented(house: EnteringHouse, headers: Headers): Promise<void> {
  const before = await house.signIn.identify(headers);
  const session = before?.session?.id;
  if (before && session) await house.db.tx({ regency: nation }, (tx) => endSession(tx, before.id, session));
}

/** Only what Better Auth needs to know of a request. */
function bare(headers: Headers): Headers {
  const kept = new Headers();
  for (const name of ['cookie', 'user-agent']) {
    const value = headers.get(name);
    if (value) kept.set(name, value.slice(0, name === 'user-agent' ? 200 : undefined));
  }
  return kept;
}

/** A code typed at sign-in belongs to the step that asked for it, not to a session that is still open beside it. */
function withoutSession(headers: Headers): Headers {
  const kept = bare(headers);
  const cookies = (kept.get('cookie') ?? '').split(/;\s*/).filter((each) => !/\.session_token=/.test(each));
  kept.set('cookie', cookies.join('; '));
  return kept;
}
