import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../../test/support/database.ts';
import { createTrackingNumber } from '../../../blocks/cases/tracking-number.ts';
import { networkOf } from '../../../kernel/capability/secret.ts';
import { serviceOffice } from './testing.ts';

let test: TestHouse;
let number: string;
let other: string;
let now = new Date('2022-10-04T05:00:00Z');

beforeAll(async () => {
  test = await testHouse();
  const office = await serviceOffice(test);
  ({ number } = await office.apply());
  ({ number: other } = await office.apply());
});

const pass = (seconds: number) => test.setClock((now = new Date(now.getTime() + seconds * 1_000)));
const wrong = () => createTrackingNumber('MUBA', '2022-10-04');
const get = (path: string, remoteAddress: string, cookie?: string) =>
  test.app.inject({ url: path, remoteAddress, headers: { accept: 'text/html', ...(cookie && { cookie }) } });

/** Names numbers that are none, as patiently as the answers ask for, until nothing but waiting is left. */
async function guessUntilRefused(address: string, cookie?: string): Promise<number> {
  for (let guesses = 0; ; guesses += 1) {
    const { statusCode, headers } = await get(`/lacak/${wrong()}`, address, cookie);
    if (statusCode === 404) continue;
    expect(statusCode).toBe(429);
    const wait = Number(headers['retry-after']);
    if (wait > 60) return guesses;
    pass(wait);
    guesses -= 1;
  }
}

const cookieOf = ({ headers }: { headers: Record<string, unknown> }) =>
  [headers['set-cookie']]
    .flat()
    .map((each) => String(each).split(';')[0])
    .join('; ');

describe('who names tracking numbers that are none', () => {
  it('gets ten in a quarter of an hour, by every address that a number opens, and is told how long to wait', async () => {
    expect(await guessUntilRefused('203.0.113.1')).toBe(10);
    for (const path of [
      `/lacak/${number}`,
      `/lacak?nomor=${number}`,
      `/en/lacak/${number}/survei`,
      `/lacak/${number}/tenggat.ics`,
    ]) {
      const { statusCode, body, headers } = await get(path, '203.0.113.1');
      expect([path, statusCode]).toEqual([path, 429]);
      expect(body).toMatch(/Coba lagi dalam \d+ menit|Try again in \d+ minutes/);
      expect(Number(headers['retry-after'])).toBeGreaterThan(60);
    }
    const sent = await test.app.inject({
      method: 'POST',
      url: `/lacak/${number}/tarik`,
      remoteAddress: '203.0.113.1',
      headers: {
        accept: 'text/html',
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
      },
      payload: '',
    });
    expect(sent.statusCode).toBe(429);
    pass(15 * 60);
    expect((await get(`/lacak/${number}`, '203.0.113.1')).statusCode).toBe(200);
  });

  it('is counted on the page with the field, too, which says so beside it', async () => {
    const page = () => get(`/lacak?nomor=${wrong()}`, '203.0.113.2');
    const first = await page();
    expect(first.statusCode).toBe(404);
    expect(first.body).toMatch(/id="f-nomor-error".*tidak ada pada kami/s);
    await page();
    await page();
    expect((await page()).statusCode).toBe(429);
  });

  it('is not who mistypes, since a mistyped number is none that could be ours', async () => {
    for (let times = 0; times < 15; times += 1)
      expect((await get(`/lacak/${number.slice(0, -1)}`, '203.0.113.3')).statusCode).toBe(404);
    expect((await get(`/lacak/${number}`, '203.0.113.3')).statusCode).toBe(200);
  });
});

describe('many numbers sent at once', () => {
  it('are guesses like those sent one after the other: the right one behind them is not looked up', async () => {
    const guesses = Array.from({ length: 60 }, () => get(`/lacak/${wrong()}`, '203.0.113.9'));
    const right = [get(`/lacak/${number}`, '203.0.113.9'), get(`/lacak?nomor=${number}`, '203.0.113.9')];
    const answers = (await Promise.all(guesses)).map(({ statusCode }) => statusCode);
    expect(answers.filter((status) => status !== 429).length).toBeLessThanOrEqual(10);
    expect((await Promise.all(right)).map(({ statusCode }) => statusCode)).toEqual([429, 429]);
  });

  it('are all opened when they are right', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => get(`/lacak/${number}`, '203.0.113.10')));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
  });
});

describe('whoever stands behind the same address', () => {
  it('goes on opening a number that their browser has opened before, or any other right one', async () => {
    const holder = cookieOf(await get(`/lacak/${number}`, '203.0.113.4'));
    expect(holder).toContain('number=');
    await guessUntilRefused('203.0.113.4');
    expect((await get(`/lacak/${number}`, '203.0.113.4')).statusCode).toBe(429);
    expect((await get(`/lacak/${number}`, '203.0.113.4', holder)).statusCode).toBe(200);
    expect((await get(`/lacak/${other}`, '203.0.113.4', holder)).statusCode).toBe(200);
    expect((await get(`/lacak/${number}`, '203.0.113.5')).statusCode).toBe(200);
    expect((await get(`/lacak/${number}`, '203.0.113.4', `${holder}0`)).statusCode).toBe(429);
  });

  it('has by that proof no more guesses than anybody, however often and however spelt it is asked for', async () => {
    const [first, second] = [
      cookieOf(await get(`/lacak/${number}`, '203.0.113.6')),
      cookieOf(await get(`/lacak/${number.toLowerCase().replaceAll('-', '')}`, '203.0.113.6')),
    ];
    expect(second).toBe(first);
    pass(15 * 60);
    expect(await guessUntilRefused('203.0.113.6', first)).toBe(10);
    expect((await get(`/lacak/${number}`, '203.0.113.7', first)).statusCode).toBe(429);
    expect(cookieOf(await get('/lacak/apa-saja', '203.0.113.8'))).not.toContain('number=');
  });

  it('gets none by naming any text beside the page, and the usual one by the page with the field', async () => {
    for (const query of ['number=x1', 'number=a&number=b', `number=${number}`, `number=x2&nomor=${number}`]) {
      const { statusCode, headers } = await get(`/lacak?${query}`, '203.0.113.11');
      expect([query, statusCode < 400, headers['set-cookie']]).toEqual([query, true, undefined]);
    }
    expect((await get(`/lacak/${wrong()}?number=x3`, '203.0.113.11')).headers['set-cookie']).toBeUndefined();
    const found = await get(`/lacak?nomor=${number.toLowerCase()}`, '203.0.113.11');
    expect([found.statusCode, found.headers.location]).toEqual([303, `/lacak/${number}`]);
    const proof = cookieOf(await get(`/lacak/${number}`, '203.0.113.11'));
    expect(cookieOf(await get(String(found.headers.location), '203.0.113.12'))).toBe(proof);
  });
});

it('an address of IPv6 stands for the network that one customer has', () => {
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
  expect(networkOf('2001:db8::6')).toBe('2001:db8:0:0');
  expect(networkOf('::1')).toBe('0:0:0:0');
  for (const address of ['203.0.113.1', '::ffff:203.0.113.1']) expect(networkOf(address)).toBe(address);
});
