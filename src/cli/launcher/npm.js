import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { NotReady } from './not-ready.js';

const FLAGS = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
const PATIENCE = ['--fetch-retries=2', '--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=8000'];

/**
 * `npm ci` in `folder`, never with lifecycle scripts.
 * @param {string} folder
 * @param {{ root: string, onChild?: (pid: number | undefined) => void }} options
 */
export async function npmInstall(folder, { root, onChild }) {
  const [command, ...before] = findNpm();
  const child = spawn(command, [...before, 'ci', ...FLAGS, ...PATIENCE], {
    cwd: folder,
    env: npmEnvironment(root),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onChild?.(child.pid);
  const stop = () => {
    child.kill('SIGTERM');
    process.exit(143); // 128 + SIGTERM; what is half installed is installed anew at the next start
  };
  process.once('SIGTERM', stop);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (said = (said + chunk).slice(-20_000)));
  const code = await new Promise((resolve, reject) => {
    child.on('error', (error) => reject(error.code === 'ENOENT' ? new NotReady(NO_NPM) : error));
    child.on('close', resolve);
  });
  process.off('SIGTERM', stop);
  onChild?.(undefined);
  if (code !== 0) throw new NotReady(npmSentence(said));
}

const NO_NPM =
  'npm was not found beside Node or on the PATH; install it (Debian: apt-get install npm), then start again.';

function findNpm() {
  const bin = dirname(realpathSync(process.execPath));
  const beside = [join(bin, '../lib/node_modules/npm/bin/npm-cli.js'), '/usr/share/nodejs/npm/bin/npm-cli.js'];
  const script = beside.find((path) => existsSync(path));
  return script ? [process.execPath, script] : ['npm'];
}

/** npm keeps its cache at home; without a home that may be written, it keeps it with us. */
function npmEnvironment(root) {
  const env = { ...process.env };
  const cacheNamed = Object.keys(env).some((name) => name.toLowerCase() === 'npm_config_cache');
  if (!cacheNamed && !mayWriteHome()) env.npm_config_cache = join(root, '.serasan', 'npm-cache');
  return env;
}

function mayWriteHome() {
  try {
    const home = homedir();
    const cache = join(home, '.npm');
    accessSync(existsSync(cache) ? cache : home, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What went wrong inside npm, as a sentence with its remedy. */
export function npmSentence(said) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ECONNRESET|ERR_SOCKET_TIMEOUT/.test(said))
    return 'the package registry could not be reached, and the packages are not here yet; connect to the network (or set npm_config_registry to a mirror), then start again.';
  if (/ENOSPC|EDQUOT/.test(said))
    return 'the disk became full while packages were installed; free about 1 GB, then start again.';
  if (/EROFS/.test(said))
    return 'this folder is read-only and its packages are not installed; put Serasan where it may write, then start again.';
  if (/EACCES|EPERM/.test(said))
    return 'packages may not be installed here by this user; change the owner of this folder or run as the user who owns it.';
  if (/EINTEGRITY/.test(said))
    return 'a package differs from the one this release was made with (EINTEGRITY), so nothing was installed; check the registry that npm uses.';
  if (/EUSAGE/.test(said))
    return `package-lock.json does not fit package.json; run npm install and node src/cli/checks/complete-lockfile.ts, then start again:\n  ${
      said
        .match(/(Missing|Invalid): .*/g)
        ?.slice(0, 3)
        .join('\n  ') ?? ''
    }`;
  const lines = said.split('\n').filter((line) => line.trim() && !/complete log of this run/.test(line));
  return `npm could not install the packages:\n  ${lines.slice(-6).join('\n  ')}`;
}
