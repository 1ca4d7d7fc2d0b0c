import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../../test/support/database.ts';
import { perform } from '../../../kernel/capability/action.ts';
import { publicationOf, seededDrafts } from './seed.ts';
import { adoptStandard, publishStandard } from './standard-actions.ts';
import { application, serviceOffice } from './testing.ts';
import { openSession } from '../../../../test/support/session.ts';

let test: TestHouse;
let office: Awaited<ReturnType<typeof serviceOffice>>;
let cookie: string;

beforeAll(async () => {
  test = await testHouse();
  office = await serviceOffice(test);
  cookie = await openSession(test.house, office.officer.id);
});

const html = { accept: 'text/html' };
const get = (url: string, headers: Record<string, string> = {}) =>
  test.app.inject({ url, headers: { ...html, ...headers } });
const signedIn = () => ({ cookie, 'sec-fetch-site': 'same-origin' });

function post(url: string, fields: Record<string, string | string[]>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each])),
  );
  return test.app.inject({
    method: 'POST',
    url,
    headers: {
      ...html,
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
    payload: body.toString(),
  });
}

const { service, files, ...fields } = application;
void files;
const marks = (mark: string) =>
  Object.fromEntries(['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'].map((code) => [code, mark]));

async function finished(): Promise<string> {
  const { number } = await office.apply();
  await office.act('receive', number);
  await office.act('finish', number, 'Ambil di loket 3.');
  return number;
}

describe('the catalogue', () => {
  it.each([
    ['/layanan', 'Layanan apa yang Anda perlukan?', 'Penerbitan KTP elektronik'],
    ['/en/layanan', 'Which service do you need?', 'Electronic identity card'],
  ])('%s speaks its language', async (url, question, name) => {
    const { statusCode, body } = await get(url);
    expect(statusCode).toBe(200);
    expect(body).toContain(question);
    expect(body).toContain(name);
  });

  it('finds by word and by agency, and says so when nothing is found', async () => {
    expect((await get('/layanan?cari=ktp')).body).not.toContain('Persetujuan bangunan gedung');
    expect((await get('/layanan?perangkat=DPMPTSP')).body).toContain('Persetujuan bangunan gedung');
    expect((await get('/layanan?cari=%25')).body).toContain('Tidak ada layanan yang cocok');
  });

  it('shows all fourteen components of a standard, numbered', async () => {
    const { body } = await get('/layanan/ktp-el');
    for (let position = 1; position <= 14; position += 1) expect(body).toContain(`<dt>${position}. `);
    expect((await get('/layanan/paspor')).statusCode).toBe(404);
  });

  it('is a feed whose fields are listed', async () => {
    const { json } = await test.app.inject({ url: '/api/v1/services' });
    const { count, items } = json<{ count: number; items: Record<string, unknown>[] }>();
    expect(count).toBe(8);
    expect(Object.keys(items[0] ?? {}).toSorted()).toEqual([
      'code',
      'demo',
      'fee',
      'name',
      'name_en',
      'on_time',
      'organisation',
      'satisfaction',
      'working_days',
    ]);
    expect((await test.app.inject({ url: '/api/v1/services/ktp-el/statistics' })).statusCode).toBe(200);
    expect((await test.app.inject({ url: '/api/v1/services/paspor/statistics' })).statusCode).toBe(404);
  });
});

describe('applying in a browser', () => {
  it('asks one thing at a time, and puts nothing personal into an address', async () => {
    expect((await get(`/layanan/${service}/ajukan`)).body).toContain('Apakah semua syarat sudah siap?');
    expect((await get(`/layanan/${service}/ajukan?langkah=2`)).body).toContain('Siapkan dahulu semua syarat wajib');
    expect((await get(`/layanan/${service}/ajukan?langkah=2&requirements=kk`)).body).toContain('Di mana Anda tinggal?');
    const last = (await get(`/layanan/${service}/ajukan?langkah=3&requirements=kk&village=16.06.01.1010`)).body;
    expect(last).toContain('Bagaimana kami menghubungi Anda?');
    expect(last).toContain('UU 27/2022');
    expect((await get(`/layanan/${service}/ajukan?langkah=3&requirements=kk&village=16.06.02.2016`)).body).toContain(
      'Pilih desa atau kelurahan',
    );
  });

  it('ends at a receipt with the number, whose page anyone may follow and which names nobody', async () => {
    const sent = await post(`/layanan/${service}/ajukan`, fields);
    expect(sent.statusCode).toBe(303);
    const receipt = String(sent.headers.location);
    expect(receipt).toMatch(/^\/lacak\/MUBA-2210-[0-9A-Z]{5}-[0-9A-Z]{5}\/tanda-terima$/);
    expect((await get(receipt)).body).toContain('6 Oktober 2022');
    expect((await get(receipt)).body).toContain('aria-label="Kode QR alamat halaman status"');
    for (const url of [receipt.replace('/tanda-terima', ''), `/en${receipt.replace('/tanda-terima', '')}`, receipt]) {
      const { statusCode, body } = await get(url);
      expect(statusCode).toBe(200);
      expect(body).not.toMatch(/Kanari|0812|9999/);
    }
    const calendar = await get(receipt.replace('tanda-terima', 'tenggat.ics'));
    expect(calendar.headers['content-type']).toContain('text/calendar');
    expect(calendar.body).toContain('DTSTART;VALUE=DATE:20221006');
  });

  it('shows what is wrong beside the field, with what was typed, in the reader’s language', async () => {
    const sent = await post(`/en/layanan/${service}/ajukan`, {
      ...fields,
      contact: 'nowhere',
      village: '16.06.03.2001',
    });
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('Write a telephone number');
    expect(sent.body).toContain('value="nowhere"');
    const village = await post(`/en/layanan/${service}/ajukan`, { ...fields, village: '16.06.03.2001' });
    expect(village.body).toMatch(
      /id="f-village-error".*16\.06\.03\.2001 was not valid in this regency on 4 October 2022/s,
    );
  });

  it('refuses a field that only the house may set', async () => {
    for (const name of ['demo', 'state', 'dueOn', 'regency_code', 'organisationCode', 'number', 'id']) {
      const sent = await post(`/layanan/${service}/ajukan`, { ...fields, [name]: 'x' });
      expect([name, sent.statusCode]).toEqual([name, 422]);
    }
  });

  it('refuses a PDF that is a program, beside the field, with what was typed', async () => {
    const boundary = 'batas';
    const parts = Object.entries(fields).flatMap(([name, value]) =>
      [value]
        .flat()
        .map((each) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${each}\r\n`),
    );
    const program = `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="surat.pdf"\r\ncontent-type: application/pdf\r\n\r\nMZ\u0000program\r\n--${boundary}--\r\n`;
    const sent = await test.app.inject({
      method: 'POST',
      url: `/layanan/${service}/ajukan`,
      headers: {
        ...html,
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'sec-fetch-site': 'same-origin',
      },
      payload: parts.join('') + program,
    });
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toMatch(/id="f-files-error".*surat\.pdf/s);
    expect(sent.body).toContain('value="Kanari Uji Nama"');
  });
});

describe('tracking', () => {
  it.each([
    ['/lacak/MUBA-2210-AAAAA-AAAAA', 'Nomor itu salah ketik'],
    ['/en/lacak/MUBA-2210-AAAAA-AAAAA', 'That number is mistyped'],
    ['/lacak/apa-saja/survei', 'Nomor itu salah ketik'],
    ['/lacak/apa-saja/lengkapi', 'Nomor itu salah ketik'],
    ['/lacak/apa-saja/tanda-terima', 'Nomor itu salah ketik'],
  ])('%s is a clear 404', async (url, sentence) => {
    const { statusCode, body } = await get(url);
    expect(statusCode).toBe(404);
    expect(body).toContain(sentence);
  });

  it('tells a mistyped number from an unknown one, beside the field', async () => {
    expect((await get('/lacak?nomor=MUBA-12')).body).toMatch(/id="f-nomor-error".*salah ketik/s);
    expect((await get('/lacak?nomor=')).body).toContain('Ketik nomor pelacakan Anda.');
  });

  it('opens the status for a number typed without dashes', async () => {
    const { number } = await office.apply();
    const sent = await get(`/en/lacak?nomor=${number.replaceAll('-', '').toLowerCase()}`);
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `/en/lacak/${number}`]);
  });

  it('does not offer what is not asked for', async () => {
    const { number } = await office.apply();
    expect((await get(`/lacak/${number}/lengkapi`)).statusCode).toBe(409);
    await office.act('askCompletion', number, 'Foto KK buram.');
    expect((await get(`/lacak/${number}`)).body).toContain('Foto KK buram.');
    expect((await post(`/lacak/${number}/lengkapi`, { note: 'Sudah.' })).statusCode).toBe(303);
    expect((await post(`/lacak/${number}/tarik`, {})).statusCode).toBe(303);
    expect((await post(`/lacak/${number}/tarik`, {})).statusCode).toBe(409);
  });
});

describe('the survey in a browser', () => {
  it('is offered after the end, answered once, and then counts', async () => {
    const number = await finished();
    expect((await get(`/lacak/${number}`)).body).toContain('Nilai layanan ini');
    expect((await get(`/lacak/${number}/survei`)).body).toContain('Tidak sesuai');
    const wrong = await post(`/lacak/${number}/survei`, { ...marks('4'), U3: '5' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toMatch(/id="f-u3-error".*Pilih satu jawaban, dari 1 sampai 4\./s);
    expect((await post(`/lacak/${number}/survei`, marks('4'))).statusCode).toBe(303);
    expect((await post(`/lacak/${number}/survei`, marks('4'))).body).toContain('sudah Anda isi');
    expect((await get(`/lacak/${number}`)).body).not.toContain('Nilai layanan ini');
  });

  it('shows an index only from five respondents on, with weight and grade', async () => {
    expect((await get('/layanan/skm')).body).toContain('Belum ada jawaban dalam periode ini');
    for (let answered = 1; answered < 4; answered += 1) await office.rate(await finished(), 4);
    const today = test.house.clock();
    const tomorrow = new Date(today.getTime() + 86_400_000);
    test.setClock(tomorrow);
    expect((await get('/layanan/skm')).body).toContain('kurang dari 5 jawaban');
    expect((await get('/layanan/ktp-el')).body).toMatch(/disembunyikan: <small>kurang dari 5 jawaban/);
    test.setClock(today);
    await office.rate(await finished(), 4);
    test.setClock(tomorrow);
    const { body } = await get('/layanan/skm');
    expect(body).toContain('100,00');
    expect(body).toContain('bobot 1/9 per unsur');
    expect(body).toContain('mutu A, sangat baik');
    expect((await get('/en/layanan/skm?periode=2022-10&layanan=ktp-el')).body).toContain('grade A, very good');
    const rows = (await get('/layanan/angka?indikator=PS-IKM&wilayah=16.06&bulan=2022-10')).body;
    expect(rows).toContain('Penerbitan KTP elektronik');
    expect(rows).toContain('dihitung lima-lima');
    for (const other of ['wilayah=16.06.03', 'wilayah=16.06.01', 'wilayah=16.06&hal=2'])
      expect((await get(`/layanan/angka?indikator=PS-IKM&${other}&bulan=2022-10`)).statusCode).toBe(404);
    test.setClock(today);
  });

  it('is walked back to rows without numbers', async () => {
    const { statusCode, body } = await get('/layanan/angka?indikator=PS-TEPAT&wilayah=16.06.01&bulan=2022-10');
    expect(statusCode).toBe(200);
    expect(body).toContain('Penerbitan KTP elektronik');
    expect(body).not.toContain('MUBA-2210');
    expect(body).toContain('>contoh<');
    expect((await get('/layanan/angka?indikator=PS-TEPAT&wilayah=16.07.01&bulan=2022-10')).statusCode).toBe(404);
  });
});

describe('a service whose standard is no example any more', () => {
  it('still says that what it did so far is one', async () => {
    const [standard] = seededDrafts();
    const permissions = ['public-services.draft', 'public-services.publish'];
    const head = await test.person({ grants: permissions.map((permission) => ({ permission })) });
    await test.house.db.pool.query('update kernel.people set demo = false where id = $1', [head.id]);
    const at = test.at(head);
    await perform(test.house.db, adoptStandard, { ...standard, after: 1 }, at);
    await perform(test.house.db, publishStandard, publicationOf({ code: standard?.code ?? '' }, at.now), at);
    const { items } = (await test.app.inject({ url: '/api/v1/services' })).json<{
      items: { code: string; demo: boolean }[];
    }>();
    expect(items.find((each) => each.code === standard?.code)?.demo).toBe(true);
    expect((await get(`/layanan/${standard?.code}`)).body).toContain('>contoh<');
  });
});

describe('the office in a browser', () => {
  it('is closed to strangers', async () => {
    const { number } = await office.apply();
    expect((await get('/kerja/layanan')).statusCode).toBe(303);
    expect((await get(`/kerja/layanan/${number}`)).statusCode).toBe(303);
    expect((await post(`/kerja/layanan/${number}/terima`, {})).statusCode).toBe(401);
  });

  it('lists its own applications with counts, late ones first', async () => {
    const { body } = await get('/kerja/layanan', signedIn());
    expect(body).toContain('Perlu dikerjakan');
    expect(body).not.toContain('Persetujuan bangunan gedung');
    test.setClock(new Date('2022-10-20T05:00:00Z'));
    expect((await get('/kerja/layanan?tab=late', signedIn())).body).toContain('terlambat');
    test.setClock(new Date('2022-10-04T05:00:00Z'));
  });

  it('walks an application with one form a verb', async () => {
    const { number } = await office.apply();
    const page = (await get(`/kerja/layanan/${number}`, signedIn())).body;
    for (const shown of ['Kanari Uji Nama', '0812 9999 1234', 'Terima, berkas lengkap', 'Minta kelengkapan', 'Tolak'])
      expect(page).toContain(shown);
    expect(page).not.toContain(`/kerja/layanan/${number}/selesai`);
    expect((await post(`/kerja/layanan/${number}/selesai`, { 'note-finish': 'x' }, signedIn())).statusCode).toBe(409);
    expect((await post(`/kerja/layanan/${number}/terima`, {}, signedIn())).statusCode).toBe(303);
    const empty = await post(`/kerja/layanan/${number}/selesai`, { 'note-finish': '' }, signedIn());
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('id="f-note-finish-error"');
    expect(
      (await post(`/kerja/layanan/${number}/pesan`, { body: 'Rahasia dalam', audience: 'internal' }, signedIn()))
        .statusCode,
    ).toBe(303);
    expect(
      (await post(`/kerja/layanan/${number}/pesan`, { body: 'Kabar untuk Anda', audience: 'public' }, signedIn()))
        .statusCode,
    ).toBe(303);
    expect((await post(`/kerja/layanan/${number}/ambil`, {}, signedIn())).statusCode).toBe(303);
    expect(
      (await post(`/kerja/layanan/${number}/selesai`, { 'note-finish': 'Ambil di loket.' }, signedIn())).statusCode,
    ).toBe(303);
    const status = (await get(`/lacak/${number}`)).body;
    expect(status).toContain('Kabar untuk Anda');
    expect(status).not.toContain('Rahasia dalam');
    expect((await get('/kerja/layanan?tab=closed&saya=ya', signedIn())).body).toContain(number);
  });

  it('does not open another agency’s application', async () => {
    const { number } = await office.apply({ service: 'nomor-induk-berusaha', requirements: ['nik', 'usaha'] });
    expect((await get(`/kerja/layanan/${number}`, signedIn())).statusCode).toBe(403);
    expect((await post(`/kerja/layanan/${number}/terima`, {}, signedIn())).statusCode).toBe(403);
  });
});
