import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AreaMap } from '../../src/platform/html/area-map.tsx';
import { findAsset } from '../../src/platform/html/assets.ts';
import { GalleryPage } from './gallery.tsx';
import { renderPage } from '../../src/platform/html/layout.tsx';
import type { AreaFeature } from '../../src/platform/html/map-shapes.ts';
import { launchChromium } from '../support/chromium.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'";
let server: Server;
let browser: Browser;
let base = '';
let sent = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://gallery');
    const asset = findAsset(url.pathname);
    if (asset) return response.writeHead(200, { 'content-type': asset.type }).end(asset.body);
    if (request.method === 'POST') {
      sent++;
      return setTimeout(() => response.writeHead(204).end(), 300);
    }
    const lang = url.searchParams.get('lang') === 'en' ? 'en' : 'id';
    const props = { lang, signedIn: url.searchParams.has('signed-in'), work: url.searchParams.has('work') } as const;
    const page = renderPage(h(GalleryPage, props) as VNode);
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
      .end(page);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Opens the gallery, hands it over, and fails on anything the browser refused or complained about. */
async function visit(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options);
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(base + path);
    await look(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const looks = (['id', 'en'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).map((scheme) => ({ lang, scheme })),
);

describe('the gallery of every component', () => {
  test.each(looks)('has no accessibility violation, $lang $scheme', { timeout: 120_000 }, async ({ lang, scheme }) => {
    const width = lang === 'en' && scheme === 'light' ? 320 : 1440;
    await visit(`?lang=${lang}`, { viewport: { width, height: 900 }, colorScheme: scheme }, async (page) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((each) => `${each.id}: ${each.nodes[0]?.target.join(' ')}`)).toEqual([]);
    });
  });

  test.each([320, 375, 768, 1024, 1440])('fits a width of %d in both languages', async (width) => {
    for (const lang of ['id', 'en'])
      await visit(`?lang=${lang}&signed-in`, { viewport: { width, height: 900 } }, async (page) => {
        expect(await overflow(page)).toBe(0);
      });
  });

  test('is the same house in the dense variant for a signed-in person', { timeout: 120_000 }, async () => {
    await visit('?work&signed-in', { viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.locator('.who summary').click();
      expect(await page.locator('.who .pop-panel').isVisible()).toBe(true);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((each) => each.id)).toEqual([]);
    });
  });
});

describe('the keyboard', () => {
  test('comes to the error summary first, and from there to the field', async () => {
    await visit('', { viewport: { width: 1440, height: 900 } }, async (page) => {
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('summary');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-numerator');
    });
  });

  test('opens the menu on a phone, and Escape closes it and gives the focus back', async () => {
    await visit('', { viewport: { width: 320, height: 700 } }, async (page) => {
      const menu = page.locator('.top-menu');
      await menu.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await menu.locator('.pop-panel').isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      expect(await menu.locator('.pop-panel').isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    });
  });
});

test('a second press while a form is under way is swallowed', async () => {
  await visit('', { viewport: { width: 1440, height: 900 } }, async (page) => {
    sent = 0;
    await page.evaluate(() => document.querySelector('form.form')?.setAttribute('action', '/sent'));
    await page.locator('form.form .btn-primary').first().dblclick();
    await page.waitForTimeout(700);
    expect(sent).toBe(1);
  });
});

test('without script the menu opens and every control is there', async () => {
  await visit('', { viewport: { width: 320, height: 700 }, javaScriptEnabled: false }, async (page) => {
    await page.locator('.top-menu summary').click();
    expect(await page.locator('.top-menu .pop-panel a').first().isVisible()).toBe(true);
  });
});

async function boundaries(name: string): Promise<AreaFeature[]> {
  const file = new URL(`../../seed/boundaries/${name}.geojson`, import.meta.url);
  const { features } = JSON.parse(await readFile(file, 'utf8')) as {
    features: { properties: { code: string; name: string }; geometry: AreaFeature['geometry'] }[];
  };
  return features.map((each) => ({ ...each.properties, geometry: each.geometry }));
}

test('a map of fifteen districts fits in 12 KB, one of its villages in 20 KB compressed', async () => {
  const draw = async (name: string) => {
    const features = await boundaries(name);
    const values = new Map(
      features.map((each, at) => [each.code, { value: at, shown: String(at), href: `/wilayah/${each.code}` }]),
    );
    const html = renderToString(h(AreaMap, { lang: 'id', label: 'Peta', features, values, format: String }));
    return /<svg class="map[\s\S]*?<\/svg>/.exec(html)?.[0] ?? '';
  };
  expect((await draw('muba-kecamatan')).length).toBeLessThan(12_000);
  expect(gzipSync(await draw('muba-desa')).length).toBeLessThan(20_000);
});
