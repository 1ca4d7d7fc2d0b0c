import { readFile } from 'node:fs/promises';
import { Refusal } from '../platform/refusal/refusal.ts';

/** The text of a file that was named on the command line; `-` is stdin. @throws Refusal, exit 2. */
export async function readInput(path: string): Promise<string> {
  try {
    return await readFile(path === '-' ? '/dev/stdin' : path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === 'ENOENT' ? 'does not exist' : code === 'EISDIR' ? 'is a folder' : `cannot be read (${code})`;
    throw new Refusal('file-unreadable', `The file ${path} ${why}.`, { exitCode: 2, cause: error });
  }
}
