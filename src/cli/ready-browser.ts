import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { findBrowser } from './browser.ts';
import { showProgress } from './launcher/progress.js';

const run = promisify(execFile);

/**
 * A browser for the journeys: one that is here, else one from Debian where root may install it.
 * Without one it says in one line how to get one; the journeys will then fail by themselves.
 */
export async function readyBrowser(say: (line: string) => void): Promise<string | undefined> {
  const found = findBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) await installFromDebian();
  const installed = findBrowser();
  if (!installed)
    say(
      'No browser: install Chromium or Chrome (Debian: apt-get install -y chromium) or point SERASAN_CHROMIUM at one.',
    );
  return installed;
}

async function installFromDebian(): Promise<void> {
  const progress = showProgress('Installing Chromium');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
    progress.done('Chromium is installed');
  } catch {
    progress.stop();
  }
}
