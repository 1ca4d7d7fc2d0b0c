import { describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/support/database.ts';
import { keepIndicators } from '../../../test/support/indicators.ts';

const { house, app, browser, person } = await testHouse();
await keepIndicators(house, [
  { code: 'KTP', name: ['Kepemilikan KTP', 'Identity cards held'] },
  { code: 'DESA', areaLevel: 'village' },
]);
const grant = (permission: string, organisationCode?: string) => ({ permission, organisationCode });
const officer = await browser(
  await person({
    name: 'Ratna',
    organisation: 'DISDUKCAPIL',
    grants: [
      grant('observations.enter', 'DISDUKCAPIL'),
      grant('observations.read', 'DISDUKCAPIL'),
      grant('evidence.give', 'DISDUKCAPIL'),
    ],
  }),
);
const head = await browser(
  await person({ name: 'Hasan', organisation: 'DISDUKCAPIL', grants: [grant('observations.approve', 'DISDUKCAPIL')] }),
);
const steward = await browser(
  await person({
    name: 'Sinta',
    organisation: 'KOMINFO',
    grants: [grant('observations.verify'), grant('observations.read')],
  }),
);
const elsewhere = await browser(
  await person({ organisation: 'DINKES', grants: [grant('observations.read', 'DINKES')] }),
);
const citizen = await browser();

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
const executable = Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.alloc(600)]);

/** A form as a browser sends it with a file. */
function multipart(fields: Record<string, string>, file?: { name: string; content: Buffer }) {
  const boundary = 'serasan-test';
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const upload = file
    ? [
        Buffer.from(
          `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: application/pdf\r\n\r\n`,
        ),
        file.content,
        Buffer.from('\r\n'),
      ]
    : [];
  return {
    payload: Buffer.concat([Buffer.from(parts.join('')), ...upload, Buffer.from(`--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}

const path = '/kerja/angka/KTP/2022-09';
const onceOf = (html: string) => /name="_once" value="([^"]+)"/.exec(html)?.[1] ?? '';
const idsOf = (html: string) => [...html.matchAll(/name="observations" value="([^"]+)"/g)].map((each) => each[1] ?? '');

describe('the entry page', () => {
  test('has a row for each of the fifteen districts of that month, fourteen before Jirak Jaya', async () => {
    const now = await officer.get(path);
    expect(now.statusCode).toBe(200);
    expect([...now.body.matchAll(/name="numerator\.16\.06\.\d\d"/g)]).toHaveLength(15);
    expect([...(await officer.get('/kerja/angka/KTP/2021-12')).body.matchAll(/name="numerator\./g)]).toHaveLength(14);
  });

  test('goes district by district where villages are asked', async () => {
    const body = (await officer.get('/kerja/angka/DESA/2022-09?kecamatan=16.06.15')).body;
    expect([...body.matchAll(/name="numerator\.16\.06\.15\.\d+"/g)]).toHaveLength(12);
  });

  test('puts each error beside its cell, keeps what was typed and saves nothing', async () => {
    const sent = await officer.post(path, {
      _once: onceOf((await officer.get(path)).body),
      'numerator.16.06.01': '120',
      'denominator.16.06.01': '100',
      'numerator.16.06.02': 'banyak',
      'denominator.16.06.02': '100',
      submit: '1',
    });
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('href="#f-numerator-16-06-01"');
    expect(sent.body).toContain('id="f-numerator-16-06-02-error"');
    expect(sent.body).toContain('value="banyak"');
    const { rows } = await house.db.tx({ regency: '16.06' }, (tx) =>
      tx.client.query('select from kernel.observations'),
    );
    expect(rows).toHaveLength(0);
  });

  test('refuses a PDF that is an executable beside the field, and nothing is saved', async () => {
    const fields = { 'numerator.16.06.01': '90', 'denominator.16.06.01': '100', submit: '1' };
    const sent = await officer.send('POST', path, multipart(fields, { name: 'rekap.pdf', content: executable }));
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('id="f-file-error"');
    expect(sent.body).toContain('value="90"');
    const { rows } = await house.db.tx({ regency: '16.06' }, (tx) =>
      tx.client.query('select from kernel.observations'),
    );
    expect(rows).toHaveLength(0);
  });

  test('is closed to strangers and other agencies', async () => {
    expect((await citizen.get(path)).statusCode).toBe(303);
    expect((await head.get(path)).statusCode).toBe(403);
    const other = await browser(
      await person({ organisation: 'DINKES', grants: [grant('observations.enter', 'DINKES')] }),
    );
    expect((await other.get(path)).statusCode).toBe(403);
  });
});

describe('from entry to the public', () => {
  let evidence = '';

  test('the officer submits with evidence; a double submit changes nothing', async () => {
    const once = onceOf((await officer.get(path)).body);
    const fields = {
      _once: once,
      'numerator.16.06.01': '90',
      'denominator.16.06.01': '100',
      'seen.16.06.01': '0',
      'numerator.16.06.02': '40,5',
      'denominator.16.06.02': '80',
      'numerator.16.06.03': '',
      'denominator.16.06.03': '',
      title: 'Rekap September',
      note: 'Dari SIAK',
      submit: '1',
    };
    const form = multipart(fields, { name: 'rekap.pdf', content: pdf });
    const first = await officer.send('POST', path, form);
    expect([first.statusCode, first.headers.location]).toEqual([303, `${path}?tersimpan=ajukan`]);
    expect((await officer.send('POST', path, form)).statusCode).toBe(303);
    const { rows } = await house.db.tx({ regency: '16.06' }, (tx) => tx.client.query('select id from kernel.evidence'));
    expect(rows).toHaveLength(1);
    evidence = rows[0].id;
    expect((await citizen.get(`/bukti/${evidence}`)).statusCode).toBe(404);
    expect((await officer.get(`/bukti/${evidence}`)).statusCode).toBe(200);
  });

  test('it waits on the head’s workspace, then on the steward’s', async () => {
    expect((await head.get('/kerja')).body).toContain('/kerja/persetujuan/KTP/2022-09');
    const review = await head.get('/kerja/persetujuan/KTP/2022-09');
    expect(review.body).toContain('Rekap September');
    expect(review.body).toContain('72,5%'); // 130.5 of 180: the sum, not the mean of the two
    const ids = idsOf(review.body);
    expect(ids).toHaveLength(2);
    const draft = `/jejak/${ids[0]}`;
    expect([(await officer.get(draft)).statusCode, (await elsewhere.get(draft)).statusCode]).toEqual([200, 404]);
    const stale = await head.post('/kerja/persetujuan/KTP/2022-09', { observations: ids, outcome: 'verified' });
    expect(stale.statusCode).toBe(422);
    const approved = await head.post('/kerja/persetujuan/KTP/2022-09', { observations: ids, outcome: 'approved' });
    expect(approved.headers.location).toBe('/kerja/persetujuan?selesai=setuju');
    const again = await head.post('/kerja/persetujuan/KTP/2022-09', { observations: ids, outcome: 'approved' });
    expect(again.statusCode).toBe(409);
    expect((await steward.get('/kerja')).body).toContain('/kerja/verifikasi/KTP/2022-09');
    const verified = await steward.post('/kerja/verifikasi/KTP/2022-09', { observations: ids, outcome: 'verified' });
    expect(verified.headers.location).toBe('/kerja/verifikasi?selesai=verifikasi');
    expect((await steward.get(verified.headers.location as string)).body).toContain('terbuka untuk umum');
  });

  test('the API gives it with coverage and the way back; only verified figures', async () => {
    const answer = await citizen.get('/api/v1/indicators/KTP/observations?area=16.06&from=2022-09&to=2022-10');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      indicator: 'KTP',
      area: '16.06',
      count: 2,
      items: [
        {
          period: '2022-09',
          numerator: 130.5,
          denominator: 180,
          value: 72.5,
          covered: 2,
          expected: 15,
          status: 'verified',
          provenance: '/jejak/KTP/16.06/2022-09',
        },
        { period: '2022-10', numerator: null, value: null, status: 'missing', provenance: null },
      ],
    });
  });

  test('each figure can be walked back to its document and its entries in the log, without names of people', async () => {
    const sum = await citizen.get('/jejak/KTP/16.06/2022-09');
    expect(sum.statusCode).toBe(200);
    const id = /\/jejak\/([0-9a-f-]{36})/.exec(sum.body)?.[1];
    const one = await citizen.get(`/jejak/${id}`);
    expect(one.body).toContain(`/bukti/${evidence}`);
    expect(one.body).toContain('Diverifikasi');
    expect(one.body).not.toContain('Ratna');
    expect((await officer.get(`/jejak/${id}`)).body).toContain('Ratna');
    expect((await elsewhere.get(`/jejak/${id}`)).body).not.toContain('Ratna');
    expect((await citizen.get('/en/jejak/KTP/16.06/2022-09')).body).toContain('Identity cards held');
  });

  test('its evidence is public now, only as a download, and refused once a byte has changed', async () => {
    expect((await citizen.get(`/bukti/${evidence}`)).statusCode).toBe(200);
    const file = await citizen.get(`/bukti/${evidence}/berkas`);
    expect(file.statusCode).toBe(200);
    expect(file.rawPayload.equals(pdf)).toBe(true);
    expect(file.headers['content-disposition']).toBe('attachment; filename="rekap.pdf"');
    expect(file.headers['content-security-policy']).toContain('sandbox');
    expect(file.headers['x-content-type-options']).toBe('nosniff');
    expect(file.headers['cache-control']).toBe('private, no-cache');
    const { rows } = await house.db.pool.query('select hash from platform.files');
    const { writeFile } = await import('node:fs/promises');
    const hash = String(rows[0].hash);
    await writeFile(`${house.config.dataDir}/files/${hash.slice(0, 2)}/${hash.slice(2)}`, Buffer.from('%PDF-1.7\n2'));
    const refused = await citizen.get(`/bukti/${evidence}/berkas`);
    expect(refused.statusCode).toBe(409);
    expect(refused.body).not.toContain('%PDF');
  });

  test('the CSV carries the same figures', async () => {
    const csv = await citizen.get('/data/KTP.csv?area=16.06.01&from=2022-09&to=2022-09');
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.body.split('\r\n')[1]).toBe(
      'KTP,Kepemilikan KTP,percent,16.06.01,Sekayu,2022-09,90,100,90,1,verified,true,/jejak/KTP/16.06.01/2022-09',
    );
  });
});

describe('the API says what is wrong with a question, by a stable slug', () => {
  const ask = async (query: string, code = 'KTP') => {
    const answer = await app.inject(`/api/v1/indicators/${code}/observations?${query}`);
    return [answer.statusCode, answer.json().type, answer.headers['content-type']?.toString().split(';')[0]];
  };
  test.each([
    ['', 'TIDAK-ADA', 404, '/problems/indicators.unknown'],
    ['area=16.06.77', 'KTP', 404, '/problems/observations.unknownArea'],
    ['area=16.06.06.2043&from=2022-01&to=2022-12', 'KTP', 422, '/problems/observations.areaNotThen'],
    ['area=16.06.03.2001&from=2022-01&to=2022-12', 'KTP', 422, '/problems/observations.areaNotThen'],
    ['from=2022-13&to=2022-12', 'KTP', 422, '/problems/periods.unreadable'],
    ['from=2022-12&to=2022-01', 'KTP', 422, '/problems/periods.reversed'],
    ['area=16', 'KTP', 422, '/problems/observations.tooWide'],
  ])('%s of %s', async (query, code, status, type) => {
    expect(await ask(query, code)).toEqual([status, type, 'application/problem+json']);
  });

  test('another regency’s area is answered from its own public figures', async () => {
    await keepIndicators(house, [{ code: 'KTP', organisation: null }], '16.07');
    const answer = await app.inject('/api/v1/indicators/KTP/observations?area=16.07&from=2022-09&to=2022-09');
    expect(answer.json()).toMatchObject({ area: '16.07', items: [{ status: 'missing' }] });
  });
});
