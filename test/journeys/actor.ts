import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { demoPassword } from '../../src/kernel/people/demo.ts';
import { people } from '../../seed/people.ts';
import { pointing, typing, type Hands } from './hands.ts';

/** Somebody at a browser of their own. */
export interface Actor extends Hands {
  readonly page: Page;
  goTo(path: string): Promise<void>;
  /** What stands on the page, as it is read: the main part. */
  text(): Promise<string>;
  /** The sentence beside a field, if there is one. */
  errorBeside(field: string): Promise<string | undefined>;
  /** Keeps what the page looks like, on a desk and on a phone, when SERASAN_SHOTS names a folder. */
  look(name: string): Promise<void>;
  signIn(key: string): Promise<void>;
  /** Follows a link to a file. @returns where it was kept */
  download(link: string, folder: string): Promise<string>;
  leave(): Promise<void>;
}

export type Way = 'pointing' | 'pointing, no script' | 'keyboard' | 'keyboard, no script';

export async function arrive(browser: Browser, address: string, way: Way): Promise<Actor> {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'id-ID',
    javaScriptEnabled: !way.endsWith('no script'),
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const hands = way.startsWith('keyboard') ? typing(page) : pointing(page);
  const actor: Actor = {
    ...hands,
    page,
    goTo: async (path) => void (await page.goto(path, { waitUntil: 'domcontentloaded' })),
    text: () => page.locator('main').innerText(),
    errorBeside: async (field) => {
      const ids = (await page.getByLabel(field).first().getAttribute('aria-describedby'))?.split(' ') ?? [];
      const error = ids.find((each) => each.endsWith('-error'));
      return error ? page.locator(`[id="${error}"]`).innerText() : undefined;
    },
    look: (name) => shoot(page, name),
    signIn: async (key) => {
      const person = people.find((each) => each.key === key);
      if (!person) throw new Error(`There is no demo person ${key}.`);
      await actor.goTo('/masuk');
      await actor.write('Alamat email', person.email);
      await actor.write('Kata sandi', demoPassword);
      await actor.press('Masuk');
    },
    download: async (link, folder) => {
      const [file] = await Promise.all([page.waitForEvent('download'), hands.open(link)]);
      const path = join(folder, file.suggestedFilename());
      await file.saveAs(path);
      return path;
    },
    leave: () => context.close(),
  };
  return actor;
}

async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['SERASAN_SHOTS'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
}
