import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defineCommand, print, say } from '../command.ts';
import { readyBrowser } from '../ready-browser.ts';
import { projectRoot } from '../run.ts';

export const command = defineCommand({
  name: 'test',
  summary: 'Make everything ready, browser included, and run the tests; the last line is `N passed, N failed`',
  usage: '[names and options of vitest run]',
  options: {},
  passThrough: true,
  async run({ positionals }) {
    const browser = await readyBrowser(say);
    const report = join(projectRoot, '.serasan', `test-${process.pid}.json`);
    mkdirSync(join(projectRoot, '.serasan'), { recursive: true });
    const code = await runVitest(positionals, report, browser);
    const { passed, failed } = await readCounts(report, code);
    print(`${passed} passed, ${failed} failed`);
    return code;
  },
});

async function runVitest(args: readonly string[], report: string, browser: string | undefined): Promise<number> {
  const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn(process.execPath, [vitest, 'run', ...reporters, ...args], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, ...(browser ? { SERASAN_CHROMIUM: browser } : {}) },
  });
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGTERM', stop);
  process.on('SIGINT', () => {}); // the terminal tells vitest itself; we wait for its report
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** A file that could not even load counts as one failed, and so does a failure outside every test. */
async function readCounts(path: string, code: number): Promise<{ passed: number; failed: number }> {
  try {
    const report = JSON.parse(await readFile(path, 'utf8')) as VitestReport;
    const unloaded = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
    ).length;
    const failed = report.numFailedTests + unloaded;
    return { passed: report.numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    await rm(path, { force: true });
  }
}
