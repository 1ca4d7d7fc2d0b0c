import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The text of a file that is made once: synced, readable to its owner only; of two who make it the first one counts. */
export async function keepOnce(path: string, make: () => string): Promise<string> {
  const kept = await readFile(path, 'utf8').catch(() => undefined);
  if (kept) return kept;
  await mkdir(dirname(path), { recursive: true });
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(make());
    await file.sync();
    await file.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFile(path, 'utf8');
}
