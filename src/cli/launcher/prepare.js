import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.js';
import { NotReady, fileSentence } from './not-ready.js';
import { npmInstall } from './npm.js';
import { markPackages, packagesReady } from './packages.js';
import { showProgress } from './progress.js';
import { chooseRuntime, installRuntime, wantedVersion } from './runtime.js';

/**
 * Brings runtime and packages onto this machine when they are missing or of another release.
 * @param {string} root
 * @returns {Promise<string>} the Node to run the program with
 * @throws {NotReady}
 */
export async function prepare(root) {
  const choose = () => chooseRuntime(thisMachine(root));
  if (choose().install || !packagesReady(root)) await install(root, choose);
  return choose().node;
}

async function install(root, choose) {
  const own = join(root, '.serasan');
  try {
    if (!existsSync(own)) mkdirSync(own); // not `recursive`: that calls a read-only disk a missing folder
    await withLock(join(own, 'install.lock'), {
      onWait: () => process.stderr.write('Another start is installing packages; waiting for it …\n'),
      work: async (noteChild) => {
        const { install: runtime } = choose();
        if (runtime)
          await step(`Fetching Node ${runtime.version}`, () => installRuntime(runtime, { root, onChild: noteChild }));
        if (packagesReady(root)) return;
        await step('Installing packages', () => npmInstall(root, { root, onChild: noteChild }));
        markPackages(root);
      },
    });
  } catch (error) {
    throw error instanceof NotReady || !error.code ? error : new NotReady(fileSentence(error, own));
  }
}

async function step(label, work) {
  const progress = showProgress(label);
  try {
    await work();
    progress.done(`${label}: done`);
  } catch (error) {
    progress.stop();
    throw error;
  }
}

function thisMachine(root) {
  const { platform, arch, execPath, version } = process;
  const glibc = platform === 'linux' && Boolean(process.report?.getReport().header.glibcVersionRuntime);
  return { root, platform, arch, execPath, version, glibc, wanted: wantedVersion(root) };
}
