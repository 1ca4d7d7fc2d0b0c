import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../../test/support/database.ts';
import { complete, withdraw } from '../../../blocks/cases/actions.ts';
import { perform } from '../../../kernel/capability/action.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import { serviceOffice } from './testing.ts';

let test: TestHouse;
let office: Awaited<ReturnType<typeof serviceOffice>>;

beforeAll(async () => {
  test = await testHouse();
  office = await serviceOffice(test);
});

/** A day at ten in the morning in Sekayu. */
const on = (date: string) => test.setClock(new Date(`${date}T03:00:00Z`));

async function refusal(
  work: Promise<unknown>,
): Promise<{ slug: string; status: number; fields: string[]; id: string }> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Problem)) throw new Error(`was not refused: ${String(error)}`);
  return {
    slug: error.slug,
    status: error.status,
    fields: error.fields.map((each) => each.field),
    id: error.sentence('id'),
  };
}

async function rows(table: string): Promise<number> {
  return test.house.db.tx({ regency: '16.06' }, async (tx) => {
    const { rows: found } = await tx.client.query<{ count: number }>(`select count(*) from ${table}`);
    return Number(found[0]?.count);
  });
}

async function standing(number: string) {
  return test.house.db.tx({ regency: '16.06' }, async (tx) => {
    const { rows: found } = await tx.client.query<Record<string, unknown>>(
      'select state, due_on, paused_on, outcome, closed_on, demo from cases.cases where number = $1',
      [number],
    );
    return found[0];
  });
}

describe('an application', () => {
  it('gets a number that nobody can guess and a promise in working days', async () => {
    on('2022-04-28');
    const { number, dueOn } = await office.apply();
    expect(number).toMatch(/^MUBA-2204-[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    expect(dueOn).toBe('2022-05-10');
    expect(await standing(number)).toMatchObject({ state: 'submitted', due_on: '2022-05-10', demo: true });
  });

  it('is finished by its office and then judged once by its applicant', async () => {
    on('2022-10-04');
    const { number } = await office.apply();
    await office.act('receive', number);
    await office.act('process', number);
    on('2022-10-05');
    await office.act('finish', number, 'Kartu dapat diambil di loket 3.');
    expect(await standing(number)).toMatchObject({ state: 'finished', outcome: 'granted', closed_on: '2022-10-05' });
    await office.rate(number, '3');
    expect(await refusal(office.rate(number, 4))).toMatchObject({ slug: 'surveys.answeredAlready', status: 409 });
  });

  it('sent twice is one application', async () => {
    const before = await rows('cases.cases');
    const [first, second] = await Promise.all([office.apply({}, 'key-1'), office.apply({}, 'key-1')]);
    expect(second).toEqual(first);
    expect(await rows('cases.cases')).toBe(before + 1);
  });

  it.each([
    ['a village that did not exist yet', '2022-10-04', { village: '16.06.02.2016' }, 'village', 'cases.villageUnknown'],
    [
      'a village re-coded before that day',
      '2022-10-04',
      { village: '16.06.03.2001' },
      'village',
      'cases.villageUnknown',
    ],
    ['a village of another regency', '2022-10-04', { village: '16.07.01.2001' }, 'village', 'cases.villageUnknown'],
    ['no village', '2022-10-04', { village: '' }, 'village', 'border.input'],
    [
      'a required paper not ready',
      '2022-10-04',
      { requirements: [] },
      'requirements',
      'public-services.requirementsMissing',
    ],
    [
      'a paper nobody asks for',
      '2022-10-04',
      { requirements: ['kk', 'emas'] },
      'requirements',
      'public-services.requirementUnknown',
    ],
    ['no name', '2022-10-04', { name: '  ' }, 'name', 'border.input'],
    ['a contact that reaches nobody', '2022-10-04', { contact: 'di rumah' }, 'contact', 'border.input'],
    ['no consent', '2022-10-04', { consent: undefined }, 'consent', 'border.input'],
    [
      'a file that nobody uploaded',
      '2022-10-04',
      { files: [{ hash: 'a'.repeat(64), name: 'x.pdf', mediaType: 'application/pdf', bytes: 1 }] },
      'files.0',
      'border.input',
    ],
    ['a state of its own', '2022-10-04', { state: 'finished' }, 'state', 'border.input'],
    ['a promise of its own', '2022-10-04', { allowedDays: 1 }, 'allowedDays', 'border.input'],
  ])('with %s is refused beside the field, and nothing is kept', async (_, day, wrong, field, slug) => {
    on(day);
    const before = await rows('cases.cases');
    expect(await refusal(office.apply(wrong))).toMatchObject({ slug, status: 422, fields: [field] });
    expect(await rows('cases.cases')).toBe(before);
  });

  it('is taken from a village re-coded since, on a day when the old code held', async () => {
    on('2021-11-01');
    await expect(office.apply({ village: '16.06.03.2001' })).resolves.toMatchObject({ dueOn: '2021-11-03' });
  });

  it('to a service that is not there is refused', async () => {
    expect(await refusal(office.apply({ service: 'paspor' }))).toMatchObject({ status: 404 });
  });
});

describe('the clock of an application', () => {
  it('stops while the office waits for the applicant and goes on from the answer', async () => {
    on('2022-10-03');
    const { number } = await office.apply({
      service: 'kartu-keluarga',
      requirements: await mandatory('kartu-keluarga'),
    });
    expect(await standing(number)).toMatchObject({ due_on: '2022-10-06' });
    on('2022-10-04');
    await office.act('askCompletion', number, 'Foto KK tidak terbaca.');
    expect(await standing(number)).toMatchObject({ state: 'waiting', paused_on: '2022-10-04' });
    on('2022-10-14');
    const file = await test.house.files.keep('kk.pdf', Readable.from([Buffer.from('%PDF-1.7\n')]), 'files');
    await test.house.db.pool.query(
      'insert into platform.files (hash, media_type, bytes, stored_at) values ($1, $2, $3, now()) on conflict do nothing',
      [file.hash, file.mediaType, file.bytes],
    );
    await perform(
      test.house.db,
      complete,
      { number: number.toLowerCase(), note: 'Foto baru terlampir.', files: file },
      test.at(),
    );
    expect(await standing(number)).toMatchObject({ state: 'submitted', due_on: '2022-10-18', paused_on: null });
  });
});

describe('the office', () => {
  it('cannot do what the state forbids', async () => {
    on('2022-10-04');
    const { number } = await office.apply();
    expect(await refusal(office.act('finish', number, 'Selesai.'))).toMatchObject({
      slug: 'cases.moveForbidden',
      status: 409,
    });
    await office.act('reject', number, 'Data tidak cocok.');
    expect(await refusal(office.act('receive', number))).toMatchObject({
      status: 409,
      id: expect.stringContaining('Ditolak') as string,
    });
    expect(await refusal(perform(test.house.db, withdraw, { number }, test.at()))).toMatchObject({ status: 409 });
  });

  it('must say why it refuses and what is missing', async () => {
    const { number } = await office.apply();
    for (const verb of ['reject', 'askCompletion'])
      expect(await refusal(office.act(verb, number))).toMatchObject({ status: 422, fields: ['note'] });
  });

  it('reaches only its own agency and area', async () => {
    const { number } = await office.apply();
    const elsewhere = await test.person({
      grants: [{ permission: 'public-services.process', organisationCode: 'DPMPTSP' }],
    });
    expect(await refusal(office.act('receive', number, undefined, elsewhere))).toMatchObject({ status: 403 });
    const lais = await test.person({ grants: [{ permission: 'public-services.process', areaCode: '16.06.02' }] });
    expect(await refusal(office.act('receive', number, undefined, lais))).toMatchObject({ status: 403 });
    const neighbour = await test.person({
      regency: '16.07',
      grants: [{ permission: 'public-services.process', areaCode: '16.07' }],
    });
    expect(await refusal(office.act('receive', number, undefined, neighbour))).toMatchObject({ status: 404 });
    const sekayu = await test.person({ grants: [{ permission: 'public-services.process', areaCode: '16.06.01' }] });
    await expect(office.act('receive', number, undefined, sekayu)).resolves.toMatchObject({ state: 'received' });
  });

  it('acting twice at once acts once', async () => {
    const { number } = await office.apply();
    await office.act('receive', number);
    const both = await Promise.allSettled([
      office.act('finish', number, 'Satu.'),
      office.act('reject', number, 'Dua.'),
    ]);
    expect(both.map((each) => each.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('the survey', () => {
  it('is closed before the end, and thirty days after it', async () => {
    on('2022-10-04');
    const { number } = await office.apply();
    expect(await refusal(office.rate(number))).toMatchObject({ slug: 'public-services.surveyTooEarly', status: 409 });
    await office.act('receive', number);
    await office.act('finish', number, 'Selesai.');
    on('2022-11-04');
    expect(await refusal(office.rate(number))).toMatchObject({
      slug: 'public-services.surveyExpired',
      id: expect.stringContaining('3 November 2022') as string,
    });
    on('2022-11-03');
    await office.rate(number);
  });

  it.each([5, '5', 0, '0', 'baik', '', 2.5, undefined, null, -1, '10'])(
    'refuses the mark %j beside each question, and keeps nothing',
    async (mark) => {
      on('2022-10-04');
      const { number } = await office.apply();
      await office.act('receive', number);
      await office.act('finish', number, 'Selesai.');
      const before = await rows('surveys.responses');
      const refused = await refusal(office.rate(number, mark ?? null));
      expect(refused).toMatchObject({ slug: 'border.input', status: 422 });
      expect(refused.fields).toEqual(['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9']);
      expect(await rows('surveys.responses')).toBe(before);
      await office.rate(number, 4);
    },
  );

  it('keeps neither number nor name of who answered', async () => {
    const { rows: found } = await test.house.db.tx({ regency: '16.06' }, (tx) =>
      tx.client.query<{ text: string }>(
        "select r::text || a.detail::text as text from surveys.responses r, kernel.audit_entries a where a.action = 'public-services.rate'",
      ),
    );
    for (const { text } of found) expect(text).not.toMatch(/MUBA-|Kanari|0812/);
  });
});

async function mandatory(service: string): Promise<string[]> {
  const { rows: found } = await test.house.db.tx({ regency: '16.06' }, (tx) =>
    tx.client.query<{ code: string }>(
      'select code from public_services.requirements where service_code = $1 and mandatory',
      [service],
    ),
  );
  return found.map((each) => each.code);
}
