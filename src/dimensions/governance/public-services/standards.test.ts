import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../../test/support/database.ts';
import type { Visitor } from '../../../../test/support/browser.ts';
import { dotted } from '../../../kernel/capability/input.ts';
import { perform } from '../../../kernel/capability/action.ts';
import { createAt, type At } from '../../../kernel/capability/at.ts';
import type { Problem } from '../../../platform/problem/problem.ts';
import type { Person } from '../../../kernel/people/permissions.ts';
import { findDraft, listVersions, putDraft } from './draft-queries.ts';
import { seenOf } from './model.ts';
import { findVersion } from './queries.ts';
import { listUnpublished } from './standard-desk.ts';
import { seededDrafts } from './seed.ts';
import { discardDraft, draftStandard, publishStandard } from './standard-actions.ts';
import { serviceOffice, typedDraft } from './testing.ts';

let test: TestHouse;
let office: Awaited<ReturnType<typeof serviceOffice>>;
let head: Person;
let officer: Person;
let headBrowser: Visitor;
let officerBrowser: Visitor;

const grants = (permissions: readonly string[], organisationCode = 'DISDUKCAPIL') =>
  permissions.map((permission) => ({ permission, organisationCode }));

beforeAll(async () => {
  test = await testHouse();
  office = await serviceOffice(test);
  head = await test.person({
    name: 'Kepala Uji',
    grants: grants(['public-services.draft', 'public-services.publish']),
  });
  officer = await test.person({ name: 'Petugas Uji', grants: grants(['public-services.draft']) });
  headBrowser = await test.browser(head);
  officerBrowser = await test.browser(officer);
});

const ktp = typedDraft('ktp-el');
const sources = seededDrafts().find(({ code }) => code === 'ktp-el')?.components ?? [];
const { code: _, organisationCode: __, ...text } = ktp;

/** What the browser sends for a version of ktp-el that follows `after`. */
const typed = (given: Record<string, string> = {}, after = 1) => ({
  ...Object.fromEntries(
    Object.entries(dotted(text))
      .filter(([name]) => !name.endsWith('.mandatory'))
      .map(([name, value]) => [name, typeof value === 'number' ? String(value) : (value ?? '')]),
  ),
  after: String(after),
  ...given,
});

const read = <Result>(work: Parameters<typeof test.house.db.tx<Result>>[1]) =>
  test.house.db.tx({ regency: '16.06', readOnly: true }, work);
const seen = async (code = 'ktp-el') => seenOf(await read((tx) => findDraft(tx, code)));

describe('a new version of a standard', () => {
  it('is drafted by an officer, previewed, published by the head from a day on, and holds from that day', async () => {
    const form = await officerBrowser.get('/kerja/standar/ktp-el/ubah');
    expect(form.body).toContain('14. Evaluasi kinerja pelaksana');
    expect(form.body).toContain('Penerbitan KTP elektronik');
    const saved = await officerBrowser.post(
      '/kerja/standar/ktp-el/ubah',
      typed({ allowedDays: '5', decree: 'SK 12/2022' }),
    );
    expect(saved.headers.location).toBe('/kerja/standar/ktp-el/konsep');
    const preview = await officerBrowser.get('/kerja/standar/ktp-el/konsep');
    expect(preview.body).toContain('5 hari kerja');
    expect(preview.body).not.toMatch(/name="validFrom"|#terbit/);
    expect((await officerBrowser.post('/kerja/standar/ktp-el/terbit', { validFrom: '2022-11-01' })).statusCode).toBe(
      403,
    );
    expect((await read((tx) => listUnpublished(tx, test.at(head)))).map(({ href }) => href)).toContain(
      '/kerja/standar/ktp-el/konsep',
    );

    const early = await headBrowser.post('/kerja/standar/ktp-el/terbit', {
      validFrom: '2022-10-03',
      seen: await seen(),
    });
    expect(early.statusCode).toBe(422);
    expect(early.body).toMatch(/id="f-validfrom-error".*4 Oktober 2022/s);
    const published = await headBrowser.post('/kerja/standar/ktp-el/terbit', {
      validFrom: '2022-11-01',
      seen: await seen(),
    });
    expect(published.headers.location).toBe('/kerja/standar/ktp-el');

    const stranger = await test.browser();
    expect((await stranger.get('/layanan/ktp-el')).body).toContain('2 hari kerja');
    expect((await stranger.get('/layanan/ktp-el/versi/2')).body).toContain('5 hari kerja');
    const before = await office.apply();
    test.setClock(new Date('2022-11-01T05:00:00Z'));
    expect((await stranger.get('/layanan/ktp-el')).body).toMatch(/5 hari kerja.*SK 12\/2022/s);
    expect((await stranger.get('/layanan/ktp-el/versi/1')).body).toContain('sampai 31 Oktober 2022');
    const after = await office.apply();
    test.setClock(new Date('2022-10-04T05:00:00Z'));
    expect([before.dueOn, after.dueOn]).toEqual(['2022-10-06', '2022-11-08']);
    expect((await headBrowser.get('/kerja/standar/ktp-el')).body).toMatch(
      /Versi 2.*terjadwal.*Versi 1.*berlaku sekarang/s,
    );
  });

  it('leaves an audit entry for the draft and one for the publication', async () => {
    const entries = await read(async (tx) => {
      const { rows } = await tx.client.query<{ action: string; person_id: string; detail: Record<string, unknown> }>(
        `select action, person_id, detail from kernel.audit_entries
         where subject_id = 'ktp-el' and person_id = any ($1) order by id`,
        [[head.id, officer.id]],
      );
      return rows;
    });
    expect(entries).toMatchObject([
      { action: 'public-services.draft', person_id: officer.id, detail: { after: 1, organisation: 'DISDUKCAPIL' } },
      { action: 'public-services.publish', person_id: head.id, detail: { version: 2, validFrom: '2022-11-01' } },
    ]);
  });

  it('keeps the source of a text that did not change, and only of that', async () => {
    const [first] = text.components;
    const sourced = sources.findIndex((each) => each.source !== null);
    expect(sourced).toBeGreaterThan(-1);
    const changed = { [`components.${sourced}.text.0`]: 'Lain sama sekali' };
    expect(first).toBeDefined();
    for (const [given, source] of [
      [{}, sources[sourced]?.source],
      [changed, null],
    ] as const) {
      expect(
        (await officerBrowser.post('/kerja/standar/ktp-el/ubah', typed({ ...given, seen: await seen() }, 2)))
          .statusCode,
      ).toBe(303);
      expect((await read((tx) => findDraft(tx, 'ktp-el')))?.components[sourced]?.source).toBe(source);
    }
    expect((await officerBrowser.post('/kerja/standar/ktp-el/buang', {})).headers.location).toBe('/kerja/standar');
    expect(await seen()).toBe('');
  });

  it('takes no source from whoever sends one', async () => {
    for (const given of [
      { source: 'Lembaran rekaan' },
      { certainty: 'official' },
      { source: 'x', certainty: 'official' },
    ]) {
      const components = text.components.map((each, at) => (at === 0 ? { ...each, ...given } : each));
      const sent = perform(test.house.db, draftStandard, { ...ktp, components, after: 2 }, test.at(officer));
      await expect(sent).rejects.toMatchObject({ status: 422 });
    }
    expect(await seen()).toBe('');
  });

  it('cannot be written over what somebody else saved or published meanwhile', async () => {
    const outdated = await officerBrowser.post('/kerja/standar/ktp-el/ubah', typed({ decree: 'Jangan hilang' }, 1));
    expect(outdated.statusCode).toBe(409);
    expect(outdated.body).toContain('Versi 2 sudah terbit');
    expect(outdated.body).toContain('value="Jangan hilang"');
    expect((await headBrowser.post('/kerja/standar/ktp-el/ubah', typed({}, 2))).statusCode).toBe(303);
    expect((await officerBrowser.post('/kerja/standar/ktp-el/ubah', typed({}, 2))).body).toContain(
      'Orang lain sudah menyimpan',
    );
    expect((await headBrowser.post('/kerja/standar/ktp-el/terbit', { validFrom: '2022-11-02' })).statusCode).toBe(409);
  });

  it('is published once when two press at once', async () => {
    const publish = async () =>
      perform(
        test.house.db,
        publishStandard,
        { code: 'ktp-el', validFrom: '2022-11-01', seen: await seen() },
        test.at(head),
      );
    const both = await Promise.allSettled([publish(), publish()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await read((tx) => listVersions(tx, 'ktp-el'))).map(({ version }) => version)).toEqual([3, 2, 1]);
    const replaced = await (await test.browser()).get('/layanan/ktp-el/versi/2');
    expect(replaced.body).toContain('berlaku mulai 1 November 2022 dan digantikan pada hari itu juga');
  });
});

describe('the form', () => {
  const bad = {
    allowedDays: '0',
    'components.2.text.0': ' ',
    'requirements.0.name.1': '',
    'name.1': '',
    fee: 'gratis',
  };

  it.each([
    [
      '/kerja/standar/ktp-el/ubah',
      ['Isi komponen 3, Jangka waktu penyelesaian.', 'Tulis nama layanan dalam bahasa Inggris.'],
    ],
    [
      '/en/kerja/standar/ktp-el/ubah',
      ['Write component 3, Time to finish.', 'Write the name of the service in English.'],
    ],
  ])('%s says beside each field what is wrong and keeps what was typed', async (url, sentences) => {
    const sent = await officerBrowser.post(url, typed({ ...bad, decree: 'SK tetap ada' }, 3));
    expect(sent.statusCode).toBe(422);
    for (const field of ['alloweddays', 'components-2-text-0', 'requirements-0-name-1', 'name-1', 'fee'])
      expect(sent.body).toContain(`id="f-${field}-error"`);
    for (const sentence of sentences) expect(sent.body).toContain(sentence);
    expect(sent.body).toContain('value="SK tetap ada"');
    expect(await seen()).toBe('');
    expect((await officerBrowser.post(url, { ...typed({}, 3), name: 'Satu nama' })).statusCode).toBe(422);
  });

  it('refuses thirteen components, a component out of order, and a requirement written twice', async () => {
    const draft = (given: object) =>
      perform(test.house.db, draftStandard, { ...ktp, after: 3, ...given }, test.at(head));
    await expect(draft({ components: text.components.slice(1) })).rejects.toMatchObject({
      fields: [{ field: 'components' }],
    });
    await expect(draft({ components: text.components.toReversed() })).rejects.toMatchObject({ status: 422 });
    const twice = [1, 2].map(() => ({ code: '', name: ['Pas foto', 'Photograph'], mandatory: true }));
    await expect(draft({ requirements: twice })).rejects.toMatchObject({
      fields: [{ field: 'requirements.1.name.0' }],
    });
  });
});

describe('a new service', () => {
  it('is added with a code of its own, for the person’s own agency', async () => {
    const form = await headBrowser.get('/kerja/standar/baru');
    expect(form.body).toContain('DISDUKCAPIL');
    expect(form.body).not.toContain('DPMPTSP');
    const given = typed(
      { code: 'kartu-anak', organisationCode: 'DISDUKCAPIL', 'name.0': 'Kartu anak', fee: '25.000' },
      0,
    );
    for (const code of ['ktp-el', 'angka', 'Kartu Anak']) {
      const sent = await headBrowser.post('/kerja/standar/baru', { ...given, code });
      expect(sent.body).toContain('id="f-code-error"');
    }
    expect((await headBrowser.post('/kerja/standar/baru', { ...given, organisationCode: 'DPMPTSP' })).statusCode).toBe(
      403,
    );
    expect((await headBrowser.post('/kerja/standar/baru', given)).headers.location).toBe(
      '/kerja/standar/kartu-anak/konsep',
    );
    expect((await headBrowser.post('/kerja/standar/baru', given)).body).toContain('sudah dipakai');
    const stranger = await test.browser();
    expect((await stranger.get('/layanan/kartu-anak')).statusCode).toBe(404);
    await headBrowser.post('/kerja/standar/kartu-anak/terbit', {
      validFrom: '2022-10-04',
      seen: await seen('kartu-anak'),
    });
    expect((await stranger.get('/layanan/kartu-anak')).body).toMatch(/Rp\s25\.000/);
    expect((await stranger.get('/layanan')).body).toContain('Kartu anak');
  });

  it('whose first version is still to come is led to by that version’s page', async () => {
    const given = typed({ code: 'kartu-lansia', organisationCode: 'DISDUKCAPIL' }, 0);
    await headBrowser.post('/kerja/standar/baru', given);
    const publication = { validFrom: '2022-12-01', seen: await seen('kartu-lansia') };
    expect((await headBrowser.post('/kerja/standar/kartu-lansia/terbit', publication)).statusCode).toBe(303);
    const links = async () =>
      [...(await headBrowser.get('/kerja/standar/kartu-lansia')).body.matchAll(/href="(\/layanan\/[^"]*)"/g)].map(
        ([, href = '']) => href,
      );
    for (const href of await links()) expect([href, (await headBrowser.get(href)).statusCode]).toEqual([href, 200]);
    expect(await links()).toContain('/layanan/kartu-lansia/versi/1');
    test.setClock(new Date('2022-12-01T05:00:00Z'));
    expect(await links()).toContain('/layanan/kartu-lansia');
    test.setClock(new Date('2022-10-04T05:00:00Z'));
  });

  it('that two agencies write under one code at once is the first one’s; the other is told', async () => {
    const other = test.at(await test.person({ grants: grants(['public-services.draft'], 'DPMPTSP') }));
    const first = { code: 'izin-baru', organisationCode: 'DISDUKCAPIL', after: 0, seenAt: undefined };
    const given = { ...ktp, code: 'izin-baru', organisationCode: 'DPMPTSP' };
    let second: Promise<unknown> | undefined;
    await test.house.db.tx({ regency: '16.06' }, async (tx) => {
      const before = await findVersion(tx, 'ktp-el');
      if (!before) throw new Error('ktp-el is not published');
      const { name, summary, allowedDays, fee, decree, components, requirements } = before;
      const written = { name, summary, allowedDays, fee, decree, components, requirements };
      expect(await putDraft(tx, { ...first, text: written, at: test.house.clock() })).toBe(true);
      second = perform(test.house.db, draftStandard, given, other).then(
        () => 'accepted',
        ({ slug }: Problem) => slug,
      );
      await setTimeout(300);
    });
    expect(await second).toBe('public-services.draftChanged');
    expect((await read((tx) => findDraft(tx, 'izin-baru')))?.organisationCode).toBe('DISDUKCAPIL');
  });

  it('under a code that another agency drafts in secret is refused alike, whatever is said to have been seen', async () => {
    const other = test.at(await test.person({ grants: grants(['public-services.draft'], 'DPMPTSP') }));
    const draft = (given: object) =>
      perform(test.house.db, draftStandard, { ...ktp, code: 'izin-baru', ...given }, other);
    for (const given of [{ organisationCode: 'DISDUKCAPIL' }, { seen: '2022-10-04T05:00:00.000Z' }, { after: 1 }])
      await expect(draft(given)).rejects.toMatchObject({ status: 403 });
    await expect(draft({ organisationCode: 'DPMPTSP' })).rejects.toMatchObject({ slug: 'public-services.codeTaken' });
  });

  it('of another agency, or of another regency, is out of reach', async () => {
    const other = await test.browser(await test.person({ grants: grants(['public-services.draft'], 'DPMPTSP') }));
    expect((await other.get('/kerja/standar')).body).not.toContain('Penerbitan KTP elektronik');
    for (const path of ['ktp-el', 'ktp-el/ubah'])
      expect((await other.get(`/kerja/standar/${path}`)).statusCode).toBe(403);
    expect((await other.post('/kerja/standar/ktp-el/ubah', typed({}, 3))).statusCode).toBe(403);
    const abroad = await test.person({ regency: '16.07', grants: grants(['public-services.draft'], 'DISDUKCAPIL') });
    const at = createAt({ regency: '16.07', person: abroad, now: test.house.clock() });
    await expect(perform(test.house.db, draftStandard, { ...ktp, after: 3 }, at)).rejects.toMatchObject({
      status: 409,
    });
  });
});

it('no agency takes over another’s service: not by drafting, publishing or discarding, nor is it given away', async () => {
  const other = test.at(
    await test.person({ grants: grants(['public-services.draft', 'public-services.publish'], 'DPMPTSP') }),
  );
  const mine = test.at(head);
  const draft = (at: At, given: object) => perform(test.house.db, draftStandard, { ...ktp, ...given }, at);
  await expect(draft(other, { after: 3, organisationCode: 'DPMPTSP' })).rejects.toMatchObject({ status: 403 });
  await expect(draft(other, { after: 0, organisationCode: 'DPMPTSP' })).rejects.toMatchObject({
    fields: [{ field: 'code' }],
  });
  await draft(mine, { after: 3, organisationCode: 'DPMPTSP' });
  expect((await read((tx) => findDraft(tx, 'ktp-el')))?.organisationCode).toBe('DISDUKCAPIL');
  const publication = { code: 'ktp-el', seen: await seen(), validFrom: '2022-11-01' };
  await expect(perform(test.house.db, publishStandard, publication, other)).rejects.toMatchObject({ status: 403 });
  await expect(perform(test.house.db, discardDraft, { code: 'ktp-el' }, other)).rejects.toMatchObject({ status: 403 });
  await perform(test.house.db, discardDraft, { code: 'ktp-el' }, mine);
});

it('a published version cannot be changed, not even by the program', async () => {
  for (const table of ['standards', 'components', 'requirements', 'services']) {
    const change = test.house.db.tx({ regency: '16.06' }, (tx) =>
      tx.client.query(`delete from public_services.${table}`),
    );
    await expect(change).rejects.toThrow(/permission denied/);
  }
});
