import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { testHouse } from '../../../test/support/database.ts';
import { newId } from '../../platform/db/id.ts';
import { action, perform } from './action.ts';

const { house, at, person } = await testHouse();
let done = 0;
const counting = (name: string) =>
  action({
    name,
    may: 'anyone',
    input: z.strictObject({}),
    run: async () => ({ turn: ++done }),
    audit: () => ({ subject: 'turn', id: String(done), detail: {} }),
  });
const [knock, call] = [counting('test.knock'), counting('test.call')];
const [one, other] = [await person({}), await person({})];

describe('an act that asks for a recent sign-in', () => {
  const careful = { ...counting('test.careful'), recent: true } as const;
  const from = (recent: boolean) => at({ ...one, session: { id: newId(), recent } });

  test('is refused to a session opened long ago, and done from one opened just now or by the house itself', async () => {
    await expect(perform(house.db, careful, {}, from(false))).rejects.toMatchObject({ slug: 'border.signInAgain' });
    for (const asker of [from(true), at(one)])
      expect(await perform(house.db, careful, {}, asker)).toHaveProperty('turn');
    expect(await perform(house.db, knock, {}, from(false))).toHaveProperty('turn');
  });
});

describe('a key chosen by the sender', () => {
  test('makes a second submission answer the first result', async () => {
    const first = await perform(house.db, knock, {}, at(one), '1');
    expect(await perform(house.db, knock, {}, at(one), '1')).toEqual(first);
  });

  test('is the sender’s and the action’s own: nobody is hindered by a key that others have chosen too', async () => {
    const turns = [
      await perform(house.db, knock, {}, at(other), '1'),
      await perform(house.db, call, {}, at(one), '1'),
      await perform(house.db, knock, {}, at(), '1'),
      await perform(house.db, knock, {}, at(one, '16.07'), '1'),
    ];
    expect(new Set(turns.map((each) => each.turn)).size).toBe(4);
  });

  test('sent by one person forty times at once does the act once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => perform(house.db, knock, {}, at(one), 'bersamaan')),
    );
    expect(new Set(answers.map((each) => each.turn)).size).toBe(1);
  });
});
