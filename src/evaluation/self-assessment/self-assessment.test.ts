import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../test/support/database.ts';
import { keepIndicators } from '../../../test/support/indicators.ts';
import { evaluationCast, openCycle, type EvaluationCast } from '../../../test/support/evaluation.ts';
import { perform } from '../../kernel/capability/action.ts';
import type { Person } from '../../kernel/people/permissions.ts';
import { approveFigures, saveFigures, verifyFigures } from '../../kernel/observations/actions.ts';
import { freezeEdition } from '../cycles/actions.ts';
import { findCycle, findFrozenRules } from '../cycles/queries.ts';
import { editionDetail } from '../exchange/bundle.ts';
import { approveAnswer, moveItem, saveAnswer, verifyAnswer } from './actions.ts';
import { approveAgency, verifyDimension } from './bulk.ts';
import { listFrozenFigures } from './figures-queries.ts';
import { findAnswer, listAnswers } from './queries.ts';
import { followRecommendation, passOnRecommendation } from '../recommendations/actions.ts';
import { submitSelfAssessment } from './submit.ts';

let given: TestHouse;
let cast: EvaluationCast;
let cycle: string;
let officer: Person;
let head: Person;

const statement = 'Seluruh OPD layanan memakai pelacakan permohonan sejak Januari 2022.';
const slug = (error: unknown) => (error as { slug?: string }).slug;
const answer = (item: string, who: Person, rest: object = {}) =>
  perform(given.house.db, saveAnswer, { cycle, item, level: 3, statement, ...rest }, given.at(who));
const approve = (item: string, who: Person, rest: object = { outcome: 'approved' }) =>
  perform(given.house.db, approveAnswer, { cycle, item, ...rest }, given.at(who));
const verify = (item: string, who: Person, rest: object = { outcome: 'verified' }) =>
  perform(given.house.db, verifyAnswer, { cycle, item, ...rest }, given.at(who));
const submit = (who: Person) => perform(given.house.db, submitSelfAssessment, { cycle, confirm: 'yes' }, given.at(who));
const current = (item: string) => given.house.db.tx({ regency: '16.06' }, (tx) => findAnswer(tx, cycle, item));
const all = () => given.house.db.tx({ regency: '16.06' }, (tx) => listAnswers(tx, cycle));
const refusal = (work: Promise<unknown>) => work.then(() => 'accepted', slug);

beforeAll(async () => {
  given = await testHouse();
  cast = await evaluationCast(given);
  await keepIndicators(given.house, [{ code: 'DUKCAPIL-KTP', aggregation: 'ratio' }]);
  cycle = await openCycle(given, cast.organiser);
  officer = await cast.officer('DISDUKCAPIL');
  head = await cast.head('DISDUKCAPIL');
});

describe('opening a self-assessment', () => {
  it('gives each of the 42 items to the agency that usually answers it', async () => {
    const answers = await all();
    expect(answers).toHaveLength(42);
    expect(answers.every((each) => each.state === 'missing')).toBe(true);
    expect((await current('C1'))?.organisation).toBe('DISDUKCAPIL');
  });
});

describe('an answer', () => {
  it('is proposed only with a level and an explanation, and the sentence stands beside its field', async () => {
    const bare = await answer('C1', officer, { intent: 'propose', level: '' }).catch((error: unknown) => error);
    expect(bare).toMatchObject({ slug: 'self-assessment.levelMissing', fields: [{ field: 'level' }] });
    const short = await answer('C1', officer, { intent: 'propose', statement: 'Sudah.' }).catch(
      (error: unknown) => error,
    );
    expect(short).toMatchObject({ slug: 'self-assessment.statementShort', fields: [{ field: 'statement' }] });
    for (const level of [0, 5, 2.5]) expect(await refusal(answer('C1', officer, { level }))).toBe('border.input');
    expect((await current('C1'))?.state).toBe('missing');
  });

  it('may be kept as an unfinished draft, which its head cannot approve yet', async () => {
    await answer('C1', officer, { level: '', statement: '' });
    expect(await current('C1')).toMatchObject({ state: 'drafted', version: 1, level: null });
    expect(await refusal(approve('C1', head))).toBe('self-assessment.wrongState');
  });

  it('is not overwritten silently when two people save at once', async () => {
    await answer('C1', officer, { seen: 1, statement: 'Tulisan pertama yang cukup panjang.' });
    expect(await refusal(answer('C1', officer, { seen: 1 }))).toBe('self-assessment.changed');
    expect((await current('C1'))?.statement).toBe('Tulisan pertama yang cukup panjang.');
  });

  it('is approved by the head, never by its author, and then verified by Kominfo', async () => {
    const both = await given.person({
      organisation: 'DISDUKCAPIL',
      grants: ['evaluation.answer', 'evaluation.approve'].map((permission) => ({
        permission,
        organisationCode: 'DISDUKCAPIL',
      })),
    });
    await answer('C1', both, { intent: 'propose' });
    expect(await refusal(approve('C1', both))).toBe('self-assessment.ownAnswer');
    await approve('C1', head);
    expect(await refusal(answer('C1', officer))).toBe('self-assessment.wrongState');
    await verify('C1', cast.steward);
    expect((await current('C1'))?.state).toBe('verified');
  });

  it('goes back with a reason, also after it was verified, and starts a new version', async () => {
    expect(await refusal(verify('C1', cast.steward, { outcome: 'returned' }))).toBe('self-assessment.reasonMissing');
    await verify('C1', cast.steward, { outcome: 'returned', reason: 'Angka belum sama dengan buktinya.' });
    expect(await current('C1')).toMatchObject({ state: 'returned', reason: 'Angka belum sama dengan buktinya.' });
    await answer('C1', officer, { intent: 'propose' });
    await approve('C1', head, { outcome: 'returned', reason: 'Tambahkan kecamatan Jirak Jaya.' });
    await answer('C1', officer, { intent: 'propose' });
    expect((await current('C1'))?.version).toBe(5);
  });

  it('is out of reach for other agencies and not there for other regencies', async () => {
    const stranger = await cast.officer('DINKES');
    expect(await refusal(answer('C1', stranger))).toBe('border.forbidden');
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
    const own = (await all()).find((each) => each.organisation === 'KOMINFO')?.item ?? '';
    await answer(own, await cast.officer('KOMINFO'), { intent: 'propose' });
    await approve(own, await cast.head('KOMINFO'));
    expect(await refusal(verify(own, cast.steward))).toBe('self-assessment.ownAgency');
    await verify(own, cast.auditor);
    expect((await current(own))?.state).toBe('verified');
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
    expect((await current('C11'))?.organisation).toBe('RSUD');
    expect(await refusal(answer('C11', await cast.officer('DINKES')))).toBe('border.forbidden');
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
    const item = (await all()).find((each) => each.organisation === 'DLH')?.item ?? '';
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
    expect((await current(item))?.state).toBe('missing');
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

/** A figure of Sekayu in September 2022 through the three people it needs. */
async function recordFigure(numerator: string): Promise<string> {
  const of = (permission: string, organisation: string) => given.person({ organisation, grants: [{ permission }] });
  const period = { indicator: 'DUKCAPIL-KTP', period: '2022-09' };
  const saved = await perform(
    given.house.db,
    saveFigures,
    { ...period, rows: [{ area: '16.06.01', numerator, denominator: '80' }], submit: true },
    given.at(await of('observations.enter', 'DISDUKCAPIL')),
  );
  const observations = saved.observations.map((each) => each.id);
  const decided = { ...period, observations };
  const boss = given.at(await of('observations.approve', 'DISDUKCAPIL'));
  await perform(given.house.db, approveFigures, { ...decided, outcome: 'approved' }, boss);
  const steward = given.at(await of('observations.verify', 'KOMINFO'));
  await perform(given.house.db, verifyFigures, { ...decided, outcome: 'verified' }, steward);
  return observations[0] ?? '';
}

describe('figures beside an answer', () => {
  it('are live while it is open, with how complete they are and their trail', async () => {
    await recordFigure('50');
    const page = (await (await given.browser(head)).get(`/kerja/evaluasi/${cycle}/butir/C1`)).body;
    expect(page).toContain('Indikator DUKCAPIL-KTP: 62,5%');
    expect(page).toMatch(/50 dari 80 · data lengkap \d+%/);
    expect(page).toContain('/indikator/DUKCAPIL-KTP?tahun=2022');
  });
});

describe('many answers', () => {
  it('are approved an agency and verified a dimension at a time, but only what is complete', async () => {
    const answers = await all();
    for (const organisation of new Set(answers.map((each) => each.organisation))) {
      const own = answers.filter((each) => each.organisation === organisation && each.state !== 'verified');
      const author = await cast.officer(organisation);
      const document = { url: `https://jdih.example/${organisation}`, title: `Dokumen ${organisation}` };
      for (const each of own)
        if (each.item !== 'C1') await answer(each.item, author, { intent: 'propose', ...document });
      await perform(given.house.db, approveAgency, { cycle, organisation }, given.at(await cast.head(organisation)));
    }
    for (const dimension of ['baseline', 'output', 'outcome', 'impact', 'quick_win'])
      for (const who of [cast.steward, cast.auditor])
        await perform(given.house.db, verifyDimension, { cycle, dimension }, given.at(who)).catch(() => {});
    expect((await all()).filter((each) => each.state !== 'verified')).toEqual([]);
  });
});

describe('submitting', () => {
  it('is refused while an item is open, and names it', async () => {
    await verify('C18', cast.steward, { outcome: 'returned', reason: 'Periksa lagi jumlah gedungnya.' });
    const problem = await submit(cast.kominfoHead).catch((error: unknown) => error);
    expect(problem).toMatchObject({ slug: 'self-assessment.incomplete', status: 409 });
    expect((problem as Error).message).toContain('C18');
    const page = (await (await given.browser(cast.kominfoHead)).get(`/kerja/evaluasi/${cycle}/kirim`)).body;
    expect(page).toContain(`/kerja/evaluasi/${cycle}/butir/C18`);
    const organisation = (await current('C18'))?.organisation ?? '';
    await answer('C18', await cast.officer(organisation), { intent: 'propose', url: 'https://jdih.example/gedung' });
    await approve('C18', await cast.head(organisation));
    await verify('C18', cast.steward);
  });

  it('is for Kominfo’s head only', async () => {
    expect(await refusal(submit(cast.steward))).toBe('border.forbidden');
  });

  it('freezes answers with their inputs under a hash that stands in the log, exactly once', async () => {
    const outcomes = await Promise.all([1, 2].map(() => refusal(submit(cast.kominfoHead))));
    expect(outcomes.toSorted()).toEqual(['accepted', 'self-assessment.frozen']);
    const { rows } = await given.house.db.tx({ regency: '16.06' }, (tx) =>
      tx.client.query<{ content: string; content_hash: string }>(
        'select content, content_hash from evaluation.submissions where cycle_id = $1',
        [cycle],
      ),
    );
    const [row] = rows;
    expect(row?.content_hash).toBe(
      createHash('sha256')
        .update(row?.content ?? '')
        .digest('hex'),
    );
    const content = JSON.parse(row?.content ?? '{}') as { items: { code: string; level: number }[] };
    expect(content.items).toHaveLength(42);
    const leaf = await given.house.db.tx({ regency: '16.06' }, (tx) =>
      tx.client.query("select detail from kernel.audit_entries where action = 'evaluation.submit-self-assessment'"),
    );
    expect(leaf.rows.map((each: { detail: object }) => each.detail)).toMatchObject([
      { content_sha256: row?.content_hash },
    ]);
  });

  it('keeps the figures of that day with their observations, whatever is corrected later', async () => {
    const before = await given.house.db.tx({ regency: '16.06' }, (tx) => listFrozenFigures(tx, cycle, 'C1'));
    expect(before).toMatchObject([{ indicator: 'DUKCAPIL-KTP', numerator: 50, denominator: 80, value: 62.5 }]);
    const later = await recordFigure('60');
    expect(before[0]?.observations).toHaveLength(1);
    expect(before[0]?.observations).not.toContain(later);
    const page = (await (await given.browser(head)).get(`/kerja/evaluasi/${cycle}/butir/C1`)).body;
    expect(page).toContain('Angka saat dikirim');
    expect(page).toContain('62,5%');
    expect(page).not.toContain('75,0%');
  });

  it('leaves nothing that can still be changed', async () => {
    expect(await refusal(answer('C1', officer))).toBe('self-assessment.frozen');
    expect(await refusal(approve('C1', head))).toBe('self-assessment.frozen');
    expect(await refusal(verify('C1', cast.steward, { outcome: 'returned', reason: 'Terlambat.' }))).toBe(
      'self-assessment.frozen',
    );
    const refused = perform(given.house.db, verifyDimension, { cycle, dimension: 'outcome' }, given.at(cast.steward));
    expect(await refusal(refused)).toBe('self-assessment.frozen');
  });
});

describe('freezing the rules', () => {
  it('writes them into the log before anybody marks', async () => {
    await perform(given.house.db, freezeEdition, { cycle }, given.at(cast.organiser, '0'));
    const [frozen, rules] = await given.house.db.tx(
      { regency: '16.06' },
      async (tx) => [await findCycle(tx, cycle), await findFrozenRules(tx, cycle)] as const,
    );
    expect(frozen?.state).toBe('marking');
    expect(rules?.participants).toEqual([{ regency: '16.06', name: expect.any(String), previous: 3.21 }]);
    expect(rules && editionDetail(rules).edition_sha256).toBe(frozen?.frozenHash);
    const again = perform(given.house.db, freezeEdition, { cycle }, given.at(cast.organiser, '0'));
    expect(await refusal(again)).toBe('cycles.wrongState');
  });
});
