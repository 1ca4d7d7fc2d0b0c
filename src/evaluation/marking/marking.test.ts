import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../test/support/database.ts';
import { evaluationCast, openCycle } from '../../../test/support/evaluation.ts';
import {
  evaluator,
  institutions,
  invitePanel,
  itemCodes,
  markAll,
  seat,
  submitAll,
} from '../../../test/support/panel.ts';
import { declaredDoors } from '../../../test/security/doors.ts';
import { nation } from '../../kernel/areas/codes.ts';
import { perform } from '../../kernel/capability/action.ts';
import { allParts } from '../../kernel/capability/house.ts';
import type { Person } from '../../kernel/people/permissions.ts';
import { sql } from '../../platform/db/sql.ts';
import { markItem } from './actions.ts';
import { nextOpen, readMark } from './model.ts';
import { listOpenMarks } from './queries.ts';
import { openSession } from '../../../test/support/session.ts';
import { refusal } from '../../../test/support/refusal.ts';

const scale = { min: 1, max: 4, step: 1 };
const canary = 'Kenari rahasia lembar nilai';

let given: TestHouse;
let organiser: Person;
let cycle: string;
let four: [Person, Person, Person, Person];

const mark = (who: Person, item: string, value: unknown, reason = 'Bukti yang diperiksa mendukung tingkat ini.') =>
  perform(given.house.db, markItem, { cycle, regency: '16.06', item, mark: value, reason }, given.at(who));
const national = <T>(work: Parameters<typeof given.house.db.tx<T>>[1]) => given.house.db.tx({ regency: nation }, work);

async function browser(person?: Person) {
  const cookie = person ? await openSession(given.house, person.id) : '';
  const headers = { cookie, host: 'localhost:8080', accept: 'text/html', 'sec-fetch-site': 'same-origin' };
  return {
    get: (url: string) => given.app.inject({ url, headers }),
    post: (url: string, fields: Record<string, string>) =>
      given.app.inject({
        method: 'POST',
        url,
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(fields).toString(),
      }),
  };
}

beforeAll(async () => {
  given = await testHouse();
  ({ organiser } = await evaluationCast(given));
  cycle = await openCycle(given, organiser);
  await submitAll(given, cycle);
  four = (await Promise.all(
    institutions.map((code) => evaluator(given, `Penilai ${code}`, code)),
  )) as unknown as typeof four;
  await invitePanel(given, cycle, organiser, four);
  for (const person of four.slice(0, 3)) await seat(given, cycle, organiser, person);
});

describe('a mark', () => {
  it('is 1, 2, 3 or 4: everything else is refused beside the field', () => {
    for (const good of [1, '2', ' 3 ', '4']) expect(readMark(good, scale, 'mark')).toBe(Number(good));
    for (const bad of [0, 5, '0', '5', '2.5', 2.5, 'tiga', '', null, undefined, '-1', '3e0', true, ['3'], Number.NaN])
      expect(() => readMark(bad, scale, 'mark')).toThrow('marking.offScale');
  });

  it('is shown as refused beside its field, with what was typed, and nothing is kept', async () => {
    const { post } = await browser(four[0]);
    for (const bad of ['0', '5', 'tiga', '2.5', '']) {
      const answer = await post(`/kerja/panel/${cycle}/16.06/C1`, { mark: bad, reason: 'Alasan yang cukup panjang.' });
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain('id="f-mark-error"');
      expect(answer.body).toContain(bad === '' ? 'Pilih salah satu nilai.' : 'Nilai hanya boleh 1, 2, 3 atau 4.');
      expect(answer.body).toContain('Alasan yang cukup panjang.');
    }
    const short = await post(`/kerja/panel/${cycle}/16.06/C1`, { mark: '3', reason: 'pendek' });
    expect([short.statusCode, short.body.includes('id="f-reason-error"')]).toEqual([422, true]);
    const count = await national((tx) => tx.one<{ n: number }>(sql`select count(*) as n from evaluation.marks`));
    expect(count.n).toBe(0);
  });

  it('is kept with its reason and leads to the next item without one', async () => {
    const { post, get } = await browser(four[0]);
    const reason = 'Sembilan dari sepuluh OPD layanan terukur tiap bulan.';
    const saved = await post(`/kerja/panel/${cycle}/16.06/B1`, { mark: '3', reason });
    expect([saved.statusCode, saved.headers.location]).toEqual([303, `/kerja/panel/${cycle}/16.06/B2`]);
    const page = await get(`/kerja/panel/${cycle}/16.06/B1`);
    expect(page.body).toContain(reason);
    expect(page.body).toMatch(/value="3" checked/);
    expect(nextOpen(['A', 'B', 'C'], new Set(['A', 'C']), 'C')).toBe('B');
  });

  it('given twice by a double press is one mark; given anew it is another, and the later counts', async () => {
    const { post } = await browser(four[0]);
    const sent = { mark: '2', reason: 'Dikirim dua kali oleh jari yang ragu.', _once: 'tekan-ganda' };
    await post(`/kerja/panel/${cycle}/16.06/B2`, sent);
    await post(`/kerja/panel/${cycle}/16.06/B2`, sent);
    await mark(four[0], 'B2', 4);
    const rows = await national((tx) =>
      tx.many<{ mark: number }>(sql`select mark from evaluation.marks where item_code = 'B2' order by step`),
    );
    expect(rows.map((row) => row.mark)).toEqual([2, 4]);
  });

  it('is committed to in the log by a leaf that says neither mark nor reason', async () => {
    const { leaf, detail } = await national((tx) =>
      tx.one<{ leaf: string; detail: object }>(
        sql`select leaf, detail from kernel.audit_entries where action = 'evaluation.mark' order by id limit 1`,
      ),
    );
    expect(detail).toMatchObject({ edition: cycle, regency: '16.06', item: 'B1', mark: 3 });
    expect(leaf).not.toContain('Sembilan');
    expect(JSON.parse(leaf)).toMatchObject({ type: 'evaluation.mark', edition: cycle });
  });

  it('is only for who sits on that panel', async () => {
    expect(await refusal(mark(four[3], 'B1', 3))).toBe('border.notFound');
    expect(await refusal(mark(organiser, 'B1', 3))).toBe('border.forbidden');
    const { get } = await browser(four[3]);
    expect((await get(`/kerja/panel/${cycle}/16.06/B1`)).statusCode).toBe(404);
    expect((await (await browser()).get(`/kerja/panel/${cycle}/16.06/B1`)).statusCode).toBe(303);
  });
});

describe('a sheet', () => {
  it('cannot be submitted while items are missing; the page names and links them', async () => {
    const { get, post } = await browser(four[0]);
    const page = await get(`/kerja/panel/${cycle}/16.06`);
    expect(page.body).toContain(`href="/kerja/panel/${cycle}/16.06/C1"`);
    expect(page.body).toContain('40 butir belum dinilai');
    const early = await post(`/kerja/panel/${cycle}/16.06`, { confirm: 'yes' });
    expect(early.statusCode).toBe(409);
    expect(early.body).toContain('Masih ada 40 butir tanpa nilai');
  });

  it('once submitted changes no more', async () => {
    await markAll(given, cycle, four[0], () => 2);
    expect(await refusal(mark(four[0], 'B1', 4))).toBe('marking.submitted');
    const { post } = await browser(four[0]);
    const late = await post(`/kerja/panel/${cycle}/16.06/B1`, {
      mark: '4',
      reason: 'Berubah pikiran setelah dikirim.',
    });
    expect(late.statusCode).toBe(409);
    expect((await post(`/kerja/panel/${cycle}/16.06`, { confirm: 'yes' })).statusCode).toBe(409);
  });
});

describe('a panel that has not submitted as a whole is blind', () => {
  const secret = `${canary} nomor satu`;
  let people: (readonly [string, Person | undefined])[];

  beforeAll(async () => {
    await mark(four[1], 'C1', 4, secret);
    await national((tx) => tx.one(sql`select 1 as ok from evaluation.marks where reason = ${secret}`));
    const everything = allParts(given.house).flatMap((part) => Object.keys(part.permissions ?? {}));
    const all = (areaCode: string) => everything.map((permission) => ({ permission, areaCode }));
    people = [
      ['a stranger', undefined],
      ['another evaluator of the panel', four[2]],
      ['an evaluator who has submitted', four[0]],
      ['an evaluator of no panel', four[3]],
      ['the organiser', organiser],
      ['somebody of the regency with every permission there', await given.person({ grants: all('16.06') })],
      ['somebody with every permission over the nation', await given.person({ regency: '0', grants: all('0') })],
    ];
  });

  it('on every page, feed and file, whoever asks', async () => {
    const fill = (url: string) =>
      url
        .replaceAll(':cycle', cycle)
        .replaceAll(':regency', '16.06')
        .replaceAll(':item', 'C1')
        .replaceAll(':person', four[1].id)
        .replaceAll(':year', '2022')
        .replaceAll(/:\w+/g, '1');
    const doors = declaredDoors(given.house)
      .flatMap((each) => each.doors)
      .filter((door) => door.method === 'GET' && !door.url.startsWith('/en'))
      .map((door) => fill(door.url));
    expect(doors.length).toBeGreaterThan(40);
    for (const [who, person] of people) {
      const { get } = await browser(person);
      const seen = await Promise.all(doors.map(async (url) => ({ url, answer: await get(url) })));
      for (const { url, answer } of seen)
        expect([who, url, answer.statusCode < 500, answer.body.includes(canary)]).toEqual([who, url, true, false]);
    }
  }, 180_000);

  it('and the organiser sees progress, nothing more', async () => {
    const { get } = await browser(organiser);
    const panel = await get(`/kerja/siklus/${cycle}/panel`);
    expect(panel.body).toContain('42 dari 42 butir');
    expect(panel.body).toContain('1 dari 42 butir');
    expect(await national((tx) => listOpenMarks(tx, cycle, 3))).toEqual([]);
  });

  it('even inside the regency’s own transaction', async () => {
    const rows = await given.house.db.tx({ regency: '16.06' }, (tx) => tx.many(sql`select * from evaluation.marks`));
    expect(rows).toEqual([]);
  });

  it('and opens to the panel, with reasons, when the last has submitted', async () => {
    for (const person of [four[1], four[2]]) await markAll(given, cycle, person, () => 3);
    const { get } = await browser(four[0]);
    const page = await get(`/kerja/panel/${cycle}/16.06/C1`);
    expect(page.body).toContain('Alasan Penilai ITB tentang C1.');
    expect(page.body).toContain('Terbuka: seluruh panel sudah mengirim');
    expect((await national((tx) => listOpenMarks(tx, cycle, 3))).length).toBe(3 * itemCodes.length);
    expect(await national((tx) => listOpenMarks(tx, cycle, 4))).toEqual([]);
  });
});
