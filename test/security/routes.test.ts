import Fastify from 'fastify';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { action } from '../../src/kernel/capability/action.ts';
import { definePart } from '../../src/kernel/capability/capability.ts';
import { allParts } from '../../src/kernel/capability/house.ts';
import { mountRoutes } from '../../src/kernel/capability/mount.ts';
import { feed, form, mayOf, pathOf } from '../../src/kernel/capability/route.ts';
import { testHouse } from '../support/database.ts';
import { addressOf, declaredDoors, isNational, mountWatched } from './doors.ts';
import { openSession } from '../support/session.ts';

const { house, person } = await testHouse();
const { app, doors } = await mountWatched(house);
const declared = declaredDoors(house);

/** What is no page, form or feed, and what a stranger gets there. */
const besides: Readonly<Record<string, number>> = {
  'GET /healthz': 200,
  'GET /readyz': 200,
  'GET /assets/*': 404,
  'POST /tema': 303,
  'GET /live': 404,
  'POST /unggah': 401,
  'OPTIONS /unggah': 401,
  'PATCH /unggah/:id': 401,
  'DELETE /unggah/:id': 401,
};

const restricted = declared.filter(({ route }) => !['anyone', 'signed-in'].includes(mayOf(route)));
const everyPermission = allParts(house).flatMap((part) => Object.keys(part.permissions ?? {}));
const somebodyId = (await person({})).id;
const somebody = await openSession(house, somebodyId);
const neighbour = await openSession(house, (await person({ regency: '16.07' })).id);
const powerfulNeighbour = await openSession(
  house,
  (await person({ regency: '16.07', grants: everyPermission.map((permission) => ({ permission, areaCode: '16.07' })) }))
    .id,
);

async function knock(door: { method: string; url: string }, cookie?: string): Promise<number> {
  const answer = await app.inject({
    method: door.method as 'GET',
    url: addressOf(door),
    headers: { accept: 'application/json', 'sec-fetch-site': 'same-origin', ...(cookie ? { cookie } : {}) },
    ...(door.method === 'GET' ? {} : { payload: {} }),
  });
  return answer.statusCode;
}

describe('every route of the house', () => {
  test('is declared, but for a handful that give a stranger nothing', async () => {
    const known = new Set(declared.flatMap((each) => each.doors.map((door) => `${door.method} ${door.url}`)));
    const undeclared = doors.filter((door) => !known.has(`${door.method} ${door.url}`));
    expect(undeclared.map((door) => `${door.method} ${door.url}`).toSorted()).toEqual(Object.keys(besides).toSorted());
    for (const door of undeclared)
      expect([door, await knock(door)]).toEqual([door, besides[`${door.method} ${door.url}`]]);
    expect(doors.length).toBeGreaterThan(20);
  });

  test('stands in the reviewed table with who may', async () => {
    const table = declared
      .map(({ route }) => {
        const recent = route.kind === 'form' && route.act.recent ? ' (recent sign-in)' : '';
        return `${pathOf(route)} ${route.kind} ${mayOf(route)}${isNational(route) ? ' (nation)' : ''}${recent}`;
      })
      .toSorted()
      .join('\n');
    await expect(`${table}\n`).toMatchFileSnapshot('./routes.txt');
  });

  test('that asks for a permission tells a stranger to sign in and refuses people without it, here and elsewhere', async () => {
    const wrong: string[] = [];
    for (const { route, doors: own } of restricted) {
      // What is not one's business is not there; either answer opens nothing.
      const refusals = isNational(route) ? [403, 404] : [403];
      for (const door of own) {
        const abroad = door.url.includes(':regency') && !isNational(route) ? [404] : refusals;
        const got = [await knock(door), await knock(door, somebody), await knock(door, neighbour)];
        if (got[0] !== 401 || !refusals.includes(got[1] ?? 0) || !abroad.includes(got[2] ?? 0))
          wrong.push(
            `${door.method} ${door.url} (${mayOf(route)}): a stranger, a person, a neighbour got ${got.join(', ')}`,
          );
      }
    }
    expect(restricted.length).toBeGreaterThan(3);
    expect(wrong).toEqual([]);
  });

  test('that is for anyone or anybody signed in lets them in and no one else', async () => {
    const wrong: string[] = [];
    for (const { route, doors: own } of declared)
      for (const door of own) {
        const may = mayOf(route);
        if (may !== 'anyone' && may !== 'signed-in') continue;
        // Signing out is one of these doors: each gets a session of its own.
        const cookie = may === 'signed-in' ? await openSession(house, somebodyId) : undefined;
        if (may === 'signed-in' && (await knock(door)) !== 401)
          wrong.push(`${door.method} ${door.url}: lets a stranger in`);
        const got = await knock(door, cookie);
        if (got === 401 || got === 403 || got >= 500) wrong.push(`${door.method} ${door.url} (${may}): got ${got}`);
      }
    expect(wrong).toEqual([]);
  });

  test('that names a regency is not there for whoever has every right in another one', async () => {
    for (const { doors: own } of restricted.filter((each) => !isNational(each.route)))
      for (const door of own.filter((each) => each.url.includes(':regency')))
        expect([door.url, await knock(door, powerfulNeighbour)]).toEqual([door.url, 404]);
  });

  test('of the nation is closed to whoever has every right in one regency', async () => {
    for (const { doors: own } of restricted.filter((each) => isNational(each.route)))
      for (const door of own)
        expect([door, [403, 404].includes(await knock(door, powerfulNeighbour))]).toEqual([door, true]);
  });
});

describe('a house does not open', () => {
  const open = (may: string | undefined) => () => {
    const planted = feed('/planted', {
      may: may as string,
      summary: '',
      read: async () => ({}),
      publish: z.object({}),
    });
    const part = definePart({ name: 'planted', purpose: ['', ''], routes: [planted] });
    mountRoutes(Fastify(), { ...house, parts: [part], capabilities: [] });
  };
  test('with a route that does not say who may', () => expect(open(undefined)).toThrow(/planted/));
  test('with an act that asks for a recent sign-in and has no page to come back to', () => {
    const act = action({
      name: 'planted.act',
      may: 'anyone',
      recent: true,
      input: z.strictObject({}),
      run: async () => undefined,
      audit: () => ({ subject: 'plant', id: '1', detail: {} }),
    });
    const part = definePart({
      name: 'planted',
      purpose: ['', ''],
      routes: [form('/planted', { act, then: () => '/' })],
    });
    expect(() => mountRoutes(Fastify(), { ...house, parts: [part], capabilities: [] })).toThrow(
      'no page to come back to',
    );
  });
  test('with a route that asks for a permission nobody declared', () =>
    expect(open('planted.unknown')).toThrow(/unknown permission/));
  test('and does with one that says so', () => expect(open('anyone')).not.toThrow());
});
