import { dirname, join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { lockfileFaults, type Lockfile } from './lockfile.ts';
import { runTool, type Check, type CheckResult } from './check.ts';

/** A check that is one tool: it holds when the tool ends with 0. */
function tool(name: string, packageName: string, args: readonly string[], command = packageName): Check {
  return {
    name,
    async run(root) {
      const { code, said } = await runTool(root, process.execPath, [
        await scriptOf(root, packageName, command),
        ...args,
      ]);
      return code === 0 ? { outcome: 'ok' } : { outcome: 'failed', said };
    },
  };
}

const imports: Check = {
  name: 'imports',
  async run(root) {
    const script = await scriptOf(root, 'dependency-cruiser', 'depcruise');
    const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src', 'verifier', 'seed', 'test'];
    const { stdout, said } = await runTool(root, process.execPath, [script, ...args]);
    const summary = readCruise(stdout);
    if (!summary) return { outcome: 'failed', said };
    const { totalCruised, totalDependenciesCruised, violations } = summary;
    // The tool passes silently on nothing: a run that read no file has failed.
    if (totalCruised === 0 || totalDependenciesCruised === 0) return { outcome: 'failed', said: 'no module was read' };
    const detail = `${totalCruised} modules, ${totalDependenciesCruised} imports`;
    if (violations.length === 0) return { outcome: 'ok', detail };
    return {
      outcome: 'failed',
      detail,
      said: violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).join('\n'),
    };
  },
};

interface CruiseSummary {
  readonly totalCruised: number;
  readonly totalDependenciesCruised: number;
  readonly violations: readonly {
    readonly rule: { readonly name: string };
    readonly from: string;
    readonly to: string;
  }[];
}

function readCruise(text: string): CruiseSummary | undefined {
  try {
    return (JSON.parse(text) as { summary: CruiseSummary }).summary;
  } catch {
    return undefined;
  }
}

/** lockfile-lint looks at addresses, which our lockfile leaves to the registry in use; the hashes are looked at here. */
const lockfile: Check = {
  name: 'lockfile',
  async run(root) {
    const script = await scriptOf(root, 'lockfile-lint');
    const args = [
      '--path',
      'package-lock.json',
      '--type',
      'npm',
      '--validate-https',
      '--validate-integrity',
      '--allowed-hosts',
      'npm',
    ];
    const { code, said } = await runTool(root, process.execPath, [script, ...args]);
    if (code !== 0) return { outcome: 'failed', said };
    const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
    const faults = lockfileFaults(lock);
    if (faults.length > 0) return { outcome: 'failed', said: faults.join('\n') };
    return { outcome: 'ok', detail: `${Object.keys(lock.packages).length - 1} packages` };
  },
};

/** Known holes in packages. Where the advisory service cannot be asked, that is said and never counted as good. */
const advisories: Check = {
  name: 'advisories',
  async run(root) {
    const args = ['audit', '--json', '--audit-level=high', '--fetch-retries=0', '--fetch-timeout=15000'];
    const { stdout } = await runTool(root, 'npm', args).catch(() => ({ stdout: '' })); // no npm: not run either
    return judgeAudit(stdout);
  },
};

export function judgeAudit(text: string): CheckResult {
  const notRun = { outcome: 'not-run', detail: 'advisory check NOT RUN (advisory service out of reach)' } as const;
  try {
    const report = JSON.parse(text) as { metadata?: { vulnerabilities: Record<string, number> } };
    if (!report.metadata) return notRun;
    const { high = 0, critical = 0, total = 0 } = report.metadata.vulnerabilities;
    if (high + critical > 0)
      return { outcome: 'failed', said: `${high} high and ${critical} critical advisories: npm audit` };
    return { outcome: 'ok', detail: `${total} advisories below high` };
  } catch {
    return notRun;
  }
}

/** In this order: the quick ones first. */
export const checks: readonly Check[] = [
  tool('format', 'oxfmt', ['--check']),
  imports,
  lockfile,
  tool('types', 'typescript', ['-p', '.'], 'tsc'),
  tool('dead code', 'knip', ['--no-progress']),
  tool('lint', 'oxlint', ['--type-aware', '--deny-warnings']),
  tool('architecture', 'vitest', ['run', 'test/architecture']),
  advisories,
];

/** The script behind a package's command; run with our own Node, so that PATH does not decide. */
async function scriptOf(root: string, packageName: string, command = packageName): Promise<string> {
  const manifest = join(root, 'node_modules', packageName, 'package.json');
  const { bin } = JSON.parse(await readFile(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const path = typeof bin === 'string' ? bin : bin[command];
  if (path === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(dirname(manifest), path);
}
