import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';
import type { Json } from './canonical.ts';

describe('canonical JSON', () => {
  it('is the text that RFC 8785 prints for its sample', () => {
    const sample: Json = {
      numbers: [Number('333333333.33333329'), 1e30 / 1e9, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\u0022/",
      literals: [null, true, false],
    };
    expect(() => canonical(sample)).toThrow(/exact integer/);
    const exact = { ...sample, numbers: [Number('333333333.33333329'), 4.5, 2e-3, 0.000000000000000000000000001] };
    expect(canonical(exact)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code units as RFC 8785 §3.2.3 does', () => {
    const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(Object.values(JSON.parse(canonical(keys)) as object)).toEqual([4, 2, 6, 7, 1, 5, 3]);
  });

  it('has one text for one value, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const turned = JSON.parse(JSON.stringify(value), (_, one: unknown) =>
          one !== null && typeof one === 'object' && !Array.isArray(one)
            ? Object.fromEntries(Object.entries(one).toReversed())
            : one,
        ) as Json;
        let text: string;
        try {
          text = canonical(turned);
        } catch {
          return; // an integer beyond 2^53 or half a character
        }
        expect(canonical(JSON.parse(text) as Json)).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('writes minus zero as zero and leaves out what is undefined', () => {
    expect(canonical({ b: -0, a: undefined, c: 1e-7 })).toBe('{"b":0,"c":1e-7}');
  });

  it.each([
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['an inexact integer', 2 ** 53],
    ['a lone surrogate', 'a\ud800'],
    ['a lone surrogate in a key', { '\udc00': 1 }],
    ['undefined in a list', [undefined]],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a bigint', 1n],
  ])('refuses %s', (_, value) => {
    expect(() => canonical(value as unknown as Json)).toThrow(TypeError);
  });
});
