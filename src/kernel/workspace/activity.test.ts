import { expect, test } from 'vitest';
import { testHouse } from '../../../test/support/database.ts';
import { perform } from '../capability/action.ts';
import { giveEvidence } from '../evidence/actions.ts';
import { listActivity } from './queries.ts';

const { house, at, person } = await testHouse();
const officer = await person({ grants: [{ permission: 'evidence.give', areaCode: '16.06' }] });
const give = (title: string, now: string) =>
  perform(house.db, giveEvidence, { title, url: 'https://example.go.id/a' }, { ...at(officer), now: new Date(now) });

test('what one did of a kind in a day is one line that says how often, newest first', async () => {
  for (let time = 10; time < 50; time += 1) await give(`Rekap ${time}`, `2022-07-07T02:${time}:00Z`);
  await give('Larut malam', '2022-07-07T17:30:00Z'); // half past midnight in Sekayu
  const lines = await house.db.tx({ regency: '16.06', readOnly: true }, (tx) =>
    listActivity(tx, officer.id, [giveEvidence.name], 8),
  );
  expect(lines.map(({ times, at: last }) => [times, last.toISOString()])).toEqual([
    [1, '2022-07-07T17:30:00.000Z'],
    [40, '2022-07-07T02:49:00.000Z'],
  ]);
});
