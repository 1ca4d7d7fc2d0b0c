import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../test/support/database.ts';
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

const answer = (token: string, marks: { A: number; B: number }) =>
  test.house.db.tx({ regency: '16.06' }, (tx) =>
    answerSurvey(tx, test.at(), questionnaire, { ...given, token, marks }),
  );
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

  it('adds up over districts to the mean of all', async () => {
    await answer('dua', { A: 2, B: 3 });
    const rows = await read((tx) => sumMarks(tx, questionnaire, '2022-10'));
    const answers = await read((tx) => listResponses(tx, questionnaire, { from: '2022-10-01', to: '2022-11-01' }));
    const mean = answers.reduce((sum, { marks }) => sum + (marks.A + marks.B) / 2, 0);
    expect(rows).toEqual([{ areaCode: '16.06.01', numerator: mean, denominator: 2, demo: false }]);
  });

  it('keeps nothing of another regency in sight', async () => {
    const elsewhere = await test.house.db.tx({ regency: '16.07' }, (tx) =>
      listResponses(tx, questionnaire, { from: '2022-01-01', to: '2023-01-01' }),
    );
    expect(elsewhere).toEqual([]);
  });
});
