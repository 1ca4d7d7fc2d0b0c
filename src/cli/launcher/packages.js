import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** True when node_modules is what package-lock.json says. */
export function packagesReady(root) {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (read(stampPath(root)) === stampOf(text)) return true;
  if (!installedMatches(text, read(join(root, 'node_modules', '.package-lock.json')))) return false;
  markPackages(root);
  return true;
}

/** Remembers which lockfile was installed. `npm ci` removes the mark together with the packages. */
export function markPackages(root) {
  try {
    writeFileSync(stampPath(root), stampOf(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  } catch {
    // a read-only installation compares the lists at each start instead: 5 ms
  }
}

/** Compares with npm's own list of what it installed, so that a developer's `npm install` needs no second one. */
export function installedMatches(lockText, installedText) {
  if (!installedText) return false;
  const installed = JSON.parse(installedText).packages ?? {};
  return Object.entries(JSON.parse(lockText).packages).every(([path, wanted]) => {
    if (path === '') return true;
    const present = installed[path];
    return present
      ? present.version === wanted.version && present.integrity === wanted.integrity
      : wanted.optional === true;
  });
}

const stampPath = (root) => join(root, 'node_modules', '.serasan');
const stampOf = (text) => `${createHash('sha256').update(text).digest('hex')} ${process.platform}-${process.arch}`;

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
