import { checks } from '../checks/all.ts';
import type { CheckResult } from '../checks/check.ts';
import { defineCommand, print, say } from '../command.ts';
import { projectRoot } from '../run.ts';

export const command = defineCommand({
  name: 'check',
  summary: 'Check the source: format, imports, lockfile, types, dead code, lint, architecture, advisories',
  usage: '[--json]',
  options: { json: { type: 'boolean', description: 'The results as JSON' } },
  async run({ values }) {
    const results = [];
    for (const check of checks) {
      const started = performance.now();
      const result = await check.run(projectRoot);
      const seconds = (performance.now() - started) / 1000;
      results.push({ name: check.name, seconds: Number(seconds.toFixed(1)), ...result });
      if (!values.json) print(describe(check.name, result, seconds));
      if (result.outcome === 'failed' && result.said) say(result.said.trimEnd());
    }
    const ok = results.every(({ outcome }) => outcome !== 'failed');
    if (values.json) print(JSON.stringify({ ok, checks: results.map(({ said: _, ...rest }) => rest) }, undefined, 2));
    return ok ? 0 : 1;
  },
});

function describe(name: string, { outcome, detail }: CheckResult, seconds: number): string {
  if (outcome === 'not-run') return detail ?? `${name} NOT RUN`;
  const words = outcome === 'ok' ? 'ok    ' : 'FAILED';
  return `${words}  ${name.padEnd(12)}  ${seconds.toFixed(1).padStart(5)} s${detail ? `  ${detail}` : ''}`;
}
