import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { demoHouse } from '../support/demo.ts';
import { crawl, publicPages } from './crawl.ts';
import { examineHtml, examineLooks, type Errand } from './examine.ts';
import { loadPhrases } from './languages.ts';

/** Pages that no link leads to, as each takes a secret that only one person has. */
const unlinked: Readonly<Record<string, string>> = {
  '/undangan/:token': 'an invitation’s link is shown once to whoever invites (src/kernel/people/admin)',
  '/bukti/:id': 'no figure of the demonstration has a document (src/kernel/observations/pages.test.ts)',
  '/masuk/kode': 'stands between a right password and its second factor (src/kernel/people/sign-in.test.ts)',
};

/** What most readers see, looked at in every combination. */
const important = ['/', '/layanan', '/lacak/:number', '/indikator/:code', '/evaluasi'];

const demo = await demoHouse();
const cases = await trackingNumbers();
const starts = [
  '/',
  ...cases.map((number) => `/lacak/${number}`),
  `/lacak/${cases[0]}/tanda-terima`,
  '/layanan/skm/terima-kasih',
].flatMap((path) => [path, `/en${path === '/' ? '' : path}`]);
const visits = await crawl(demo.house, starts, async (url) => {
  const answer = await demo.app.inject({ url, headers: { accept: 'text/html' } });
  return { status: answer.statusCode, type: String(answer.headers['content-type']), body: answer.body };
});
const pages = visits.filter((visit) => visit.page);
const first = (route: string, lang: 'id' | 'en') =>
  pages.find((visit) => visit.route === route && visit.lang === lang)?.url ?? '/';

/** Applications in each state that has any; of the granted ones several, as some were rated already. */
async function trackingNumbers(): Promise<string[]> {
  const { rows } = await demo.house.db.tx({ regency: '16.06', readOnly: true }, (tx) =>
    tx.client.query<{ number: string }>(`
      select number
      from (
        select number, outcome, row_number() over (partition by state, outcome order by closed_at desc, number) as place
        from cases.cases
      ) as ranked
      where place = 1 or (place <= 8 and outcome = 'granted')
      order by number`),
  );
  return rows.map((row) => row.number);
}

test('a stranger who follows links comes to every public page', () => {
  const seen = new Set(pages.map((visit) => visit.route));
  expect(publicPages(demo.house).filter((path) => !seen.has(path) && !unlinked[path])).toEqual([]);
  expect(visits.length).toBeGreaterThan(60);
});

test('every public page is whole, small and in one language before any script', async () => {
  const phrases = await loadPhrases();
  expect(visits.flatMap((visit) => examineHtml(visit, phrases))).toEqual([]);
});

describe('in a browser', { timeout: 900_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  test('every public page fits 320 px and has no accessibility violation, in both languages, light and dark', async () => {
    const routes = [...new Set(pages.map((visit) => visit.route))];
    const errands = routes.flatMap((route): Errand[] => [
      { url: first(route, 'id'), look: { scheme: 'light', width: 320 } },
      { url: first(route, 'en'), look: { scheme: 'dark', width: 1440 } },
      ...(important.includes(route)
        ? ([
            { url: first(route, 'id'), look: { scheme: 'dark', width: 1440 } },
            { url: first(route, 'en'), look: { scheme: 'light', width: 320 } },
          ] as const)
        : []),
    ]);
    expect(await examineLooks(browser, demo.address, errands)).toEqual([]);
  });

  test('the pages that most people read say the same without script', async () => {
    const read = async (url: string, javaScriptEnabled: boolean) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(demo.address + url);
      const text = await page.locator('main').innerText();
      await context.close();
      return text;
    };
    for (const route of important) {
      const url = first(route, 'id');
      expect(await read(url, false)).toBe(await read(url, true));
    }
  });
});
