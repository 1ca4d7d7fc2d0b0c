import { expect, test } from 'vitest';
import { testHouse } from '../../../test/support/database.ts';

const { app, setClock } = await testHouse();
const areas = async (query: string) => {
  const answer = await app.inject({ url: `/api/v1/areas?${query}` });
  expect(answer.statusCode).toBe(200);
  return answer.json();
};

test.each([
  ['2018-12-31', 14, 240],
  ['2022-10-04', 15, 240],
  ['2023-01-01', 15, 242],
])('Musi Banyuasin has on %s %i districts and %i villages', async (on, districts, villages) => {
  expect(await areas(`under=16.06&level=district&on=${on}`)).toMatchObject({ count: districts });
  const answer = await areas(`under=16.06&level=village&on=${on}`);
  expect(answer.count).toBe(villages);
  expect(answer.items).toHaveLength(villages);
  expect(answer.next).toBeUndefined();
});

test('without a day it is today', async () => {
  expect((await areas('under=16.06&level=village')).count).toBe(240);
  setClock(new Date('2026-11-24T00:00:00Z'));
  expect((await areas('under=16.06&level=village')).count).toBe(242);
  setClock(new Date('2022-10-04T05:00:00Z'));
});

test('a village that was given a new code names the old one', async () => {
  const { items } = await areas('under=16.06.15&on=2022-10-04');
  expect(items).toHaveLength(12);
  expect(items[0]).toEqual({
    code: '16.06.15.2001',
    name: 'Jirak',
    level: 'village',
    parent: '16.06.15',
    valid_from: '2022-01-01',
    valid_to: null,
    predecessors: ['16.06.03.2001'],
  });
});

test('a long answer comes in pages that miss and repeat nothing', async () => {
  const codes: string[] = [];
  let after = '';
  let pages = 0;
  do {
    const page = await areas(`under=16&level=village&limit=1000${after && `&after=${after}`}`);
    codes.push(...page.items.map((item: { code: string }) => item.code));
    expect(page.count).toBeGreaterThan(3_000);
    after = page.next ?? '';
    pages += 1;
  } while (after);
  expect(pages).toBeGreaterThan(2);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toEqual(codes.toSorted());
  expect((await areas('under=16&level=village&limit=1')).count).toBe(codes.length);
});

test('a name is found in either spelling', async () => {
  for (const name of ['Lawan Wetan', 'lawang wetan'])
    expect((await areas(`under=16.06&level=district&q=${encodeURIComponent(name)}`)).items).toMatchObject([
      { code: '16.06.13' },
    ]);
  expect((await areas('under=16.06&q=%25%25')).count).toBe(0);
});

test.each([
  ['on=2022-02-30', 422, 'border.input', 'on'],
  ['on=kemarin', 422, 'border.input', 'on'],
  ['level=rt', 422, 'border.input', 'level'],
  ['limit=1001', 422, 'border.input', 'limit'],
  ["under=16'--", 422, 'border.input', 'under'],
  ['under=99.99', 404, 'areas.unknown', 'under'],
])('%s is refused with a stable slug beside its field', async (query, status, slug, field) => {
  const answer = await app.inject({ url: `/api/v1/areas?${query}` });
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(answer.json()).toMatchObject({ type: `/problems/${slug}`, errors: [{ field }] });
});

test('one area tells its dated facts with their source', async () => {
  const answer = (await app.inject({ url: '/api/v1/areas/16.06' })).json();
  expect(answer).toMatchObject({ name: 'Kabupaten Musi Banyuasin', successors: [] });
  expect(answer.facts).toContainEqual(
    expect.objectContaining({
      fact: 'population',
      on_date: '2024-12-31',
      value: 736_897,
      source: expect.stringContaining('Dukcapil'),
    }),
  );
});

test('an answer that has not changed is not sent again', async () => {
  const first = await app.inject({ url: '/api/v1/areas?under=16.06&level=district' });
  const tag = String(first.headers.etag);
  const again = await app.inject({
    url: '/api/v1/areas?under=16.06&level=district',
    headers: { 'if-none-match': tag },
  });
  expect([again.statusCode, again.body]).toEqual([304, '']);
  expect(
    (await app.inject({ url: '/api/v1/areas?under=16.06&level=village', headers: { 'if-none-match': tag } }))
      .statusCode,
  ).toBe(200);
});
