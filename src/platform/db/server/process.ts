import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readSync, renameSync, fstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { clusterIn } from './foreign.ts';
import { serverEnvironment } from './identity.ts';
import type { Place } from './place.ts';
import { findPostmaster } from './postmaster.ts';
import type { Refusal } from '../../refusal/refusal.ts';
import { refusals } from './refusals.ts';
import { guards } from './settings.ts';

/**
 * Becomes PostgreSQL, leaving a shell that reads a pipe from us: when we die, however we die, the pipe ends and the
 * shell asks PostgreSQL for a fast shutdown, so no server stays behind. A line in the pipe means all is well.
 */
const GUARDED = '( ( read -r line <&3 || kill -INT $$ ) >/dev/null 2>&1 & ); exec 3<&-; exec "$@"';

const LONGEST_RECOVERY_MS = 10 * 60_000;
const LOG_LIMIT_BYTES = 8 * 1024 * 1024;

export interface Running {
  readonly pid: number;
  /** Resolves when the process is gone. */
  readonly gone: Promise<void>;
  stop(): Promise<void>;
}

export const logFileIn = (folder: string): string => join(folder, 'postgres.log');

/**
 * Starts PostgreSQL on the cluster and waits until it takes connections, recovery included.
 * @throws Refusal with the reason from its log.
 */
export async function runPostgres(place: Place, { postgres }: Binaries, socketDir: string): Promise<Running> {
  const logFile = logFileIn(place.folder);
  keepLogSmall(logFile);
  const log = openSync(logFile, 'a+', 0o600);
  try {
    const from = fstatSync(log).size;
    const child = spawnGuarded(place, postgres, socketDir, log);
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    let exited = false;
    void gone.then(() => {
      exited = true;
      release(child);
    });
    const cluster = clusterIn(place.folder);
    for (const end = Date.now() + LONGEST_RECOVERY_MS; Date.now() < end; await sleep(20)) {
      if (exited) throw explain(readFrom(log, from), place.folder, logFile);
      const found = findPostmaster(cluster);
      if (found?.pid === child.pid && found?.ready) return { pid: found.pid, gone, stop: () => stopChild(child, gone) };
    }
    child.kill('SIGQUIT');
    throw refusals.didNotStart('it was not ready after ten minutes.', logFile);
  } finally {
    closeSync(log);
  }
}

function spawnGuarded({ folder, identity }: Place, postgres: string, socketDir: string, log: number): ChildProcess {
  const settings = [
    ...guards,
    `unix_socket_directories=${socketDir}`,
    'unix_socket_permissions=0700',
    `serasan.keeper=${process.pid}`,
  ];
  const child = spawn(
    '/bin/sh',
    ['-c', GUARDED, 'sh', postgres, '-D', clusterIn(folder), ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...identity,
      cwd: '/',
      env: serverEnvironment(),
      stdio: ['ignore', log, log, 'pipe'],
      detached: true, // Ctrl-C in a terminal is for us; we stop the database after the last request
    },
  );
  child.on('error', () => {}); // reported as an exit without a log
  const pipe = child.stdio[3] as Socket;
  pipe.on('error', () => {});
  pipe.unref();
  child.unref();
  return child;
}

/** Tells the guard that the server has ended by itself, then lets it go. */
function release(child: ChildProcess): void {
  (child.stdio[3] as Socket).end('\n');
}

async function stopChild(child: ChildProcess, gone: Promise<void>): Promise<void> {
  child.ref();
  child.kill('SIGINT');
  const late = setTimeout(() => child.kill('SIGQUIT'), 20_000);
  await gone;
  clearTimeout(late);
}

/** The refusal for what PostgreSQL last said. */
export function explain(said: string, folder: string, logFile: string): Refusal {
  if (/No space left on device|Disk quota exceeded/.test(said)) return refusals.diskFull(folder);
  const version = /initialized by PostgreSQL version (\d+)[^\n]*not compatible with this version (\d+)/.exec(said);
  if (version) return refusals.foreignVersion(folder, version[1] ?? '', version[2] ?? '');
  const reason = said.split('\n').findLast((line) => /FATAL|PANIC/.test(line)) ?? said.trim().split('\n').at(-1);
  return refusals.didNotStart(`${reason?.replace(/^.*?(FATAL|PANIC):\s*/, '') || 'it ended without a word'}.`, logFile);
}

function readFrom(file: number, position: number): string {
  const buffer = Buffer.alloc(64 * 1024);
  return buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, position));
}

function keepLogSmall(path: string): void {
  if (existsSync(path) && statSync(path).size > LOG_LIMIT_BYTES) renameSync(path, `${path}.1`);
}
