import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Refusal } from '../platform/refusal/refusal.ts';
import { print, say, type Command, type CommandArgs, type CommandOptions } from './command.ts';
import { findCommand, listCommandNames, loadCommands } from './discover.ts';
import { describeCommand, describeCommands } from './help.ts';
import { nearest } from './nearest.ts';

/** The folder of the clone. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** @returns the exit code: 0 done, 1 the thing is not so, 2 misuse. */
export async function runCli(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === '--help' || name === '-h' || name === 'help') return await showHelp(rest[0]);
    if (name === '--version') return await showVersion();
    if (name === undefined) {
      say(describeCommands(await loadCommands()));
      return 2;
    }
    return await runCommand(await getCommand(name), rest);
  } catch (error) {
    return report(error);
  }
}

async function runCommand(command: Command, args: readonly string[]): Promise<number> {
  if (args[0] === '--help' || args[0] === '-h') return show(describeCommand(command));
  if (command.passThrough) return command.run({ values: {}, positionals: args });
  const parsed = parse(command, args);
  return parsed.values['help'] ? show(describeCommand(command)) : command.run(parsed);
}

function parse(command: Command, args: readonly string[]): CommandArgs<CommandOptions> {
  const options = { ...command.options, help: { type: 'boolean', short: 'h', description: 'This text' } } as const;
  let parsed: CommandArgs<CommandOptions>;
  try {
    parsed = parseArgs({ args: [...args], options, strict: true, allowPositionals: true }) as typeof parsed;
  } catch (error) {
    throw misuse(sentenceFor(command, error as NodeJS.ErrnoException), command);
  }
  if (!parsed.values['help']) checkPositionals(command, parsed.positionals);
  return parsed;
}

function checkPositionals(command: Command, given: readonly string[]): void {
  const names = command.positionals ?? [];
  const missing = names[given.length];
  if (missing && !missing.endsWith('?')) throw misuse(`${missing} is missing.`, command);
  const extra = given[names.length];
  if (extra !== undefined) throw misuse(`"${extra}" is one argument too many.`, command);
}

/** parseArgs's complaint in our words, with the option that was probably meant. */
function sentenceFor(command: Command, error: NodeJS.ErrnoException): string {
  const option = /'(-[^' <]*)/.exec(error.message)?.[1] ?? '';
  if (error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return error.message.split('. ')[0] + '.';
  const known = Object.keys(command.options).map((each) => `--${each}`);
  const meant = nearest(option, known);
  return `There is no option ${option}.${meant ? ` Did you mean ${meant}?` : ''}`;
}

async function getCommand(name: string): Promise<Command> {
  const found = await findCommand(name);
  if (found) return found;
  const meant = nearest(name, await listCommandNames());
  const hint = meant ? `Did you mean "${meant}"?` : 'See serasan --help.';
  throw new Refusal('unknown-command', `There is no command "${name}". ${hint}`, { exitCode: 2 });
}

async function showHelp(name: string | undefined): Promise<number> {
  return show(name === undefined ? describeCommands(await loadCommands()) : describeCommand(await getCommand(name)));
}

async function showVersion(): Promise<number> {
  const { version } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  return show(version);
}

function show(text: string): number {
  print(text);
  return 0;
}

function misuse(sentence: string, command: Command): Refusal {
  const text = `${sentence}\nUsage: serasan ${command.name} ${command.usage}`.trimEnd();
  return new Refusal('misuse', text, { exitCode: 2 });
}

/** What was thrown on purpose is a sentence; anything else is a bug and shows where. */
function report(error: unknown): number {
  if (error instanceof Refusal) {
    say(`serasan: ${error.message}`);
    return error.exitCode;
  }
  say(`serasan: this is a bug. ${error instanceof Error ? error.stack : String(error)}`);
  return 1;
}
