import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { visitor } from '../../../test/support/browser.ts';
import { testHouse } from '../../../test/support/database.ts';
import { nation } from '../areas/codes.ts';
import { enter } from './enter.ts';
import { hashPassword } from './hash-password.ts';
import { createSignIn } from './sign-in.ts';
import { sql } from '../../platform/db/sql.ts';
import { openSession } from '../../../test/support/session.ts';

const { house, app, setClock } = await testHouse();
const start = new Date('2022-10-04T05:00:00Z');

let made = 0;
async function account(password = 'sandi-yang-panjang'): Promise<{ email: string; password: string; id: string }> {
  made += 1;
  const email = `orang${made}@uji.example`;
  const id = await house.signIn.createAccount(
    {
      email,
      name: `Orang ${made}`,
      homeRegency: '16.06',
      passwordHash: await hashPassword(password),
      grants: [{ role: 'officer', areaCode: '16.06', validFrom: '2022-01-01' }],
    },
    start,
  );
  return { email, password, id };
}

describe('signing in', () => {
  test('with the right password opens what was asked for, in a cookie no script can read', async () => {
    const { email, password } = await account();
    const browser = visitor(app);
    expect((await browser.get('/akun')).headers.location).toBe('/masuk?lanjut=%2Fakun');
    const page = await browser.get('/masuk?lanjut=%2Fakun');
    expect(page.body).toContain('name="lanjut" value="/akun"');
    const signedIn = await browser.post('/masuk', { email: email.toUpperCase(), password, lanjut: '/akun' });
    expect([signedIn.statusCode, signedIn.headers.location]).toEqual([303, '/akun']);
    expect(String(signedIn.headers['set-cookie'])).toMatch(/serasan\.session_token=.*HttpOnly.*SameSite=Lax/i);
    const mine = await browser.get('/akun');
    expect(mine.statusCode).toBe(200);
    expect(mine.body).toContain(email);
    expect(mine.body).toContain('Petugas data perangkat daerah');
  });

  test('says the same of a wrong password and of an unknown account, and keeps neither', async () => {
    const { email } = await account();
    const wrong = await visitor(app).post('/masuk', { email, password: 'bukan-kata-sandi' });
    const unknown = await visitor(app).post('/masuk', { email: 'tidak.ada@uji.example', password: 'bukan-kata-sandi' });
    for (const answer of [wrong, unknown]) {
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain('Alamat email atau kata sandi tidak cocok.');
      expect(answer.body).not.toContain('bukan-kata-sandi');
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    expect(wrong.body.replaceAll(email, '')).toHaveLength(unknown.body.replaceAll('tidak.ada@uji.example', '').length);
  });

  test('takes as long for an unknown account as for a known one', async () => {
    const { email } = await account();
    const time = async (address: string) => {
      const began = performance.now();
      await visitor(app).post('/masuk', { email: address, password: 'bukan-kata-sandi' });
      return performance.now() - began;
    };
    const ratios: number[] = [];
    for (let round = 0; round < 2; round += 1)
      ratios.push((await time(email)) / (await time(`tak${round}@uji.example`)));
    expect(Math.min(...ratios)).toBeLessThan(2.5);
    expect(Math.max(...ratios)).toBeGreaterThan(0.4);
  });

  test.each(['//jahat.example', 'https://jahat.example', '/\\jahat.example', 'javascript:alert(1)'])(
    'never leads to another site: %s',
    async (lanjut) => {
      const { email, password } = await account();
      const answer = await visitor(app).post('/masuk', { email, password, lanjut });
      expect(answer.headers.location).toBe('/kerja');
    },
  );

  test('gets a new session each time and ends the one it was presented with', async () => {
    const { email, password, id } = await account();
    const browser = visitor(app);
    await browser.post('/masuk', { email, password });
    const first = browser.cookies.get('serasan.session_token');
    await browser.post('/masuk', { email, password });
    expect(browser.cookies.get('serasan.session_token')).not.toBe(first);
    expect(await sessions(id)).toBe(1);
    expect((await visitor(app, `serasan.session_token=${first}`).get('/akun')).statusCode).toBe(303);
  });

  test('ends at sign-out, at once', async () => {
    const { email, password, id } = await account();
    const browser = visitor(app);
    await browser.post('/masuk', { email, password });
    const stolen = visitor(app, `serasan.session_token=${browser.cookies.get('serasan.session_token')}`);
    expect((await stolen.get('/akun')).statusCode).toBe(200);
    expect((await browser.post('/keluar', {})).headers.location).toBe('/');
    expect((await stolen.get('/akun')).statusCode).toBe(303);
    expect(await sessions(id)).toBe(0);
  });

  test('over https uses a cookie that is bound to this host', async () => {
    const { email, password } = await account();
    const signIn = createSignIn({
      db: house.db,
      secret: 'x'.repeat(32),
      publicUrl: 'https://serasan.example',
      parts: [],
    });
    const { cookies } = await enter(
      { db: house.db, signIn },
      { email, password },
      { headers: new Headers(), address: '10.1.1.1', now: start },
    );
    expect(cookies).toHaveLength(1);
    const [pair, ...attributes] = (cookies[0] ?? '').split('; ');
    expect(pair).toMatch(/^__Host-serasan\.session_token=/);
    expect(attributes.toSorted()).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Lax', 'Secure']);
    expect((await signIn.identify(new Headers({ cookie: pair ?? '' })))?.email).toBe(email);
  });

  test('refuses a session that was signed with another secret', async () => {
    const { id } = await account();
    const cookie = await openSession(house, id);
    expect((await visitor(app, cookie).get('/akun')).statusCode).toBe(200);
    expect((await visitor(app, cookie.replace(/\.[^.]*$/, '.AAAA')).get('/akun')).statusCode).toBe(303);
  });
});

describe('guessing passwords', () => {
  test('gets ten tries in a quarter of an hour on one account, even forty at once', async () => {
    const { email, password } = await account();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        app.inject({
          method: 'POST',
          url: '/masuk',
          remoteAddress: `10.0.0.${index}`,
          headers: { accept: 'application/json', 'sec-fetch-site': 'same-origin' },
          payload: { email, password: `salah-sekali-${index}` },
        }),
      ),
    );
    expect(answers.filter((answer) => answer.statusCode === 422)).toHaveLength(10);
    expect(answers.filter((answer) => answer.statusCode === 429)).toHaveLength(30);
    expect(answers.find((answer) => answer.statusCode === 429)?.json()).toMatchObject({
      type: '/problems/people.tooManyTries',
    });
    expect((await visitor(app).post('/masuk', { email, password })).statusCode).toBe(429);
    setClock(new Date(start.getTime() + 15 * 60_000));
    expect((await visitor(app).post('/masuk', { email, password })).statusCode).toBe(303);
    setClock(start);
  });

  test('has to wait longer after each try from the same place', async () => {
    const { email, password } = await account();
    const browser = visitor(app);
    for (let tries = 0; tries < 3; tries += 1)
      expect((await browser.post('/masuk', { email, password: 'bukan-kata-sandi' })).statusCode).toBe(422);
    expect((await browser.post('/masuk', { email, password })).statusCode).toBe(429);
    setClock(new Date(start.getTime() + 2_000));
    expect((await browser.post('/masuk', { email, password: 'bukan-kata-sandi' })).statusCode).toBe(422);
    setClock(new Date(start.getTime() + 4_000));
    const refused = await browser.post('/masuk', { email, password });
    expect(refused.statusCode).toBe(429);
    expect(refused.body).toContain('Terlalu banyak percobaan. Coba lagi dalam 2 detik.');
    setClock(new Date(start.getTime() + 7_000));
    expect((await browser.post('/masuk', { email, password })).statusCode).toBe(303);
    setClock(start);
  });
});

describe('an account', () => {
  test('changes its password, which ends its other sessions', async () => {
    const { email, password, id } = await account();
    const browser = visitor(app);
    await browser.post('/masuk', { email, password });
    const other = visitor(app, await openSession(house, id));
    expect(
      (await browser.post('/akun/sandi', { current: 'bukan-kata-sandi', next: 'sandi-baru-saya' })).body,
    ).toContain('Kata sandi ini tidak cocok.');
    expect((await browser.post('/akun/sandi', { current: password, next: 'pendek' })).body).toContain(
      'Paling sedikit 10 huruf.',
    );
    expect((await browser.post('/akun/sandi', { current: password, next: 'sandi-baru-saya' })).headers.location).toBe(
      '/akun',
    );
    expect((await browser.get('/akun')).statusCode).toBe(200);
    expect((await other.get('/akun')).statusCode).toBe(303);
    expect((await visitor(app).post('/masuk', { email, password })).statusCode).toBe(422);
    expect((await visitor(app).post('/masuk', { email, password: 'sandi-baru-saya' })).statusCode).toBe(303);
  });

  test('ends one of its sessions and no one else’s', async () => {
    const { id } = await account();
    const { id: otherId } = await account();
    const [mine, lost] = [visitor(app, await openSession(house, id)), visitor(app, await openSession(house, id))];
    const foreign = visitor(app, await openSession(house, otherId));
    const list = (await lost.get('/akun')).body;
    const [session] = [...list.matchAll(/name="session" value="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect((await foreign.post('/akun/sesi', { session: session ?? '' })).statusCode).toBe(303);
    expect((await mine.get('/akun')).statusCode).toBe(200);
    await lost.post('/akun/sesi', { session: session ?? '' });
    expect((await mine.get('/akun')).statusCode).toBe(303);
  });

  test('signs in with a second factor, or with a backup code that works once', async () => {
    const { email, password } = await account();
    const browser = visitor(app);
    await browser.post('/masuk', { email, password });
    const shown = await browser.post('/akun/dua-langkah', { password });
    expect(shown.body).toContain('aria-label="Kode QR berisi kunci di bawahnya"');
    expect(shown.statusCode).toBe(200);
    const uri = new URL((/href="(otpauth:[^"]+)"/.exec(shown.body)?.[1] ?? '').replaceAll('&amp;', '&'));
    const key = decodeBase32(uri.searchParams.get('secret') ?? '');
    const codes = [...shown.body.matchAll(/<li[^>]*><code>([^<]+)<\/code>/g)].map((match) => match[1] ?? '');
    expect(codes).toHaveLength(10);
    expect((await browser.post('/akun/dua-langkah/kode', { code: '000000' })).statusCode).toBe(422);
    const totp = () => oneTimeCode(key, Date.now());
    expect((await browser.post('/akun/dua-langkah/kode', { code: totp() })).headers.location).toBe('/akun');
    expect((await browser.get('/akun')).statusCode).toBe(200);

    const second = visitor(app);
    expect((await second.post('/masuk', { email, password, lanjut: '/akun' })).headers.location).toBe(
      '/masuk/kode?lanjut=%2Fakun',
    );
    expect((await second.get('/akun')).statusCode).toBe(303);
    expect((await second.post('/masuk/kode', { code: '000000' })).body).toContain('Kode ini tidak cocok');
    expect((await second.post('/masuk/kode', { code: totp(), lanjut: '/akun' })).headers.location).toBe('/akun');
    expect((await second.get('/akun')).statusCode).toBe(200);

    for (const status of [303, 422]) {
      const third = visitor(app);
      await third.post('/masuk', { email, password });
      expect((await third.post('/masuk/kode', { code: codes[0] ?? '' })).statusCode).toBe(status);
    }
    expect((await browser.post('/akun/dua-langkah/matikan', { password })).headers.location).toBe('/akun');
    expect((await visitor(app).post('/masuk', { email, password })).headers.location).toBe('/kerja');
  });

  test('has no door but the house’s own: Better Auth answers nowhere', async () => {
    for (const path of ['/api/auth/sign-in/email', '/api/auth/sign-up/email', '/api/auth/get-session'])
      for (const method of ['GET', 'POST'] as const)
        expect((await app.inject({ method, url: path })).statusCode).toBe(404);
  });
});

async function sessions(personId: string): Promise<number> {
  const { count } = await house.db.tx({ regency: nation }, (tx) =>
    tx.one<{ count: number }>(sql`select count(*) from auth.sessions where user_id = ${personId}`),
  );
  return count;
}

/** What an authenticator app shows (RFC 6238: HMAC-SHA-1, 30 seconds, six digits). */
function oneTimeCode(key: Uint8Array, now: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const mac = createHmac('sha1', key).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 0xf;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function decodeBase32(text: string): Uint8Array {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...text.replaceAll('=', '')]
    .map((each) => alphabet.indexOf(each).toString(2).padStart(5, '0'))
    .join('');
  return Uint8Array.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
