import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { refusals } from './refusals.ts';

/** What may lie beside the cluster in its folder. */
const OURS = /^(cluster|cluster\.new-\d+|postgres\.log(\.1)?|elsewhere\.json|origin|postgres-[\w.-]+|serasan-\d+-.*)$/;

export const clusterIn = (folder: string): string => join(folder, 'cluster');

/**
 * Refuses a folder that holds somebody else's things. Says nothing about an empty one or one of ours.
 * @param major PostgreSQL's major version of the binaries, e.g. `18`.
 */
export function refuseForeignFolder(folder: string, major: string): void {
  const names = readdirSync(folder);
  if (names.includes('PG_VERSION')) {
    const found = versionIn(folder);
    throw found === major ? refusals.notMade(folder, major) : refusals.foreignVersion(folder, found, major);
  }
  if (names.includes('cluster')) {
    if (!existsSync(join(clusterIn(folder), 'PG_VERSION'))) throw refusals.notADatabase(folder);
    const found = versionIn(clusterIn(folder));
    if (found !== major) throw refusals.foreignVersion(folder, found, major);
  } else if (!names.every((name) => OURS.test(name))) {
    throw refusals.notADatabase(folder);
  }
}

const versionIn = (folder: string): string => readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
