import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markSheet } from '../../src/evaluation/marking/actions.ts';
import { listSignatures } from '../../src/evaluation/signing/queries.ts';
import { perform } from '../../src/kernel/capability/action.ts';
import type { Person } from '../../src/kernel/people/permissions.ts';
import { launchChromium } from '../support/chromium.ts';
import { testHouse, type TestHouse } from '../support/database.ts';
import { evaluationCast, openCycle } from '../support/evaluation.ts';
import { evaluator, institutions, invitePanel, itemCodes, seat, submitAll } from '../support/panel.ts';
import { openSession } from '../support/session.ts';
import { typing } from './hands.ts';

let given: TestHouse;
let browser: Browser;
let address: string;
let cycle: string;
const panel: Person[] = [];

/** An evaluator at a device of their own, before a sheet with all its marks. */
async function sitDown(person: Person, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 320, height: 800 } });
  const [name = '', value = ''] = (await openSession(given.house, person.id)).split(/=(.*)/);
  await context.addCookies([{ name, value, url: address }]);
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(`/kerja/panel/${cycle}/16.06`);
  return page;
}

/** What the page says about the signature, once it says so. */
const said = async (page: Page, sentence: string) => {
  await page.getByText(sentence).waitFor();
  expect(await page.locator('[data-sign-state]:visible').count()).toBe(1);
};

async function handIn(page: Page): Promise<void> {
  const hands = typing(page);
  await hands.tick('Nilai dan alasan ini penilaian saya sendiri');
  await hands.press('Kirim lembar nilai');
}

const signed = () => given.house.db.tx({ regency: '0', readOnly: true }, (tx) => listSignatures(tx, cycle));

beforeAll(async () => {
  given = await testHouse();
  browser = await launchChromium();
  address = await given.app.listen({ host: '127.0.0.1', port: 0 });
  const { organiser } = await evaluationCast(given);
  cycle = await openCycle(given, organiser);
  await submitAll(given, cycle);
  for (const code of institutions) panel.push(await evaluator(given, `Penilai ${code}`, code));
  await invitePanel(given, cycle, organiser, panel);
  for (const person of panel) await seat(given, cycle, organiser, person);
  const marks = itemCodes.map((item) => ({ item, mark: 3, reason: 'Bukti mendukung tingkat ini.' }));
  for (const person of panel)
    await perform(given.house.db, markSheet, { cycle, regency: '16.06', marks }, given.at(person));
}, 120_000);

afterAll(() => browser?.close());

describe('an evaluator’s browser', { timeout: 60_000 }, () => {
  test('signs with a key of its own, on a phone and by keyboard; another device says that the key is not there', async () => {
    const page = await sitDown(panel[0]!);
    await said(page, 'Peramban ini akan menandatangani lembar');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
    const other = await sitDown(panel[0]!);
    await said(other, 'Kunci Anda terdaftar di perangkat lain');
    await handIn(page);
    await page.getByText('bertanda tangan penilai').waitFor();
    expect(await signed()).toEqual([{ regency: '16.06', sheets: 1, signed: 1 }]);
  });

  test('that knows no Ed25519 says so before anything is sent, and the sheet goes in unsigned', async () => {
    const page = await sitDown(panel[1]!, (each) =>
      each.addInitScript(() => {
        const generateKey = () => Promise.reject(new DOMException('', 'NotSupportedError'));
        Object.assign(SubtleCrypto.prototype, { generateKey });
      }),
    );
    await said(page, 'Peramban ini tidak dapat membuat atau menyimpan kunci Ed25519');
    await handIn(page);
    await page.getByText('tanpa tanda tangan penilai').waitFor();
    expect(await signed()).toEqual([{ regency: '16.06', sheets: 2, signed: 1 }]);
  });

  test('that fails at the last step sends nothing, says so, and only then sends without a signature', async () => {
    const page = await sitDown(panel[2]!);
    await said(page, 'Peramban ini akan menandatangani lembar');
    await page.route('**/lembar.json', (route) => route.abort());
    await typing(page).tick('Nilai dan alasan ini penilaian saya sendiri');
    await page.getByRole('button', { name: 'Kirim lembar nilai' }).click();
    await said(page, 'Penandatanganan gagal');
    expect(await signed()).toEqual([{ regency: '16.06', sheets: 2, signed: 1 }]);
    await typing(page).press('Kirim lembar nilai');
    await page.getByText('tanpa tanda tangan penilai').waitFor();
    expect(await signed()).toEqual([{ regency: '16.06', sheets: 3, signed: 1 }]);
  });

  test('whose session was opened long ago leads to the sign-in page and keeps the sheet as it was', async () => {
    const page = await sitDown(panel[3]!);
    await given.house.db.pool.query("update auth.sessions set created_at = created_at - interval '16 minutes'");
    await said(page, 'Peramban ini akan menandatangani lembar');
    await handIn(page);
    await page.getByText('Masuk sekali lagi').waitFor();
    expect(new URL(page.url()).searchParams.get('lanjut')).toBe(`/kerja/panel/${cycle}/16.06`);
    expect(await page.getByLabel('Alamat email').inputValue()).toBe(panel[3]!.email);
    expect(await signed()).toEqual([{ regency: '16.06', sheets: 3, signed: 1 }]);
  });
});
