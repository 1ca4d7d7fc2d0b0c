import type { Command } from './command.ts';

export function describeCommands(commands: readonly Command[]): string {
  return [
    'Serasan: the platform on which a regency runs its smart-regency programme and proves it.',
    '',
    'Usage: serasan COMMAND [options]',
    '',
    ...table(commands.map(({ name, summary }) => [name, summary])),
    '',
    'serasan COMMAND --help tells more about one.',
    'Exit codes: 0 done, 1 the thing is not so, 2 misuse. Data on stdout, words on stderr.',
  ].join('\n');
}

export function describeCommand({ name, summary, usage, options }: Command): string {
  const lines = Object.entries(options).map(([option, { short, type, description }]) => [
    `${short ? `-${short}, ` : ''}--${option}${type === 'string' ? ' VALUE' : ''}`,
    description ?? '',
  ]);
  return [
    summary,
    '',
    `Usage: serasan ${name} ${usage}`.trimEnd(),
    ...(lines.length ? ['', ...table(lines)] : []),
  ].join('\n');
}

function table(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left?.length ?? 0));
  return rows.map(([left, right]) => `  ${(left ?? '').padEnd(width)}  ${right ?? ''}`.trimEnd());
}
