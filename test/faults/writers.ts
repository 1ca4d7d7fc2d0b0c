import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Clients that write rows as fast as they are acknowledged, and retry the unknown ones with the same key. */
export interface Writers {
  /** Keys whose commit was acknowledged. */
  readonly acknowledged: ReadonlySet<string>;
  /** Statements sent and not yet answered. */
  inFlight(): number;
  /** Statements that ended without an answer: written or not, nobody knows until the retry. */
  unknown(): number;
  stop(): Promise<void>;
}

/**
 * @param session settings of each connection, such as `synchronous_commit = off`
 * @param retry false leaves the unknown ones unknown
 */
export function startWriters(url: string, count: number, { session = '', retry = true } = {}): Writers {
  const acknowledged = new Set<string>();
  const state = { inFlight: 0, unknown: 0, stopping: false };
  const work = Array.from({ length: count }, () => writeOn(url, session, retry, acknowledged, state));
  return {
    acknowledged,
    inFlight: () => state.inFlight,
    unknown: () => state.unknown,
    async stop() {
      state.stopping = true;
      await Promise.all(work);
    },
  };
}

interface State {
  inFlight: number;
  unknown: number;
  stopping: boolean;
}

async function writeOn(
  url: string,
  session: string,
  retry: boolean,
  acknowledged: Set<string>,
  state: State,
): Promise<void> {
  let client: pg.Client | undefined;
  let key = randomUUID();
  let open = false; // the current key was sent and nobody knows what became of it
  while (!state.stopping || (retry && open)) {
    try {
      client ??= await connect(url, session);
    } catch {
      await sleep(50);
      continue;
    }
    state.inFlight++;
    try {
      await client.query('insert into written (key) values ($1) on conflict do nothing', [key]);
      acknowledged.add(key);
      key = randomUUID();
      open = false;
    } catch {
      state.unknown++;
      client = undefined;
      open = true;
      if (!retry) key = randomUUID();
    } finally {
      state.inFlight--;
    }
  }
  await client?.end().catch(() => {});
}

async function connect(url: string, session: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  if (session) await client.query(`set ${session}`);
  return client;
}
