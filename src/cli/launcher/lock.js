import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const HEARTBEAT_MS = 1_000;
const STALE_MS = 15_000;

/**
 * Runs `work` while no other process on these files does; waits for the one that is.
 * The holder touches the file each second, so one that was killed is overtaken whatever its process number became.
 * @param {string} path
 * @param {{ onWait: () => void, work: (note: (child: number | undefined) => void) => Promise<void> }} options
 *   `note` records a child that must also be gone before anybody else may start.
 */
export async function withLock(path, { onWait, work }) {
  let waited = false;
  while (!take(path, [process.pid])) {
    if (overtake(path)) continue;
    if (!waited) onWait();
    waited = true;
    await sleep(300);
  }
  const beat = setInterval(() => touch(path), HEARTBEAT_MS);
  try {
    await work((child) => note(path, child ? [process.pid, child] : [process.pid]));
  } finally {
    clearInterval(beat);
    rmSync(path, { force: true });
  }
}

function take(path, pids) {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, JSON.stringify({ host: hostname(), pids }));
    closeSync(file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function note(path, pids) {
  const file = openSync(path, 'w');
  writeSync(file, JSON.stringify({ host: hostname(), pids }));
  closeSync(file);
}

/** Removes the lock of a dead holder. True when it is worth trying again at once. */
function overtake(path) {
  if (!isStale(path)) return false;
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (isStale(aside)) rmSync(aside, { force: true });
    else renameSync(aside, path); // somebody else overtook first: what we moved was theirs
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return true;
}

function isStale(path) {
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8'));
    if (holder.host === hostname()) return holder.pids.every((pid) => !isAlive(pid));
    return Date.now() - statSync(path).mtimeMs > STALE_MS;
  } catch (error) {
    if (error.code === 'ENOENT') return true;
    return Date.now() - statSync(path, { throwIfNoEntry: false })?.mtimeMs > STALE_MS;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function touch(path) {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // the lock was taken from us: nothing to keep alive
  }
}
