import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { testHouse } from '../../../test/support/database.ts';
import { action, perform } from '../capability/action.ts';
import { openCheckpoint } from './checkpoint.ts';
import { openLogKey } from './key.ts';
import { nation } from '../areas/codes.ts';
import { sequenceNow, startSequencer } from './sequencer.ts';

const { house, at, database } = await testHouse();

const note = action({
  name: 'test.note',
  may: 'anyone',
  input: z.strictObject({ id: z.string() }),
  run: async (_tx, input) => input.id,
  audit: ({ input }) => ({ subject: 'note', id: input.id, detail: { said: input.id }, personal: { name: 'Rahasia' } }),
});

const act = (id: string, regency = '16.06') => perform(house.db, note, { id }, at(undefined, regency));
const positions = () =>
  house.db.tx({ regency: nation }, (tx) =>
    tx.client
      .query<{ position: number }>('select position from kernel.log_leaves order by position')
      .then(({ rows }) => rows.map((row) => row.position)),
  );

async function asOwner(command: string): Promise<void> {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(`begin; set local serasan.regency = '0'; ${command}; commit`);
  await owner.end();
}

describe('the log', () => {
  test('gives entries of all tenants positions without a gap and signs the head', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, index) => act(`a${index}`, index % 2 ? '16.06' : '16.07')));
    const head = await sequenceNow(house);
    expect(head?.size).toBe(40);
    expect(await positions()).toEqual(Array.from({ length: 40 }, (_, index) => index));
    const key = await openLogKey(house.config);
    expect(openCheckpoint(head?.note ?? '', key.publicKey)).toMatchObject({ ok: true, value: { size: 40 } });
  });

  test('keeps its key readable to its owner only', async () => {
    expect((await stat(join(house.config.dataDir, 'log-key'))).mode & 0o777).toBe(0o600);
  });

  test('sequences news within a second', async () => {
    const sequencer = await startSequencer(house);
    await act('soon');
    await expect.poll(async () => (await positions()).length, { timeout: 1_500 }).toBe(41);
    await sequencer.stop();
  });

  test('stays whole when several sequence at once', async () => {
    await Promise.all([
      ...Array.from({ length: 30 }, (_, index) => act(`b${index}`)),
      sequenceNow(house),
      sequenceNow(house),
    ]);
    const head = await sequenceNow(house);
    expect(head?.size).toBe(71);
    expect(await positions()).toHaveLength(71);
  });

  test('keeps the app from changing or removing what was entered', async () => {
    for (const table of ['audit_entries', 'log_leaves', 'log_checkpoints', 'log_nodes']) {
      for (const command of [`delete from kernel.${table}`, `truncate kernel.${table}`])
        await expect(house.db.pool.query(command)).rejects.toThrow(/permission denied/);
    }
    await expect(house.db.pool.query("update kernel.audit_entries set detail = '{}'")).rejects.toThrow(
      /permission denied/,
    );
    await expect(house.db.pool.query("update kernel.log_leaves set hash = ''")).rejects.toThrow(/permission denied/);
  });
});

describe('a history that is not what was signed', () => {
  const tampering: [string, string, string][] = [
    [
      'what an entry says',
      `update kernel.audit_entries set detail = '{"said":"x"}' where detail ->> 'said' = 'a7'`,
      `update kernel.audit_entries set detail = '{"said":"a7"}' where detail ->> 'said' = 'x'`,
    ],
    [
      'the kind of an entry',
      `update kernel.audit_entries set action = 'test.other' where detail ->> 'said' = 'a7'`,
      `update kernel.audit_entries set action = 'test.note'`,
    ],
    [
      'a leaf',
      `update kernel.log_leaves set hash = sha256('x') where position = 7`,
      `update kernel.log_leaves l set hash = sha256('\\x00'::bytea || convert_to(e.leaf, 'UTF8')) from kernel.audit_entries e where e.id = l.entry_id and l.position = 7`,
    ],
    [
      'the signed root',
      `update kernel.log_checkpoints set root = sha256('x'), note = replace(note, '1', '2') where size = 71`,
      '',
    ],
  ];

  test.each(tampering)('is refused when somebody changes %s in the database', async (_what, change, repair) => {
    await asOwner(change);
    const reopened = { ...house, db: { ...house.db } };
    await act('after');
    await expect(sequenceNow(reopened)).rejects.toMatchObject({ slug: 'log.inconsistent' });
    if (repair) await asOwner(repair);
  });

  test('is refused when an older copy of the database comes back', async () => {
    expect(JSON.parse(await readFile(join(house.config.dataDir, 'log-head'), 'utf8'))).toMatchObject({ size: 71 });
    await asOwner(
      'delete from kernel.log_checkpoints where size > 40; delete from kernel.log_leaves where position >= 40',
    );
    await expect(sequenceNow({ ...house, db: { ...house.db } })).rejects.toThrow(/71 leaves were signed, 40 are left/);
  });
});
