import { describe, expect, test } from 'vitest';
import { testHouse } from '../../test/support/database.ts';

const { app } = await testHouse();
const read = async (url: string) => {
  const { statusCode, body } = await app.inject({ url });
  return { statusCode, text: body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '), body };
};

describe('the page of a method', () => {
  test('begins with a sample and its result', async () => {
    const { text, body } = await read('/metode/ipm');
    expect(body).toContain('value="69,41"');
    expect(text).toContain('IPM 69,39');
    expect(text).toContain('sedang');
    expect((await read('/en/metode/ipm')).text).toContain('HDI 69.39');
  });

  test('computes what a visitor gives, with a comma or a point', async () => {
    const query = 'kwh=63661,0&floor_m2=5119.0&air_conditioned=tidak';
    expect((await read(`/metode/ike?${query}`)).text).toMatch(/IKE 12,44 .*boros/);
  });

  test('says beside the field what cannot be computed', async () => {
    const { statusCode, text } = await read('/metode/ike?kwh=banyak&floor_m2=0&air_conditioned=ya');
    expect(statusCode).toBe(200);
    expect(text).toContain('Pemakaian sebulan bukan angka: &quot;banyak&quot;');
    expect(text).toContain('Luas lantai harus lebih dari 0, bukan 0');
    expect(text).toContain('Belum ada hasil');
  });

  test('does not guess what a thousands mark means', async () => {
    const query = 'life_expectancy=69,41&expected_schooling=12,36&mean_schooling=8&expenditure=10.652';
    expect((await read(`/metode/ipm?${query}`)).text).toContain('dapat dibaca dua cara');
  });

  test('takes the edition that is asked for, the usual one when it is not known', async () => {
    expect((await read('/metode/skm?edisi=2004')).body).toContain('name="U14"');
    expect((await read('/metode/skm?edisi=1999')).body).not.toContain('name="U14"');
  });

  test('is there for every method, and for nothing else', async () => {
    const { body } = await read('/metode');
    const links = [...body.matchAll(/href="(\/metode\/[^"]+)"/g)].map((each) => each[1] ?? '');
    expect(links.length).toBeGreaterThan(15);
    for (const link of links) expect([link, (await read(link)).statusCode]).toEqual([link, 200]);
    expect((await read('/metode/tidak-ada')).statusCode).toBe(404);
  });
});
