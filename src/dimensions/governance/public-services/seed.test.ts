import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../../test/support/database.ts';
import { caseInbox } from '../../../blocks/cases/inbox.ts';
import { countBySubject } from '../../../blocks/cases/figures-queries.ts';
import { listResponses } from '../../../blocks/surveys/queries.ts';
import { seedPeople } from '../../../kernel/people/demo.ts';
import { periodsIn } from '../../../kernel/periods/model.ts';
import { elementCodes } from '../../../methods/skm/elements.ts';
import { skm } from '../../../methods/skm/skm.ts';
import { indicators } from './indicators.ts';
import { applicationKind, satisfaction } from './model.ts';
import { changes } from './changes.ts';
import { actAs } from '../../../kernel/people/act-as.ts';
import { seed } from './seed.ts';

let test: TestHouse;
let seconds: number;
const now = new Date('2026-11-24T02:00:00Z');

beforeAll(async () => {
  test = await testHouse();
  const seeding = { regency: '16.06', now, demo: true, say: () => {} };
  await seedPeople(test.house, seeding);
  const started = performance.now();
  await seed(test.house, seeding);
  seconds = (performance.now() - started) / 1000;
  await seed(test.house, seeding);
}, 180_000);

const read = <Result>(work: Parameters<typeof test.house.db.tx<Result>>[1]) =>
  test.house.db.tx({ regency: '16.06', readOnly: true }, work);

describe('the demonstration', () => {
  it('tells its applications once, quickly', async () => {
    const figures = await read((tx) =>
      countBySubject(tx, applicationKind, { from: '2021-01-01', to: '2027-01-01', today: '2026-11-24' }),
    );
    const received = figures.reduce((sum, each) => sum + each.received, 0);
    process.stdout.write(`told ${received} applications in ${seconds.toFixed(1)} s\n`);
    expect(received).toBe(460);
    expect(figures).toHaveLength(8);
    expect(figures.reduce((sum, each) => sum + each.open, 0)).toBeGreaterThan(2);
  });

  it('moves three indicators whose sums are those of the whole', async () => {
    const months = periodsIn({ from: '2022', to: '2022' }, 'monthly');
    for (const indicator of indicators) {
      const rows = (
        await Promise.all(months.map((month) => read((tx) => indicator.rows(tx, month, '2026-11-24'))))
      ).flat();
      const answers = indicator.code === 'PS-IKM';
      expect(rows.length).toBeGreaterThan(answers ? 9 : 50);
      expect(rows.every((each) => each.demo && (each.denominator ?? 0) >= (answers ? 5 : 1))).toBe(true);
      expect(rows.every((each) => each.areaCode.length === (answers ? 5 : 8))).toBe(true);
      expect(
        rows.every((each) => each.numerator <= (each.denominator ?? 0) * (indicator.code === 'PS-IKM' ? 4 : 1)),
      ).toBe(true);
    }
  });

  it('has a satisfaction index that is the same by the method and by the indicator added up over months', async () => {
    const answers = await read((tx) =>
      listResponses(tx, satisfaction, { from: '2022-01-01', to: '2023-01-01', today: '2026-11-24' }),
    );
    expect(answers.length).toBeGreaterThan(100);
    expect(answers.every((each) => elementCodes.every((code) => each.marks[code] >= 1 && each.marks[code] <= 4))).toBe(
      true,
    );
    const ikm = indicators.find((each) => each.code === 'PS-IKM');
    const months = periodsIn({ from: '2022', to: '2022' }, 'monthly');
    const rows = (await Promise.all(months.map((month) => read((tx) => ikm!.rows(tx, month, '2026-11-24'))))).flat();
    const numerator = rows.reduce((sum, each) => sum + each.numerator, 0);
    const denominator = rows.reduce((sum, each) => sum + (each.denominator ?? 0), 0);
    expect(denominator).toBe(answers.length);
    expect((25 * numerator) / denominator).toBeCloseTo(skm(answers.map((each) => each.marks)).index ?? 0, 9);
  });

  it('leaves work on the officers’ desks and news for the front page', async () => {
    const waiting = await Promise.all(
      ['layanan-dukcapil', 'petugas-dpmptsp', 'petugas-dinkes', 'walidata'].map(async (key) => {
        const at = await actAs(test.house, key, now);
        return read((tx) => caseInbox(applicationKind)(tx, at));
      }),
    );
    const items = waiting.flat();
    expect(items.length).toBeGreaterThan(2);
    for (const each of waiting) expect(each.map(({ due }) => due)).toEqual(each.map(({ due }) => due).toSorted());
    expect(items.every((each) => each.href.startsWith('/kerja/layanan/'))).toBe(true);
    const news = await read((tx) => changes(tx, test.at(), 5));
    expect(news).toHaveLength(5);
    expect(news.every((each) => each.demo && !/MUBA-/.test(JSON.stringify(each)))).toBe(true);
  });
});
