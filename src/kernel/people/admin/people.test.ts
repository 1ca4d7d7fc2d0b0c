import { describe, expect, test } from 'vitest';
import { visitor } from '../../../../test/support/browser.ts';
import { testHouse } from '../../../../test/support/database.ts';
import { loadConfig } from '../../../platform/config/config.ts';
import { sql } from '../../../platform/db/sql.ts';
import { nation } from '../../areas/codes.ts';
import { demoPassword, seedPeople } from '../demo.ts';
import { openSession } from '../../../../test/support/session.ts';

const { house, app, browser, person, setClock } = await testHouse();
const start = new Date('2022-10-04T05:00:00Z');
const manager = await person({ name: 'Pengelola', grants: [{ permission: 'people.manage' }] });
const desk = await browser(manager);

const link = (body: string) => /\/undangan\/[\w-]+/.exec(body)?.[0] ?? 'no link';
const idOf = (email: string) =>
  house.db
    .tx({ regency: nation }, (tx) => tx.one<{ id: string }>(sql`select id from kernel.people where email = ${email}`))
    .then((row) => row.id);

describe('an invitation', () => {
  test('is shown once; whoever opens it chooses the password, and it works once', async () => {
    const shown = await desk.post('/kerja/orang/baru', {
      name: 'Rina Baru',
      email: 'Rina@uji.example',
      position: '',
      organisation: 'DINKES',
    });
    expect(shown.statusCode).toBe(200);
    const address = link(shown.body);
    expect((await desk.get('/kerja/orang')).body).not.toContain(address);
    const guest = visitor(app);
    expect((await guest.get(address)).body).toContain('Selamat datang, Rina Baru');
    expect((await guest.post(address, { password: 'pendek' })).statusCode).toBe(422);
    expect((await guest.post(address, { password: 'sandi-rina-baru' })).headers.location).toBe('/masuk');
    expect((await guest.post('/masuk', { email: 'rina@uji.example', password: 'sandi-rina-baru' })).statusCode).toBe(
      303,
    );
    expect((await guest.get(address)).body).toContain('sudah dipakai atau sudah lewat');
    expect((await guest.post(address, { password: 'sandi-orang-lain' })).statusCode).toBe(409);
  });

  test('ends after seven days', async () => {
    const address = link(
      (
        await desk.post('/kerja/orang/baru', {
          name: 'Lambat',
          email: 'lambat@uji.example',
          position: '',
          organisation: '',
        })
      ).body,
    );
    setClock(new Date(start.getTime() + 7 * 24 * 3_600_000));
    expect((await visitor(app).post(address, { password: 'sandi-yang-lambat' })).statusCode).toBe(409);
    setClock(start);
    expect(
      (await visitor(app).post('/masuk', { email: 'lambat@uji.example', password: 'sandi-yang-lambat' })).statusCode,
    ).toBe(422);
  });

  test('that is new ends the old password’s sessions when it is used', async () => {
    const id = await idOf('rina@uji.example');
    const old = visitor(app, await openSession(house, id));
    const address = link((await desk.post(`/kerja/orang/${id}/undang`, {})).body);
    expect((await old.get('/akun')).statusCode).toBe(200);
    await visitor(app).post(address, { password: 'sandi-rina-kedua' });
    expect((await old.get('/akun')).statusCode).toBe(303);
  });

  test('is not for somebody who is there already', async () => {
    const again = await desk.post('/kerja/orang/baru', {
      name: 'Rina Baru',
      email: 'rina@uji.example',
      position: '',
      organisation: '',
    });
    expect([again.statusCode, again.body.includes('Sudah ada orang dengan alamat email ini.')]).toEqual([409, true]);
  });
});

describe('a role', () => {
  test('is given over an area and works at the next request; withdrawn, it is gone at the next', async () => {
    const id = await idOf('rina@uji.example');
    const rina = visitor(app, await openSession(house, id));
    expect((await rina.get('/kerja/orang')).statusCode).toBe(403);
    expect((await desk.post(`/kerja/orang/${id}`, { role: 'admin', area: '16.06', organisation: '' })).statusCode).toBe(
      303,
    );
    expect((await rina.get('/kerja/orang')).statusCode).toBe(200);
    const page = (await desk.get(`/kerja/orang/${id}`)).body;
    const grant = /name="grant" value="([^"]+)"/.exec(page)?.[1] ?? '';
    expect((await desk.post(`/kerja/orang/${id}/cabut`, { grant })).statusCode).toBe(303);
    expect((await rina.get('/kerja/orang')).statusCode).toBe(403);
  });

  test.each([
    [
      'over another regency',
      { role: 'admin', area: '16.07' },
      409,
      'Wewenang hanya dapat diberikan atas wilayah Anda sendiri.',
    ],
    [
      'over the whole nation',
      { role: 'organiser', area: '0' },
      409,
      'Wewenang hanya dapat diberikan atas wilayah Anda sendiri.',
    ],
    ['over an area that does not exist', { role: 'admin', area: '16.06.99' }, 422, 'Kode wilayah ini tidak dikenal.'],
    ['that nobody knows', { role: 'raja', area: '16.06' }, 422, 'Pilih salah satu dari pilihan yang ada.'],
  ])('%s is refused', async (_what, given, status, sentence) => {
    const answer = await desk.post(`/kerja/orang/${await idOf('rina@uji.example')}`, { ...given, organisation: '' });
    expect([answer.statusCode, answer.body.includes(sentence)]).toEqual([status, true]);
  });

  test('of somebody of another regency can be neither seen nor touched', async () => {
    const other = await person({
      name: 'Orang Banyuasin',
      regency: '16.07',
      grants: [{ permission: 'people.manage', areaCode: '16.07' }],
    });
    expect((await desk.get('/kerja/orang')).body).not.toContain('Orang Banyuasin');
    expect((await desk.get(`/kerja/orang/${other.id}`)).statusCode).toBe(404);
    expect(
      (await desk.post(`/kerja/orang/${other.id}`, { role: 'admin', area: '16.06', organisation: '' })).statusCode,
    ).toBe(404);
    const theirs = await browser(other);
    expect((await theirs.post(`/kerja/orang/${manager.id}/undang`, {})).statusCode).toBe(404);
    const own = (await desk.get(`/kerja/orang/${manager.id}`)).body;
    const grant = /name="grant" value="([^"]+)"/.exec(own)?.[1] ?? '';
    expect((await theirs.post(`/kerja/orang/${manager.id}/cabut`, { grant })).statusCode).toBe(404);
    expect((await desk.get('/kerja/orang/bukan-id')).statusCode).toBe(404);
  });
});

describe('the fictional people', () => {
  const seeding = { regency: '16.06', now: start, demo: true, say: () => {} };

  test('are made once, stand on the sign-in page with their password, and sign in', async () => {
    expect((await visitor(app).get('/masuk')).body).not.toContain(demoPassword);
    await seedPeople(house, seeding);
    await seedPeople(house, seeding);
    const guest = visitor(app);
    const page = (await guest.get('/masuk')).body;
    expect(page).toContain(demoPassword);
    expect(page.match(/kepala-dukcapil@muba\.example<\/td>/g)).toHaveLength(1);
    expect((await guest.get('/masuk?email=walidata%40muba.example')).body).toContain('value="walidata@muba.example"');
    expect((await guest.post('/masuk', { email: 'walidata@muba.example', password: demoPassword })).statusCode).toBe(
      303,
    );
    expect((await guest.get('/akun')).body).toContain('Walidata (verifikator Kominfo)');
  });

  test('are refused in production', async () => {
    const env = { SERASAN_URL: 'https://serasan.example', SERASAN_SESSION_SECRET: 'x'.repeat(32) };
    const config = loadConfig(env, { data: house.config.dataDir, production: true });
    await expect(seedPeople({ ...house, config }, { ...seeding, demo: false })).rejects.toMatchObject({
      slug: 'people.demoPeople',
    });
  });
});
