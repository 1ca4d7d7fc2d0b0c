import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTrackingNumber, readTrackingNumber } from './tracking-number.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a tracking number', () => {
  it('says regency, year and month, then ten characters that are no sequence', () => {
    const numbers = Array.from({ length: 500 }, () => createTrackingNumber('MUBA', '2022-11-03'));
    for (const number of numbers) expect(number).toMatch(/^MUBA-2211-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(new Set(numbers).size).toBe(500);
  });

  it('is read however its holder types it', () => {
    const number = createTrackingNumber('MUBA', '2022-11-03', () => 1);
    expect(number).toMatch(/^MUBA-2211-11111-1111/);
    for (const typed of [
      number,
      number.toLowerCase(),
      ` ${number.replaceAll('-', ' ')} `,
      number.replaceAll('-', ''),
      number.replace('11111', 'IlLi1'),
    ])
      expect(readTrackingNumber(typed)).toBe(number);
  });

  it('shows every single mistyped character', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.constantFrom(...alphabet), (at, other) => {
        const number = createTrackingNumber('MUBA', '2022-11-03');
        const position = 'MUBA-2211-'.length + at + (at >= 5 ? 1 : 0);
        fc.pre(number[position] !== other);
        expect(readTrackingNumber(number.slice(0, position) + other + number.slice(position + 1))).toBeUndefined();
      }),
    );
  });

  it.each(['', 'MUBA', 'MUBA-2211', '123', "' or 1=1 --", 'MUBA-2211-UUUUU-UUUUU', 'x'.repeat(60)])(
    'is not %j',
    (typed) => {
      expect(readTrackingNumber(typed)).toBeUndefined();
    },
  );
});
