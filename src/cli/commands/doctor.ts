import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { Refusal } from '../../platform/refusal/refusal.ts';
import { defineCommand, print } from '../command.ts';
import type { Finding } from '../doctor/finding.ts';
import { checkData, checkFonts, checkPackages, checkPostgres } from '../doctor/house.ts';
import { checkBrowser, checkCores, checkMemory, checkNode, checkPort, checkTimezone } from '../doctor/machine.ts';
import { projectRoot } from '../run.ts';

export const command = defineCommand({
  name: 'doctor',
  summary: 'Say what this machine has and lacks; exit 0 when `up` can run',
  usage: '[--data DIR] [--port N] [--json]',
  options: {
    data: { type: 'string', description: 'The data directory that `up` would use (.serasan in this folder)' },
    port: { type: 'string', description: 'The port that `up` would use (8080)' },
    json: { type: 'boolean', description: 'The findings as JSON' },
  },
  async run({ values }) {
    const dataDir = resolve(values.data ?? process.env['SERASAN_DATA'] ?? join(projectRoot, '.serasan'));
    const port = readPort(values.port ?? process.env['SERASAN_PORT'] ?? '8080');
    const findings = [
      checkNode(),
      checkPackages(projectRoot),
      checkPostgres(process.env['DATABASE_URL'], join(tmpdir(), 'serasan-doctor')),
      checkData(dataDir),
      await checkPort(process.env['SERASAN_HOST'] ?? '0.0.0.0', port),
      checkTimezone(),
      checkMemory(),
      checkCores(),
      checkFonts(),
      checkBrowser(),
    ];
    const ok = findings.every((finding) => finding.ok || !finding.needed);
    if (values.json) print(JSON.stringify({ ok, findings }, undefined, 2));
    else for (const line of findings.flatMap(describe)) print(line);
    return ok ? 0 : 1;
  },
});

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Refusal('misuse', `"${text}" is not a port: give a number from 0 to 65535.`, { exitCode: 2 });
}

function describe({ name, ok, needed, found, remedy }: Finding): string[] {
  const line = `${ok ? 'ok   ' : 'lacks'}  ${name.padEnd(14)}  ${found}`;
  return remedy ? [line, `       ${' '.repeat(14)}  ${needed ? '' : '(not needed to run) '}${remedy}`] : [line];
}
