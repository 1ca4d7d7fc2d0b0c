import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, statSync } from 'node:fs';
import { refusals } from './refusals.ts';

/** The user PostgreSQL runs as where we are root, which it refuses to be. */
export interface Identity {
  readonly uid: number;
  readonly gid: number;
}

const NOBODY: Identity = { uid: 65534, gid: 65534 };

/**
 * Whom to run as: ourselves, or as root the owner of the data; root's own data goes to nobody.
 * @returns undefined when no change of user is needed.
 */
export function chooseIdentity(dataDir: string): Identity | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const { uid, gid } = statSync(dataDir);
  return uid === 0 ? NOBODY : { uid, gid };
}

/** Makes a path private to the identity. */
export function giveTo(identity: Identity | undefined, path: string, mode: number): void {
  if (identity) chownSync(path, identity.uid, identity.gid);
  chmodSync(path, mode);
}

/** Asks the machine, not the mode bits: may the identity write in this directory, ancestors included? */
export function mayWriteIn(identity: Identity | undefined, folder: string): boolean {
  return runAs(identity, '/bin/sh', ['-c', 'test -w "$1" && test -x "$1"', 'sh', folder]).status === 0;
}

export interface Attempt {
  readonly status: number | null;
  readonly code: string | undefined;
  readonly said: string;
}

export function runAs(identity: Identity | undefined, command: string, args: readonly string[]): Attempt {
  const done = spawnSync(command, args, { ...identity, cwd: '/', encoding: 'utf8', env: serverEnvironment() });
  const code = done.error && 'code' in done.error ? String(done.error.code) : undefined;
  if (identity && (code === 'EPERM' || code === 'EINVAL')) throw refusals.noOtherUser();
  return { status: done.status, code, said: `${done.stdout ?? ''}${done.stderr ?? ''}` };
}

/** Nothing of ours but what PostgreSQL needs: no secrets, no PG* variables, no foreign time zone or language. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}
