import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { findAsset } from '../../src/platform/html/assets.ts';
import type { Visit } from './crawl.ts';
import { foreignPieces, type Phrases } from './languages.ts';

const htmlLimit = 30 * 1024;
const scriptLimit = 10 * 1024;

/** What is wrong with a page as it came over the wire: before any script, as a phone on a bad line has it. */
export function examineHtml(visit: Visit, phrases: Phrases): string[] {
  const { page, html, lang } = visit;
  const faults: string[] = [];
  if (visit.status !== 200) faults.push(`answers ${visit.status} (linked from ${visit.from})`);
  if (!page) return faults.map((each) => `${visit.url}: ${each}`);
  const size = gzipSync(html.replaceAll(/<svg class="map[\s\S]*?<\/svg>/g, '')).length;
  if (size > htmlLimit) faults.push(`is ${Math.round(size / 1024)} KB compressed without its maps`);
  const scripts = page.scripts.map((src) => gzipSync(findAsset(src)?.body ?? Buffer.alloc(scriptLimit)).length);
  const script = scripts.reduce((sum, each) => sum + each, 0);
  if (script > scriptLimit) faults.push(`loads ${Math.round(script / 1024)} KB of script`);
  if (page.lang !== lang) faults.push(`says it is in “${page.lang}”`);
  if (page.headings.length !== 1 || !page.headings[0]?.trim())
    faults.push(`has ${page.headings.length} first headings: ${page.headings.join(' | ')}`);
  if (!/\S.* · \S/.test(page.title)) faults.push(`is titled “${page.title}”`);
  if (page.main.replaceAll(/\s+/g, ' ').trim().length < 40) faults.push('is empty without script');
  for (const text of foreignPieces(page.pieces, lang, phrases))
    faults.push(`has in the other language: “${text.slice(0, 90)}”`);
  return faults.map((each) => `${visit.url}: ${each}`);
}

export interface Look {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
}

export interface Errand {
  readonly url: string;
  readonly look: Look;
}

/** What is wrong with pages in a real browser; two at a time, in windows that stay open. */
export async function examineLooks(
  browser: Browser,
  address: string,
  errands: readonly Errand[],
  cookie?: string,
): Promise<string[]> {
  const queue = [...errands];
  const faults = await Promise.all([0, 1].map(() => examineInWindow(browser, address, queue, cookie)));
  return faults.flat().toSorted();
}

async function examineInWindow(browser: Browser, address: string, queue: Errand[], cookie?: string): Promise<string[]> {
  const faults: string[] = [];
  const context = await browser.newContext();
  if (cookie) await context.addCookies([asCookie(cookie, address)]);
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', (message) => message.type() === 'error' && heard.push(`complains: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`breaks: ${error.message}`));
  try {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { url, look } = next;
      const found = [...(await visit(page, address + url, look)), ...heard.splice(0)];
      faults.push(...found.map((each) => `${url} (${look.scheme}, ${look.width}): ${each}`));
    }
  } finally {
    await context.close();
  }
  return faults;
}

async function visit(page: Page, url: string, look: Look): Promise<string[]> {
  await page.emulateMedia({ colorScheme: look.scheme });
  await page.setViewportSize({ width: look.width, height: 900 });
  await page.goto(url);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  await page.setViewportSize({ width: 320, height: 900 });
  return [
    ...violations.map((each) => `${each.id}: ${each.nodes.length} × ${each.nodes[0]?.target.join(' ')} — ${each.help}`),
    ...(await overflowing(page)),
  ];
}

/** At 320 px nothing may reach beyond the edge, which is where a reader at 400 % stands. */
async function overflowing(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    const over = [...document.querySelectorAll('body *')].filter((each) => each.getBoundingClientRect().right > limit);
    const names = over.map((each) => `${each.tagName.toLowerCase()}.${each.getAttribute('class') ?? ''}`);
    return [`${document.documentElement.scrollWidth} px at ${names.slice(0, 3).join(', ')}`];
  });
  return wide.map((each) => `overflows at 320: ${each}`);
}

function asCookie(pair: string, address: string) {
  const at = pair.indexOf('=');
  return { name: pair.slice(0, at), value: pair.slice(at + 1), url: address };
}
