import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../test/support/database.ts';
import { evaluationCast, openCycle } from '../../../test/support/evaluation.ts';
import { evaluator, institutions, invitePanel, itemCodes, seat, submitAll } from '../../../test/support/panel.ts';
import { refusal } from '../../../test/support/refusal.ts';
import { sequenceNow } from '../../kernel/audit/sequencer.ts';
import { action, perform } from '../../kernel/capability/action.ts';
import type { Person } from '../../kernel/people/permissions.ts';
import { sql } from '../../platform/db/sql.ts';
import { readCycleLeaves } from '../exchange/queries.ts';
import { markSheet, submitMarks } from '../marking/actions.ts';
import { inviteEvaluator } from '../panel/actions.ts';
import { registerKey, resetKey } from './actions.ts';
import { isSignedBy, keyFingerprint, sheetHash, signedMessage } from './model.ts';
import { addKeyStep, listSignatures } from './queries.ts';

let given: TestHouse;
let organiser: Person;
let cycle: string;
let panel: [Person, Person, Person];

const newKey = () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return { text: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64'), privateKey };
};
const register = (who: Person, key: string) => perform(given.house.db, registerKey, { cycle, key }, given.at(who));
const reset = (who: Person, person: Person, reason = 'Perangkat penilai hilang.') =>
  perform(given.house.db, resetKey, { cycle, person: person.id, reason }, given.at(who, '0'));
const mark = (who: Person) => {
  const marks = itemCodes.map((item) => ({ item, mark: 3, reason: 'Bukti mendukung tingkat ini.' }));
  return perform(given.house.db, markSheet, { cycle, regency: '16.06', marks }, given.at(who));
};
const submit = (who: Person, signature?: string) =>
  perform(
    given.house.db,
    submitMarks,
    { cycle, regency: '16.06', confirm: 'yes', ...(signature === undefined ? {} : { signature }) },
    given.at(who),
  );
/** As the browser does: fetches its own sheet, hashes and signs. */
async function signSheet(who: Person, key: KeyObject) {
  const browser = await given.browser(who);
  const answer = await browser.get(`/kerja/panel/${cycle}/16.06/lembar.json`);
  const hash = createHash('sha256').update(answer.body).digest('hex');
  return sign(null, Buffer.from(signedMessage(hash)), key).toString('base64');
}

beforeAll(async () => {
  given = await testHouse();
  ({ organiser } = await evaluationCast(given));
  cycle = await openCycle(given, organiser);
  await submitAll(given, cycle);
  panel = (await Promise.all(
    institutions.slice(0, 3).map((code) => evaluator(given, `Penilai ${code}`, code)),
  )) as typeof panel;
  await invitePanel(given, cycle, organiser, panel);
  for (const person of panel) await seat(given, cycle, organiser, person);
});

describe('a signature', () => {
  it('holds for exactly one sheet and one key, and says what for', () => {
    const { text, privateKey } = newKey();
    const sheet = { cycle: 'c', rulesHash: '0'.repeat(64), regency: '16.06', evaluator: 'itb-1', marks: [] };
    const hash = sheetHash(sheet);
    const made = sign(null, Buffer.from(signedMessage(hash)), privateKey).toString('base64');
    expect(isSignedBy(text, hash, made)).toBe(true);
    expect(isSignedBy(newKey().text, hash, made)).toBe(false);
    for (const other of [{ regency: '16.07' }, { cycle: 'd' }, { evaluator: 'itb-2' }, { rulesHash: '1'.repeat(64) }])
      expect(isSignedBy(text, sheetHash({ ...sheet, ...other }), made)).toBe(false);
    expect(isSignedBy(text, hash, sign(null, Buffer.from(hash), privateKey).toString('base64'))).toBe(false);
    expect(isSignedBy('AAAA', hash, made)).toBe(false);
    expect(keyFingerprint(text)).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);
  });
});

describe('an evaluator’s key', () => {
  const key = newKey();

  it('is registered once, by who sits on a panel of the cycle', async () => {
    const stranger = await evaluator(given, 'Penilai lain', institutions[3]);
    expect(await refusal(register(stranger, key.text))).toBe('border.notFound');
    expect(await refusal(register(organiser, key.text))).toBe('border.forbidden');
    expect(await refusal(register(panel[0], 'bukan kunci'))).toBe('border.input');
    expect(await refusal(register(panel[0], key.text))).toBe('accepted');
    expect(await refusal(register(panel[0], newKey().text))).toBe('signing.registered');
  });

  it('is taken back only by the organiser, with a reason; the same key does not come again', async () => {
    expect(await refusal(reset(panel[0], panel[0]))).toBe('border.forbidden');
    expect(await refusal(reset(organiser, panel[0], 'pendek'))).toBe('border.input');
    expect(await refusal(reset(organiser, panel[1]))).toBe('signing.noKey');
    const browser = await given.browser(organiser);
    const page = `/kerja/siklus/${cycle}/panel`;
    expect((await browser.get(page)).body).toContain(keyFingerprint(key.text));
    const done = await browser.post(`${page}/kunci/${panel[0].id}`, { reason: 'Laptop penilai diganti kantornya.' });
    expect([done.statusCode, done.headers.location]).toEqual([303, page]);
    expect((await browser.get(page)).body).toContain('menunggu kunci baru');
    expect(await refusal(register(panel[0], key.text))).toBe('signing.reused');
    const entry = await given.house.db.tx({ regency: '0' }, (tx) =>
      tx.one<{ detail: object; leaf: string }>(
        sql`select detail, leaf from kernel.audit_entries where action = 'evaluation.reset-key'`,
      ),
    );
    expect(JSON.stringify(entry.detail)).not.toContain('Laptop');
    expect(entry.detail).toMatchObject({ edition: cycle });
    const beside = await given.house.db.tx({ regency: '0' }, (tx) =>
      tx.many(sql`select from evaluation.evaluator_keys k where k::text like '%Laptop%'`),
    );
    expect(beside).toEqual([]);
  });
});

describe('a sheet', () => {
  const key = newKey();

  it('is handed in with a signature that the server has checked against the registered key', async () => {
    await register(panel[0], key.text);
    await mark(panel[0]);
    const good = await signSheet(panel[0], key.privateKey);
    expect(await refusal(submit(panel[0], await signSheet(panel[0], newKey().privateKey)))).toBe('signing.signature');
    expect(await refusal(submit(panel[0], 'A'.repeat(86) + '=='))).toBe('signing.signature');
    expect(await refusal(submit(panel[0], 'kacau'))).toBe('border.input');
    const changed = [{ item: itemCodes[0], mark: 2, reason: 'Nilai diubah di jendela lain.' }];
    await perform(given.house.db, markSheet, { cycle, regency: '16.06', marks: changed }, given.at(panel[0]));
    expect(await refusal(submit(panel[0], good))).toBe('signing.signature');
    expect(await refusal(submit(panel[0], await signSheet(panel[0], key.privateKey)))).toBe('accepted');
    expect(await refusal(reset(organiser, panel[0]))).toBe('signing.handedIn');
  });

  it('is not handed in from a session opened over a quarter of an hour ago, until its evaluator signs in again', async () => {
    await mark(panel[1]);
    const browser = await given.browser(panel[1]);
    const page = `/kerja/panel/${cycle}/16.06`;
    expect((await browser.get(page)).body).not.toContain('/masuk?lanjut=');
    const grow = "update auth.sessions set created_at = created_at - interval '16 minutes' where user_id = $1";
    await given.house.db.pool.query(grow, [panel[1].id]);
    expect((await browser.get(page)).body).toContain(`/masuk?lanjut=${encodeURIComponent(`${page}#kirim`)}`);
    const asked = await browser.post(page, { confirm: 'yes' });
    expect([asked.statusCode, asked.headers.location]).toEqual([303, `/masuk?lanjut=${encodeURIComponent(page)}`]);
    expect((await browser.get(asked.headers.location ?? '')).body).toContain('Masuk sekali lagi');
    const sent = { payload: JSON.stringify({ confirm: 'yes' }), headers: { 'content-type': 'application/json' } };
    const json = await browser.send('POST', page, {
      ...sent,
      headers: { ...sent.headers, accept: 'application/json' },
    });
    expect([json.statusCode, json.json()]).toMatchObject([401, { type: '/problems/border.signInAgain' }]);
    expect((await browser.get(page)).body).not.toContain('Dikirim');
  });

  it('goes without a signature where there is no script or key, and everybody is told so', async () => {
    const browser = await given.browser(panel[1]);
    const page = `/kerja/panel/${cycle}/16.06`;
    expect((await browser.get(page)).body).toContain('dikirim tanpa tanda tangan penilai');
    expect((await browser.post(page, { confirm: 'yes', signature: '' })).statusCode).toBe(303);
    expect((await browser.get(page)).body).toContain('tanpa tanda tangan penilai');
    const seats = await (await given.browser(organiser)).get(`/kerja/siklus/${cycle}/panel`);
    for (const words of ['bertanda tangan penilai', 'tanpa tanda tangan penilai']) expect(seats.body).toContain(words);
    const counts = await given.house.db.tx({ regency: '0' }, (tx) => listSignatures(tx, cycle));
    expect(counts).toEqual([{ regency: '16.06', sheets: 2, signed: 1 }]);
    expect(await refusal(submit(panel[2], 'A'.repeat(86) + '=='))).toBe('marking.incomplete');
  });

  it('is read by its own evaluator only, before everybody has submitted', async () => {
    const url = `/kerja/panel/${cycle}/16.06/lembar.json`;
    const own = await (await given.browser(panel[0])).get(url);
    expect(own.body).toContain('Nilai diubah di jendela lain.');
    expect((await (await given.browser(panel[2])).get(url)).body).not.toContain('Nilai diubah');
    expect((await (await given.browser(organiser)).get(url)).statusCode).toBe(403);
  });

  it('of before there were signatures leaves those that came later in the bundle', async () => {
    await mark(panel[2]);
    const early = action({
      ...submitMarks,
      audit: (done) => {
        const { detail, ...rest } = submitMarks.audit(done);
        const { key: _key, signature: _signature, ...before } = detail;
        return { ...rest, detail: before };
      },
    });
    await perform(given.house.db, early, { cycle, regency: '16.06', confirm: 'yes' }, given.at(panel[2]));
    await sequenceNow(given.house);
    const { sheets } = await given.house.db.tx({ regency: '0' }, (tx) => readCycleLeaves(tx, cycle));
    const signatures = sheets
      ?.filter(({ payload }) => 'content_sha256' in payload)
      .map(({ payload }) => payload['signature']);
    expect(signatures).toEqual([expect.any(String), null, undefined]);
  });
});

describe('a key', () => {
  it('of an evaluator who stands on no panel can be taken back while there is marking; later that is what is said', async () => {
    const [person, idle] = [await evaluator(given, 'Penilai mundur', institutions[3]), newKey()];
    await perform(given.house.db, inviteEvaluator, { cycle, person: person.id }, given.at(organiser, '0'));
    const state = (to: string) =>
      given.house.db.tx({ regency: '0' }, (tx) =>
        tx.run(sql`update evaluation.cycles set state = ${to} where id = ${cycle}`),
      );
    await given.house.db.tx({ regency: '0' }, (tx) =>
      addKeyStep(tx, { cycle, person: person.id, step: 1, key: idle.text, by: person.id, now: given.house.clock() }),
    );
    await state('combined');
    expect(await refusal(reset(organiser, person))).toBe('panel.over');
    await state('marking');
    expect(await refusal(reset(organiser, person))).toBe('accepted');
  });
});
