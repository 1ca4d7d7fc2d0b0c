import { describe, expect, test } from 'vitest';
import { demoHouse } from '../../test/support/demo.ts';

const { app } = await demoHouse();

async function ask(query: Readonly<Record<string, string>>, lang = '') {
  const { statusCode, body } = await app.inject({ url: `${lang}/rumus?${new URLSearchParams(query).toString()}` });
  return { statusCode, body, text: body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ') };
}

/** The verified figure as the API gives it. */
async function valueOf(code: string, area: string): Promise<number> {
  const { body } = await app.inject({
    url: `/api/v1/indicators/${code}/observations?area=${area}&from=2022-01&to=2022-12`,
  });
  const { items } = JSON.parse(body) as { items: { numerator: number | null; denominator: number | null }[] };
  const sum = (of: 'numerator' | 'denominator') => items.reduce((total, each) => total + (each[of] ?? 0), 0);
  return (100 * sum('numerator')) / sum('denominator');
}

describe('a formula on its page', () => {
  test('is computed over verified figures and read aloud', async () => {
    const value = await valueOf('PS-TEPAT', '16.06');
    const { text } = await ask({ rumus: '100 - [PS-TEPAT]', tahun: '2022' });
    expect(text).toContain((100 - value).toFixed(2).replace('.', ','));
    expect(text).toContain('100 − layanan selesai tepat waktu');
  });

  test('of a district is that district’s, and of the areas below is theirs together', async () => {
    const value = await valueOf('PS-TEPAT', '16.06.01');
    expect((await ask({ rumus: '[PS-TEPAT]', tahun: '2022', wilayah: '16.06.01' }, '/en')).text).toContain(
      value.toFixed(2),
    );
    const { text } = await ask({ rumus: 'max_areas([PS-TEPAT]) - min_areas([PS-TEPAT])', tahun: '2022' });
    expect(text).toMatch(/Hasil \d+,\d\d persen/);
  });

  test('says what it would be if a figure were another', async () => {
    const { text } = await ask({ rumus: '[PS-TEPAT] * 2', tahun: '2022', 'jika.PS-TEPAT': '97,5' });
    expect(text).toMatch(/Hasil dengan andaian Anda 195,00/);
  });

  test.each([
    ['[TIDAK-ADA] + 1', 'Indikator TIDAK-ADA tidak ada (huruf ke-1)'],
    ['[PS-TEPAT] + [PS-IKM]', 'Satuan tidak sama: persen dan indeks (huruf ke-1)'],
    ['2 * (3', 'Seharusnya &quot;)&quot; di sini (huruf ke-7)'],
  ])('%s is refused beside the field, with its place', async (rumus, sentence) => {
    const { statusCode, text } = await ask({ rumus });
    expect(statusCode).toBe(200);
    expect(text).toContain(sentence);
  });

  test('of another regency is not there', async () => {
    expect((await ask({ rumus: '1', wilayah: '16.07.01' })).statusCode).toBe(404);
  });
});
