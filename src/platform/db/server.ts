import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBinaries, readyBinaries, type Binaries } from './server/binaries.ts';
import { makeCluster, readSecret, writeSettings } from './server/cluster.ts';
import { clusterIn, refuseForeignFolder } from './server/foreign.ts';
import { giveTo } from './server/identity.ts';
import { choosePlace, chooseSocketDir, findFolder, type Place } from './server/place.ts';
import { clearLeftovers, findKeeper, findPostmaster, freeCluster } from './server/postmaster.ts';
import { runPostgres, type Running } from './server/process.ts';
import { refusalOf } from './server/refusals.ts';
import { SUPERUSER, urlOf } from './server/addresses.ts';

/** The embedded PostgreSQL. Its addresses stay the same over restarts. */
export interface DatabaseServer {
  readonly socketDir: string;
  /** Where the data really lies. */
  readonly folder: string;
  readonly superuserUrl: string;
  /** With the role's password, which whoever creates the role must give it. */
  url(role: string, database: string): string;
  /** Process number of PostgreSQL; another one after a restart. */
  pid(): number;
  /** Called after PostgreSQL died and was started again, with the milliseconds it was away. */
  onRestart(listener: (awayMs: number) => void): void;
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Made when missing. */
  readonly dataDir: string;
  /** Takes one line for the operator. */
  readonly log: (line: string) => void;
}

/**
 * Makes the database when there is none, starts PostgreSQL on it and keeps it running until `stop`.
 * Only a Unix socket, in a directory of the server's user: no port to collide or to be reached from outside, and the
 * address is known before the server is. When this process dies, PostgreSQL shuts down by itself.
 * @throws Refusal, one clear sentence, for every state of the machine in which it cannot.
 */
export async function startServer({ dataDir, log }: ServerOptions): Promise<DatabaseServer> {
  const found = findBinaries();
  const place = choosePlace(dataDir, found.major, log);
  try {
    refuseForeignFolder(place.folder, found.major);
    const binaries = readyBinaries(found, place.identity, place.shelf);
    makeCluster(place, binaries);
    const cluster = clusterIn(place.folder);
    giveTo(place.identity, cluster, 0o700);
    await freeCluster(place.folder, cluster, log);
    writeSettings(place);
    const socketDir = chooseSocketDir(place);
    const kept = await keepRunning(place, binaries, socketDir, log);
    return describe(place.folder, socketDir, kept);
  } catch (error) {
    throw refusalOf(error, place.folder);
  }
}

/** The server that another living Serasan keeps on this data, for commands beside a running `up`. Its `stop` is empty. */
export function findRunningServer(dataDir: string): DatabaseServer | undefined {
  const folder = findFolder(dataDir);
  const found = findPostmaster(clusterIn(folder));
  if (!found?.ready || !findKeeper(clusterIn(folder), found)) return undefined;
  return describe(folder, found.socketDir, { pid: () => found.pid, onRestart: () => {}, stop: async () => {} });
}

type Kept = Pick<DatabaseServer, 'pid' | 'onRestart' | 'stop'>;

function describe(folder: string, socketDir: string, kept: Kept): DatabaseServer {
  const secret = readSecret(folder);
  return {
    ...kept,
    socketDir,
    folder,
    superuserUrl: urlOf(secret, socketDir, SUPERUSER, 'postgres'),
    url: (role, database) => urlOf(secret, socketDir, role, database),
  };
}

/** Starts PostgreSQL, and again whenever it ends without being told to. */
async function keepRunning(
  place: Place,
  binaries: Binaries,
  socketDir: string,
  log: ServerOptions['log'],
): Promise<Kept> {
  const listeners: ((awayMs: number) => void)[] = [];
  let stopping = false;
  let running: Running = await runPostgres(place, binaries, socketDir);
  const watching = watch();

  async function watch(): Promise<void> {
    for (;;) {
      await running.gone;
      if (stopping) return;
      const lost = Date.now();
      log('The database server ended unexpectedly; starting it again …');
      const next = await startAgain(place, binaries, socketDir, { log, giveUp: () => stopping });
      if (!next) return;
      if (stopping) return next.stop();
      running = next;
      const away = Date.now() - lost;
      log(`The database server is back after ${(away / 1000).toFixed(1)} s.`);
      for (const listener of listeners) listener(away);
    }
  }

  return {
    pid: () => running.pid,
    onRestart: (listener) => void listeners.push(listener),
    async stop() {
      stopping = true;
      await running.stop();
      await watching;
      rmSync(socketDir, { recursive: true, force: true });
    },
  };
}

interface Retry {
  readonly log: ServerOptions['log'];
  readonly giveUp: () => boolean;
}

/** Tries until it works: a full disk or a slow recovery is a matter of time, and nobody is there to type a command. */
async function startAgain(
  place: Place,
  binaries: Binaries,
  socketDir: string,
  { log, giveUp }: Retry,
): Promise<Running | undefined> {
  for (let pause = 50, last = ''; !giveUp(); pause = Math.min(pause * 2, 2_000)) {
    try {
      await clearLeftovers(clusterIn(place.folder));
      return await runPostgres(place, binaries, socketDir);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      if (said !== last) log(said);
      last = said;
    }
    await sleep(pause);
  }
  return undefined;
}
