import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { action, type AnyAction } from '../../src/kernel/capability/action.ts';
import { allParts } from '../../src/kernel/capability/house.ts';
import { parseInput } from '../../src/kernel/capability/input.ts';
import { nation } from '../../src/kernel/areas/codes.ts';
import { sql } from '../../src/platform/db/sql.ts';
import { testHouse } from '../support/database.ts';
import { addressOf, declaredDoors } from './doors.ts';
import { openSession } from '../support/session.ts';

const { house, app, person } = await testHouse();
const permissions = allParts(house).flatMap((part) => Object.keys(part.permissions ?? {}));
const almighty = await person({ grants: permissions.map((permission) => ({ permission, areaCode: nation })) });
const cookie = await openSession(house, almighty.id);

/** What only the server may say, and what nobody ever declared. */
const planted = [
  'id',
  'regency_code',
  'regency',
  'person_id',
  'author_id',
  'created_at',
  'decided_at',
  'demo',
  'role',
  'grants',
  'permission',
  'may',
  'at',
  'isAdmin',
];

const forms = declaredDoors(house).flatMap(({ route, doors }) =>
  route.kind === 'form'
    ? doors.filter((door) => door.method === 'POST' && !door.url.startsWith('/en')).map((door) => ({ route, door }))
    : [],
);
const actions: AnyAction[] = [
  ...new Set(
    allParts(house).flatMap((part) => [
      ...(part.actions ?? []),
      ...(part.routes ?? []).flatMap((route) => (route.kind === 'form' ? [route.act as AnyAction] : [])),
    ]),
  ),
];

const entries = () =>
  house.db.tx({ regency: nation }, (tx) =>
    tx.one<{ entries: number; people: number }>(
      sql`select (select count(*) from kernel.audit_entries) as entries, (select count(*) from kernel.people) as people`,
    ),
  );

describe('a field that the server owns', () => {
  test('is refused by every form, beside its name, and nothing changes', async () => {
    expect(forms.length).toBeGreaterThan(3);
    const before = await entries();
    const wrong: string[] = [];
    for (const { route, door } of forms) {
      const declared = declaredFields(route.exchange?.input ?? route.act.input);
      const params = [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
      for (const field of [...planted.filter((name) => !declared.has(name)), ...params]) {
        const answer = await app.inject({
          method: 'POST',
          url: addressOf(door),
          headers: { accept: 'application/json', 'sec-fetch-site': 'same-origin', cookie },
          payload: { [field]: '16.07' },
        });
        const named = (answer.json().errors ?? []).some((each: { field: string }) => each.field === field);
        if (answer.statusCode < 400 || answer.statusCode >= 500 || !named)
          wrong.push(`${door.url}: ${field} → ${answer.statusCode} ${answer.body.slice(0, 120)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await entries()).toEqual(before);
  });

  test('is refused by the input of every action', () => {
    expect(actions.length).toBeGreaterThan(3);
    const lax = actions.filter((each) => !refusesUnknown(each)).map((each) => each.name);
    expect(lax).toEqual([]);
  });

  test('is noticed: an action with a lax input would fail here', () => {
    const planted = action({
      name: 'planted',
      may: 'anyone',
      input: z.object({}),
      run: async () => 1,
      audit: () => ({ subject: '', id: '', detail: {} }),
    });
    expect(refusesUnknown(planted)).toBe(false);
  });
});

function refusesUnknown(given: AnyAction): boolean {
  try {
    parseInput(given.input, { unknownField: '1' });
    return false;
  } catch (error) {
    return (error as { fields?: { field: string }[] }).fields?.some((each) => each.field === 'unknownField') ?? false;
  }
}

function declaredFields(schema: z.ZodType): Set<string> {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as { properties?: object };
  return new Set(Object.keys(json.properties ?? {}));
}
