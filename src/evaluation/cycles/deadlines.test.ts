import { addDays } from '../../kernel/periods/days.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../test/support/database.ts';
import { evaluationCast, openCycle, type EvaluationCast } from '../../../test/support/evaluation.ts';
import {
  evaluator,
  institutions,
  invitePanel,
  itemCodes,
  markAll,
  seat,
  submitAll,
} from '../../../test/support/panel.ts';
import { perform } from '../../kernel/capability/action.ts';
import type { Person } from '../../kernel/people/permissions.ts';
import { sql } from '../../platform/db/sql.ts';
import { markItem } from '../marking/actions.ts';
import { combineMarks } from '../results/actions.ts';
import { saveAnswer } from '../self-assessment/actions.ts';
import { createCycle, openSelfAssessment } from './actions.ts';
import { canExtend, isLate, longestExtension, requireExtension, requireInTime } from './deadlines.ts';
import { extendPhase } from './extend.ts';
import type { Cycle } from './model.ts';
import { openSession } from '../../../test/support/session.ts';

const phase = { phase: 'scoring', opensOn: '2022-10-27', closesOn: '2022-11-10', firstClosesOn: '2022-11-10' } as const;
const cycleOf = (rest: Partial<Cycle> = {}) =>
  ({ state: 'marking', phases: [phase], deadlines: 'binding', ...rest }) as const satisfies Partial<Cycle>;

let given: TestHouse;
let cast: EvaluationCast;
let officer: Person;

const noon = (day: string) => new Date(`${day}T05:00:00Z`);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    (error: unknown) => error as { slug: string; message: string; words: { id: string; en: string } },
  );
const answer = (cycle: string, statement = 'Jawaban yang cukup panjang untuk diajukan.') =>
  perform(given.house.db, saveAnswer, { cycle, item: 'C1', level: 3, statement, intent: 'draft' }, given.at(officer));
const extend = (cycle: string, lastOn: string, rest: object = {}, who = cast.organiser) =>
  perform(
    given.house.db,
    extendPhase,
    { cycle, phase: 'self-assessment', lastOn, reason: 'Banjir memutus jaringan tiga kecamatan.', ...rest },
    given.at(who, '0'),
  );

beforeAll(async () => {
  given = await testHouse();
  cast = await evaluationCast(given);
  officer = await cast.officer('DISDUKCAPIL');
});

describe('a deadline', () => {
  it('is the whole of the last day, and a phase without dates has none', () => {
    expect(isLate(cycleOf(), 'scoring', '2022-11-09')).toBe(false);
    expect(isLate(cycleOf(), 'scoring', '2022-11-10')).toBe(true);
    expect(isLate(cycleOf(), 'publication', '2032-01-01')).toBe(false);
  });

  it('closes nothing in a simulation that says so', () => {
    expect(isLate(cycleOf({ deadlines: 'shown' }), 'scoring', '2032-01-01')).toBe(false);
  });

  it('is refused with what, by when, and what to do', () => {
    expect(() => requireInTime(cycleOf(), 'scoring', '2022-11-10')).toThrow(
      /deadlines.passed: Marking by the panel closed at the end of 9 November 2022.*ask the organiser to extend/,
    );
  });

  it('moves only later, only to a day that is not over, and not by more than a year', () => {
    const ask = (lastOn: string, today = '2022-11-12', rest: Partial<Cycle> = {}) =>
      requireExtension(cycleOf(rest), { phase: 'scoring', lastOn }, today);
    expect(ask('2022-11-12')).toBe(phase);
    expect(() => ask('2022-11-09')).toThrow('deadlines.earlier');
    expect(() => ask('2022-11-11')).toThrow('deadlines.earlier');
    expect(() => ask(addDays(phase.closesOn, longestExtension + 1))).toThrow('deadlines.tooFar');
    expect(() => ask('2022-11-20', '2022-11-12', { state: 'combined' })).toThrow('deadlines.over');
    expect(canExtend({ state: 'marking' }, 'self-assessment')).toBe(false);
    expect(canExtend({ state: 'combined' }, 'publication')).toBe(true);
    expect(canExtend({ state: 'published' }, 'publication')).toBe(false);
  });

  it('always binds in an official evaluation', async () => {
    const official = {
      id: 'resmi-uji',
      year: 2022,
      kind: 'official',
      name_id: 'Resmi',
      name_en: 'Official',
      edition: '2022',
      instrument: 'serasan-1',
      participants: ['16.06'],
      phases: [],
      deadlines: 'shown',
    };
    expect(await refusal(perform(given.house.db, createCycle, official, given.at(cast.organiser, '0')))).toMatchObject({
      slug: 'cycles.notOurs',
    });
    await expect(
      given.house.db.tx({ regency: '0' }, (tx) =>
        tx.run(sql`
          insert into evaluation.cycles
            (id, year, kind, name_id, name_en, edition_code, instrument_code, deadlines, state, created_at)
          values ('resmi-uji', 2022, 'official', 'a', 'b', '2022', 'serasan-1', 'shown', 'preparation', now())`),
      ),
    ).rejects.toThrow(/cycles_official_is_binding/);
  });
});

describe('the self-assessment after its last day', () => {
  it('takes no answer, decision or submission; the page says why and keeps what was typed', async () => {
    const cycle = await openCycle(given, cast.organiser, 'simulasi-tenggat');
    const browser = await given.browser(officer);
    const url = `/kerja/evaluasi/${cycle}/butir/C1`;
    given.setClock(new Date('2022-10-05T16:59:00Z')); // a minute before midnight in Sekayu
    await answer(cycle);
    expect((await browser.get(url)).body).toContain('Jelaskan jawabannya');
    given.setClock(new Date('2022-10-05T17:00:00Z'));
    const late = await refusal(answer(cycle));
    expect(late).toMatchObject({ slug: 'deadlines.passed' });
    expect((late as { words: { id: string } }).words.id).toContain('ditutup pada akhir 5 Oktober 2022');
    const typed = 'Kalimat yang ditulis ketika tenggat lewat.';
    const posted = await browser.post(`${url}/jawab`, { level: '3', statement: typed });
    expect(posted.statusCode).toBe(409);
    for (const words of [typed, 'Belum tersimpan', 'minta penyelenggara memperpanjang'])
      expect(posted.body).toContain(words);
    expect((await browser.get(url)).body).not.toContain('Simpan dan ajukan ke kepala');
    const kominfo = await given.browser(cast.kominfoHead);
    const submitted = await kominfo.post(`/kerja/evaluasi/${cycle}/kirim`, { confirm: 'yes' });
    expect([submitted.statusCode, submitted.body.includes('ditutup pada akhir 5 Oktober 2022')]).toEqual([409, true]);
  });

  it('takes them again once the organiser has extended it with a reason that everybody reads', async () => {
    const cycle = 'simulasi-tenggat';
    given.setClock(noon('2022-10-07'));
    expect(await refusal(extend(cycle, '2022-10-06'))).toMatchObject({ slug: 'deadlines.earlier' });
    expect(await refusal(extend(cycle, '2022-10-12', { reason: 'pendek' }))).toMatchObject({ slug: 'border.input' });
    expect(await refusal(extend(cycle, '2022-10-12', {}, officer))).toMatchObject({ slug: 'border.forbidden' });
    const organiser = await given.browser(cast.organiser);
    const page = `/kerja/siklus/${cycle}`;
    expect((await organiser.get(page)).body).toContain('Tenggatnya sudah lewat');
    const wrong = await organiser.post(`${page}/perpanjang`, { phase: 'self-assessment', lastOn: '', reason: '' });
    expect(wrong.statusCode).toBe(422);
    for (const field of ['lastOn', 'reason']) expect(wrong.body).toContain(`name="${field}"`);
    const sent = { phase: 'self-assessment', lastOn: '2022-10-12', reason: 'Banjir memutus jaringan tiga kecamatan.' };
    const done = await organiser.post(`${page}/perpanjang`, sent);
    expect([done.statusCode, done.headers.location]).toEqual([303, page]);
    const shown = (await organiser.get(page)).body;
    for (const words of ['12 Oktober 2022', 'semula 5 Oktober 2022', 'Banjir memutus']) expect(shown).toContain(words);
    await answer(cycle, 'Jawaban setelah perpanjangan diberikan.');
    const browser = await given.browser(officer);
    expect((await browser.get(`/kerja/evaluasi/${cycle}`)).body).toContain('diperpanjang sampai 12 Oktober 2022');
    const entry = await given.house.db.tx({ regency: '0' }, (tx) =>
      tx.one<{ detail: object }>(
        sql`select detail from kernel.audit_entries where action = 'evaluation.extend-phase' limit 1`,
      ),
    );
    expect(entry.detail).toMatchObject({ cycle, phase: 'self-assessment', from: '2022-10-05', to: '2022-10-12' });
    given.setClock(noon('2022-10-13'));
    expect(await refusal(answer(cycle))).toMatchObject({ slug: 'deadlines.passed' });
  });
});

describe('the panel after its last day', () => {
  it('gives no mark and hands in no sheet, also by JSON, until the phase is extended', async () => {
    given.setClock(noon('2022-10-04'));
    const cycle = 'simulasi-nilai';
    const phases = [
      { phase: 'self-assessment', opensOn: '2022-09-08', lastOn: '2022-10-05' },
      { phase: 'scoring', opensOn: '2022-10-27', lastOn: '2022-11-09' },
      { phase: 'publication', opensOn: '2022-11-10', lastOn: '2022-11-20' },
    ];
    const named = { id: cycle, year: 2022, kind: 'simulation', name_id: 'Nilai', name_en: 'Marks' };
    const rules = { edition: '2022', instrument: 'serasan-1', participants: ['16.06'], phases };
    await perform(given.house.db, createCycle, { ...named, ...rules }, given.at(cast.organiser, '0'));
    await perform(given.house.db, openSelfAssessment, { cycle }, given.at(cast.organiser, '0'));
    await submitAll(given, cycle);
    const panel = await Promise.all(institutions.slice(0, 3).map((code) => evaluator(given, `Penilai ${code}`, code)));
    await invitePanel(given, cycle, cast.organiser, panel);
    for (const person of panel) await seat(given, cycle, cast.organiser, person);
    const [first, ...others] = panel as [Person, Person, Person];
    for (const person of others) await markAll(given, cycle, person, () => 3);
    const mark = { item: 'C1', mark: 3, reason: 'Bukti yang diperiksa mendukung tingkat ini.' };
    const give = () => perform(given.house.db, markItem, { cycle, regency: '16.06', ...mark }, given.at(first));
    given.setClock(noon('2022-11-09'));
    await give();
    given.setClock(noon('2022-11-10'));
    expect(await refusal(give())).toMatchObject({ slug: 'deadlines.passed' });
    const browser = await given.browser(first);
    const sheet = (await browser.get(`/kerja/panel/${cycle}/16.06`)).body;
    expect(sheet).toContain('Penilaian panel ditutup pada akhir 9 November 2022');
    expect(sheet).not.toContain('id="kirim"');
    const json = await given.app.inject({
      method: 'POST',
      url: `/kerja/panel/${cycle}/16.06/C2`,
      headers: {
        cookie: await openSession(given.house, first.id),
        host: 'localhost:8080',
        accept: 'application/json',
        'sec-fetch-site': 'same-origin',
      },
      payload: { mark: 3, reason: mark.reason },
    });
    expect([json.statusCode, json.json<{ type: string }>().type]).toEqual([409, '/problems/deadlines.passed']);
    await extend(cycle, '2022-11-12', { phase: 'scoring' });
    await markAll(given, cycle, first, () => 2);
    expect(itemCodes.length).toBe(42);
  });

  it('and nothing is ranked after the day of publication, until that is extended', async () => {
    const cycle = 'simulasi-nilai';
    given.setClock(noon('2022-11-21'));
    const combine = () => perform(given.house.db, combineMarks, { cycle }, given.at(cast.organiser, '0'));
    expect(await refusal(combine())).toMatchObject({ slug: 'deadlines.passed' });
    expect(await refusal(extend(cycle, '2022-11-30', { phase: 'scoring' }))).toBe('accepted');
    await extend(cycle, '2022-11-25', { phase: 'publication' });
    await combine();
    expect(await refusal(extend(cycle, '2022-12-30', { phase: 'scoring' }))).toMatchObject({ slug: 'deadlines.over' });
  });
});
