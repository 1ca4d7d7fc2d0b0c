import { afterAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { loggedError } from '../http/server.ts';
import { createDb, type Tx } from './db.ts';
import { sql } from './sql.ts';

const { appUrl } = await testDatabase();
const db = createDb(appUrl, { max: 4 });
afterAll(() => db.close());

const keep = (tx: Tx, key: string) =>
  tx.run(sql`
    insert into platform.submissions (regency_code, key, action, result, submitted_at)
    values ('16.06', ${key}, 'uji', '1', now())`);
const inside = <Result>(work: (tx: Tx) => Promise<Result>) => db.tx({ regency: '16.06' }, work);

describe('a transaction', () => {
  test('whose work swallowed a failure is not told as done', async () => {
    const told = inside(async (tx) => {
      await keep(tx, 'hilang');
      await tx.run(sql`select 1 / 0`).catch(() => {});
      return 'done';
    });
    await expect(told).rejects.toThrow(/nothing was saved/);
    expect(await inside((tx) => tx.many(sql`select 1 from platform.submissions where key = 'hilang'`))).toEqual([]);
  });

  test('that was given up because two waited for each other asks to try again', async () => {
    const lock = (tx: Tx, key: number) => tx.run(sql`select pg_advisory_xact_lock(${key}::bigint)`);
    let met = 0;
    const both = [
      [1, 2],
      [2, 1],
    ].map(([first = 0, second = 0]) =>
      inside(async (tx) => {
        await lock(tx, first);
        for (met += 1; met < 2;) await new Promise((next) => setTimeout(next, 5));
        await lock(tx, second);
      }),
    );
    const ends = await Promise.allSettled(both);
    expect(ends.map((each) => (each.status === 'rejected' ? each.reason.slug : 'done')).toSorted()).toEqual([
      'border.busy',
      'done',
    ]);
  });
});

test('what the log keeps of a refused row names the rule and the place, never what was typed', async () => {
  const canary = '1606-canary-nik';
  const errors = await Promise.all(
    [
      inside(async (tx) => {
        await keep(tx, canary);
        await keep(tx, canary);
      }),
      inside((tx) => tx.run(sql`select ${canary}::uuid`)),
    ].map((each) => each.then(() => new Error('not refused')).catch((error: Error) => error)),
  );
  const logged = errors.map(loggedError);
  expect(JSON.stringify(errors.map((each) => ({ ...each, message: each.message })))).toContain(canary);
  expect(JSON.stringify(logged)).not.toContain(canary);
  expect(logged.map((each) => each.code)).toEqual(['23505', '22P02']);
  expect(logged[0]).toMatchObject({ table: 'submissions', stack: expect.stringContaining('db.ts') });
});
