import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../platform/problem/problem.ts';
import { beginAttempt, checkAttempts } from '../people/attempts.ts';
import { cookiePrefix } from '../people/model.ts';
import type { At } from './at.ts';
import type { House } from './house.ts';
import type { Handle } from './request.ts';
import { createTurns } from './turns.ts';

/** A client's numbers are looked up three at a time, so that a thousand sent at once are ten tries, or two more. */
const inTurn = createTurns(3);

/**
 * Routes that a number opens which only its holder knows: whoever names numbers that are none waits, as at the sign-in
 * (trust T15). While they wait no number is looked up, so that waiting tells nothing. Behind one network address stand
 * many people: a browser that has opened a right number before carries the proof of it and is counted apart from its
 * address, and so is whoever is signed in. The proof is bound to that number: many proofs take many numbers.
 */
export function guarded(house: House, handle: Handle): Handle {
  return (request, reply, at) =>
    inTurn(clientOf(house, request, at), async () => {
      await checkAttempts(house.db, tryOf(house, request, at));
      try {
        return await handle(request, reply, at);
      } catch (error) {
        if (error instanceof Problem && error.guess) await countGuess(house, request, at);
        throw error;
      }
    });
}

/** @throws Problem `people.tooManyTries` */
export async function countGuess(house: House, request: FastifyRequest, at: At): Promise<void> {
  await beginAttempt(house.db, tryOf(house, request, at));
}

/** Gives the proof along with the page that a right number opened: the one in its path, nothing else that was sent. */
export function proveHolder(house: House) {
  return async (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
    const { number } = request.params as { number?: string };
    if (reply.statusCode !== 200 || !number || readProof(house, request)) return payload;
    const proof = sign(house, `of ${oneSpelling(number)}`);
    const secure = house.config.production ? '; Secure' : '';
    reply.header(
      'set-cookie',
      `${cookieName(house)}=${proof}.${sign(house, proof)}; Path=/; Max-Age=15552000; HttpOnly; SameSite=Lax${secure}`,
    );
    return payload;
  };
}

function tryOf(house: House, request: FastifyRequest, at: At) {
  return { secret: house.signIn.secret, account: clientOf(house, request, at), address: '', now: at.now };
}

function clientOf(house: House, request: FastifyRequest, at: At): string {
  if (at.person) return `number, person ${at.person.id}`;
  const proof = readProof(house, request);
  return proof ? `number, holder ${proof}` : `number, network ${networkOf(request.ip)}`;
}

function readProof(house: House, request: FastifyRequest): string | undefined {
  const [, proof, signature] =
    new RegExp(`(?:^|;\\s*)${cookieName(house)}=(\\w+)\\.(\\w+)`).exec(request.headers.cookie ?? '') ?? [];
  if (!proof || !signature) return undefined;
  const [given, right] = [Buffer.from(signature), Buffer.from(sign(house, proof))];
  return given.length === right.length && timingSafeEqual(given, right) ? proof : undefined;
}

function sign(house: House, text: string): string {
  return createHmac('sha256', house.signIn.secret).update(`number ${text}`).digest('hex').slice(0, 32);
}

/** However it was typed, one number gives one proof. */
function oneSpelling(number: string): string {
  return number
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

function cookieName(house: House): string {
  return `${cookiePrefix(house.config.production)}-number`;
}

/** Of IPv6 the first 64 bits: whoever has one such address has them all. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail ? tail.split(':') : [];
  const missing = tail === undefined ? 0 : 8 - groups.length - rest.length;
  return [...groups, ...Array<string>(missing).fill('0'), ...rest].slice(0, 4).join(':');
}
