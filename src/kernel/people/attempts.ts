import { createHmac } from 'node:crypto';
import type { Db, Tx } from '../../platform/db/db.ts';
import { newId } from '../../platform/db/id.ts';
import { sql } from '../../platform/db/sql.ts';
import { nation } from '../areas/codes.ts';
import { job } from '../capability/job.ts';
import { attemptsAllowed, attemptWindowMs, problems, waitAfter } from './model.ts';

interface Try {
  readonly secret: string;
  readonly account: string;
  readonly address: string;
  readonly now: Date;
}

/** A try that was let through; `succeeded` takes back what it and its place have used up. */
export interface Attempt {
  succeeded(): Promise<void>;
}

/**
 * Counts a try before it is made, so that a thousand at once are still ten. Unknown accounts count like known ones.
 * @param account what was typed; @param address where it comes from; only keyed hashes of both are kept
 * @throws Problem `people.tooManyTries`
 */
export async function beginAttempt(db: Db, given: Try): Promise<Attempt> {
  const keys = keysOf(given);
  await db.tx({ regency: nation }, async (tx) => {
    await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(encode(${keys.account}::bytea, 'hex'), 160602))`);
    refuse(await listTries(tx, keys, given.now), given.now);
    await tx.run(sql`
      insert into auth.attempts (id, account_key, place_key, attempted_at)
      values (${newId()}, ${keys.account}, ${keys.place}, ${given.now})`);
  });
  return {
    succeeded: async () => {
      await db.tx({ regency: nation }, (tx) =>
        tx.run(sql`delete from auth.attempts where account_key = ${keys.account} and place_key = ${keys.place}`),
      );
    },
  };
}

/**
 * Whether a try would be let through, without counting one: for what only counts once it has failed.
 * @throws Problem `people.tooManyTries`
 */
export async function checkAttempts(db: Db, given: Try): Promise<void> {
  const tries = await db.tx({ regency: nation, readOnly: true }, (tx) => listTries(tx, keysOf(given), given.now));
  refuse(tries, given.now);
}

interface Keys {
  readonly account: Buffer;
  readonly place: Buffer;
}

function keysOf({ secret, account, address }: Try): Keys {
  const name = account.trim().toLowerCase();
  return { account: keyed(secret, name), place: keyed(secret, `${name} ${address}`) };
}

type Tried = { readonly attempted_at: Date; readonly here: boolean };

async function listTries(tx: Tx, keys: Keys, now: Date): Promise<Tried[]> {
  return tx.many<Tried>(sql`
    select attempted_at, place_key = ${keys.place} as here
    from auth.attempts
    where account_key = ${keys.account}
      and attempted_at > ${new Date(now.getTime() - attemptWindowMs)}
    order by attempted_at desc`);
}

/** @throws Problem `people.tooManyTries` */
function refuse(tries: readonly Tried[], now: Date): void {
  const wait = waitFor(tries, now);
  if (wait > 0) throw problems.tooManyTries({ values: waitWords(wait), retryAfter: Math.ceil(wait / 1_000) });
}

/** Forgets tries that no longer count. */
export async function forgetAttempts(db: Db, now: Date): Promise<void> {
  const before = new Date(now.getTime() - attemptWindowMs);
  await db.tx({ regency: nation }, async (tx) => {
    await tx.run(sql`delete from auth.attempts where attempted_at <= ${before}`);
    await tx.run(sql`delete from auth.verifications where expires_at < now()`);
    await tx.run(sql`delete from auth.sessions where expires_at < now()`);
  });
}

export const forgetAttemptsJob = job({
  name: 'people.forget-attempts',
  cron: '*/15 * * * *',
  run: (house, _payload, now) => forgetAttempts(house.db, now),
});

function waitFor(tries: readonly Tried[], now: Date): number {
  const until: number[] = [];
  const oldestThatCounts = tries[attemptsAllowed - 1];
  if (oldestThatCounts) until.push(oldestThatCounts.attempted_at.getTime() + attemptWindowMs);
  const here = tries.filter((each) => each.here);
  if (here[0]) until.push(here[0].attempted_at.getTime() + waitAfter(here.length));
  return Math.max(0, ...until) - now.getTime();
}

function waitWords(ms: number): { wait: string; waitEn: string } {
  const seconds = Math.ceil(ms / 1_000);
  const minutes = Math.ceil(seconds / 60);
  return seconds < 90
    ? { wait: `${seconds} detik`, waitEn: `${seconds} seconds` }
    : { wait: `${minutes} menit`, waitEn: `${minutes} minutes` };
}

function keyed(secret: string, text: string): Buffer {
  return createHmac('sha256', secret).update(`attempt ${text}`).digest();
}
