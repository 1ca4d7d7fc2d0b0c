import { Readable } from 'node:stream';
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../../test/support/database.ts';
import { complete, withdraw } from '../../../blocks/cases/actions.ts';
import { forgetApplicants } from '../../../blocks/cases/forget.ts';
import { getKind, serveKind } from '../../../blocks/cases/registry.ts';
import { nation } from '../../../kernel/areas/codes.ts';
import { checkLog } from '../../../kernel/audit/check.ts';
import { openLogKey } from '../../../kernel/audit/key.ts';
import { sequenceNow } from '../../../kernel/audit/sequencer.ts';
import { perform } from '../../../kernel/capability/action.ts';
import type { Person } from '../../../kernel/people/permissions.ts';
import { elementCodes } from '../../../methods/skm/elements.ts';
import { rateService, officeVerbs } from './actions.ts';
import { applicationKind } from './model.ts';
import { serviceOffice } from './testing.ts';

let test: TestHouse;
let office: Awaited<ReturnType<typeof serviceOffice>>;
let keeper: Person;
let owner: pg.Client;

beforeAll(async () => {
  test = await testHouse();
  office = await serviceOffice(test);
  const permissions = ['public-services.process', 'cases.forget'];
  keeper = await test.person({
    grants: permissions.map((permission) => ({ permission, organisationCode: 'DISDUKCAPIL' })),
  });
  owner = new pg.Client({ connectionString: test.database.ownerUrl });
  await owner.connect();
  await owner.query("set serasan.regency = '0'");
  return () => owner.end();
});

const on = (day: string) => test.setClock(new Date(`${day}T05:00:00Z`));

/** An application in which its applicant, and the office, leave a word that stands nowhere else. */
async function told(canary: string, open = false): Promise<string> {
  const { number } = await office.apply({ name: `Nama ${canary}`, contact: `${canary}@warga.example` });
  await office.act('askCompletion', number, `Foto ${canary} buram`);
  const file = await test.house.files.keep(`${canary}.pdf`, Readable.from([Buffer.from('%PDF-1.7\n')]), 'files');
  await test.house.db.pool.query(
    'insert into platform.files (hash, media_type, bytes, stored_at) values ($1, $2, $3, now()) on conflict do nothing',
    [file.hash, file.mediaType, file.bytes],
  );
  await perform(test.house.db, complete, { number, note: `Saya ${canary}`, files: file }, test.at());
  const body = `Sudah ditelepon: ${canary}`;
  await perform(test.house.db, officeVerbs.write, { number, body, audience: 'internal' }, test.at(keeper));
  if (open) return number;
  for (const verb of ['receive', 'process', 'finish'])
    await office.act(verb, number, verb === 'finish' ? canary : undefined);
  const marks = Object.fromEntries(elementCodes.map((code) => [code, 4]));
  await perform(test.house.db, rateService, { number, ...marks, comment: `Terima kasih, ${canary}` }, test.at());
  return number;
}

/** Every table of the database in which a word still stands, whichever it is. */
async function whereIs(canary: string): Promise<string[]> {
  const tables = await owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name
     from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')
     order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables.rows) {
    const { rowCount } = await owner.query(`select 1 from ${name} t where t::text like $1 limit 1`, [`%${canary}%`]);
    if (rowCount) found.push(name);
  }
  return found;
}

const everywhere = [
  'cases.applicants',
  'cases.attachments',
  'cases.events',
  'cases.messages',
  'kernel.audit_entries',
  'surveys.responses',
];

async function erasures(): Promise<{ person: string | null; detail: unknown }[]> {
  return test.house.db.tx({ regency: '16.06' }, async (tx) => {
    const { rows } = await tx.client.query<{ person: string | null; detail: unknown }>(
      "select person_id as person, detail from kernel.audit_entries where action = 'cases.forget' order by id",
    );
    return rows;
  });
}

async function logHolds(): Promise<unknown> {
  await sequenceNow(test.house);
  const { publicKey } = await openLogKey(test.house.config);
  const { discrepancy } = await test.house.db.tx({ regency: nation }, (tx) => checkLog(tx, publicKey));
  return discrepancy;
}

describe('the night after the last day', () => {
  it('forgets everything personal of an applicant, in every table; the case stays, the log verifies and says so', async () => {
    on('2022-10-04');
    const number = await told('Cempakaria');
    expect(await whereIs('Cempakaria')).toEqual(everywhere);
    await sequenceNow(test.house);
    await forgetApplicants.run(test.house, {}, new Date('2023-10-03T19:00:00Z'));
    expect(await whereIs('Cempakaria')).toEqual(everywhere);
    await forgetApplicants.run(test.house, {}, new Date('2023-10-04T19:00:00Z'));
    expect(await whereIs('Cempakaria')).toEqual([]);
    expect(await erasures()).toEqual([{ person: null, detail: { reason: 'period-over' } }]);
    expect(await logHolds()).toBeUndefined();
    await forgetApplicants.run(test.house, {}, new Date('2023-10-05T20:00:00Z'));
    expect(await erasures()).toHaveLength(1);
    const status = await test.app.inject({ url: `/lacak/${number}`, headers: { accept: 'text/html' } });
    expect(status.statusCode).toBe(200);
    expect(status.body).toContain('Selesai');
  });

  it('also forgets what the house erased only by half before', async () => {
    on('2022-10-04');
    await told('Kenangasih');
    await test.house.db.tx({ regency: '16.06' }, (tx) =>
      tx.client.query("update cases.applicants set name = null, contact = null where name like '%Kenangasih'"),
    );
    await forgetApplicants.run(test.house, {}, new Date('2023-10-05T19:00:00Z'));
    expect(await whereIs('Kenangasih')).toEqual([]);
  });
});

describe('a night in which one case cannot be erased', () => {
  it('erases all that come after it, and then says that one was left', async () => {
    on('2022-10-04');
    const stuck = await told('Teratainah');
    await told('Seruniwati');
    const served = getKind(applicationKind.code);
    serveKind(applicationKind, {
      ...served,
      forgotten: async (tx, row) => {
        if (row.number === stuck) throw new Error('the comment is held');
        await served.forgotten?.(tx, row);
      },
    });
    const night = forgetApplicants.run(test.house, {}, new Date('2023-10-04T19:00:00Z'));
    await expect(night).rejects.toThrow(/^1 of 2 cases/);
    serveKind(applicationKind, served);
    expect(await whereIs('Teratainah')).toEqual(everywhere);
    expect(await whereIs('Seruniwati')).toEqual([]);
    await forgetApplicants.run(test.house, {}, new Date('2023-10-05T19:00:00Z'));
    expect(await whereIs('Teratainah')).toEqual([]);
  });
});

describe('a case that is still open when its applicant is forgotten', () => {
  it('goes on to its end, but nobody writes or sends anything more on it', async () => {
    on('2022-10-04');
    const [waiting, other] = [await office.apply(), await office.apply()];
    await office.act('askCompletion', waiting.number, 'Foto buram');
    await forgetApplicants.run(test.house, {}, new Date('2023-10-05T19:00:00Z'));
    const refused = { slug: 'cases.writtenAfterErasure', status: 409 };
    const written = { number: waiting.number, note: 'Saya Melurwati' };
    await expect(perform(test.house.db, complete, written, test.at())).rejects.toMatchObject(refused);
    await expect(perform(test.house.db, withdraw, written, test.at())).rejects.toMatchObject(refused);
    await expect(office.act('reject', other.number, 'Nyonya Melurwati tidak datang')).rejects.toMatchObject(refused);
    const answer = { number: other.number, body: 'Melurwati menelepon', audience: 'internal' };
    await expect(perform(test.house.db, officeVerbs.write, answer, test.at(keeper))).rejects.toMatchObject(refused);
    await perform(test.house.db, withdraw, { number: waiting.number }, test.at());
    const browser = await test.browser(office.officer);
    await office.act('receive', other.number);
    expect((await browser.get(`/kerja/layanan/${other.number}`)).body).not.toContain('<textarea');
    expect((await browser.post(`/kerja/layanan/${other.number}/selesai`, {})).statusCode).toBe(303);
    expect(await whereIs('Melurwati')).toEqual([]);
  });
});

describe('an officer who may', () => {
  it('erases by number what an applicant asked to have erased, with the reason, once', async () => {
    on('2022-10-04');
    const number = await told('Melatiwati7');
    const browser = await test.browser(keeper);
    expect((await browser.get(`/kerja/layanan/${number}`)).body).toContain(`/kerja/layanan/${number}/hapus-data`);
    expect((await browser.get(`/kerja/layanan/${number}/hapus-data`)).body).toContain('Yang hilang');
    const unsaid = await browser.post(`/kerja/layanan/${number}/hapus-data`, {});
    expect(unsaid.statusCode).toBe(422);
    expect(unsaid.body).toMatch(/id="f-reason-error".*Pilih alasan penghapusan/s);
    const before = await erasures();
    const done = await browser.post(`/kerja/layanan/${number}/hapus-data`, { reason: 'consent-withdrawn' });
    expect(done.headers.location).toBe(`/kerja/layanan/${number}`);
    expect(await whereIs('Melatiwati7')).toEqual([]);
    expect((await erasures()).slice(before.length)).toEqual([
      { person: keeper.id, detail: { reason: 'consent-withdrawn' } },
    ]);
    expect(await logHolds()).toBeUndefined();
    expect((await browser.get(`/kerja/layanan/${number}`)).body).toContain('Data pribadi dihapus 4 Oktober 2022');
    expect((await browser.post(`/kerja/layanan/${number}/hapus-data`, { reason: 'unlawful' })).body).toContain(
      'sudah dihapus',
    );
    expect(
      (await browser.post(`/kerja/layanan/${number}/pesan`, { body: 'Lagi', audience: 'internal' })).statusCode,
    ).toBe(409);
  });

  it('not while the office still works on it, nor one who may not, nor for another agency', async () => {
    on('2022-10-04');
    const open = await told('Anggrekwati', true);
    const path = `/kerja/layanan/${open}/hapus-data`;
    const reason = { reason: 'applicant-asked' };
    const browser = await test.browser(keeper);
    expect((await browser.get(path)).body).toContain('masih berjalan');
    expect((await browser.post(path, reason)).statusCode).toBe(409);
    const ended = await told('Dahliawati');
    const other = await test.person({
      grants: [{ permission: 'cases.forget', organisationCode: 'DPMPTSP' }],
    });
    for (const person of [office.officer, other])
      expect((await (await test.browser(person)).post(`/kerja/layanan/${ended}/hapus-data`, reason)).statusCode).toBe(
        403,
      );
    expect(await whereIs('Anggrekwati')).not.toEqual([]);
    expect(await whereIs('Dahliawati')).toEqual(everywhere);
  });
});
