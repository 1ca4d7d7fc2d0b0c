import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

// What a start would make again from the same source: written once per content, below the clone's own folder.

/** Where the source stands, and what is kept of it. */
export const root = resolve(import.meta.dirname, '../..');
export const keptFolder = join(root, '.serasan', 'cache');

/** The text that was kept under this name. */
export function readKept(name: string): string | undefined {
  try {
    return readFileSync(join(keptFolder, name), 'utf8');
  } catch {
    return undefined;
  }
}

/** Written beside and moved into place; where nothing may be written, each start pays for itself. */
export function keep(name: string, text: string): void {
  const path = join(keptFolder, name);
  const fresh = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(fresh, text);
    renameSync(fresh, path);
  } catch {
    rmSync(fresh, { force: true });
  }
}
