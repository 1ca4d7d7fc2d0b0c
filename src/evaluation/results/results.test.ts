import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../test/support/database.ts';
import { evaluationCast, openCycle } from '../../../test/support/evaluation.ts';
import {
  declare,
  evaluator,
  institutions,
  invitePanel,
  itemCodes,
  markAll,
  seat,
  submitAll,
} from '../../../test/support/panel.ts';
import { mended, program, type Report } from '../../../test/support/sample-bundle.ts';
import { refusal } from '../../../test/support/refusal.ts';
import { sequenceNow } from '../../kernel/audit/sequencer.ts';
import { perform } from '../../kernel/capability/action.ts';
import type { Person } from '../../kernel/people/permissions.ts';
import { recuseSelf } from '../panel/actions.ts';
import { combineMarks, publishResults, recommend, recordResult } from './actions.ts';
import { publishCycle, sealResult } from './publish.ts';

let given: TestHouse;
let organiser: Person;
let cycle: string;
let four: Person[];
let folder: string;

const combine = () => perform(given.house.db, combineMarks, { cycle }, given.at(organiser, '0'));
const get = async (url: string) => given.app.inject({ url });

async function verify(bytes: Uint8Array, lang: 'id' | 'en' = 'id'): Promise<Report & { code: number | null }> {
  const file = join(folder, 'bundle.zip');
  await writeFile(file, bytes);
  const run = spawnSync(process.execPath, [program, file, '--json', '--lang', lang], { encoding: 'utf8' });
  return { ...(JSON.parse(run.stdout) as Report), code: run.status };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serasan-bundle-'));
  given = await testHouse();
  ({ organiser } = await evaluationCast(given));
  organiser = await given.person({
    name: 'Penyelenggara',
    regency: '0',
    grants: [{ permission: 'evaluation.organise' }, { permission: 'evaluation.publish' }],
  });
  cycle = await openCycle(given, organiser, 'simulasi-hasil', ['16.06', '16.07']);
  await submitAll(given, cycle, '16.06');
  await submitAll(given, cycle, '16.07');
  four = await Promise.all(institutions.map((code) => evaluator(given, `Penilai ${code}`, code)));
  await invitePanel(given, cycle, organiser, four);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the marks of a cycle', () => {
  it('are combined only when the panel of every regency is complete and has submitted', async () => {
    for (const person of four) {
      await seat(given, cycle, organiser, person, '16.06');
      await seat(given, cycle, organiser, person, '16.07');
    }
    expect(await refusal(combine())).toBe('results.waiting');
    for (const [number, person] of four.entries()) {
      await markAll(given, cycle, person, (place) => 1 + ((place + number) % 4), '16.07');
      if (number < 3) await markAll(given, cycle, person, (place) => (place === 4 ? 1 + number : 3), '16.06');
    }
    expect(await refusal(combine())).toBe('results.waiting');
  });

  it('leave out whoever stood back, and then become indexes and ranks in secret', async () => {
    const last = four[3] as Person;
    const reason = 'Saya baru menerima tawaran kerja di sana.';
    await perform(given.house.db, recuseSelf, { cycle, regency: '16.06', reason }, given.at(last));
    expect(await combine()).toMatchObject({ regencies: 2, marks: 42 * 7 });
    expect(await refusal(combine())).toBe('cycles.wrongState');
    for (const url of [
      `/evaluasi/siklus/${cycle}`,
      `/evaluasi/siklus/${cycle}/16.06`,
      `/evaluasi/siklus/${cycle}/paket.zip`,
    ])
      expect((await get(url)).statusCode).toBe(404);
    expect((await get(`/api/v1/cycles/${cycle}/results`)).statusCode).toBe(404);
    expect((await get('/api/v1/cycles')).json()).toEqual({ items: [] });
  });

  it('no longer change panel or marks', async () => {
    const last = four[2] as Person;
    expect(await refusal(declare(given, cycle, last))).toBe('panel.over');
    const reason = 'Terlambat mengundurkan diri dari panel.';
    const back = perform(given.house.db, recuseSelf, { cycle, regency: '16.06', reason }, given.at(last));
    expect(await refusal(back)).toBe('panel.over');
  });

  it('come with recommendations that nobody sees before publication', async () => {
    const advice = { text_id: 'Ukur waktu layanan di semua kecamatan.', text_en: 'Measure service times everywhere.' };
    const give = (regency: string) =>
      perform(given.house.db, recommend, { cycle, regency, item: 'C1', ...advice }, given.at(organiser, '0'));
    expect(await refusal(give('16.06'))).toBe('accepted');
    expect(await refusal(give('32.73'))).toBe('border.notFound');
  });
});

describe('a publication', () => {
  it('needs a head of the log that covers the result', async () => {
    const sealed = await sealResult(given.house, cycle, given.at(organiser, '0'));
    const publish = (input: object) =>
      perform(given.house.db, publishResults, { ...sealed, ...input }, given.at(organiser, '0'));
    expect(await refusal(publish({ checkpoint: 'localhost/serasan\n1\nAAAA\n' }))).toBe('results.notCovered');
  });

  it('stands although somebody else recorded the result again in the same moment', async () => {
    const at = given.at(organiser, '0');
    const sealed = await sealResult(given.house, cycle, at);
    await perform(given.house.db, recordResult, { cycle }, at);
    await perform(given.house.db, publishResults, sealed, at);
    await sequenceNow(given.house);
    expect((await get(`/evaluasi/siklus/${cycle}/paket.zip`)).statusCode).toBe(200);
    expect(await refusal(publishCycle(given.house, cycle, at))).toBe('cycles.wrongState');
  });

  it('shows the index, five and six dimensions, rank, improvement and every reason with its institution', async () => {
    const ranking = await get(`/evaluasi/siklus/${cycle}`);
    expect(ranking.statusCode).toBe(200);
    expect(ranking.body).toContain('simulasi');
    const { body } = await get(`/evaluasi/siklus/${cycle}/16.06`);
    for (const part of [
      'Quick win',
      'Smart Governance',
      'IASII',
      'Alasan Penilai ITB tentang C1.',
      '3,21',
      'Ukur waktu layanan',
    ])
      expect(body).toContain(part);
    expect(body).not.toContain('Alasan Penilai KEMENKO-PEREKONOMIAN');
    const english = await get(`/en/evaluasi/siklus/${cycle}/16.06`);
    expect(english.body).toContain('This is a simulation, not an official result');
  });

  it('is served as figures apart from the results that were really published', async () => {
    const { items } = (await get('/api/v1/cycles')).json<{ items: { id: string; simulation: boolean }[] }>();
    expect(items).toMatchObject([{ id: cycle, simulation: true }]);
    const results = (await get(`/api/v1/cycles/${cycle}/results`)).json<{
      items: { regency: string; rank: number; index: number; improvement: number; items: object }[];
    }>();
    expect(results.items.map((each) => [each.regency, each.rank])).toEqual([
      ['16.06', 1],
      ['16.07', 2],
    ]);
    expect(results.items[0]?.improvement).toBeCloseTo((results.items[0]?.index ?? 0) - 3.21, 10);
    expect(Object.keys(results.items[0]?.items ?? {})).toHaveLength(itemCodes.length);
    expect((await get('/api/v1/evaluations/2022/results')).body).not.toContain('simulasi');
  });
});

describe('the verification bundle', () => {
  it('is valid for an outsider', async () => {
    const download = await get(`/evaluasi/siklus/${cycle}/paket.zip`);
    expect(download.headers['content-type']).toBe('application/zip');
    const report = await verify(download.rawPayload);
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({ valid: true, code: 0 });
  });

  it('is the same, byte for byte, however much the log has grown', async () => {
    const before = (await get(`/evaluasi/siklus/${cycle}/paket.zip`)).rawPayload;
    await openCycle(given, organiser, 'simulasi-lain');
    const after = (await get(`/evaluasi/siklus/${cycle}/paket.zip`)).rawPayload;
    expect(after.equals(before)).toBe(true);
  });

  it('with one byte of a mark changed is not valid, and says which index is wrong', async () => {
    const { rawPayload } = await get(`/evaluasi/siklus/${cycle}/paket.zip`);
    const plain = Buffer.from(rawPayload);
    const place = plain.indexOf('"mark":3');
    expect(place).toBeGreaterThan(0);
    plain.write('4', place + '"mark":'.length);
    const report = await verify(plain);
    expect(report).toMatchObject({ valid: false, code: 1 });
    const wrong = report.problems.filter((each) => each.code === 'index-wrong');
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong[0]?.regency).toMatch(/^16\.0[67]$/);
  });

  it('with a mark changed by somebody who mends everything else is still found out', async () => {
    const { rawPayload } = await get(`/evaluasi/siklus/${cycle}/paket.zip`);
    const forged = mended(rawPayload, { 'marks.jsonl': (text) => text.replace('"mark":3', '"mark":4') });
    const codes = (await verify(forged)).problems.map((each) => each.code);
    expect(codes).toContain('opening');
    expect(codes).toContain('index-wrong');
  });

  it('holds no names, neither of evaluators nor in recusals', async () => {
    const { rawPayload } = await get(`/evaluasi/siklus/${cycle}/paket.zip`);
    const files = unzipSync(rawPayload);
    const panel = Buffer.from(files['panel.jsonl'] ?? []).toString('utf8');
    expect(panel).toContain('"evaluator":"iasii-');
    expect(panel).not.toContain('Penilai');
    expect(panel).not.toContain('tawaran kerja');
  });
});
