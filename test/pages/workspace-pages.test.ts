import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { demoHouse } from '../support/demo.ts';
import { crawl, type Visit } from './crawl.ts';
import { examineHtml, examineLooks, type Errand } from './examine.ts';
import { loadPhrases } from './languages.ts';

/** One demo person a role, by the role that is looked at. */
const cast = {
  officer: 'petugas-dukcapil',
  head: 'kepala-dukcapil',
  kominfo: 'kepala-kominfo',
  steward: 'walidata',
  'service officer': 'layanan-dukcapil',
  evaluator: 'penilai-itb',
  organiser: 'penyelenggara',
  administrator: 'pengelola-akun',
} as const;

const demo = await demoHouse();
const phrases = await loadPhrases();

/** What a person meets who follows links from their desk, in both languages. */
async function walk(cookie: string): Promise<Visit[]> {
  const get = async (url: string) => {
    const answer = await demo.app.inject({ url, headers: { accept: 'text/html', cookie } });
    return { status: answer.statusCode, type: String(answer.headers['content-type']), body: answer.body };
  };
  return crawl(demo.house, ['/kerja', '/en/kerja', '/akun', '/en/akun'], get, (path) =>
    /^(\/en)?\/(kerja|akun)/.test(path),
  );
}

describe.each(Object.entries(cast))('the workspace of the %s', (_, key) => {
  let browser: Browser;
  let cookie: string;
  let visits: Visit[];
  beforeAll(async () => {
    browser = await launchChromium();
    cookie = await demo.session(key);
    visits = await walk(cookie);
  });
  afterAll(() => browser?.close());

  test('is whole, small and in one language before any script', () => {
    expect(visits.length).toBeGreaterThan(4);
    expect(visits.flatMap((visit) => examineHtml(visit, phrases))).toEqual([]);
  });

  test('fits 320 px and has no accessibility violation', { timeout: 600_000 }, async () => {
    const routes = [...new Set(visits.filter((visit) => visit.page).map((visit) => visit.route))];
    const errands = routes.map((route, index): Errand => {
      const dark = index % 2 === 1;
      const found = visits.find((visit) => visit.route === route && visit.lang === (dark ? 'en' : 'id'));
      return { url: found?.url ?? '/kerja', look: { scheme: dark ? 'dark' : 'light', width: dark ? 1440 : 320 } };
    });
    expect(await examineLooks(browser, demo.address, errands, cookie)).toEqual([]);
  });
});
