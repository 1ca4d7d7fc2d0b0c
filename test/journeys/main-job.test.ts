import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleScoreSheets } from '../../seed/evaluation/sample-marks.ts';
import { mended } from '../support/sample-bundle.ts';
import { fewestShown } from '../../src/blocks/surveys/model.ts';
import { refreshDerivedJob } from '../../src/kernel/observations/refresh.ts';
import { actAs } from '../../src/kernel/people/act-as.ts';
import { launchChromium } from '../support/chromium.ts';
import { demoDay, type DemoHouse } from '../support/demo.ts';
import { arrive, type Actor, type Way } from './actor.ts';
import { pdf, programNamed } from './documents.ts';
import { livingHouse, until } from './living-house.ts';
import { markNeighbours, seatNeighbours } from './neighbours.ts';
import { serasan } from './serasan.ts';
import * as figures from './steps/figures.ts';
import * as panel from './steps/panel.ts';
import * as results from './steps/results.ts';
import * as assessment from './steps/self-assessment.ts';
import * as service from './steps/service.ts';

const muba = { code: '16.06', name: 'Kabupaten Musi Banyuasin' };
const birthCertificate = 'Penerbitan akta kelahiran';
const evaluators = [
  { key: 'penilai-iasii', name: 'Dimas Penilai', way: 'keyboard' },
  { key: 'penilai-itb', name: 'Laras Penilai', way: 'pointing, no script' },
  { key: 'penilai-lipi', name: 'Surya Penilai', way: 'keyboard, no script' },
  { key: 'penilai-ekon', name: 'Ningsih Penilai', way: 'pointing' },
] as const;
const tied = { key: 'penilai-konsultan', name: 'Krisna Penilai' };
/** Items that each evaluator marks on their pages; the rest is sent as the pages would. */
const onPages = 3;

let demo: DemoHouse;
let browser: Browser;
let folder: string;
let minutes = 0;
const seated = new Map<string, Actor>();

/** Somebody comes, some minutes after whoever came before. */
async function come(way: Way, key?: string): Promise<Actor> {
  minutes += 3;
  demo.setClock(new Date(demoDay.getTime() + minutes * 60_000));
  const actor = await arrive(browser, demo.address, way);
  if (key) await actor.signIn(key);
  return actor;
}

async function fromApi<Answer>(path: string): Promise<Answer> {
  return (await (await fetch(`${demo.address}/api/v1${path}`)).json()) as Answer;
}

async function countOf(table: 'kernel.observations' | 'kernel.evidence'): Promise<number> {
  return demo.house.db.tx({ regency: muba.code, readOnly: true }, async (tx) => {
    const { rows } = await tx.client.query<{ n: number }>(`select count(*)::int as n from ${table}`);
    return rows[0]?.n ?? 0;
  });
}

beforeAll(async () => {
  demo = await livingHouse();
  browser = await launchChromium();
  folder = await mkdtemp(join(tmpdir(), 'serasan-journey-'));
}, 900_000);

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the main job', { timeout: 240_000 }, () => {
  test('an officer enters figures with evidence; a program that calls itself a PDF is refused and nothing is saved', async () => {
    const officer = await come('keyboard', 'petugas-dukcapil');
    await officer.look('angka-0-meja');
    await figures.openDueFigures(officer);
    for (const [place, district] of (await figures.districtsOf(officer)).entries())
      await figures.writeFigure(officer, district, 3000 + place, 2500 + 30 * place);
    await figures.addEvidence(officer, 'Rekap perekaman', await programNamed('rekap.pdf'));
    const before = [await countOf('kernel.observations'), await countOf('kernel.evidence')];
    await officer.press('Ajukan ke kepala');
    expect(await officer.errorBeside('Berkas')).toContain('bukan jenis yang diterima');
    expect(await figures.figureIn(officer, 'Sekayu')).toEqual({ people: '3000', done: '2500' });
    expect([await countOf('kernel.observations'), await countOf('kernel.evidence')]).toEqual(before);
    await officer.look('angka-1-ditolak');
    await officer.attach('Berkas', pdf('rekap.pdf', 'Rekap perekaman KTP-el'));
    await officer.press('Ajukan ke kepala');
    expect(await officer.text()).toContain('Angka diajukan');
    expect([await countOf('kernel.observations'), await countOf('kernel.evidence')]).toEqual([
      (before[0] ?? 0) + 15,
      (before[1] ?? 0) + 1,
    ]);
    await officer.look('angka-2-diajukan');
    await officer.leave();
  });

  test('the head approves, Kominfo verifies, and the public page shows it at once', async () => {
    const visitor = await come('pointing, no script');
    expect(await figures.publicFigure(visitor, 'DUKCAPIL-KTP')).not.toContain('persen · 2026');
    const head = await come('keyboard', 'kepala-dukcapil');
    await figures.passFigures(head, 'Setujui yang dipilih');
    expect(await head.text()).toContain('Angka disetujui');
    await head.leave();
    expect(await figures.publicFigure(visitor, 'DUKCAPIL-KTP')).not.toContain('persen · 2026');
    const steward = await come('keyboard, no script', 'walidata');
    await figures.passFigures(steward, 'Verifikasi yang dipilih');
    expect(await steward.text()).toContain('terbuka untuk umum');
    await steward.look('angka-3-terverifikasi');
    await steward.leave();
    const waited = await until(async () =>
      (await figures.publicFigure(visitor, 'DUKCAPIL-KTP')).includes('persen · 2026'),
    );
    expect(waited).toBeLessThan(5_000);
    // Σ recorded ÷ Σ people of the fifteen districts, not the mean of their percentages.
    expect(await visitor.text()).toContain('90,1');
    await visitor.look('angka-4-publik');
    await visitor.leave();
  });

  test('a citizen applies without signing in, the counter finishes, the citizen rates as the fifth, and two indicators move', async () => {
    const visitor = await come('pointing, no script');
    const year = String(demoDay.getUTCFullYear());
    const before = await service.servicesOf(visitor, year);
    const citizen = await come('keyboard, no script');
    const number = await service.applyFor(citizen, {
      service: birthCertificate,
      village: 'Kasmaran',
      name: 'Siti Rahma',
      contact: '0812 3456 7890',
    });
    expect(number).toMatch(/^MUBA-/);
    const officer = await come('keyboard', 'layanan-dukcapil');
    await service.finishApplication(officer, number, birthCertificate);
    await officer.leave();
    await service.letOthersRate(demo, 'akta-kelahiran');
    await service.rateService(citizen, number, 4);
    expect(await citizen.text()).toContain('Terima kasih');
    await citizen.look('layanan-7-terima-kasih');
    await citizen.leave();
    await until(async () => {
      const now = await service.servicesOf(visitor, year);
      return now.finished === before.finished + 1 && now.onTime === before.onTime + 1;
    });
    minutes += 24 * 60;
    demo.setClock(new Date(demoDay.getTime() + minutes * 60_000));
    await refreshDerivedJob.run(demo.house, {}, demo.house.clock());
    const { answers } = await service.servicesOf(visitor, year);
    expect(answers).toBeGreaterThan(before.answers);
    expect((answers - before.answers) % fewestShown).toBe(0);
    await visitor.leave();
  });

  test('Disdukcapil answers with evidence, its head approves, Kominfo verifies and submits', async () => {
    const officer = await come('keyboard', 'petugas-dukcapil');
    const answer = (name: string) => ({
      level: 4,
      statement:
        'Seluruh perangkat daerah layanan memakai pelacakan sejak Januari 2022 dan ketepatan waktunya dihitung.',
      title: `Daftar ${name}`,
      file: pdf(`daftar-${name}.pdf`, `Daftar ${name}`),
    });
    const items = [
      await assessment.answerNext(officer, answer('layanan')),
      await assessment.answerNext(officer, answer('quick-win')),
    ];
    expect(items).toEqual(['C1', 'Q1']);
    await officer.look('mandiri-1-diajukan');
    await officer.leave();
    const head = await come('keyboard, no script', 'kepala-dukcapil');
    await assessment.approveTogether(head, 'Setujui 2 jawaban Disdukcapil sekaligus');
    await head.look('mandiri-2-disetujui');
    await head.leave();
    const steward = await come('keyboard', 'walidata');
    for (const _ of items) await assessment.passNext(steward, 'Verifikasi');
    await steward.look('mandiri-3-terverifikasi');
    await steward.leave();
    const kominfo = await come('keyboard', 'kepala-kominfo');
    await kominfo.look('mandiri-4-meja');
    await assessment.submitAll(kominfo);
    expect(await kominfo.text()).toContain('Penilaian mandiri ini sudah dibekukan');
    await kominfo.look('mandiri-6-terkirim');
    await kominfo.leave();
  });

  test('the organiser freezes the rules; who declares a tie is refused with its reason; four others are seated', async () => {
    const organiser = await come('keyboard', 'penyelenggara');
    await organiser.look('panel-0-meja');
    await panel.freezeRules(organiser);
    await organiser.look('panel-1-beku');
    const consultant = await come('keyboard', tied.key);
    await panel.declare(consultant, { kind: 'Konsultansi', regency: muba.name, whom: 'Bappeda' });
    expect(await consultant.text()).toContain('sudah diterima');
    await consultant.look('panel-2-ikatan');
    await consultant.leave();

    await organiser.goTo(`/kerja/siklus/${panel.cycle}/panel`);
    const row = organiser.page.getByRole('table', { name: `Panel ${muba.name}` }).getByRole('row', { name: tied.name });
    expect(await row.innerText()).toContain('Tidak dapat ditugaskan');
    expect(await row.getByRole('button').count()).toBe(0);
    // The button is missing; a request that does without it is refused by the rule itself.
    const refused = await organiser.page.request.post(`/kerja/siklus/${panel.cycle}/panel/tugas`, {
      headers: { origin: demo.address, accept: 'application/json' },
      data: { person: (await actAs(demo.house, tied.key, demoDay)).person?.id, regency: muba.code },
    });
    expect(refused.status()).toBe(409);
    expect(await refused.json()).toMatchObject({
      type: '/problems/panel.tie',
      title: expect.stringContaining('Bappeda'),
    });

    await panel.seat(organiser, evaluators[0].name, muba.name);
    await panel.seatTheOthers(organiser, muba.name);
    await organiser.look('panel-3-ditugaskan');
    await organiser.leave();
    await seatNeighbours(demo, evaluators);
  });

  test('four evaluators mark every item with a reason, blind until the last sheet is in', async () => {
    const [first, ...others] = evaluators;
    await markAll(first);
    await Promise.all(others.map(markAll)); // each at a browser of their own, while the first sheet is in already
    // Only now, to those who have no mark left to give.
    const early = seated.get(first.key);
    await early?.goTo(`/kerja/panel/${panel.cycle}/${muba.code}`);
    expect(await early?.text()).toContain('Terbuka: seluruh panel sudah mengirim');
    for (const evaluator of seated.values()) await evaluator.leave();
    await markNeighbours(demo);
  });

  test('the organiser combines and publishes; nothing of it was public before', async () => {
    const stranger = await come('pointing, no script');
    for (const path of [`/evaluasi/siklus/${panel.cycle}`, `/evaluasi/siklus/${panel.cycle}/${muba.code}`])
      expect((await stranger.page.goto(path))?.status()).toBe(404);
    expect((await fetch(`${demo.address}/evaluasi/siklus/${panel.cycle}/paket.zip`)).status).toBe(404);
    const organiser = await come('keyboard', 'penyelenggara');
    await organiser.follow('Gabungkan nilai');
    await organiser.look('hasil-1-siap');
    await organiser.press('Gabungkan nilai');
    await organiser.look('hasil-2-digabung');
    expect((await stranger.page.goto(`/evaluasi/siklus/${panel.cycle}`))?.status()).toBe(404);
    await organiser.tick('Hasil ini sudah diperiksa dan boleh terbit');
    await organiser.press('Terbitkan hasil');
    await organiser.follow('Lihat halaman publik');
    await organiser.look('hasil-3-terbit');
    await organiser.leave();
    await stranger.leave();
  });

  test('the public page shows the index, five and six dimensions and the improvement, and says that it is a simulation', async () => {
    const stranger = await come('pointing, no script');
    await stranger.goTo('/evaluasi');
    await stranger.follow('Simulasi Evaluasi 2022');
    await stranger.follow(muba.name);
    await stranger.look('hasil-4-daerah');
    const text = await stranger.text();
    for (const words of ['simulasi, bukan hasil resmi', 'Baseline', 'Output', 'Outcome', 'Impact', 'Quick win'])
      expect(text).toContain(words);
    for (const words of ['Governance', 'Branding', 'Economy', 'Living', 'Society', 'Environment'])
      expect(text).toMatch(new RegExp(`Smart ${words}\\s+[1-4],\\d\\d`));
    expect(text).toContain('dari 3,21 tahun sebelumnya');
    const [index, ...dimensions] = await results.shownScores(stranger);
    const weights = [10, 20, 30, 20, 20];
    const byHand = dimensions.reduce((sum, score, at) => sum + (score * (weights[at] ?? 0)) / 100, 0);
    expect(Math.abs((index ?? 0) - byHand)).toBeLessThan(0.011); // scores are shown with two digits
    await stranger.goTo('/evaluasi/2022');
    const official = await stranger.page.getByRole('table').first().innerText();
    expect(official).toContain('3,17');
    expect(official).not.toContain('imulasi');
    const feed = await fromApi<{ items: { regency: string; index: number; source: string }[] }>(
      '/evaluations/2022/results',
    );
    expect(feed.items.filter((each) => each.regency === muba.code).map((each) => each.index)).toEqual([3.17]);
    expect(JSON.stringify(feed)).not.toContain('imulasi');
    await stranger.leave();
  });

  test('the report downloads as a PDF whose text can be read', async () => {
    const stranger = await come('pointing');
    await stranger.goTo(`/evaluasi/siklus/${panel.cycle}/${muba.code}`);
    const path = await stranger.download('Laporan (PDF)', folder);
    const bytes = await readFile(path);
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(bytes.includes('/StructTreeRoot')).toBe(true);
    const text = await promisify(execFile)('pdftotext', [path, '-']).then(
      ({ stdout }) => stdout,
      (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? undefined : Promise.reject(error)),
    );
    if (text !== undefined) {
      expect(text).toContain('Musi Banyuasin');
      expect(text.toLowerCase()).toContain('simulasi');
    }
    await stranger.leave();
  });

  test('whoever downloads the bundle finds it valid, and after one changed byte of a mark finds which leaf is wrong', async () => {
    const stranger = await come('keyboard');
    await stranger.goTo(`/evaluasi/siklus/${panel.cycle}`);
    const path = await stranger.download('Bundel verifikasi (ZIP)', folder);
    await stranger.leave();
    const honest = await serasan('verify', path, '--lang', 'en');
    expect(honest).toMatchObject({ code: 0, out: expect.stringMatching(/^VALID/) });
    const signed = evaluators.filter((each) => !each.way.includes('no script')).length;
    expect(honest.out).toContain(`${signed} of 12 sheets signed by their evaluator; not signed: `);

    const bytes = await readFile(path);
    const firstMark = /"leaf":(\d+),"payload":\{[^\n]*?"mark":(\d)/;
    const [whole = '', leaf = '', mark = ''] = firstMark.exec(bytes.toString('latin1')) ?? [];
    expect(mark).toMatch(/^[1-4]$/);
    const other = whole.replace(new RegExp(`${mark}$`), mark === '4' ? '3' : '4');
    const bent = join(folder, 'bent.zip');
    await writeFile(bent, Buffer.from(bytes.toString('latin1').replace(whole, other), 'latin1'));
    const damaged = await serasan('verify', bent, '--lang', 'en');
    expect([damaged.code, damaged.out]).toEqual([1, expect.stringContaining('marks.jsonl')]);
    expect(damaged.out).toMatch(new RegExp(`\\bleaf ${leaf}\\b`));
    // A cheat who mends the archive around the byte is told by the leaf.
    await writeFile(bent, mended(bytes, { 'marks.jsonl': (text) => text.replace(whole, other) }));
    const caught = await serasan('verify', bent, '--lang', 'en');
    expect([caught.code, caught.out]).toEqual([1, expect.stringMatching(new RegExp(`\\bleaf ${leaf}\\b`))]);
  });
});

/** One evaluator's whole sheet, item by item, up to handing it in. */
async function markAll(each: (typeof evaluators)[number]): Promise<void> {
  const evaluator = await come(each.way, each.key);
  seated.set(each.key, evaluator);
  const sheet = sampleScoreSheets.find((one) => one.evaluator === each.key && one.regency === muba.code);
  const marks = sheet?.marks ?? [];
  expect(marks).toHaveLength(42);
  await panel.openSheet(evaluator, muba.name);
  await evaluator.look(`menilai-1-${each.key}`);
  const foreign = sampleScoreSheets.filter((one) => one.regency === muba.code && one.evaluator !== each.key);
  const reasons = foreign.flatMap((one) => one.marks.map((mark) => mark.reason));
  expect(await panel.seenOf(evaluator, muba.code, reasons)).toEqual([]);
  expect((await evaluator.page.request.get(`/kerja/siklus/${panel.cycle}/hasil`)).status()).toBe(403);
  await evaluator.follow('Mulai dari butir pertama');
  for (const given of marks.slice(0, onPages)) await panel.markOpenItem(evaluator, given);
  for (const given of marks.slice(onPages)) await panel.sendMark(evaluator, demo.address, muba.code, given);
  await evaluator.goTo(`/kerja/panel/${panel.cycle}/${muba.code}`);
  await evaluator.look(`menilai-2-${each.key}`);
  await panel.handIn(evaluator);
  expect(await evaluator.text()).toContain('Dikirim');
  // Whoever came without script could not sign, and is told so.
  const signs = !each.way.includes('no script');
  expect(await evaluator.text()).toContain(signs ? 'bertanda tangan penilai' : 'tanpa tanda tangan penilai');
}
