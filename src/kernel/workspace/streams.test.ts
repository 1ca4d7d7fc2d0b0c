import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/support/database.ts';
import { announce } from '../../platform/live/announce.ts';
import { isStored } from '../../platform/files/stored.ts';
import { tidyJob } from './streams.ts';

const { house, app, browser, person, setClock } = await testHouse();
const sender = await person({
  organisation: 'DISDUKCAPIL',
  grants: [{ permission: 'evidence.give' }, { permission: 'observations.read' }],
});
const officer = await browser(sender);
const other = await browser(await person({ organisation: 'DINKES', grants: [{ permission: 'evidence.give' }] }));
const stranger = await browser();

const tus = { 'tus-resumable': '1.0.0' };
const metadata = (name: string) => `filename ${Buffer.from(name).toString('base64')}`;
const create = (by: typeof officer, name: string, size: number) =>
  by.send('POST', '/unggah', { headers: { ...tus, 'upload-length': String(size), 'upload-metadata': metadata(name) } });
const piece = (by: typeof officer, at: string, offset: number, payload: Buffer) =>
  by.send('PATCH', at, {
    payload,
    headers: { ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
  });
const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(3_000_000, 'x')]);

describe('a resumable upload', () => {
  let place = '';

  test('is for signed-in people, limited in size', async () => {
    expect((await create(stranger, 'a.pdf', 10)).statusCode).toBe(401);
    const large = await create(officer, 'a.pdf', 60 * 1024 * 1024);
    expect([large.statusCode, large.headers['x-content-type-options']]).toEqual([413, 'nosniff']);
  });

  test('goes on where it was cut, for its sender only', async () => {
    const made = await create(officer, 'rekap besar.pdf', pdf.length);
    expect(made.statusCode).toBe(201);
    place = String(made.headers.location);
    expect(place).toMatch(/^\/unggah\/[0-9a-f]{32}$/);
    expect((await piece(officer, place, 0, pdf.subarray(0, 1_000_000))).statusCode).toBe(204);
    const asked = await officer.send('HEAD', place, { headers: tus });
    expect(asked.headers['upload-offset']).toBe('1000000');
    expect((await piece(officer, place, 0, pdf.subarray(0, 10))).statusCode).toBe(409);
    expect((await other.send('HEAD', place, { headers: tus })).statusCode).toBe(404);
    expect((await piece(other, place, 1_000_000, pdf.subarray(1_000_000))).statusCode).toBe(404);
    const { rows } = await house.db.pool.query('select from platform.files');
    expect(rows).toHaveLength(0);
  });

  test('when whole is named by a form of its sender and becomes evidence', async () => {
    expect((await piece(officer, place, 1_000_000, pdf.subarray(1_000_000))).statusCode).toBe(204);
    const id = place.split('/').pop() ?? '';
    expect((await other.post('/kerja/bukti/baru', { upload: id, title: 'Curian' })).statusCode).toBe(422);
    expect((await officer.post('/kerja/bukti/baru', { upload: id, title: 'Rekap besar' })).statusCode).toBe(303);
    const { rows } = await house.db.tx({ regency: '16.06' }, (tx) =>
      tx.client.query('select file_hash, file_name from kernel.evidence'),
    );
    expect(rows).toEqual([{ file_hash: createHash('sha256').update(pdf).digest('hex'), file_name: 'rekap besar.pdf' }]);
    expect((await officer.get('/kerja/bukti')).body).toContain('Rekap besar');
  });

  test('of an executable called a PDF is refused when whole and leaves nothing', async () => {
    const bad = Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.alloc(2_000)]);
    const at = String((await create(officer, 'baik.pdf', bad.length)).headers.location);
    const sent = await piece(officer, at, 0, bad);
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('/problems/files.kind');
    expect(await readdir(join(house.config.dataDir, 'unggahan'))).toEqual([]);
  });

  test('that nobody goes on with is gone within a day', async () => {
    const at = String((await create(officer, 'terputus.pdf', pdf.length)).headers.location);
    await piece(officer, at, 0, pdf.subarray(0, 1_000));
    await tidyJob.run(house, {}, new Date('2022-10-04T05:00:00Z'));
    expect(await readdir(join(house.config.dataDir, 'unggahan'))).not.toEqual([]);
    await tidyJob.run(house, {}, new Date(Date.now() + 25 * 3_600_000));
    expect(await readdir(join(house.config.dataDir, 'unggahan'))).toEqual([]);
    const { rows } = await house.db.tx({ regency: '0' }, (tx) => tx.client.query('select from platform.uploads'));
    expect(rows).toHaveLength(0);
  });

  test('that no row needs any more leaves with its content; evidence stays', async () => {
    const loose = await house.files.keep('lepas.pdf', Readable.from([Buffer.from('%PDF-1.7 lepas')]));
    await house.db.pool.query(
      "insert into platform.files (hash, media_type, bytes, stored_at) values ($1, 'application/pdf', 14, '2022-10-01')",
      [loose.hash],
    );
    const evidence = createHash('sha256').update(pdf).digest('hex');
    await tidyJob.run(house, {}, new Date(Date.now() + 25 * 3_600_000));
    expect(await house.files.findDamage(evidence)).toBeUndefined();
    expect(await house.files.findDamage(loose.hash)).toBe('missing');
  });

  test('a body that only looks like a kept file is none', () => {
    expect(isStored({ hash: 'a'.repeat(64), name: 'x.pdf', mediaType: 'application/pdf', bytes: 1 })).toBe(false);
  });
});

describe('live events', () => {
  const opened: AbortController[] = [];
  afterAll(() => opened.forEach((each) => each.abort()));

  async function listen(lastEventId?: string) {
    const { port } = app.server.address() as { port: number };
    const cancel = new AbortController();
    opened.push(cancel);
    const answer = await fetch(`http://localhost:${port}/live?channel=observations`, {
      signal: cancel.signal,
      headers: lastEventId ? { 'last-event-id': lastEventId } : {},
    });
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    return {
      type: answer.headers.get('content-type'),
      policy: answer.headers.get('content-security-policy'),
      until: async (text: string) => {
        while (!heard.includes(text)) heard += (await reader?.read())?.value ?? '';
        return heard;
      },
      close: () => cancel.abort(),
    };
  }
  const tell = (indicator: string, regency = '16.06') =>
    house.db.tx({ regency }, (tx) => announce(tx, 'observations', { indicator }, house.clock()));

  test('tell what is committed, in one regency, with sequence numbers; a return hears what it missed', async () => {
    await app.listen({ port: 0, host: 'localhost' });
    const first = await listen();
    expect(first.type).toContain('text/event-stream');
    expect(first.policy).toContain("default-src 'none'");
    await first.until('event: ready');
    await tell('LAIN', '16.07');
    await house.db
      .tx({ regency: '16.06' }, async (tx) => {
        await announce(tx, 'observations', { indicator: 'BATAL' }, house.clock());
        throw new Error('rolled back');
      })
      .catch(() => {});
    await tell('SATU');
    const heard = await first.until('SATU');
    expect(heard).toContain('id: 1\ndata: {"indicator":"SATU"}');
    expect(heard).not.toMatch(/LAIN|BATAL/);
    first.close();
    await Promise.all(['DUA', 'TIGA', 'EMPAT'].map((each) => tell(each)));
    const back = await listen('1');
    const missed = await back.until('id: 4');
    expect(['DUA', 'TIGA', 'EMPAT'].every((each) => missed.includes(each))).toBe(true);
    expect(missed).not.toContain('SATU');
    setClock(new Date('2022-10-04T06:00:00Z'));
  });

  test('are refused on a channel that nobody declared', async () => {
    expect((await app.inject('/live?channel=rahasia')).statusCode).toBe(404);
  });
});
