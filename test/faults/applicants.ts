import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** Residents who apply for an identity card one after the other, and ask again with the same key when no answer comes. */
export interface Applicants {
  /** Key of each application that was answered → the tracking number in its answer. */
  readonly acknowledged: ReadonlyMap<string, string>;
  /** Keys of which nobody knows what became; asked again until answered. */
  readonly open: ReadonlySet<string>;
  /** Requests sent and not yet answered. */
  inFlight(): number;
  /** Requests that were under way and ended without an answer. */
  cut(): number;
  /** Requests that were told to come back later (503). */
  later(): number;
  /** Any other answer than done (200), as `status body`. */
  readonly strange: readonly string[];
  /** Whoever has something open asks until it is answered; nobody begins anything new. */
  finish(): Promise<void>;
}

interface Tally {
  readonly acknowledged: Map<string, string>;
  readonly open: Set<string>;
  readonly strange: string[];
  inFlight: number;
  cut: number;
  later: number;
  finishing: boolean;
}

/** @param address asked before each request: the program is somewhere else after a restart */
export function startApplicants(address: () => string, count: number): Applicants {
  const tally: Tally = {
    acknowledged: new Map(),
    open: new Set(),
    strange: [],
    inFlight: 0,
    cut: 0,
    later: 0,
    finishing: false,
  };
  const work = Array.from({ length: count }, () => applyOnAndOn(address, tally));
  return {
    acknowledged: tally.acknowledged,
    open: tally.open,
    strange: tally.strange,
    inFlight: () => tally.inFlight,
    cut: () => tally.cut,
    later: () => tally.later,
    finish: async () => {
      tally.finishing = true;
      await Promise.all(work);
    },
  };
}

async function applyOnAndOn(address: () => string, tally: Tally): Promise<void> {
  while (!tally.finishing) {
    const key = randomUUID();
    tally.open.add(key);
    for (let number: string | undefined; number === undefined;) {
      number = await ask(address(), key, tally);
      if (number === undefined) await sleep(200);
      else tally.acknowledged.set(key, number);
    }
    tally.open.delete(key);
  }
}

/** @returns the tracking number, or undefined when there was no answer or only “later” */
async function ask(address: string, key: string, tally: Tally): Promise<string | undefined> {
  tally.inFlight++;
  try {
    const answer = await apply(address, key, key);
    if (answer.ok) return ((await answer.json()) as { number: string }).number;
    const body = await answer.text();
    if (answer.status === 503) tally.later++;
    else tally.strange.push(`${answer.status} ${body.slice(0, 200)}`);
  } catch (error) {
    const code = (error as { cause?: { code?: string } }).cause?.code;
    if (code !== 'ECONNREFUSED') tally.cut++; // refused: it never went out
  } finally {
    tally.inFlight--;
  }
  return undefined;
}

/** One application, under the applicant's name and with a key of its own. */
export function apply(address: string, name: string, key: string): Promise<Response> {
  return fetch(`${address}/layanan/ktp-el/ajukan`, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({
      village: '16.06.01.1010',
      requirements: ['kk'],
      name: `Uji ${name}`,
      contact: '0812 9999 1234',
      consent: 'ya',
    }),
    signal: AbortSignal.timeout(30_000),
  });
}
