import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../platform/refusal/refusal.ts';
import { defineCommand } from '../command.ts';
import { projectRoot } from '../run.ts';

/** The verifier stands alone so that an outsider can read and run it without us; here it is only called. */
export const command = defineCommand({
  name: 'verify',
  summary: 'Check a published result: nothing changed since it was logged, and the ranking follows from the marks',
  usage: 'BUNDLE [options of the verifier]',
  options: {},
  passThrough: true,
  async run({ positionals }) {
    const verifier = join(projectRoot, 'verifier', 'verify.mjs');
    if (!existsSync(verifier)) throw new Refusal('verifier-missing', `The verifier is not here: ${verifier}.`);
    const file = positionals.find((each) => !each.startsWith('-'));
    if (file === undefined)
      throw new Refusal('misuse', 'BUNDLE is missing.\nUsage: serasan verify BUNDLE', { exitCode: 2 });
    if (!existsSync(file)) throw new Refusal('file-unreadable', `The file ${file} does not exist.`, { exitCode: 2 });
    const child = spawn(process.execPath, [verifier, ...positionals], { stdio: 'inherit' });
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code) => resolve(code ?? 1));
    });
  },
});
