import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Db } from '../db/db.ts';
import { borderProblems } from '../problem/problem.ts';
import { findLatestAnnouncement, listAnnouncements, listenChannel, type Announcement } from './announce.ts';
import { createListener, type Listener } from './listener.ts';

/** Streams open at once; one more is told to come back later. */
const mostStreams = 1_000;
/** Between comments that keep proxies from closing a quiet stream. */
const heartbeatMs = 25_000;

interface Stream {
  readonly regency: string;
  readonly channel: string;
  last: number;
  readonly reply: FastifyReply;
}

/**
 * Puts server-sent events on `/live?channel=…`: public announcements of one regency, each with its sequence number;
 * a reader who comes back with `Last-Event-ID` first hears what it missed.
 */
export function mountLive(
  app: FastifyInstance,
  given: {
    readonly db: Db;
    readonly channels: readonly string[];
    readonly regencyOf: (request: FastifyRequest) => Promise<string>;
  },
): void {
  const streams = new Set<Stream>();
  let listening: Promise<Listener> | undefined;
  const listen = () =>
    (listening ??= startListening(given.db, streams).catch((error: unknown) => {
      listening = undefined;
      throw error;
    }));
  const heartbeat = setInterval(() => {
    for (const stream of streams) stream.reply.raw.write(':\n\n');
  }, heartbeatMs);
  heartbeat.unref();
  app.addHook('preClose', async () => {
    clearInterval(heartbeat);
    for (const stream of streams) stream.reply.raw.end();
    await listening?.then((listener) => listener.close()).catch(() => {});
  });
  app.get('/live', async (request, reply) => {
    const channel = (request.query as Record<string, unknown>)['channel'];
    if (typeof channel !== 'string' || !given.channels.includes(channel)) throw borderProblems.notFound();
    if (streams.size >= mostStreams) throw borderProblems.busy();
    const regency = await given.regencyOf(request);
    await listen();
    const last = lastEventId(request) ?? (await latestSequence(given.db, regency, channel));
    reply.hijack();
    if (reply.raw.destroyed) return; // gone while we looked: its end would never be heard
    const stream: Stream = { regency, channel, last, reply };
    reply.raw.on('close', () => streams.delete(stream));
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    reply.raw.write(`retry: 3000\nid: ${last}\nevent: ready\ndata: {}\n\n`);
    streams.add(stream);
    await catchUp(given.db, stream).catch(() => {}); // the next announcement catches up
  });
}

function lastEventId(request: FastifyRequest): number | undefined {
  const sent = Number(request.headers['last-event-id']);
  return Number.isSafeInteger(sent) && sent >= 0 ? sent : undefined;
}

/** Where a first visit starts: from now. A return starts where it left. */
async function latestSequence(db: Db, regency: string, channel: string): Promise<number> {
  const latest = await db.tx({ regency, readOnly: true }, (tx) => findLatestAnnouncement(tx, channel));
  return latest?.sequence ?? 0;
}

/** Tells what was announced and not yet told; also fills gaps that a broken connection to the database left. */
async function catchUp(db: Db, stream: Stream): Promise<void> {
  const missed = await db.tx({ regency: stream.regency, readOnly: true }, (tx) =>
    listAnnouncements(tx, stream.channel, stream.last),
  );
  for (const each of missed) tell(stream, each);
}

function tell(stream: Stream, told: Announcement): void {
  if (told.sequence <= stream.last) return;
  stream.last = told.sequence;
  stream.reply.raw.write(`id: ${told.sequence}\ndata: ${JSON.stringify(told.payload)}\n\n`);
}

async function startListening(db: Db, streams: ReadonlySet<Stream>): Promise<Listener> {
  const listener = await createListener(db.pool.options.connectionString ?? '');
  listener.on(listenChannel, (text) => {
    const told = JSON.parse(text) as Announcement;
    for (const stream of streams) {
      if (stream.regency !== told.regency || stream.channel !== told.channel) continue;
      if (told.sequence === stream.last + 1) tell(stream, told);
      else void catchUp(db, stream).catch(() => {});
    }
  });
  return listener;
}
