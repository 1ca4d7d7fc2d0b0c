import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench } from '../../../bench/parts/report.ts';
import { Refusal } from '../../platform/refusal/refusal.ts';
import { defineCommand, print, say } from '../command.ts';
import { projectRoot } from '../run.ts';

export const command = defineCommand({
  name: 'bench',
  summary: 'Measure this program on this machine and hold it against what it promises; without NAME, say what there is',
  usage: '[NAME] [--json]',
  options: { json: { type: 'boolean', description: 'the figures as JSON' } },
  positionals: ['NAME?'],
  async run({ values, positionals: [name] }) {
    if (name === undefined) return listBenches();
    const { asMarkdown, isKept } = await import('../../../bench/parts/report.ts');
    const report = await (await loadBench(name)).run(say);
    print(values.json ? JSON.stringify(report, undefined, 2) : asMarkdown(report));
    return report.measures.every(isKept) ? 0 : 1;
  },
});

const folder = join(projectRoot, 'bench');

/** The folder is the list: `bench/<name>.ts` that exports `bench`. */
function benchNames(): string[] {
  return readdirSync(folder)
    .filter((file) => /^[a-z-]+\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length));
}

async function listBenches(): Promise<number> {
  for (const name of benchNames()) print(`${name}\n  ${(await loadBench(name)).summary}`);
  return 0;
}

async function loadBench(name: string): Promise<Bench> {
  const path = join(folder, `${name}.ts`);
  if (!benchNames().includes(name))
    throw new Refusal('misuse', `There is no bench "${name}"; there are: ${benchNames().join(', ')}.`, { exitCode: 2 });
  return ((await import(pathToFileURL(path).href)) as { bench: Bench }).bench;
}
