import { Readable } from 'node:stream';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoFigures } from '../../seed/masterplan/demo-figures.ts';
import { indicators } from '../../seed/masterplan/indicators.ts';
import { draftStandard } from '../../src/dimensions/governance/public-services/standard-actions.ts';
import { typedDraft } from '../../src/dimensions/governance/public-services/testing.ts';
import { documentText } from '../../src/evaluation/instruments/write-json.ts';
import { referenceEditions, referenceInstrument } from '../../src/evaluation/reference.ts';
import { perform } from '../../src/kernel/capability/action.ts';
import { approveFigures, saveFigures } from '../../src/kernel/observations/actions.ts';
import { listEntryAreas } from '../../src/kernel/observations/queries.ts';
import { actAs } from '../../src/kernel/people/act-as.ts';
import { launchChromium } from '../support/chromium.ts';
import { demoDay, demoHouse } from '../support/demo.ts';
import { crawl, pagesOf, type Visit } from './crawl.ts';
import { examineHtml, examineLooks, type Errand, type Look } from './examine.ts';
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

/** How many people came to each page so far. */
const reached = new Map<string, number>();

const figureForms = ['angka', 'persetujuan', 'verifikasi'].map((desk) => `/kerja/${desk}/:indicator/:period`);

const demo = await demoHouse();
await leaveFigures();
await leaveDraft();
/** What no link leads to but a form's answer. */
const answers: Readonly<Record<string, readonly string[]>> = { [cast.organiser]: [await leaveInstrument()] };
const phrases = await loadPhrases();

/** What a person meets who follows links from their desk, in both languages. */
async function walk(cookie: string, answered: readonly string[] = []): Promise<Visit[]> {
  const get = async (url: string) => {
    const answer = await demo.app.inject({ url, headers: { accept: 'text/html', cookie } });
    return { status: answer.statusCode, type: String(answer.headers['content-type']), body: answer.body };
  };
  const starts = ['/kerja', '/akun', ...answered].flatMap((path) => [path, `/en${path}`]);
  return crawl(demo.house, starts, get, (path) => /^(\/en)?\/(kerja|akun)/.test(path));
}

describe.each(Object.entries(cast))('the workspace of the %s', (_, key) => {
  let browser: Browser;
  let cookie: string;
  let visits: Visit[];
  beforeAll(async () => {
    browser = await launchChromium();
    cookie = await demo.session(key);
    visits = await walk(cookie, answers[key]);
  });
  afterAll(() => browser?.close());

  test('is whole, small and in one language before any script', () => {
    expect(visits.length).toBeGreaterThan(4);
    expect(visits.flatMap((visit) => examineHtml(visit, phrases))).toEqual([]);
  });

  test('fits 320 px and has no accessibility violation', { timeout: 600_000 }, async () => {
    expect(await examineLooks(browser, demo.address, errandsOf(visits), cookie)).toEqual([]);
  });
});

test('somebody comes to every page of the workspace, and to the forms where figures are entered and decided', () => {
  const pages = pagesOf(demo.house).filter((route) => route.kind === 'page' && /^\/(kerja|akun)/.test(route.path));
  const wanted = [...pages.map((route) => route.path), ...figureForms];
  expect(wanted.filter((path) => !reached.has(path))).toEqual([]);
});

/** The desk differs by person; any other page is looked at twice: by the first person light on a phone, by the next dark. */
function errandsOf(visits: readonly Visit[]): Errand[] {
  const routes = new Set(visits.filter((visit) => visit.page).map((visit) => visit.route));
  return [...routes].flatMap((route): Errand[] => {
    const before = reached.get(route) ?? 0;
    reached.set(route, before + 1);
    if (before > 1 && route !== '/kerja') return [];
    const dark = before % 2 === 1;
    const found = visits.find((visit) => visit.route === route && visit.lang === (dark ? 'en' : 'id'));
    const look: Look = dark ? { scheme: 'dark', width: 1440 } : { scheme: 'light', width: 320 };
    return found ? [{ url: found.url, look }] : [];
  });
}

/** A standard of which the counter writes the next version: its preview. */
async function leaveDraft(): Promise<void> {
  const officer = await actAs(demo.house, cast['service officer'], demoDay);
  await perform(demo.house.db, draftStandard, { ...typedDraft('ktp-el'), after: 1 }, officer);
}

/** An instrument that was sent in and waits for the organiser to publish it: the address of its preview. */
async function leaveInstrument(): Promise<string> {
  const text = documentText({ ...referenceInstrument, code: 'contoh-2023' }, referenceEditions[0]);
  const { hash } = await demo.house.files.keep('instrumen.json', Readable.from([Buffer.from(text)]));
  return `/kerja/instrumen/impor/${hash}`;
}

/** Figures on their way: one month waits for the head, one for the steward. */
async function leaveFigures(): Promise<void> {
  const { house } = demo;
  const indicator = indicators.find((each) => each.code === 'DUKCAPIL-KTP');
  if (!indicator) throw new Error('The seed has no such indicator.');
  const officer = await actAs(house, cast.officer, demoDay);
  for (const period of ['2022-10', '2022-11']) {
    const areas = await house.db.tx({ regency: '16.06', readOnly: true }, (tx) =>
      listEntryAreas(tx, indicator, period),
    );
    const rows = demoFigures(
      indicator,
      period,
      areas.map((each) => each.code),
    );
    const about = { indicator: indicator.code, period };
    const saved = await perform(house.db, saveFigures, { ...about, rows, submit: true, note: 'Contoh' }, officer);
    if (period !== '2022-10') continue;
    const observations = saved.observations.map((each) => each.id);
    const head = await actAs(house, cast.head, demoDay);
    await perform(house.db, approveFigures, { ...about, observations, outcome: 'approved' }, head);
  }
}
