import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuseForeignFolder } from './foreign.ts';
import { chooseIdentity, giveTo, mayWriteIn, type Identity } from './identity.ts';
import { refusalOf, refusals } from './refusals.ts';

export interface Place {
  /** Where the database lies: the data directory, or a directory the server's user can reach. */
  readonly folder: string;
  readonly identity: Identity | undefined;
  /** Where copies of binaries go when the packages cannot be reached. */
  readonly shelf: string;
}

/** Where data goes when root's data directory lies under a path that only root can walk, such as /root. */
const ELSEWHERE = '/var/lib/serasan';
const POINTER = 'elsewhere.json';
const SOCKET = '.s.PGSQL.5432';
const LONGEST_SOCKET_PATH = 100; // sun_path: 108 bytes on Linux, 104 on macOS, with the closing zero

/**
 * Decides where the database lies and as whom it runs; makes the directories.
 * @param major of PostgreSQL, e.g. `18`
 * @throws Refusal
 */
export function choosePlace(dataDir: string, major: string, log: (line: string) => void): Place {
  try {
    return tryPlace(dataDir, major, log);
  } catch (error) {
    throw refusalOf(error, dataDir);
  }
}

function tryPlace(dataDir: string, major: string, log: (line: string) => void): Place {
  makeDataDir(dataDir);
  checkDataDir(dataDir);
  refuseForeignFolder(dataDir, major);
  const identity = chooseIdentity(dataDir);
  const shelf = identity ? ELSEWHERE : dataDir;
  const pointer = join(dataDir, POINTER);
  if (existsSync(pointer)) return { folder: followPointer(dataDir, pointer), identity, shelf };
  if (!identity) return { folder: realpathSync(dataDir), identity, shelf };
  giveTo(identity, dataDir, 0o700);
  if (mayWriteIn(identity, dataDir)) return { folder: realpathSync(dataDir), identity, shelf };
  return { folder: moveElsewhere(dataDir, pointer, identity, log), identity, shelf };
}

function makeDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    // A read-only disk is ENOENT here, as `recursive` looks for the first folder it could make.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw refusals.unreadable(dataDir, error);
    throw error;
  }
}

/** @throws Refusal when an existing data directory is closed to us, or is no directory. */
export function checkDataDir(dataDir: string): void {
  try {
    // Root reads everything, but a directory closed to its own owner was closed on purpose.
    if ((statSync(dataDir).mode & 0o700) !== 0o700) throw refusals.unreadable(dataDir);
    readdirSync(dataDir);
  } catch (error) {
    throw refusalOf(error, dataDir);
  }
}

/** Where the data of a data directory lies, without making anything. */
export function findFolder(dataDir: string): string {
  const pointer = join(dataDir, POINTER);
  return existsSync(pointer) ? followPointer(dataDir, pointer) : dataDir;
}

function followPointer(dataDir: string, pointer: string): string {
  const { folder } = JSON.parse(readFileSync(pointer, 'utf8')) as { folder: string };
  if (!existsSync(folder)) throw refusals.elsewhereGone(dataDir, folder, pointer);
  return folder;
}

/** The name is new each time, so that a fresh clone in an old place never meets an old database. */
function moveElsewhere(dataDir: string, pointer: string, identity: Identity, log: (line: string) => void): string {
  const folder = join(ELSEWHERE, randomBytes(6).toString('hex'));
  mkdirSync(ELSEWHERE, { recursive: true });
  chmodSync(ELSEWHERE, 0o755);
  mkdirSync(folder);
  writeFileSync(join(folder, 'origin'), `${dataDir}\n`);
  giveTo(identity, folder, 0o700);
  writeFileSync(pointer, `${JSON.stringify({ folder })}\n`);
  log(`PostgreSQL does not run as root and its user cannot reach ${dataDir}: the database is kept in ${folder}.`);
  return folder;
}

/**
 * The directory of the socket, private to the server's user: short, because a socket's path may have 107 bytes and a
 * clone's path may be long; always the same for the same data, so that addresses survive a restart.
 */
export function chooseSocketDir({ folder, identity }: Place): string {
  const uid = identity?.uid ?? process.getuid?.() ?? 0;
  const name = `serasan-${uid}-${createHash('sha256').update(folder).digest('hex').slice(0, 10)}`;
  for (const base of [tmpdir(), '/tmp', folder]) {
    for (const suffix of ['', '-2', '-3']) {
      const path = join(base, name + suffix);
      if (Buffer.byteLength(join(path, SOCKET)) <= LONGEST_SOCKET_PATH && claimDir(path, uid, identity)) return path;
    }
  }
  throw refusals.unreadable(tmpdir());
}

/** Ours already, or made now. A directory or link that somebody else planted under the name is left alone. */
function claimDir(path: string, uid: number, identity: Identity | undefined): boolean {
  try {
    mkdirSync(path, { mode: 0o700 });
    giveTo(identity, path, 0o700);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    const found = lstatSync(path);
    if (!found.isDirectory() || found.uid !== uid) return false;
    chmodSync(path, 0o700);
  }
  return mayWriteIn(identity, path);
}
