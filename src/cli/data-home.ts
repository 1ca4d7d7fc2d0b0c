import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { findBinaries } from '../platform/db/server/binaries.ts';
import { refuseForeignFolder } from '../platform/db/server/foreign.ts';
import { checkDataDir } from '../platform/db/server/place.ts';
import { refusalOf, refusals } from '../platform/db/server/refusals.ts';

/** One of these tells that a directory is a house's. */
const ours = ['database', 'cache', 'runtime', 'files', 'session-secret', 'log-key'];

/**
 * Makes the data directory, or makes sure that an existing one is a house's and not somebody else's things.
 * @throws Refusal with one sentence
 */
export function readyDataHome(dataDir: string): void {
  try {
    if (!existsSync(dataDir)) {
      mkdirSync(dataDir, { recursive: true, mode: 0o711 }); // PostgreSQL's own user passes through; files in it are 0600
      return;
    }
    checkDataDir(dataDir);
    const names = readdirSync(dataDir);
    if (names.includes('PG_VERSION')) refuseForeignFolder(dataDir, findBinaries().major);
    if (names.length > 0 && !names.some((name) => ours.includes(name))) throw refusals.notADatabase(dataDir);
  } catch (error) {
    throw refusalOf(error, dataDir);
  }
}
