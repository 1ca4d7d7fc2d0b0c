import { createTrackingNumber } from '../../src/blocks/cases/tracking-number.ts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../../src/kernel/people/permissions.ts';
import { launchChromium } from '../support/chromium.ts';
import { demoHouse, type DemoHouse } from '../support/demo.ts';
import { evaluationCast, openCycle } from '../support/evaluation.ts';
import { evaluator, invitePanel, itemCodes, seat, submitAll } from '../support/panel.ts';
import { arrive, type Actor } from './actor.ts';
import { programNamed } from './documents.ts';
import { kept, numberWhere, refused, requirements } from './refusals.ts';
import { serasan } from './serasan.ts';
import { districtsOf, figureIn, writeFigure } from './steps/figures.ts';
import { openSession } from '../support/session.ts';

const birthCertificate = '/layanan/akta-kelahiran/ajukan';
const applicant = { name: 'Siti Rahma', contact: '0812 3456 7890', consent: 'ya' };

let demo: DemoHouse;
let browser: Browser;
let panelist: Person;
let folder: string;

beforeAll(async () => {
  demo = await demoHouse();
  browser = await launchChromium();
  folder = await mkdtemp(join(tmpdir(), 'serasan-bad-input-'));
  const { organiser } = await evaluationCast(demo);
  await openCycle(demo, organiser, 'simulasi-uji', ['16.06']);
  await submitAll(demo, 'simulasi-uji');
  panelist = await evaluator(demo, 'Penilai Uji', 'ITB');
  await invitePanel(demo, 'simulasi-uji', organiser, [panelist]);
  await seat(demo, 'simulasi-uji', organiser, panelist);
}, 900_000);

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Somebody who comes without script and may be signed in already. */
async function come(cookie?: string): Promise<Actor> {
  const actor = await arrive(browser, demo.address, 'pointing, no script');
  const [name = '', value = ''] = cookie
    ? [cookie.slice(0, cookie.indexOf('=')), cookie.slice(cookie.indexOf('=') + 1)]
    : [];
  if (name) await actor.page.context().addCookies([{ name, value, url: demo.address }]);
  return actor;
}

describe('an impossible mark', () => {
  const sheet = '/kerja/panel/simulasi-uji/16.06';
  const item = itemCodes[0] ?? '';

  test.each([0, 5, 2.5, -1, '3abc', '', null])('%s is refused beside the field', async (mark) => {
    const cookie = await openSession(demo.house, panelist.id);
    const body = { mark, reason: 'Dari paparan dan lampiran.' };
    expect(await refused(demo, `${sheet}/${item}`, body, cookie)).toMatchObject({
      status: 422,
      slug: mark === '' || mark === null ? 'border.input' : 'marking.offScale',
      fields: ['mark'],
    });
  });

  test('on the page: a mark without a reason keeps the mark, a reason without a mark keeps the reason', async () => {
    const actor = await come(await openSession(demo.house, panelist.id));
    const before = await kept(demo);
    await actor.goTo(`${sheet}/${item}`);
    await actor.choose('Pada tingkat mana kabupaten ini?', '3');
    await actor.press('Simpan, butir berikutnya');
    expect(await actor.errorBeside('Alasan')).toContain('Tulis alasannya');
    expect(await actor.page.locator('[name=mark][value="3"]').isChecked()).toBe(true);
    await actor.goTo(`${sheet}/${item}`);
    await actor.write('Alasan', 'Dari paparan dan lampiran.');
    await actor.press('Simpan, butir berikutnya');
    expect(await actor.text()).toContain('Pilih salah satu nilai');
    expect(await actor.page.locator('[name=reason]').inputValue()).toBe('Dari paparan dan lampiran.');
    expect(await kept(demo)).toEqual(before);
    await actor.look('salah-nilai');
    await actor.leave();
  });

  test('nobody else’s sheet can be marked, and a stranger has none', async () => {
    const stranger = await evaluator(demo, 'Penilai Lain', 'ITB');
    const cookie = await openSession(demo.house, stranger.id);
    const body = { mark: 3, reason: 'Dari paparan dan lampiran.' };
    expect(await refused(demo, `${sheet}/${item}`, body, cookie)).toMatchObject({
      status: 404,
      slug: 'border.notFound',
    });
    expect(await refused(demo, `${sheet}/${item}`, body)).toMatchObject({ status: 401, slug: 'border.signIn' });
  });
});

describe('dates', () => {
  test('figures of a period that has not begun, or that is none, are refused by the API', async () => {
    const cookie = await demo.session('petugas-dukcapil');
    const body = { rows: [{ area: '16.06.01', numerator: 1, denominator: 2 }], submit: true };
    const to = (period: string) => refused(demo, `/kerja/angka/DUKCAPIL-KTP/${period}`, body, cookie);
    expect(await to('2027-05')).toMatchObject({ status: 422, slug: 'observations.future', fields: ['period'] });
    expect(await to('2022')).toMatchObject({ status: 422, slug: 'observations.monthly', fields: ['period'] });
    expect(await to('2022-13')).toMatchObject({ status: 422, slug: 'periods.unreadable', fields: ['period'] });
  });

  test('a phase that ends before it begins is said beside its day, and what was typed stays', async () => {
    const actor = await come(await demo.session('penyelenggara'));
    const before = await kept(demo);
    await actor.goTo('/kerja/siklus/baru');
    await actor.write('Tahun yang dinilai', '2023');
    await actor.choose('Jenis', 'Simulasi');
    await actor.write('Kode siklus', 'simulasi-2023');
    await actor.write('Nama (Indonesia)', 'Simulasi 2023');
    await actor.write('Nama (Inggris)', 'Simulation 2023');
    await actor.write('Daerah peserta', '16.06');
    await actor.page.getByLabel('Penilaian mandiri: hari pertama').fill('2026-12-10');
    await actor.page.getByLabel('Penilaian mandiri: hari terakhir').fill('2026-12-01');
    await actor.press('Buat siklus');
    expect(await actor.errorBeside('Penilaian mandiri: hari terakhir')).toBe(
      'Penilaian mandiri: hari terakhir harus pada atau sesudah hari pertama.',
    );
    expect(await actor.page.getByLabel('Kode siklus').inputValue()).toBe('simulasi-2023');
    expect(await actor.page.getByLabel('Penilaian mandiri: hari pertama').inputValue()).toBe('2026-12-10');
    expect(await kept(demo)).toEqual(before);
    await actor.look('salah-tanggal');
    await actor.leave();
  });
});

describe('an area that did not exist', () => {
  test('a figure of Jirak Jaya before it was formed is refused beside its row', async () => {
    const cookie = await demo.session('petugas-dukcapil');
    const rows = [{ area: '16.06.15', numerator: 1, denominator: 2 }];
    const answer = await refused(demo, '/kerja/angka/DUKCAPIL-KTP/2017-06', { rows, submit: true }, cookie);
    expect(answer).toMatchObject({ status: 422, slug: 'observations.areaNotThen' });
    expect(answer.title).toContain('Jirak Jaya');
  });

  test('an application from a village that is none is refused; the page asks for the village again and keeps the rest', async () => {
    const body = { ...applicant, village: '16.06.01.9999', requirements: await requirements(demo) };
    expect(await refused(demo, birthCertificate, body)).toMatchObject({
      status: 422,
      slug: 'cases.villageUnknown',
      fields: ['village'],
    });
    const actor = await come();
    const before = await kept(demo);
    const query = new URLSearchParams((await requirements(demo)).map((code) => ['requirements', code]));
    await actor.goTo(`${birthCertificate}?${query}&village=16.06.01.1009&langkah=3`);
    await actor.write('Nama lengkap', applicant.name);
    await actor.write('Nomor telepon atau surel', applicant.contact);
    await actor.tick('Saya setuju');
    await actor.page.locator('[name=village]').evaluate((hidden: HTMLInputElement) => (hidden.value = '16.06.01.9999'));
    await actor.press('Kirim permohonan');
    expect(await actor.errorBeside('Desa atau kelurahan')).toContain('16.06.01.9999');
    expect(await actor.page.getByLabel('Nama lengkap').inputValue()).toBe(applicant.name);
    expect(await kept(demo)).toEqual(before);
    await actor.look('salah-desa');
    await actor.leave();
  });
});

describe('weights that do not sum to 100', () => {
  test('are refused by the command line with exit 2, and no edition of them is imported', async () => {
    const file = join(folder, 'weights.json');
    const weights = { baseline: 10, output: 20, outcome: 50, impact: 20, quick_win: 20 };
    const scores = { baseline: 3, output: 3, outcome: 3, impact: 3, quick_win: 3 };
    await writeFile(file, JSON.stringify({ weights, scores }));
    const { code, out, err } = await serasan('compute', 'smart-city-index', file);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('120');
  });

  test('cannot stand in the database, whoever writes', async () => {
    const before = await kept(demo);
    const bent = demo.house.db.tx({ regency: '0' }, (tx) =>
      tx.client.query(`
        insert into evaluation.editions (
          code, name_id, name_en, weight_baseline, weight_output, weight_outcome, weight_impact, weight_quick_win,
          scale_low, scale_high, digits, tie_digits, combination, min_marks, status, source)
        select
          '2022-bent', name_id, name_en, weight_baseline, weight_output, weight_outcome + 20, weight_impact, weight_quick_win,
          scale_low, scale_high, digits, tie_digits, combination, min_marks, status, source
        from evaluation.editions
        where code = '2022'`),
    );
    await expect(bent).rejects.toThrow('editions_weights_sum_to_100');
    expect(await kept(demo)).toEqual(before);
  });
});

describe('a program that calls itself a PDF', () => {
  test('is refused by the API with the field, and by the page with what was typed kept', async () => {
    const cookie = await demo.session('petugas-dukcapil');
    const program = await programNamed('rekap.pdf');
    const form = new FormData();
    form.set('numerator.16.06.01', '1');
    form.set('denominator.16.06.01', '2');
    form.set('submit', '1');
    form.set('title', 'Rekap');
    form.set('file', new File([new Uint8Array(program.buffer)], program.name, { type: program.mimeType }));
    expect(await refused(demo, '/kerja/angka/DUKCAPIL-KTP/2026-10', form, cookie)).toMatchObject({
      status: 422,
      slug: 'files.kind',
      fields: ['file'],
    });
    const actor = await come(cookie);
    const before = await kept(demo);
    await actor.goTo('/kerja/angka/DUKCAPIL-KTP/2026-10');
    const [first = ''] = await districtsOf(actor);
    await writeFigure(actor, first, 3000, 2500);
    await actor.write('Judul bukti', 'Rekap');
    await actor.attach('Berkas', program);
    await actor.press('Ajukan ke kepala');
    expect(await actor.errorBeside('Berkas')).toContain('bukan jenis yang diterima');
    expect(await figureIn(actor, first)).toEqual({ people: '3000', done: '2500' });
    expect(await actor.page.getByLabel('Judul bukti').inputValue()).toBe('Rekap');
    expect(await kept(demo)).toEqual(before);
    await actor.leave();
  });
});

describe('a double submit', () => {
  test('makes one application: the second answer is the first', async () => {
    const before = await kept(demo);
    const send = async () => {
      const answer = await fetch(demo.address + birthCertificate, {
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/json', 'idempotency-key': 'twice-1' },
        body: JSON.stringify({ ...applicant, village: '16.06.01.1009', requirements: await requirements(demo) }),
      });
      return { status: answer.status, body: (await answer.json()) as { number: string } };
    };
    const [one, two] = await Promise.all([send(), send()]);
    expect([one.status, two.status]).toEqual([200, 200]);
    expect(two.body.number).toBe(one.body.number);
    expect((await kept(demo))['cases.cases']).toBe((before['cases.cases'] ?? 0) + 1);
  });

  test('of the same page in a browser leads to the same receipt', async () => {
    const actor = await come();
    const query = new URLSearchParams((await requirements(demo)).map((code) => ['requirements', code]));
    await actor.goTo(`${birthCertificate}?${query}&village=16.06.01.1009&langkah=3`);
    const before = await kept(demo);
    const receipts: string[] = [];
    for (let times = 0; times < 2; times++) {
      await actor.write('Nama lengkap', applicant.name);
      await actor.write('Nomor telepon atau surel', applicant.contact);
      await actor.tick('Saya setuju');
      const once = await actor.page.locator('[name=_once]').inputValue();
      await actor.press('Kirim permohonan');
      receipts.push(actor.page.url());
      await actor.goTo(`${birthCertificate}?${query}&village=16.06.01.1009&langkah=3`);
      await actor.page.locator('[name=_once]').evaluate((hidden: HTMLInputElement, key) => (hidden.value = key), once);
    }
    expect(receipts[1]).toBe(receipts[0]);
    expect((await kept(demo))['cases.cases']).toBe((before['cases.cases'] ?? 0) + 1);
    await actor.leave();
  });
});

describe('a survey link', () => {
  const marks = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`U${at + 1}`, 4]));

  test('that has expired says until when it was open and where else to go', async () => {
    const number = await numberWhere(demo, `outcome = 'granted' and closed_on < date '2023-01-01'`);
    expect(await refused(demo, `/lacak/${number}/survei`, marks)).toMatchObject({
      status: 409,
      slug: 'public-services.surveyExpired',
    });
    const actor = await come();
    await actor.goTo(`/lacak/${number}/survei`);
    expect(await actor.text()).toMatch(/berakhir pada \d+ \w+ 2022.*SP4N-LAPOR/s);
    expect(await actor.text()).not.toContain('Isian Anda'); // nothing was entered yet
    await actor.look('salah-survei');
    await actor.leave();
  });

  test('takes no impossible answer and names the question', async () => {
    const number = await numberWhere(demo, `outcome = 'granted' and closed_on >= date '2026-11-01'`);
    expect(await refused(demo, `/lacak/${number}/survei`, { ...marks, U3: 5 })).toMatchObject({
      status: 422,
      fields: ['U3'],
    });
    const { U9: _, ...eight } = marks;
    expect(await refused(demo, `/lacak/${number}/survei`, eight)).toMatchObject({ status: 422, fields: ['U9'] });
  });
});

describe('a tracking number', () => {
  test('that is unknown or mistyped is said beside the field with what was typed', async () => {
    expect(await refused(demo, `/lacak/${createTrackingNumber('MUBA', '2026-11-24')}/tarik`, {})).toMatchObject({
      status: 404,
      slug: 'cases.unknownNumber',
    });
    const actor = await come();
    await actor.goTo('/lacak');
    await actor.write('Nomor pelacakan', 'MUBA-12');
    await actor.press('Lihat status');
    expect(await actor.errorBeside('Nomor pelacakan')).toBeTruthy();
    expect(await actor.page.getByLabel('Nomor pelacakan').inputValue()).toBe('MUBA-12');
    await actor.look('salah-nomor');
    await actor.leave();
  });

  test('of another agency’s application opens nothing for an officer', async () => {
    const number = await numberWhere(demo, `organisation_code = 'DISDUKCAPIL' and outcome is null`);
    const cookie = await demo.session('petugas-dpmptsp');
    expect((await fetch(`${demo.address}/kerja/layanan/${number}`, { headers: { cookie } })).status).toBe(403);
    expect(await refused(demo, `/kerja/layanan/${number}/terima`, {}, cookie)).toMatchObject({
      status: 403,
      slug: 'border.forbidden',
    });
  });
});
