import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../src/cli/browser.ts';

/** The machine's Chromium without a window, a sandbox or traffic of its own. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium: install one or point SERASAN_CHROMIUM at it.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
