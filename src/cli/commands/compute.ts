import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { methods as all } from '../../methods/all.ts';
import { computeCsv, computeJson } from '../../methods/cases.ts';
import { takesCases, takesFiles, type CaseMethod, type Method } from '../../methods/declare.ts';
import { parseJson, printJson } from '../../methods/json.ts';
import { isMisuse } from '../../methods/misuse.ts';
import { Refusal } from '../../platform/refusal/refusal.ts';
import { defineCommand, say } from '../command.ts';
import { nearest } from '../nearest.ts';
import { readInput } from '../read-input.ts';

/** Bad rows that are told one by one. */
const toldRows = 20;

interface Done {
  readonly output: string;
  readonly summary: string;
}

export const command = defineCommand({
  name: 'compute',
  summary: 'Compute a published method on a file: CSV gets columns, JSON gives JSON, one sentence on stderr',
  usage: 'METHOD FILE [--edition E] [options of the method]   (without METHOD: which there are)',
  options: {},
  passThrough: true,
  async run({ positionals: [name, ...rest] }) {
    const methods = all.filter((each) => takesCases(each) || takesFiles(each));
    if (name === undefined) return listMethods(methods);
    const method = methods.find((each) => each.name === name);
    if (!method) throw misuse(`There is no method "${name}". ${hint(name, methods)}`);
    const { file, options } = parseFor(method, rest);
    const { output, summary } = computeOrExplain(method, file, await readInput(file), options);
    process.stdout.write(output);
    say(summary);
    return 0;
  },
});

/** A method says no by a Misuse; what is wrong with a line of the file is no misuse of the command. */
function computeOrExplain(method: Method, file: string, text: string, options: Record<string, string>): Done {
  try {
    const form = /^\s*[{[]/.test(text.replace(/^\uFEFF/, '')) ? 'json' : 'csv';
    if (takesFiles(method) && (method.form === form || !takesCases(method))) return method.computeFile(text, options);
    if (takesCases(method)) return computeCases(method, form, text, options['edition']);
    throw new Error(`${method.name} computes nothing`);
  } catch (error) {
    if (!isMisuse(error)) throw error;
    const exitCode = error.line === undefined ? 2 : 1;
    throw new Refusal(error.slug, `${file}: ${error.message}.`, { exitCode, cause: error });
  }
}

function computeCases(method: CaseMethod, form: 'csv' | 'json', text: string, edition: string | undefined): Done {
  if (form === 'json')
    return { output: printJson(computeJson(method, parseJson(text), edition)), summary: `${method.version}: done` };
  const { text: output, rows, faults } = computeCsv(method, text, edition);
  const last = faults.at(-1);
  if (!last) return { output, summary: `${method.version}: ${rows} rows` };
  for (const each of faults.slice(0, -1).slice(0, toldRows)) say(`${each.message}.`);
  if (faults.length > toldRows + 1) say(`… and ${faults.length - toldRows - 1} more; the last:`);
  throw last;
}

function optionsOf(method: Method): Readonly<Record<string, string>> {
  const own = takesFiles(method) ? method.options : {};
  if (!takesCases(method) || !method.editions?.length) return own;
  return { edition: `${method.editions.map((each) => each.id).join(', ')}, where the file names none`, ...own };
}

function parseFor(method: Method, args: readonly string[]): { file: string; options: Record<string, string> } {
  const names = Object.keys(optionsOf(method));
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

function listMethods(methods: readonly Method[]): number {
  const lines = methods.map((method) => {
    const extra = Object.entries(optionsOf(method)).map(([option, takes]) => ` [--${option} ${takes}]`);
    return `${method.name}${extra.join('')}\n  ${method.title[1]} (${method.source[1]})\n`;
  });
  process.stdout.write(lines.join(''));
  return 0;
}

function hint(name: string, methods: readonly Method[]): string {
  const names = methods.map((each) => each.name);
  const meant = nearest(name, names);
  return meant ? `Did you mean "${meant}"?` : `There are: ${names.join(', ')}.`;
}

const misuse = (sentence: string): Refusal =>
  new Refusal('misuse', `${sentence}\nUsage: serasan compute METHOD FILE`, { exitCode: 2 });
