import { expect, test } from 'vitest';
import { z } from 'zod';
import { testHouse } from '../../../test/support/database.ts';
import { sql } from '../../platform/db/sql.ts';
import { action, perform } from '../capability/action.ts';
import { openCheckpoint } from './checkpoint.ts';
import { erasePersonal } from './erase.ts';
import { leafHash } from './leaf.ts';
import { root } from './merkle.ts';
import { verifyConsistency, verifyInclusion } from '../../../test/support/proof-checks.ts';
import { sequenceNow } from './sequencer.ts';
import { parseKey } from './signed-note.ts';

const { house, app, at, person } = await testHouse();
const secret = 'Rahasia-5521';

const note = action({
  name: 'test.note',
  may: 'anyone',
  input: z.strictObject({ id: z.string() }),
  run: async (_tx, input) => input.id,
  audit: ({ input }) => ({
    subject: 'note',
    id: input.id,
    detail: { mark: 'detail-7734' },
    personal: { name: secret },
  }),
});
const enter = (count: number, from = 0) =>
  Promise.all(Array.from({ length: count }, (_, index) => perform(house.db, note, { id: `n${from + index}` }, at())));

const json = async (url: string) => (await app.inject({ url })).json();
const bytes = (hex: string) => Buffer.from(hex, 'hex');

test('an outsider recomputes the signed head from the leaves alone', async () => {
  await enter(37);
  await sequenceNow(house);
  const key = parseKey((await app.inject({ url: '/api/v1/log/key' })).body.trim());
  const note = (await app.inject({ url: '/api/v1/log/checkpoint' })).body;
  if (!key.ok) throw new Error(key.why);
  const head = openCheckpoint(note, key.value);
  if (!head.ok) throw new Error(head.why);
  const { items } = await json('/api/v1/log/leaves');
  expect(items).toHaveLength(37);
  const hashes = items.map((item: { leaf: string }) => leafHash(item.leaf));
  expect(Buffer.from(root(hashes)).equals(Buffer.from(head.value.root))).toBe(true);
});

test('every entry is proven to stand under the head, and each head under the next', async () => {
  const before = await sequenceNow(house);
  await enter(20, 100);
  const after = await sequenceNow(house);
  const [old, young] = [Buffer.from(before?.root ?? []), Buffer.from(after?.root ?? [])];
  const { items } = await json('/api/v1/log/leaves?from=0&to=57');
  for (const { position, hash } of items) {
    const { size, proof } = await json(`/api/v1/log/proof?index=${position}`);
    expect(verifyInclusion(position, size, bytes(hash), proof.map(bytes), young)).toBe(true);
    expect(verifyInclusion(position, size, bytes(hash), proof.map(bytes), old)).toBe(false);
  }
  const { proof } = await json('/api/v1/log/proof?from=37');
  expect(verifyConsistency(37, 57, old, young, proof.map(bytes))).toBe(true);
  expect(verifyConsistency(36, 57, old, young, proof.map(bytes))).toBe(false);
});

test.each(['index=57', 'index=0&size=58', 'from=58', 'index=-1', 'index=x'])(
  'a proof of %s is refused',
  async (query) => {
    expect((await app.inject({ url: `/api/v1/log/proof?${query}` })).statusCode).toBe(422);
  },
);

test('the pages tell that something was done, never what it said or of whom', async () => {
  for (const url of ['/log', '/log?before=30', '/log/5', '/en/log/5', '/api/v1/log/leaves']) {
    const { body, statusCode } = await app.inject({ url });
    expect(statusCode).toBe(200);
    expect(body).toContain('test.note');
    for (const hidden of [secret, 'detail-7734']) expect(body).not.toContain(hidden);
  }
  expect((await app.inject({ url: '/log/57' })).statusCode).toBe(404);
});

test('personal data are erased for good; the log still verifies and the erasure stands in it', async () => {
  const keeper = await person({ grants: [{ permission: 'audit.erase' }] });
  const officer = await person({});
  const read = () =>
    house.db.tx({ regency: '16.06' }, (tx) =>
      tx.one<{ id: string; personal: unknown; salt: unknown; detail: unknown }>(
        sql`select id, personal, salt, detail from kernel.audit_entries where subject_id = 'n3'`,
      ),
    );
  const { id, personal } = await read();
  expect(personal).toEqual({ name: secret });
  const order = { entry: id, reason: 'Permintaan pemilik data' };
  await expect(perform(house.db, erasePersonal, order, at(officer))).rejects.toMatchObject({ status: 403 });
  await expect(
    perform(
      house.db,
      erasePersonal,
      order,
      at(await person({ regency: '16.07', grants: [{ permission: 'audit.erase', areaCode: '16.07' }] }), '16.07'),
    ),
  ).rejects.toMatchObject({ status: 404 });
  await perform(house.db, erasePersonal, order, at(keeper));
  expect(await read()).toEqual({ id, personal: null, salt: null, detail: { mark: 'detail-7734' } });
  await expect(perform(house.db, erasePersonal, order, at(keeper))).rejects.toMatchObject({
    slug: 'log.nothingToErase',
  });
  expect((await sequenceNow({ ...house, db: { ...house.db } }))?.size).toBe(58);
});

test('the function that erases works only inside its own tenant', async () => {
  const { id } = await house.db.tx({ regency: '16.06' }, (tx) =>
    tx.one<{ id: string }>(sql`select id from kernel.audit_entries where subject_id = 'n4'`),
  );
  const erase = (regency: string) =>
    house.db.tx({ regency }, (tx) =>
      tx.one<{ done: boolean }>(sql`select kernel.erase_personal('16.06', ${id}, ${Buffer.alloc(32)}) as done`),
    );
  expect(await erase('16.07')).toEqual({ done: false });
});
