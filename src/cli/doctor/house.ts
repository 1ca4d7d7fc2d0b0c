import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBinaries, readyBinaries } from '../../platform/db/server/binaries.ts';
import { checkDataDir } from '../../platform/db/server/place.ts';
import { Refusal } from '../../platform/refusal/refusal.ts';
import { packagesReady } from '../launcher/packages.js';
import type { Finding } from './finding.ts';
import { gigabytes } from './machine.ts';

const LEAST_FREE_BYTES = 500 * 1024 ** 2;

export function checkPackages(root: string): Finding {
  const ok = packagesReady(root);
  const found = ok ? 'as package-lock.json says' : 'not those of package-lock.json';
  return {
    name: 'packages',
    needed: true,
    ok,
    found,
    ...(ok ? {} : { remedy: 'Start ./serasan again; it installs them.' }),
  };
}

export function checkPostgres(databaseUrl: string | undefined, shelf: string): Finding {
  const name = 'postgres';
  if (databaseUrl) return { name, needed: true, ok: true, found: 'a server of your own (DATABASE_URL); not asked' };
  try {
    const found = findBinaries();
    const { postgres } = readyBinaries(found, undefined, shelf);
    return {
      name,
      needed: true,
      ok: true,
      found: `PostgreSQL ${found.version.replace(/-.*/, '')} at ${dirname(postgres)}`,
    };
  } catch (error) {
    return lacks(name, error);
  }
}

/** Of a data directory that exists, or of the nearest folder in which it would be made. */
export function checkData(dataDir: string): Finding {
  const name = 'data directory';
  try {
    if (existsSync(dataDir)) checkDataDir(dataDir);
    const place = nearestExisting(dataDir);
    accessSync(place, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(place);
    const free = bavail * bsize;
    const found = `${dataDir}${place === dataDir ? '' : ' (will be made)'}, ${gigabytes(free)} free`;
    if (free >= LEAST_FREE_BYTES) return { name, needed: true, ok: true, found };
    return { name, needed: true, ok: false, found, remedy: 'Free some space: 500 MB is the least to start with.' };
  } catch (error) {
    return lacks(name, error, `${dataDir} cannot be read and written by this user`);
  }
}

/** Reports carry their fonts with them; nothing of the machine's is used. */
export function checkFonts(): Finding {
  const require = createRequire(import.meta.url);
  try {
    const folder = dirname(require.resolve('@fontsource/plus-jakarta-sans/package.json'));
    return { name: 'fonts', needed: false, ok: true, found: `Plus Jakarta Sans at ${folder}` };
  } catch {
    const remedy = 'Start ./serasan again; it installs the packages.';
    return { name: 'fonts', needed: false, ok: false, found: 'Plus Jakarta Sans is missing', remedy };
  }
}

function lacks(name: string, error: unknown, otherwise = String(error)): Finding {
  if (!(error instanceof Refusal))
    return {
      name,
      needed: true,
      ok: false,
      found: otherwise,
      remedy: 'Change its owner or permissions, or name another with --data.',
    };
  const [found = '', ...rest] = error.message.split('. ');
  return { name, needed: true, ok: false, found, remedy: rest.join('. ') };
}

function nearestExisting(path: string): string {
  return existsSync(path) ? path : nearestExisting(join(path, '..'));
}
