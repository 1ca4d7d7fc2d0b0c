import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Capability } from './capability.ts';

/**
 * The folder is the registry: every `dimensions/<dimension>/<capability>/capability.ts` under `root` is a capability.
 * @throws Error when a file exports none or its name is not its folder.
 */
export async function discoverCapabilities(root: string): Promise<Capability[]> {
  const paths: string[] = [];
  for await (const path of glob('dimensions/*/*/capability.ts', { cwd: root })) paths.push(path);
  return Promise.all(paths.toSorted().map((path) => loadCapability(root, path)));
}

async function loadCapability(root: string, path: string): Promise<Capability> {
  const { capability } = (await import(pathToFileURL(join(root, path)).href)) as { capability?: Capability };
  const folder = path.split(/[\\/]/).slice(1, 3).join('/');
  if (!capability) throw new Error(`${path} exports no \`capability\`.`);
  if (capability.name !== folder)
    throw new Error(`${path} calls itself ${capability.name}; its folder says ${folder}.`);
  return capability;
}
