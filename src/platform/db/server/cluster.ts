import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { giveTo, runAs, type Identity } from './identity.ts';
import { isAlive } from './postmaster.ts';
import { refusals } from './refusals.ts';
import { passwordOf, SUPERUSER } from './addresses.ts';
import { clusterIn } from './foreign.ts';
import { defaultSettings, siteSettings } from './settings.ts';
import type { Place } from './place.ts';

/** The secret all passwords of this database derive from. */
export function readSecret(folder: string): string {
  return readFileSync(join(clusterIn(folder), 'serasan.secret'), 'utf8').trim();
}

/** Makes the database when there is none: beside its place, then moved there whole, so that a cut leaves none. */
export function makeCluster({ folder, identity }: Place, { initdb }: Binaries): void {
  removeHalfMade(folder);
  if (existsSync(clusterIn(folder))) return;
  const fresh = join(folder, `cluster.new-${process.pid}`);
  try {
    mkdirSync(fresh, { mode: 0o700 });
    giveTo(identity, fresh, 0o700);
    const secret = randomBytes(32).toString('hex');
    runInitdb(initdb, fresh, identity, secret);
    writeDurably(join(fresh, 'serasan.secret'), `${secret}\n`, identity);
    writeDurably(
      join(fresh, 'pg_hba.conf'),
      '# Only the socket, always with a password.\nlocal all all scram-sha-256\n',
      identity,
    );
    appendFileSync(join(fresh, 'postgresql.conf'), "\ninclude 'serasan.conf'\ninclude_if_exists 'site.conf'\n");
    writeDurably(join(fresh, 'serasan.conf'), defaultSettings, identity);
    writeDurably(join(fresh, 'site.conf'), siteSettings, identity);
    renameSync(fresh, clusterIn(folder));
  } catch (error) {
    if (!existsSync(clusterIn(folder))) throw error; // another start was quicker: its cluster is as good
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Our defaults of this release, under what the site wrote in site.conf or by `alter system`. */
export function writeSettings({ folder, identity }: Place): void {
  const path = join(clusterIn(folder), 'serasan.conf');
  if (existsSync(path) && readFileSync(path, 'utf8') === defaultSettings) return;
  writeDurably(path, defaultSettings, identity);
}

/**
 * `builtin` C.UTF-8: text sorts the same on every machine and under every later libc or ICU, so an index can never be
 * silently wrong after an update of the system. Indonesian is written in A to Z; screens that want more sort there.
 */
function runInitdb(initdb: string, target: string, identity: Identity | undefined, secret: string): void {
  const passwordFile = `${target}.password`;
  try {
    writeDurably(passwordFile, passwordOf(secret, SUPERUSER), identity);
    const done = runAs(identity, initdb, [
      `--pgdata=${target}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ]);
    if (done.status === 0) return;
    if (/No space left on device|Disk quota exceeded/.test(done.said)) throw refusals.diskFull(dirname(target));
    const reason =
      done.said.split('\n').findLast((line) => /error|fatal|could not/i.test(line)) ??
      `initdb ended with ${done.status ?? done.code}`;
    throw refusals.didNotStart(`${reason.trim()}.`, 'the line above');
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function removeHalfMade(folder: string): void {
  for (const name of readdirSync(folder)) {
    const maker = /^cluster\.new-(\d+)/.exec(name)?.[1];
    if (maker && !isAlive(Number(maker))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function writeDurably(path: string, text: string, identity: Identity | undefined): void {
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, text, { mode: 0o600 });
  giveTo(identity, fresh, 0o600);
  const file = openSync(fresh, 'r+');
  fsyncSync(file);
  closeSync(file);
  renameSync(fresh, path);
}
