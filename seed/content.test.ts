import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { editions } from './evaluation/editions.ts';
import { items } from './evaluation/instrument.ts';
import { publishedResults } from './evaluation/published-results.ts';
import { sampleAnswers, sampleScoreSheets } from './evaluation/sample-marks.ts';
import { candidates, simulation } from './evaluation/simulation.ts';
import type { EvaluationDimension, Weights } from './evaluation/shape.ts';
import { holidays } from './holidays.ts';
import { indicators } from './masterplan/indicators.ts';
import { dimensions, subDimensions } from './masterplan/masterplan.ts';
import { programmes } from './masterplan/programmes.ts';
import { quickWins } from './masterplan/quick-wins.ts';
import { readiness } from './masterplan/readiness.ts';
import { sasaran } from './masterplan/sasaran.ts';
import { organisations, organisationSuccessions } from './organisations.ts';
import { people } from './people.ts';

const unique = (values: readonly unknown[]) => expect(new Set(values).size).toBe(values.length);
const parts: readonly EvaluationDimension[] = ['baseline', 'output', 'outcome', 'impact', 'quick_win'];
const agencies = new Set(organisations.filter(({ regency }) => regency === '16.06').map(({ code }) => code));
const sasaranCodes = new Set(sasaran.map(({ code }) => code));
const indicatorCodes = new Set(indicators.map(({ code }) => code));
const weighted = (scores: Weights, weights: Weights) =>
  parts.reduce((sum, part) => sum + (scores[part] * weights[part]) / 100, 0);

describe('organisations and people', () => {
  test('an organisation is named once in its regency, and successions join known ones', () => {
    const keys = organisations.map(({ regency, code }) => `${regency} ${code}`);
    unique(keys);
    for (const { regency, from, to } of organisationSuccessions) {
      expect(keys).toContain(`${regency} ${from}`);
      expect(keys).toContain(`${regency} ${to}`);
    }
    expect(organisations.filter(({ kind }) => kind === 'district-office')).toHaveLength(15);
  });

  test('people write from reserved addresses and belong to organisations that exist', () => {
    unique(people.map(({ key }) => key));
    unique(people.map(({ email }) => email));
    for (const { email, organisation, homeRegency } of people) {
      expect(email).toMatch(/@[a-z]+\.example$/);
      if (organisation !== null)
        expect(organisations.some(({ code, regency }) => code === organisation && regency === homeRegency)).toBe(true);
    }
  });
});

test('every agency that owns an item or an indicator has somebody to draft and somebody else to approve', () => {
  const holders = (organisation: string, role: string) =>
    people.filter((one) => one.grants.some((grant) => grant.role === role && grant.organisation === organisation));
  for (const owner of new Set([...items, ...indicators].map((one) => one.owner))) {
    const approvers = holders(owner, 'agency-head');
    expect(approvers.length, owner).toBeGreaterThan(0);
    expect(
      holders(owner, 'officer').some((one) => !approvers.includes(one)),
      owner,
    ).toBe(true);
  }
});

describe('the masterplan', () => {
  test('six dimensions, eighteen sub-dimensions, nineteen sasaran', () => {
    expect([dimensions.length, subDimensions.length, sasaran.length]).toEqual([6, 18, 19]);
    unique(sasaran.map(({ capability }) => capability));
    const mapped = sasaran.flatMap((each) => each.subDimensions);
    expect(mapped.toSorted()).toEqual(subDimensions.map(({ id }) => id).toSorted());
    for (const each of sasaran)
      for (const id of each.subDimensions)
        expect(subDimensions.find((one) => one.id === id)?.dimension).toBe(each.dimension);
  });

  test('every sasaran has two indicators or more, each owned, and a band has both its bounds', () => {
    unique(indicators.map(({ code }) => code));
    for (const { code } of sasaran) expect(indicators.filter((one) => one.sasaran === code).length).toBeGreaterThan(1);
    for (const { sasaran: of, capability, owner, direction, targets, aggregation, denominator } of indicators) {
      expect(sasaran.find(({ code }) => code === of)?.capability).toBe(capability);
      expect(agencies).toContain(owner);
      expect(targets.bandHigh !== undefined).toBe(direction === 'band');
      expect(denominator !== null).toBe(aggregation === 'ratio');
    }
  });

  test('targets move the way the indicator should', () => {
    for (const { code, direction, targets } of indicators.filter((one) => one.direction !== 'band')) {
      const sign = direction === 'up' ? 1 : -1;
      const path = [targets.baseline, ...targets.values].map((value) => value * sign);
      expect(path, code).toEqual(path.toSorted((a, b) => a - b));
    }
  });

  test('programmes cover each sub-dimension once, and nothing was done after September 2022', () => {
    expect(programmes.map((one) => one.subDimension).toSorted()).toEqual(subDimensions.map(({ id }) => id).toSorted());
    for (const one of programmes) {
      expect(agencies).toContain(one.owner);
      expect(sasaran.find(({ code }) => code === one.sasaran)?.subDimensions).toContain(one.subDimension);
      expect(one.spent).toBeLessThanOrEqual(one.budget);
      for (const { dueOn, doneOn } of one.milestones) {
        expect(dueOn >= one.startsOn && dueOn <= one.endsOn).toBe(true);
        expect(doneOn === null || doneOn <= '2022-09-30').toBe(true);
      }
    }
  });

  test('six quick wins, two of them examples; nine elements of readiness in three pillars', () => {
    expect(quickWins.map(({ dimension }) => dimension)).toEqual(dimensions.map(({ id }) => id));
    expect(quickWins.filter((one) => one.demo).map(({ dimension }) => dimension)).toEqual(['society', 'environment']);
    expect(Object.values(Object.groupBy(readiness, ({ pillar }) => pillar)).map((group) => group?.length)).toEqual([
      3, 3, 3,
    ]);
  });
});

describe('the evaluation', () => {
  test('forty-two items as weighed: 3, 9, 18, 6 and 6', () => {
    unique(items.map(({ code }) => code));
    expect(parts.map((part) => items.filter(({ dimension }) => dimension === part).length)).toEqual([3, 9, 18, 6, 6]);
    const outcome = items.filter(({ dimension }) => dimension === 'outcome').map((one) => one.subDimension);
    expect(outcome.toSorted()).toEqual(subDimensions.map(({ id }) => id).toSorted());
  });

  test('an item belongs to a known agency, sasaran and indicators, and no two levels read alike', () => {
    for (const one of items) {
      expect(agencies).toContain(one.owner);
      for (const code of one.sasaran) expect(sasaranCodes).toContain(code);
      for (const code of one.indicators) expect(indicatorCodes).toContain(code);
    }
    unique(items.flatMap(({ rubric }) => rubric.map(({ description }) => description[0])));
  });

  test('every set of weights sums to 100 and gives back what was published', () => {
    for (const { weights } of editions) expect(parts.reduce((sum, part) => sum + weights[part], 0)).toBe(100);
    for (const { year, scores, index } of publishedResults) {
      const edition = editions.find((one) => one.year === year);
      if (scores && edition) expect(Math.abs(weighted(scores, edition.weights) - index)).toBeLessThanOrEqual(0.006);
    }
    const kediri = publishedResults.find(({ regency }) => regency === '35.71');
    const impact = kediri?.impactParts ?? [];
    expect(impact.reduce((sum, part) => sum + part, 0) / impact.length).toBeCloseTo(3.07, 2);
  });

  test('published results name regencies that exist, and each has its source', () => {
    const nation = gunzipSync(readFileSync(new URL('areas/indonesia-2025.csv.gz', import.meta.url))).toString('utf8');
    for (const { regency, source } of publishedResults) {
      expect(nation).toContain(`\n${regency},`);
      expect(source.text).not.toBe('');
    }
  });

  test('the simulation has five candidates for four seats, one of them tied to Musi Banyuasin', () => {
    expect(candidates.length).toBe(simulation.panelSize + 1);
    const tied = candidates.filter(({ interests }) => interests.some(({ kind }) => kind !== 'none'));
    expect(tied.map(({ person }) => person)).toEqual(['penilai-konsultan']);
    for (const { person } of candidates) expect(people.some(({ key }) => key === person)).toBe(true);
  });

  test('three regencies answer all items and four evaluators mark them; no simulated index equals a published one', () => {
    expect(sampleScoreSheets).toHaveLength(12);
    const weights = editions.find(({ code }) => code === simulation.edition)?.weights;
    for (const regency of simulation.regencies) {
      expect(sampleAnswers[regency]?.map(({ item }) => item)).toEqual(items.map(({ code }) => code));
      const sheets = sampleScoreSheets.filter((sheet) => sheet.regency === regency);
      const mean = (part: EvaluationDimension) => {
        const wanted = new Set(items.filter(({ dimension }) => dimension === part).map(({ code }) => code));
        const marks = sheets.flatMap((sheet) => sheet.marks.filter(({ item }) => wanted.has(item)));
        return marks.reduce((sum, { mark }) => sum + mark, 0) / marks.length;
      };
      const scores = Object.fromEntries(parts.map((part) => [part, mean(part)])) as Weights;
      const shown = weighted(scores, weights ?? scores).toFixed(2);
      expect(publishedResults.map(({ index }) => index.toFixed(2))).not.toContain(shown);
    }
  });
});

describe('holidays', () => {
  test('the joint leave of 2022 is exactly 29 April and 4 to 6 May', () => {
    const leave = holidays.filter(({ on, kind }) => on.startsWith('2022') && kind === 'cuti bersama');
    expect(leave.map(({ on }) => on)).toEqual(['2022-04-29', '2022-05-04', '2022-05-05', '2022-05-06']);
    expect(holidays.filter(({ on, kind }) => on.startsWith('2022') && kind === 'libur nasional')).toHaveLength(16);
  });

  test('2026 has 17 national holidays and 8 days of joint leave, and no date stands twice', () => {
    unique(holidays.map(({ on }) => on));
    const of2026 = holidays.filter(({ on }) => on.startsWith('2026'));
    expect(of2026.filter(({ kind }) => kind === 'libur nasional')).toHaveLength(17);
    expect(of2026.filter(({ kind }) => kind === 'cuti bersama')).toHaveLength(8);
  });
});
