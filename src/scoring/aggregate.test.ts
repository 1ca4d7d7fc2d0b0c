import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate } from './aggregate.ts';
import type { Branch, Scored } from './aggregate.ts';

describe('aggregation upward', () => {
  it('is the weighted mean of what is known, level by level', () => {
    const whole = aggregate({
      code: 'muba',
      weight: 1,
      parts: [
        {
          code: 'governance',
          weight: 60,
          parts: [
            { code: 'on-time', weight: 3, value: 0.9 },
            { code: 'satisfaction', weight: 1, value: 0.5 },
          ],
        },
        { code: 'living', weight: 40, parts: [{ code: 'beds', weight: 1, value: 0.6 }] },
      ],
    });
    expect(whole.parts[0]?.value).toBeCloseTo(0.8, 12);
    expect(whole.value).toBeCloseTo(0.72, 12);
    expect(whole.coverage).toBe(1);
  });

  it('leaves the unknown out of the mean and says how much was covered', () => {
    const sasaran = aggregate({
      code: 'waste',
      weight: 1,
      parts: [
        { code: 'collected', weight: 3, value: 0.8 },
        { code: 'recycled', weight: 1, value: null },
      ],
    });
    expect(sasaran.value).toBeCloseTo(0.8, 12);
    expect(sasaran.coverage).toBe(0.75);
  });

  it('carries coverage through the levels', () => {
    const part = (code: string, value?: number): Branch => ({ code, weight: 1, value });
    const whole = aggregate({
      code: 'whole',
      weight: 1,
      parts: [
        { code: 'a', weight: 1, parts: [part('a1', 1), part('a2')] },
        { code: 'b', weight: 1, parts: [part('b1'), part('b2')] },
      ],
    });
    expect(whole).toMatchObject({ value: 1, coverage: 0.25 });
    expect(whole.parts[1]).toMatchObject({ value: undefined, coverage: 0 });
  });

  it('has no value where nothing is known, nothing has weight or nothing is there', () => {
    expect(aggregate({ code: 'x', weight: 1, parts: [] })).toMatchObject({ value: undefined, coverage: 0 });
    expect(aggregate({ code: 'x', weight: 1, parts: [{ code: 'y', weight: 0, value: 1 }] }).value).toBeUndefined();
    expect(aggregate({ code: 'x', weight: 1 }).value).toBeUndefined();
  });

  it('counts a true zero', () => {
    const parts = [
      { code: 'a', weight: 1, value: 0 },
      { code: 'b', weight: 1, value: 1 },
    ];
    expect(aggregate({ code: 'x', weight: 1, parts })).toMatchObject({ value: 0.5, coverage: 1 });
  });

  it.each([
    ['a negative weight', { code: 'x', weight: -1, value: 1 }],
    ['a weight that is not a number', { code: 'x', weight: Number.NaN, value: 1 }],
    ['an infinite value', { code: 'x', weight: 1, value: Number.POSITIVE_INFINITY }],
    ['a value beside parts', { code: 'x', weight: 1, value: 1, parts: [] }],
    [
      'two parts of one code',
      {
        code: 'x',
        weight: 1,
        parts: [
          { code: 'a', weight: 1 },
          { code: 'a', weight: 1 },
        ],
      },
    ],
  ])('refuses %s', (_, branch) => {
    expect(() => aggregate(branch)).toThrow(RangeError);
  });
});

const leaf = (code: string): fc.Arbitrary<Branch> =>
  fc.record({
    code: fc.constant(code),
    weight: fc.integer({ min: 0, max: 100 }),
    value: fc.option(fc.double({ min: 0, max: 1.2, noNaN: true }), { nil: undefined }),
  });
const branches = (make: (code: string) => fc.Arbitrary<Branch>, prefix: string): fc.Arbitrary<Branch[]> =>
  fc
    .integer({ min: 0, max: 5 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => make(`${prefix}${at}`))));
const dimension = (code: string): fc.Arbitrary<Branch> =>
  fc.record({ code: fc.constant(code), weight: fc.integer({ min: 0, max: 9 }), parts: branches(leaf, `${code}.`) });
const tree = fc.record({ code: fc.constant('w'), weight: fc.constant(1), parts: branches(dimension, 'd') });

describe('aggregation, whatever the tree', () => {
  const leaves = (scored: Scored): Scored[] => (scored.parts.length > 0 ? scored.parts.flatMap(leaves) : [scored]);

  it('stays between the lowest and the highest known leaf, with coverage from 0 to 1', () => {
    fc.assert(
      fc.property(tree, (branch) => {
        const { value, coverage, ...rest } = aggregate(branch);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1 + 1e-12);
        expect(value === undefined).toBe(coverage === 0);
        if (value === undefined) return;
        const known = leaves({ value, coverage, ...rest }).flatMap((one) => one.value ?? []);
        expect(value).toBeGreaterThanOrEqual(Math.min(...known) - 1e-11);
        expect(value).toBeLessThanOrEqual(Math.max(...known) + 1e-11);
      }),
    );
  });

  it('gives the same digits in any order of its parts', () => {
    fc.assert(
      fc.property(tree, (branch) => {
        const turned = { ...branch, parts: branch.parts.toReversed().map(turn) };
        expect(aggregate(turned).value).toBe(aggregate(branch).value);
        expect(aggregate(turned).coverage).toBe(aggregate(branch).coverage);
      }),
    );
    function turn(branch: Branch): Branch {
      return branch.parts === undefined ? branch : { ...branch, parts: branch.parts.toReversed().map(turn) };
    }
  });

  it('does not notice another unit of weight', () => {
    fc.assert(
      fc.property(tree, (branch) => {
        const doubled = { ...branch, parts: branch.parts.map((part) => ({ ...part, weight: part.weight * 2 })) };
        expect(aggregate(doubled).value).toBe(aggregate(branch).value);
      }),
    );
  });
});
