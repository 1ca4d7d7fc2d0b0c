import { expect, test } from 'vitest';
import { testHouse } from '../support/database.ts';
import { addressOf, mountWatched } from './doors.ts';
import { openSession } from '../support/session.ts';

const { house, person } = await testHouse();
const { app, doors } = await mountWatched(house);
const cookie = await openSession(house, (await person({})).id);
const unsafe = doors.filter((door) => !['GET', 'OPTIONS'].includes(door.method));

const attacks: [string, Record<string, string>][] = [
  ['another site’s Origin', { origin: 'https://jahat.example' }],
  ['the same host on another port', { origin: 'http://localhost:8081' }],
  ['an opaque Origin', { origin: 'null' }],
  ['Fetch Metadata of another site', { 'sec-fetch-site': 'cross-site' }],
  ['Fetch Metadata of a sibling site', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:8080' }],
  ['a cookie and no word of where it comes from', {}],
];

test.each(attacks)('every unsafe route refuses a request with %s', async (_what, headers) => {
  expect(unsafe.length).toBeGreaterThan(5);
  for (const door of unsafe) {
    const answer = await app.inject({
      method: door.method as 'POST',
      url: addressOf(door),
      headers: { host: 'localhost:8080', accept: 'application/json', cookie, ...headers },
      payload: { any: 'thing' },
    });
    expect([door.url, answer.statusCode, answer.json().type]).toEqual([door.url, 403, '/problems/border.crossOrigin']);
  }
});

test('the house’s own pages are let through', async () => {
  for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { origin: 'http://localhost:8080' }]) {
    const answer = await app.inject({
      method: 'POST',
      url: '/keluar',
      headers: { host: 'localhost:8080', accept: 'application/json', ...headers },
      payload: {},
    });
    expect(answer.statusCode).toBe(401);
  }
});
