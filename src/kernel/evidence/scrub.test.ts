import { truncate, writeFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { keepFileRow } from '../../platform/files/uploads.ts';
import { perform } from '../capability/action.ts';
import { testHouse } from '../../../test/support/database.ts';
import { openSession } from '../../../test/support/session.ts';
import { giveEvidence } from './actions.ts';
import { scrubJob } from './scrub.ts';

const { house, app, at, person } = await testHouse();
const text = '%PDF-1.7 rekap perekaman September 2022';
const admin = await person({ grants: [{ permission: 'evidence.guard', areaCode: '16.06' }] });
const officer = await person({ grants: [{ permission: 'evidence.give', areaCode: '16.06' }] });
const cookie = await openSession(house, admin.id);
const file = await house.files.keep('rekap.pdf', Readable.from([Buffer.from(text)]));
await house.db.tx({ regency: '16.06' }, (tx) => keepFileRow(tx, file, house.clock()));
await perform(house.db, giveEvidence, { title: 'Rekap perekaman', file }, at(officer));
const path = join(house.config.dataDir, 'files', file.hash.slice(0, 2), file.hash.slice(2));

const night = (day: number) => scrubJob.run(house, {}, new Date(`2022-10-0${day}T18:37:00Z`));
const see = async (url: string) => (await app.inject({ url, headers: { cookie } })).body;
const logged = async () => {
  const { rows } = await house.db.tx({ regency: '0' }, (tx) =>
    tx.client.query<{ detail: { found: string } }>(
      "select detail from kernel.audit_entries where action = 'evidence.scrub' order by occurred_at",
    ),
  );
  return rows.map((row) => row.detail.found);
};

test('a byte that changed in the store is found the next night, waits in the workspace, and leaves when it is put back', async () => {
  await night(1);
  expect(await logged()).toEqual([]);
  expect(await see('/kerja')).not.toContain('/kerja/bukti/rusak');

  await writeFile(path, text.replace('2022', '2023'));
  await night(2);
  await night(3);
  expect(await logged()).toEqual(['changed']);
  expect(await see('/kerja')).toContain('/kerja/bukti/rusak');
  const page = await see('/kerja/bukti/rusak');
  expect(page).toContain('Rekap perekaman');
  expect(page).toContain('Isinya berubah');

  await writeFile(path, text);
  await night(4);
  expect(await logged()).toEqual(['changed', 'restored']);
  expect(await see('/kerja/bukti/rusak')).toContain('Semua berkas utuh');
});

test('a file that is gone, cut or back and lost again is told each time', async () => {
  await rm(path);
  await night(5);
  await writeFile(path, text);
  await truncate(path, 5);
  await night(6);
  expect((await logged()).slice(-2)).toEqual(['missing', 'changed']);
  expect(await see('/kerja')).toContain('Satu berkas berubah atau hilang');
});

test('another regency is not told of files that are not its own', async () => {
  const neighbour = await person({
    regency: '16.07',
    grants: [{ permission: 'evidence.guard', areaCode: '16.07' }],
  });
  const { body } = await app.inject({
    url: '/kerja/bukti/rusak',
    headers: { cookie: await openSession(house, neighbour.id) },
  });
  expect(body).toContain('Semua berkas utuh');
});
