import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Command } from './command.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'commands');

/** The folder is the list: one command a file. */
export async function listCommandNames(): Promise<string[]> {
  const files = await readdir(folder);
  const names = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return names.map((file) => file.slice(0, -'.ts'.length)).sort();
}

/** Loads only the file of that name, so that a command starts without the weight of the others. */
export async function findCommand(name: string): Promise<Command | undefined> {
  const path = join(folder, `${name}.ts`);
  if (!/^[a-z][a-z-]*$/.test(name) || !existsSync(path)) return undefined;
  const { command } = (await import(pathToFileURL(path).href)) as { command: Command };
  return command;
}

export async function loadCommands(): Promise<Command[]> {
  const found = await Promise.all((await listCommandNames()).map(findCommand));
  return found.filter((command) => command !== undefined);
}
