import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../test/support/database.ts';
import { answering, evaluationCast, openCycle, type EvaluationCast } from '../../../test/support/evaluation.ts';
import { refusal } from '../../../test/support/refusal.ts';
import { perform } from '../../kernel/capability/action.ts';
import type { Person } from '../../kernel/people/permissions.ts';
import { followRecommendation, passOnRecommendation } from '../recommendations/actions.ts';
import { moveItem, saveAnswer } from './actions.ts';

let given: TestHouse;
let cast: EvaluationCast;
let cycle: string;
let officer: Person;
let head: Person;
let hands: ReturnType<typeof answering>;

beforeAll(async () => {
  given = await testHouse();
  cast = await evaluationCast(given);
  cycle = await openCycle(given, cast.organiser);
  hands = answering(given, cycle);
  officer = await cast.officer('DISDUKCAPIL');
  head = await cast.head('DISDUKCAPIL');
});

describe('opening a self-assessment', () => {
  it('gives each of the 42 items to the agency that usually answers it', async () => {
    const answers = await hands.all();
    expect(answers).toHaveLength(42);
    expect(answers.every((each) => each.state === 'missing')).toBe(true);
    expect((await hands.current('C1'))?.organisation).toBe('DISDUKCAPIL');
  });
});

describe('an answer', () => {
  it('is proposed only with a level and an explanation, and the sentence stands beside its field', async () => {
    const bare = await hands.answer('C1', officer, { intent: 'propose', level: '' }).catch((error: unknown) => error);
    expect(bare).toMatchObject({ slug: 'self-assessment.levelMissing', fields: [{ field: 'level' }] });
    const short = await hands
      .answer('C1', officer, { intent: 'propose', statement: 'Sudah.' })
      .catch((error: unknown) => error);
    expect(short).toMatchObject({ slug: 'self-assessment.statementShort', fields: [{ field: 'statement' }] });
    for (const level of [0, 5, 2.5]) expect(await refusal(hands.answer('C1', officer, { level }))).toBe('border.input');
    expect((await hands.current('C1'))?.state).toBe('missing');
  });

  it('may be kept as an unfinished draft, which its head cannot approve yet', async () => {
    await hands.answer('C1', officer, { level: '', statement: '' });
    expect(await hands.current('C1')).toMatchObject({ state: 'drafted', version: 1, level: null });
    expect(await refusal(hands.approve('C1', head))).toBe('self-assessment.wrongState');
  });

  it('is not overwritten silently when two people save at once', async () => {
    await hands.answer('C1', officer, { seen: 1, statement: 'Tulisan pertama yang cukup panjang.' });
    expect(await refusal(hands.answer('C1', officer, { seen: 1 }))).toBe('self-assessment.changed');
    expect((await hands.current('C1'))?.statement).toBe('Tulisan pertama yang cukup panjang.');
  });

  it('is approved by the head, never by its author, and then verified by Kominfo', async () => {
    const both = await given.person({
      organisation: 'DISDUKCAPIL',
      grants: ['evaluation.answer', 'evaluation.approve'].map((permission) => ({
        permission,
        organisationCode: 'DISDUKCAPIL',
      })),
    });
    await hands.answer('C1', both, { intent: 'propose' });
    expect(await refusal(hands.approve('C1', both))).toBe('self-assessment.ownAnswer');
    await hands.approve('C1', head);
    expect(await refusal(hands.answer('C1', officer))).toBe('self-assessment.wrongState');
    await hands.verify('C1', cast.steward);
    expect((await hands.current('C1'))?.state).toBe('verified');
  });

  it('goes back with a reason, also after it was verified, and starts a new version', async () => {
    expect(await refusal(hands.verify('C1', cast.steward, { outcome: 'returned' }))).toBe(
      'self-assessment.reasonMissing',
    );
    await hands.verify('C1', cast.steward, { outcome: 'returned', reason: 'Angka belum sama dengan buktinya.' });
    expect(await hands.current('C1')).toMatchObject({ state: 'returned', reason: 'Angka belum sama dengan buktinya.' });
    await hands.answer('C1', officer, { intent: 'propose' });
    await hands.approve('C1', head, { outcome: 'returned', reason: 'Tambahkan kecamatan Jirak Jaya.' });
    await hands.answer('C1', officer, { intent: 'propose' });
    expect((await hands.current('C1'))?.version).toBe(5);
  });

  it('is out of reach for other agencies and not there for other regencies', async () => {
    const stranger = await cast.officer('DINKES');
    expect(await refusal(hands.answer('C1', stranger))).toBe('border.forbidden');
    const neighbour = await given.person({
      regency: '16.07',
      grants: [{ permission: 'evaluation.answer' }, { permission: 'evaluation.read' }],
    });
    const there = perform(given.house.db, saveAnswer, { cycle, item: 'C1', level: 1 }, given.at(neighbour, '16.07'));
    expect(await refusal(there)).toBe('border.notFound');
    const browser = await given.browser(neighbour);
    expect((await browser.get(`/kerja/evaluasi/${cycle}/butir/C1`)).statusCode).toBe(404);
  });

  it('of Kominfo itself is verified by the inspectorate', async () => {
    const own = (await hands.all()).find((each) => each.organisation === 'KOMINFO')?.item ?? '';
    await hands.answer(own, await cast.officer('KOMINFO'), { intent: 'propose' });
    await hands.approve(own, await cast.head('KOMINFO'));
    expect(await refusal(hands.verify(own, cast.steward))).toBe('self-assessment.ownAgency');
    await hands.verify(own, cast.auditor);
    expect((await hands.current(own))?.state).toBe('verified');
  });
});

describe('Kominfo as coordinator', () => {
  it('gives an item to the agency that can answer it, unless somebody is looking at it', async () => {
    const browser = await given.browser(cast.steward);
    const path = `/kerja/evaluasi/${cycle}/butir/C11`;
    expect((await browser.get(path)).body).toContain('Pindahkan ke perangkat daerah lain');
    const wrong = await browser.post(`${path}/pindah`, { organisation: 'TIDAK-ADA' });
    expect([wrong.statusCode, /id="f-organisation-error"/.test(wrong.body)]).toEqual([422, true]);
    expect((await browser.post(`${path}/pindah`, { organisation: 'RSUD' })).statusCode).toBe(303);
    expect((await hands.current('C11'))?.organisation).toBe('RSUD');
    expect(await refusal(hands.answer('C11', await cast.officer('DINKES')))).toBe('border.forbidden');
    const busy = perform(given.house.db, moveItem, { cycle, item: 'C1', organisation: 'RSUD' }, given.at(cast.steward));
    expect(await refusal(busy)).toBe('self-assessment.wrongState');
  });

  it('records step by step what was done about last year’s advice', async () => {
    const letter = {
      regency: '16.06',
      year: 2021,
      item: 'C11',
      text_id: 'Ukur waktu tanggap di Lalan.',
      text_en: 'Measure response times in Lalan.',
      source: 'Surat hasil 2021',
    };
    const { id } = await perform(given.house.db, passOnRecommendation, letter, given.at(cast.organiser, '0'));
    const browser = await given.browser(cast.steward);
    const path = `/kerja/evaluasi/${cycle}/butir/C11`;
    const bare = await browser.post(`${path}/rekomendasi/${id}`, { status: 'started', note: '' });
    expect([bare.statusCode, /id="f-note-error"/.test(bare.body)]).toEqual([422, true]);
    for (const status of ['started', 'followed-up'])
      expect(
        (await browser.post(`${path}/rekomendasi/${id}`, { status, note: 'Dua ambulans air ditempatkan di Lalan.' }))
          .statusCode,
      ).toBe(303);
    expect((await browser.get(path)).body).toContain('Ditindaklanjuti');
    const elsewhere = await given.person({ regency: '16.07', grants: [{ permission: 'evaluation.coordinate' }] });
    const stolen = perform(
      given.house.db,
      followRecommendation,
      { recommendation: id, status: 'started', note: 'Bukan milik kami.' },
      given.at(elsewhere, '16.07'),
    );
    expect(await refusal(stolen)).toBe('border.notFound');
  });
});

describe('a page of the self-assessment', () => {
  it('refuses a program disguised as a PDF beside the field and keeps what was typed', async () => {
    const browser = await given.browser(await cast.officer('DLH'));
    const item = (await hands.all()).find((each) => each.organisation === 'DLH')?.item ?? '';
    const path = `/kerja/evaluasi/${cycle}/butir/${item}`;
    expect((await browser.get(path)).body).toContain('name="statement"');
    const body = new FormData();
    body.set('seen', '0');
    body.set('level', '2');
    body.set('statement', 'Dua stasiun udara beroperasi sepanjang tahun.');
    body.set('intent', 'draft');
    body.set('file', new Blob([Buffer.from('MZ\u0090\u0000program')]), 'laporan.pdf');
    const encoded = new Response(body);
    const response = await given.app.inject({
      method: 'POST',
      url: `${path}/jawab`,
      headers: {
        accept: 'text/html',
        'sec-fetch-site': 'same-origin',
        'content-type': encoded.headers.get('content-type') ?? '',
        cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      payload: Buffer.from(await encoded.arrayBuffer()),
    });
    expect(response.statusCode).toBe(422);
    expect(response.body).toMatch(/id="f-file-error"/);
    expect(response.body).toContain('Dua stasiun udara beroperasi');
    expect((await hands.current(item))?.state).toBe('missing');
  });

  it('asks for the reason beside its field when something is returned without one', async () => {
    const browser = await given.browser(head);
    const response = await browser.post(`/kerja/evaluasi/${cycle}/butir/C1/setujui`, {
      outcome: 'returned',
      reason: '',
    });
    expect(response.statusCode).toBe(422);
    expect(response.body).toMatch(/id="f-reason-error"/);
  });

  it('shows each role what waits, with its deadline', async () => {
    const inbox = async (who: Person) => (await (await given.browser(who)).get('/kerja')).body;
    expect(await inbox(head)).toContain('Setujui 1 jawaban Simulasi Uji');
    expect(await inbox(await cast.officer('BAPPEDA'))).toContain('Isi 4 butir Simulasi Uji');
    const overview = (await (await given.browser(head)).get(`/kerja/evaluasi/${cycle}`)).body;
    expect(overview).toContain('Tenggat 5 Oktober 2022');
    expect((await (await given.browser(head)).get(`/en/kerja/evaluasi/${cycle}`)).body).toContain('Due 5 October 2022');
  });
});
