import { statfsSync } from 'node:fs';
import { Refusal } from '../../refusal/refusal.ts';

/** Every way the embedded database may refuse to start: one sentence each, with what to do. */
export const refusals = {
  unreadable: (folder: string, cause?: unknown) =>
    new Refusal(
      'data-unreadable',
      `The data directory ${folder} cannot be read and written by this user. Change its owner or permissions, or name another with --data.`,
      { cause },
    ),
  foreignVersion: (folder: string, found: string, ours: string) =>
    new Refusal(
      'data-foreign-version',
      `The data directory ${folder} holds a PostgreSQL ${found} database and this Serasan brings PostgreSQL ${ours}. Start the release that made it and take a backup there, or name another directory with --data.`,
    ),
  notADatabase: (folder: string) =>
    new Refusal(
      'data-not-a-database',
      `The data directory ${folder} is not empty and holds no Serasan database. Name an empty or new directory with --data.`,
    ),
  notMade: (folder: string, ours: string) =>
    new Refusal(
      'data-not-a-database',
      `The data directory ${folder} holds a PostgreSQL ${ours} database that Serasan did not make. Name an empty directory with --data, or use that database with DATABASE_URL.`,
    ),
  inUse: (folder: string, pid: number) =>
    new Refusal(
      'data-in-use',
      `The data directory ${folder} is in use by another running Serasan (process ${pid}). Stop that one, or name another directory with --data.`,
    ),
  diskFull: (folder: string, cause?: unknown) =>
    new Refusal(
      'disk-full',
      `The disk that holds ${folder} is full. Free some space (at least 200 MB), then start again.`,
      {
        cause,
      },
    ),
  noBinaries: (platform: string) =>
    new Refusal(
      'no-binaries',
      `There is no PostgreSQL for ${platform} among the installed packages. Give a database of your own with DATABASE_URL, or install again with optional packages.`,
    ),
  binariesDoNotRun: (said: string) =>
    new Refusal(
      'no-binaries',
      `The PostgreSQL that came with the packages does not run on this machine (${said}). Give a database of your own with DATABASE_URL.`,
    ),
  noOtherUser: () =>
    new Refusal(
      'no-other-user',
      'PostgreSQL refuses to run as root and this machine does not let root run it as another user. Start Serasan as an ordinary user, or give a database of your own with DATABASE_URL.',
    ),
  elsewhereGone: (folder: string, elsewhere: string, pointer: string) =>
    new Refusal(
      'data-elsewhere-gone',
      `The database of ${folder} was kept in ${elsewhere}, which is gone. Bring it back, or delete ${pointer} to start with an empty database.`,
    ),
  didNotStart: (said: string, log: string) =>
    new Refusal('database-did-not-start', `PostgreSQL did not start: ${said} The whole story is in ${log}.`),
};

/** Turns what the file system said into the sentence for it; anything else stays as it was. */
export function refusalOf(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return refusals.diskFull(folder, error);
  if (code && ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ELOOP'].includes(code))
    return refusals.unreadable(folder, error);
  return error;
}

/** What PostgreSQL takes at a time for its log of changes, and a little more. */
const leastRoom = 32 * 1024 * 1024;

/** Why a start broke off: for want of room where hardly any is left, whatever the database said of it. */
export function refusalOfStart(error: unknown, folder: string, room: number = roomIn(folder)): unknown {
  if (error instanceof Refusal) return error;
  const full = (error as { code?: string } | null)?.code === '53100' || room < leastRoom;
  return full ? refusals.diskFull(folder, error) : refusalOf(error, folder);
}

function roomIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
