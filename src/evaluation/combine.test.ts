import { describe, expect, it } from 'vitest';
import { isMisuse } from '../methods/misuse.ts';
import { combine, combineMarks, onScale } from './combine.ts';
import type { Mark } from './combine.ts';
import { rank } from './ranking.ts';
import { checkRules } from './rules.ts';
import type { EvaluationRules } from './rules.ts';
import { sampleRules as rules } from '../../test/support/sample-rules.ts';

const codes = rules.items.map(({ code }) => code);
const sheet = (regency: string, evaluator: string, mark: number): Mark[] =>
  codes.map((item) => ({ regency, item, evaluator, mark }));

function slugOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isMisuse(error)) return error.slug;
    throw error;
  }
  return 'accepted';
}

describe('combining the marks of a panel', () => {
  it('goes from marks to items, dimensions, index and rank', () => {
    const marks = [
      ...sheet('16.06', 'a', 3),
      ...sheet('16.06', 'b', 4),
      ...sheet('16.03', 'a', 3),
      ...sheet('16.03', 'b', 3),
    ];
    const [muba, muaraEnim, banyuasin] = combine(rules, marks);
    expect(muba).toMatchObject({
      regency: '16.06',
      rank: 1,
      index: 3.5,
      shown: '3.50',
      improvement: 0.29,
      coverage: 1,
    });
    expect(muba?.items['OUT-1']).toBe(3.5);
    expect(muba?.smart).toEqual({
      governance: 3.5,
      branding: 3.5,
      economy: 3.5,
      living: 3.5,
      society: 3.5,
      environment: 3.5,
    });
    expect(muaraEnim).toMatchObject({ regency: '16.03', rank: 2, shown: '3.00', improvement: 0.03 });
    expect(banyuasin).toMatchObject({ regency: '16.07', rank: null, index: null, shown: null, coverage: 0 });
  });

  it('reproduces Kota Kediri 2022 from its six impact scores', () => {
    const kediri: EvaluationRules = {
      ...rules,
      scale: { min: 1, max: 4, step: 0.01 },
      participants: [{ regency: '35.71', name: 'Kota Kediri', previous: null }],
    };
    const published = [3.6, 3.21, 3.23, 2.75, 2.75, 3.5, 3.33, 3.33, 2.75, 3.65, 3.65];
    const [result] = combine(
      kediri,
      codes.map((item, at) => ({ regency: '35.71', item, evaluator: 'panel', mark: published[at] ?? 0 })),
    );
    expect(result?.shown).toBe('3.31');
    expect(result?.dimensions.impact).toBeCloseTo(3.0683, 4);
    expect(result?.improvement).toBeNull();
  });

  it('weighs items within their dimension', () => {
    const marks = sheet('16.06', 'a', 1).map((mark) => (mark.item === 'QW-1' ? { ...mark, mark: 4 } : mark));
    expect(combine(rules, marks)[0]?.dimensions.quick_win).toBe(3);
  });

  it('leaves out an item without marks, lowers the coverage and counts nothing as zero', () => {
    const marks = sheet('16.06', 'a', 4).filter(({ item }) => item !== 'QW-2' && item !== 'IMP-living');
    const [muba] = combine(rules, marks);
    expect(muba).toMatchObject({ index: 4, smart: { living: null, society: 4 }, items: { 'QW-2': null } });
    // A third of quick win's 20 and a sixth of impact's 20 are not known.
    expect(muba?.coverage).toBeCloseTo(1 - 0.2 / 3 - 0.2 / 6, 10);
  });

  it('has no index while a dimension that weighs is not known', () => {
    const marks = sheet('16.06', 'a', 4).filter(({ item }) => item !== 'OUT-1');
    expect(combine(rules, marks).find(({ regency }) => regency === '16.06')).toMatchObject({
      index: null,
      rank: null,
      dimensions: { output: null, outcome: 4 },
    });
  });

  it('lets the later mark of an evaluator count and none of one who stood back', () => {
    const marks = [...sheet('16.06', 'a', 1), ...sheet('16.06', 'a', 2), ...sheet('16.06', 'b', 4)];
    expect(combine(rules, marks)[0]?.index).toBe(3);
    expect(combine(rules, marks, [{ regency: '16.06', evaluator: 'b' }])[0]?.index).toBe(2);
    expect(combine(rules, marks, [{ regency: '16.03', evaluator: 'b' }])[0]?.index).toBe(3);
  });

  it.each([
    ['mean', [1, 2, 2, 4], 2.25],
    ['median', [4, 1, 2, 2], 2],
    ['median', [4, 1, 3], 3],
    ['median', [4, 1], 2.5],
    ['trimmed', [1, 2, 3, 4, 4], 3],
    ['trimmed', [1, 4], 2.5],
    ['trimmed', [1, 4, 4], 4],
    ['mean', [], null],
  ] as const)('takes the %s of %j as %s', (rule, marks, value) => {
    expect(combineMarks(marks, { rule, trim: 1, min_marks: 1 })).toBe(value);
  });

  it('does not know an item that too few have marked', () => {
    expect(combineMarks([3, 3], { rule: 'mean', trim: 1, min_marks: 3 })).toBeNull();
  });

  it('takes only marks on the scale, in its steps', () => {
    const fine = { min: 1, max: 4, step: 0.1 };
    expect([1, 4, 2.3].map((mark) => onScale(mark, fine))).toEqual([true, true, true]);
    expect([0.9, 4.1, 2.35, Number.NaN].map((mark) => onScale(mark, fine))).toEqual([false, false, false, false]);
    expect(slugOf(() => combine(rules, [{ regency: '16.06', item: 'OUT-1', evaluator: 'a', mark: 5 }]))).toBe(
      'mark-out-of-scale',
    );
    expect(slugOf(() => combine(rules, [{ regency: '16.06', item: 'XXX', evaluator: 'a', mark: 3 }]))).toBe(
      'mark-unknown-item',
    );
    expect(slugOf(() => combine(rules, [{ regency: '99.99', item: 'OUT-1', evaluator: 'a', mark: 3 }]))).toBe(
      'mark-unknown-regency',
    );
  });
});

describe('the ranking', () => {
  const entry = (regency: string, index: number | null): { regency: string; index: number | null; rank: null } => ({
    regency,
    index,
    rank: null,
  });

  it('gives the same rank to the same index and leaves out the next', () => {
    const ranked = rank([entry('d', 3), entry('c', 3.2), entry('a', 3.1 + 0.1), entry('b', 3.5), entry('e', null)], 9);
    expect(ranked.map((one) => [one.regency, one.rank])).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 2],
      ['d', 4],
      ['e', null],
    ]);
  });

  it('may tell ties by the shown digits where the edition says so', () => {
    const pair = [entry('a', 3.171), entry('b', 3.169)];
    expect(rank(pair, 2).map((one) => one.rank)).toEqual([1, 1]);
    expect(rank(pair, 9).map((one) => one.rank)).toEqual([1, 2]);
  });
});

describe('the rules of an evaluation', () => {
  const item = rules.items[0];
  it.each([
    ['weights that sum to 120', { weights: { ...rules.weights, output: 40 } }, 'weights-not-100'],
    ['a scale upside down', { scale: { min: 4, max: 1, step: 1 } }, 'scale-invalid'],
    ['half a digit', { digits: 1.5 }, 'digits-invalid'],
    ['an unknown combination', { combination: { rule: 'best', trim: 1, min_marks: 1 } }, 'combination-invalid'],
    ['an item given twice', { items: [...rules.items, item] }, 'item-twice'],
    ['an item without weight', { items: [...rules.items, { ...item, code: 'X', weight: 0 }] }, 'item-invalid'],
    [
      'an impact item without a smart dimension',
      { items: [...rules.items, { ...item, code: 'X', dimension: 'impact' }] },
      'item-invalid',
    ],
    ['a dimension that weighs and has no item', { items: rules.items.slice(1) }, 'dimension-empty'],
    [
      'a smart dimension without an item',
      { items: rules.items.filter(({ code }) => code !== 'IMP-living') },
      'smart-missing',
    ],
    [
      'a participant given twice',
      { participants: [rules.participants[0], rules.participants[0]] },
      'participant-twice',
    ],
  ])('are refused for %s', (_, change, slug) => {
    expect(slugOf(() => checkRules({ ...rules, ...change } as EvaluationRules))).toBe(slug);
  });

  it('are accepted when they are whole', () => {
    expect(slugOf(() => checkRules(rules))).toBe('accepted');
  });
});
