import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../test/support/database.ts';
import { evaluationCast } from '../../../test/support/evaluation.ts';
import type { Person } from '../../kernel/people/permissions.ts';
import { sql } from '../../platform/db/sql.ts';
import { referenceEditions, referenceInstrument } from '../reference.ts';
import { findInstrument } from './queries.ts';
import { readInstrument } from './read.ts';
import { documentText } from './write-json.ts';
import { openSession } from '../../../test/support/session.ts';

let given: TestHouse;
let organiser: Person;

const [edition] = referenceEditions;
/** Our own instrument under another code, as somebody would begin. */
const adapted = (rest: object = {}) =>
  documentText(
    { ...referenceInstrument, code: 'kementerian-2023', name: ['Instrumen 2023', 'Instrument 2023'], ...rest },
    edition,
  );

async function upload(who: Person | undefined, name: string, content: string) {
  const form = new FormData();
  form.append('file', new Blob([content]), name);
  const sent = new Request('http://localhost', { method: 'POST', body: form });
  return given.app.inject({
    method: 'POST',
    url: '/kerja/instrumen/impor',
    headers: {
      cookie: who ? await openSession(given.house, who.id) : '',
      host: 'localhost:8080',
      accept: 'text/html',
      'sec-fetch-site': 'same-origin',
      'content-type': sent.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await sent.arrayBuffer()),
  });
}

beforeAll(async () => {
  given = await testHouse();
  ({ organiser } = await evaluationCast(given));
});

describe('an instrument on its public page', () => {
  it('shows every item, its share under an edition and its levels, and says that ours is ours', async () => {
    const page = (await given.app.inject({ url: `/evaluasi/instrumen/${referenceInstrument.code}` })).body;
    expect(page).toContain('Ini instrumen acuan susunan Serasan');
    for (const { code } of referenceInstrument.items) expect(page).toContain(`id="butir-${code}"`);
    expect(page).toMatch(/\d,\d% indeks/);
    expect((await given.app.inject({ url: '/evaluasi/instrumen' })).body).toContain('bukan instrumen resmi');
    expect((await given.app.inject({ url: '/evaluasi/instrumen/tidak-ada' })).statusCode).toBe(404);
    expect((await given.app.inject({ url: '/evaluasi/instrumen/serasan-1?edisi=1999' })).statusCode).toBe(404);
  });

  it('is handed out in the shape that the import reads', async () => {
    const { body } = await given.app.inject({ url: `/evaluasi/instrumen/${referenceInstrument.code}/berkas.json` });
    const read = readInstrument(body);
    if (read.faults) throw new Error(JSON.stringify(read.faults));
    expect(read.instrument).toEqual({ ...referenceInstrument, ours: false });
  });
});

describe('the import of an instrument', () => {
  it('is for the organiser of the nation', async () => {
    const regional = await given.person({ grants: [{ permission: 'evaluation.organise' }] });
    expect((await upload(regional, 'instrumen.json', adapted())).statusCode).toBe(403);
    expect((await upload(undefined, 'instrumen.json', adapted())).statusCode).toBe(401);
    const browser = await given.browser(regional);
    expect((await browser.get('/kerja/instrumen')).statusCode).toBe(403);
  });

  it('shows all faults at once with their lines, and keeps nothing', async () => {
    const faulty = adapted()
      .replace('"dimension": "output"', '"dimension": "hasil"')
      .replace('"baseline": 10', '"baseline": 30');
    const answer = await upload(organiser, 'instrumen.json', faulty);
    expect(answer.statusCode).toBe(422);
    const line = faulty.slice(0, faulty.indexOf('"hasil"')).split('\n').length;
    const cells = [...answer.body.matchAll(/<td[^>]*>(\d+)<\/td>/g)].map((each) => Number(each[1]));
    expect(answer.body).toContain('2 kesalahan dalam berkas');
    expect(answer.body).toContain('120');
    expect(cells[0]).toBe(1);
    expect(line - (cells[1] ?? 0)).toBeLessThan(4); // the line on which the item begins
    expect((await upload(organiser, 'instrumen.csv', 'code,dimension\n')).statusCode).toBe(422);
    const empty = await (await given.browser(organiser)).post('/kerja/instrumen/impor', {});
    expect([empty.statusCode, empty.body.includes('Pilih berkas.')]).toEqual([422, true]);
  });

  it('previews the items, publishes on confirmation, and is in the log; a second time it is refused', async () => {
    const checked = await upload(organiser, 'instrumen.json', adapted());
    expect(checked.statusCode).toBe(303);
    const preview = String(checked.headers.location);
    expect(preview).toMatch(/^\/kerja\/instrumen\/impor\/[0-9a-f]{64}$/);
    const browser = await given.browser(organiser);
    const shown = (await browser.get(preview)).body;
    expect(shown).toContain('42 butir');
    expect(shown).toContain('Terbitkan instrumen');
    const kept = () => given.house.db.tx({ regency: '0' }, (tx) => findInstrument(tx, 'kementerian-2023'));
    expect(await kept()).toBeUndefined();
    expect((await browser.post(`${preview}/terbitkan`, {})).statusCode).toBe(422);
    const done = await browser.post(`${preview}/terbitkan`, { confirm: 'yes' });
    expect([done.statusCode, done.headers.location]).toEqual([303, '/kerja/instrumen?terbit=kementerian-2023']);
    expect(await kept()).toMatchObject({ ours: false, name: ['Instrumen 2023', 'Instrument 2023'] });
    expect((await browser.get('/kerja/instrumen?terbit=kementerian-2023')).body).toContain('sudah terbit');
    const entry = await given.house.db.tx({ regency: '0' }, (tx) =>
      tx.one<{ person: string | null }>(
        sql`select person_id as person from kernel.audit_entries where action = 'evaluation.import-instrument'`,
      ),
    );
    expect(entry.person).toBe(organiser.id);
    expect((await browser.get(preview)).body).toContain('sudah ada dan tidak dapat diubah');
    expect((await browser.post(`${preview}/terbitkan`, { confirm: 'yes' })).statusCode).toBe(409);
  });

  it('says so when the upload has been cleared away meanwhile', async () => {
    const browser = await given.browser(organiser);
    const gone = await browser.get(`/kerja/instrumen/impor/${'0'.repeat(64)}`);
    expect([gone.statusCode, gone.body.includes('Unggah sekali lagi')]).toEqual([404, true]);
  });
});
