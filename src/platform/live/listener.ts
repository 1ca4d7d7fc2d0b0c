import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Hears what transactions announce, over a connection of its own; reconnects by itself. */
export interface Listener {
  /** Calls back for each announcement on the channel; returns how to stop. */
  on(channel: string, hear: (payload: string) => void): () => void;
  close(): Promise<void>;
}

const retryAfter = 1_000;

/** @throws when the first connection fails; later ones are tried again each second, one at a time. */
export async function createListener(connectionString: string): Promise<Listener> {
  const hearers = new Map<string, Set<(payload: string) => void>>();
  let client: pg.Client | undefined;
  let closed = false;

  const connect = async (): Promise<{ readonly over: Promise<void> }> => {
    const next = new pg.Client({ connectionString });
    const over = new Promise<void>((resolve) => next.once('end', () => resolve()));
    next.on('error', () => next.end().catch(() => {}));
    next.on('notification', (message) => {
      for (const hear of hearers.get(message.channel) ?? []) hear(message.payload ?? '');
    });
    await next.connect();
    client = next;
    for (const channel of hearers.keys()) await next.query(`listen ${next.escapeIdentifier(channel)}`);
    return { over };
  };

  let connection = await connect();
  const stayConnected = async () => {
    while (!closed) {
      await connection.over;
      client = undefined;
      await sleep(retryAfter, undefined, { ref: false });
      if (!closed) connection = await connect().catch(() => connection);
    }
    await client?.end();
  };
  void stayConnected();
  return {
    on: (channel, hear) => {
      const heard = hearers.get(channel) ?? new Set();
      if (!hearers.has(channel)) {
        hearers.set(channel, heard);
        client?.query(`listen ${client.escapeIdentifier(channel)}`).catch(() => {});
      }
      heard.add(hear);
      return () => heard.delete(hear);
    },
    close: async () => {
      closed = true;
      await client?.end();
    },
  };
}
