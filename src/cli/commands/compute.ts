import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { Refusal } from '../../platform/refusal/refusal.ts';
import { defineCommand, print, say } from '../command.ts';
import { nearest } from '../nearest.ts';
import { readInput } from '../read-input.ts';
import { projectRoot } from '../run.ts';

/** What `src/methods/<name>/cli.ts` exports as `method` to be offered here. */
interface Method {
  readonly name: string;
  readonly summary: string;
  /** Name of an option → what it takes. */
  readonly options: Readonly<Record<string, string>>;
  compute(text: string, options: Record<string, string>): { readonly json: unknown; readonly text: string };
}

export const command = defineCommand({
  name: 'compute',
  summary: 'Compute a published method on a file: the result as JSON on stdout, one sentence on stderr',
  usage: 'METHOD FILE [options of the method]   (without METHOD: which there are)',
  options: {},
  passThrough: true,
  async run({ positionals: [name, ...rest] }) {
    const methods = await loadMethods();
    if (name === undefined) return listMethods(methods);
    const method = methods.find((each) => each.name === name);
    if (!method) throw misuse(`There is no method "${name}". ${hint(name, methods)}`);
    const { file, options } = parseFor(method, rest);
    const result = computeOrExplain(method, file, await readInput(file), options);
    print(JSON.stringify(result.json, undefined, 2));
    say(result.text);
    return 0;
  },
});

/** A method says no with a `slug` and sentences; anything else that it throws is a bug. */
function computeOrExplain(
  method: Method,
  file: string,
  text: string,
  options: Record<string, string>,
): ReturnType<Method['compute']> {
  try {
    return method.compute(text, options);
  } catch (error) {
    if (!(error instanceof Error && 'slug' in error && 'words' in error)) throw error;
    throw new Refusal(String(error.slug), `${file}: ${error.message}.`, { exitCode: 2, cause: error });
  }
}

function parseFor(method: Method, args: readonly string[]): { file: string; options: Record<string, string> } {
  const names = Object.keys(method.options);
  const options: ParseArgsOptionsConfig = { json: { type: 'boolean' } };
  for (const name of names) options[name] = { type: 'string' };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, extra] = positionals;
    if (file === undefined) throw misuse('FILE is missing.');
    if (extra !== undefined) throw misuse(`"${extra}" is one argument too many.`);
    const given = Object.entries(values).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : []));
    return { file, options: Object.fromEntries(given) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const known = names.length ? ` Options of ${method.name}: ${names.map((each) => `--${each}`).join(', ')}.` : '';
    throw misuse(`${(error as Error).message.split('. ')[0]}.${known}`);
  }
}

/** The folder is the list: each method folder with a `cli.ts`. */
async function loadMethods(): Promise<Method[]> {
  const folder = join(projectRoot, 'src', 'methods');
  const names = await readdir(folder);
  const files = names.map((name) => join(folder, name, 'cli.ts')).filter((path) => existsSync(path));
  const modules = await Promise.all(
    files.map((path) => import(pathToFileURL(path).href) as Promise<{ method: Method }>),
  );
  return modules.map(({ method }) => method);
}

function listMethods(methods: readonly Method[]): number {
  for (const { name, summary, options } of methods) {
    const extra = Object.entries(options).map(([option, takes]) => ` [--${option} ${takes}]`);
    print(`${name}${extra.join('')}\n  ${summary}`);
  }
  return 0;
}

function hint(name: string, methods: readonly Method[]): string {
  const names = methods.map((each) => each.name);
  const meant = nearest(name, names);
  return meant ? `Did you mean "${meant}"?` : `There are: ${names.join(', ')}.`;
}

const misuse = (sentence: string): Refusal =>
  new Refusal('misuse', `${sentence}\nUsage: serasan compute METHOD FILE`, { exitCode: 2 });
