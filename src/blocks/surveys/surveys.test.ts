import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../test/support/database.ts';
import { addDays } from '../../kernel/periods/days.ts';
import { answerSurvey } from './answer.ts';
import type { Questionnaire } from './model.ts';
import { hasAnswered, listResponses, sumMarks } from './queries.ts';
import { publishQuestionnaire } from './reference-queries.ts';

const questionnaire: Questionnaire<'A' | 'B'> = {
  code: 'uji',
  edition: '1',
  name: ['Uji', 'Trial'],
  source: 'uji',
  questions: [
    {
      code: 'A',
      title: ['A', 'A'],
      text: ['Bagaimana A?', 'How is A?'],
      answers: [
        ['Buruk', 'Bad'],
        ['Baik', 'Good'],
      ],
    },
    {
      code: 'B',
      title: ['B', 'B'],
      text: ['Bagaimana B?', 'How is B?'],
      answers: [
        ['Buruk', 'Bad'],
        ['Cukup', 'Fair'],
        ['Baik', 'Good'],
      ],
    },
  ],
};
const given = {
  subjectCode: 'x',
  organisationCode: 'DISDUKCAPIL',
  districtCode: '16.06.01',
  comment: undefined,
  demo: false,
};

let test: TestHouse;
let owner: pg.Client;

beforeAll(async () => {
  test = await testHouse();
  owner = new pg.Client({ connectionString: test.database.ownerUrl });
  await owner.connect();
  await publishQuestionnaire(owner, questionnaire);
  return () => owner.end();
});

const answer = (token: string, marks: { A: number; B: number }, day = '2022-10-04', subjectCode = 'x') => {
  test.setClock(new Date(`${day}T05:00:00Z`));
  return test.house.db.tx({ regency: '16.06' }, (tx) =>
    answerSurvey(tx, test.at(), questionnaire, { ...given, subjectCode, token, marks }),
  );
};
/** What is published on a day of a span, by default of all time. */
const counted = (today: string, from = '2000-01-01', to = '2100-01-01') =>
  read((tx) => listResponses(tx, questionnaire, { from, to, today }));
const read = <Result>(work: Parameters<typeof test.house.db.tx<Result>>[1]) =>
  test.house.db.tx({ regency: '16.06' }, work);

describe('a questionnaire', () => {
  it('is published again without change, and refused with other words under the same edition', async () => {
    await publishQuestionnaire(owner, questionnaire);
    const [first, second] = questionnaire.questions;
    if (!first || !second) throw new Error('the questionnaire lost its questions');
    const reworded = { ...questionnaire, questions: [{ ...first, text: ['Apa A?', 'What is A?'] as const }, second] };
    await expect(publishQuestionnaire(owner, reworded)).rejects.toThrow('declare another edition');
    await publishQuestionnaire(owner, { ...reworded, edition: '2' });
  });

  it('is answered once by an invitation, even twice at the same moment', async () => {
    const both = await Promise.allSettled([answer('undangan', { A: 1, B: 3 }), answer('undangan', { A: 2, B: 2 })]);
    expect(both.map((each) => each.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await read((tx) => hasAnswered(tx, questionnaire, 'undangan'))).toBe(true);
    expect(await read((tx) => hasAnswered(tx, { ...questionnaire, code: 'lain' }, 'undangan'))).toBe(false);
  });

  it('adds up over subjects to the mean of all', async () => {
    for (const [place, subject] of [...Array(6).fill('x'), ...Array(5).fill('y')].entries())
      await answer(`jumlah-${place}`, { A: 1 + (place % 2), B: 1 + (place % 3) }, '2022-10-04', subject as string);
    const rows = await read((tx) => sumMarks(tx, questionnaire, '2022-10', '2022-10-05'));
    const answers = await counted('2022-10-05');
    expect(rows.map((each) => [each.subjectCode, each.denominator])).toEqual([
      ['x', 5],
      ['y', 5],
    ]);
    const mean = answers.reduce((sum, { marks }) => sum + (marks.A + marks.B) / 2, 0);
    expect(rows.reduce((sum, each) => sum + each.numerator, 0)).toBe(mean);
  });

  it('keeps nothing of another regency in sight', async () => {
    const elsewhere = await test.house.db.tx({ regency: '16.07' }, (tx) =>
      listResponses(tx, questionnaire, { from: '2022-01-01', to: '2023-01-01', today: '2023-01-01' }),
    );
    expect(elsewhere).toEqual([]);
  });
});

/** What anybody can learn by keeping every figure ever published and subtracting one from another (trust T17). */
describe('answers count five at a time', () => {
  const days = Array.from({ length: 40 }, (_, day) => addDays('2022-11-10', day));
  const subjects = ['a', 'b', 'c'];
  const months = ['2022-11', '2022-12'];

  beforeAll(async () => {
    let token = 0;
    for (const [at, day] of days.entries())
      for (let times = (at * 7) % 4; times > 0; times -= 1)
        await answer(`lima-${(token += 1)}`, { A: 1 + (token % 2), B: 1 + (token % 3) }, day, subjects[token % 3]);
  });

  it('so every figure, and every difference between two days, holds five of them or none', async () => {
    const seen = new Set<number>();
    for (const month of months) {
      let before = new Map<string, number>();
      for (const day of [...days, '2023-01-01']) {
        const rows = await read((tx) => sumMarks(tx, questionnaire, month, day));
        const now = new Map(rows.map((each) => [each.subjectCode, each.denominator]));
        for (const [subject, count] of now) {
          expect((count - (before.get(subject) ?? 0)) % 5).toBe(0);
          expect(count).toBeGreaterThanOrEqual(before.get(subject) ?? 0);
          seen.add(count);
        }
        before = now;
      }
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  it('and the five stay the same five, whoever answers later and on whatever day it is asked', async () => {
    const then = await counted('2022-11-25', '2022-11-10', '2022-11-25');
    expect(then.length).toBeGreaterThan(5);
    expect(await counted('2023-01-01', '2022-11-10', '2022-11-25')).toEqual(then);
  });

  it('from the day after the fifth, in the month of the fifth', async () => {
    for (let given = 1; given <= 4; given += 1) await answer(`baru-${given}`, { A: 1, B: 1 }, '2023-02-27', 'baru');
    const count = async (month: string, today: string) =>
      (await read((tx) => sumMarks(tx, questionnaire, month, today))).filter((each) => each.subjectCode === 'baru');
    expect(await count('2023-02', '2023-03-01')).toEqual([]);
    await answer('baru-5', { A: 2, B: 3 }, '2023-03-01', 'baru');
    expect(await count('2023-03', '2023-03-01')).toEqual([]);
    expect(await count('2023-02', '2023-03-02')).toEqual([]);
    expect(await count('2023-03', '2023-03-02')).toMatchObject([{ numerator: 4 + 2.5, denominator: 5 }]);
  });
});
