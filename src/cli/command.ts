import type { parseArgs, ParseArgsOptionsConfig } from 'node:util';

/** An option of `node:util` parseArgs with its line in the help. */
export type CommandOptions = Record<string, ParseArgsOptionsConfig[string] & { readonly description?: string }>;

type Values<Options extends CommandOptions> = ReturnType<typeof parseArgs<{ options: Options }>>['values'];

export interface CommandArgs<Options extends CommandOptions> {
  readonly values: Values<Options>;
  readonly positionals: readonly string[];
}

/**
 * One command of `serasan`: the file `commands/<name>.ts` exports it as `command`; nobody lists it anywhere.
 * Data goes to stdout (`print`), words to stderr (`say`).
 */
export interface Command<Options extends CommandOptions = CommandOptions> {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: string;
  /** What follows the name: `METHOD FILE [--weight W]`. */
  readonly usage: string;
  readonly options: Options;
  /** Names of what stands without a dash, in order; one that ends in `?` may be missing. None by default. */
  readonly positionals?: readonly string[];
  /** Everything after the name goes to `run` unread, as positionals; for commands that hand over to another program. */
  readonly passThrough?: boolean;
  /** @returns 0 done, 1 the thing is not so, 2 misuse. A thrown Refusal is printed as its sentence. */
  run(args: CommandArgs<Options>): Promise<number>;
}

export function defineCommand<const Options extends CommandOptions>(command: Command<Options>): Command<Options> {
  return command;
}

/** A line of data. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A line of words for the person who watches. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
