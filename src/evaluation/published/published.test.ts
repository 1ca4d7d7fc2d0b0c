import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../test/support/database.ts';

let given: TestHouse;
beforeAll(async () => {
  given = await testHouse();
});

const get = async (url: string) => {
  const answer = await given.app.inject({ url });
  return { status: answer.statusCode, body: answer.json() };
};

describe('published results', () => {
  it('of 2022 stand with source, improvement where 2021 was published too, and rank only where published', async () => {
    const { status, body } = await get('/api/v1/evaluations/2022/results');
    expect(status).toBe(200);
    expect(body.edition).toBe('2022');
    const by = Object.fromEntries(body.items.map((each: { regency: string }) => [each.regency, each]));
    expect(by['16.06']).toMatchObject({
      name: 'Kabupaten Musi Banyuasin',
      index: 3.17,
      shown: '3.17',
      improvement: -0.04,
      rank: 1,
      rank_within: '16',
    });
    expect(by['35.71']).toMatchObject({ shown: '3.31', improvement: null, rank: 22, rank_within: '0', impact: 3.07 });
    expect(by['32.73']).toMatchObject({ shown: '3.71', improvement: null, rank: null, rank_within: null });
    expect(body.items.every((each: { source: string }) => each.source.length > 10)).toBe(true);
    expect(body.items.map((each: { index: number }) => each.index)).toEqual([3.71, 3.31, 3.17]);
  });

  it('never hold item marks', async () => {
    const { body } = await get('/api/v1/evaluations/2021/results');
    expect(body.items).toHaveLength(4);
    expect(JSON.stringify(body)).not.toMatch(/item_marks|"marks"|"items":\{/);
  });

  it('of an unknown year are a clear problem that names the years there are', async () => {
    for (const year of ['2023', 'dulu']) {
      const { status, body } = await get(`/api/v1/evaluations/${year}/results`);
      expect(status).toBe(404);
      expect(body).toMatchObject({ type: '/problems/evaluations.unknownYear', status: 404 });
      expect(body.title).toContain('2021, 2022, 2024');
    }
  });

  it('are listed by year', async () => {
    const { body } = await get('/api/v1/evaluations');
    expect(body.items.map((each: { year: number }) => each.year)).toEqual([2024, 2022, 2021]);
  });
});

describe('editions', () => {
  it('are data: the 2021 and 2022 weights, and the other published set', async () => {
    const { body } = await get('/api/v1/editions');
    const weights = Object.fromEntries(
      body.items.map((each: { code: string; weights: Record<string, number> }) => [
        each.code,
        Object.values(each.weights).join('/'),
      ]),
    );
    expect(weights).toMatchObject({ '2021': '10/20/30/20/20', '2022': '10/20/30/20/20', sleman: '10/20/30/30/10' });
  });
});
