import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { refusals } from './refusals.ts';

/** The PostgreSQL that holds a cluster now, from its postmaster.pid. */
export interface Postmaster {
  readonly pid: number;
  readonly socketDir: string;
  readonly ready: boolean;
}

/** @returns undefined when no live PostgreSQL holds the cluster, whatever an old postmaster.pid says. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const lines = readLines(join(cluster, 'postmaster.pid'));
  const pid = Math.abs(Number(lines[0]));
  if (!pid || !holdsCluster(pid, cluster)) return undefined;
  return { pid, socketDir: lines[4] ?? '', ready: (lines[7] ?? '').startsWith('ready') };
}

/** The live Serasan that a postmaster belongs to; undefined for one that a killed Serasan left behind. */
export function findKeeper(cluster: string, { pid }: Postmaster): number | undefined {
  const keeper = Number(/serasan\.keeper=(\d+)/.exec(readLines(join(cluster, 'postmaster.opts')).join('\n'))?.[1]);
  return keeper && parentOf(pid) === keeper && isAlive(keeper) ? keeper : undefined;
}

/**
 * Makes sure nobody holds the cluster: stops what a killed Serasan left, clears a stale postmaster.pid.
 * @throws Refusal `data-in-use` when a live Serasan holds it.
 */
export async function freeCluster(folder: string, cluster: string, log: (line: string) => void): Promise<void> {
  let found = findPostmaster(cluster);
  // A postmaster younger than its postmaster.opts has not yet said whose it is: ask again before calling it an orphan.
  for (let asked = 0; found && asked < 3; asked++) {
    const keeper = findKeeper(cluster, found);
    if (keeper) throw refusals.inUse(folder, keeper);
    if (asked < 2) await sleep(100);
    found = findPostmaster(cluster);
  }
  if (found) {
    log('Stopping the database server that an earlier start left behind …');
    await stopProcess(folder, found.pid);
  }
  await clearLeftovers(cluster);
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** Fast shutdown, then immediate (recovered at the next start), then kill. */
async function stopProcess(folder: string, pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPERM') throw refusals.inUse(folder, pid);
      return;
    }
    for (const end = Date.now() + patience; Date.now() < end; await sleep(20)) if (!isAlive(pid)) return;
  }
}

/**
 * Servers of single sessions outlive a killed postmaster until they next look up; a new one must not start beside
 * them. They look up at once when idle; one that computes is ended here, as its transaction is lost anyway.
 */
export async function clearLeftovers(cluster: string): Promise<void> {
  for (const end = Date.now() + 5_000; Date.now() < end; await sleep(20)) {
    const left = processesIn(cluster);
    if (left.length === 0) return;
    for (const pid of left) signalQuietly(pid, 'SIGKILL');
  }
}

/** Processes whose working directory is the cluster: PostgreSQL's own habit. Linux only; elsewhere none. */
function processesIn(cluster: string): number[] {
  if (process.platform !== 'linux') return [];
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const home = realpathSync(cluster);
  return pids.filter((pid) => workingDir(pid) === home).map(Number);
}

function holdsCluster(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  return process.platform !== 'linux' || workingDir(String(pid)) === realpathSync(cluster);
}

function workingDir(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function parentOf(pid: number): number {
  try {
    if (process.platform !== 'linux')
      return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }));
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
  } catch {
    return 0;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function signalQuietly(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // gone meanwhile
  }
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}
