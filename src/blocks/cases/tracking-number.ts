import { randomInt } from 'node:crypto';
import type { Problem } from '../../platform/problem/problem.ts';
import { problems } from './model.ts';

/**
 * A number that its holder reads over the telephone and that nobody else can guess: `MUBA-2211-7KQ4X-9TB2H`.
 * Prefix of the regency, year and month, nine random characters of Crockford's base32 and one check character.
 * The random part has 45 bits: with 10,000 numbers in a month, a thousand guesses a second would find one in about 40
 * days on average; ten wrong ones a quarter of an hour are all that a client gets (trust T15). Never counted up.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomLength = 9;

/**
 * @param prefix letters or digits of the regency, e.g. `MUBA`
 * @param date day of submission, `YYYY-MM-DD`
 * @param pickIndex a random index below its argument; cryptographic unless a test says otherwise
 */
export function createTrackingNumber(
  prefix: string,
  date: string,
  pickIndex: (below: number) => number = randomInt,
): string {
  const month = date.slice(2, 4) + date.slice(5, 7);
  const random = Array.from({ length: randomLength }, () => alphabet[pickIndex(alphabet.length)]).join('');
  const body = random + checkCharacter(month + random);
  return `${prefix}-${month}-${body.slice(0, 5)}-${body.slice(5)}`;
}

/**
 * What was typed, in the form in which numbers are kept; `undefined` when it cannot be one (wrong shape or check
 * character). Case, spaces and dashes do not matter; O reads as 0, I and L as 1.
 */
export function readTrackingNumber(typed: string): string | undefined {
  const match = /^([A-Z0-9]{2,8})(\d{4})([0-9A-Z]{10})$/.exec(typed.toUpperCase().replace(/[\s\-–—.]/g, ''));
  if (!match) return undefined;
  const [, prefix = '', month = '', typedBody = ''] = match;
  const body = typedBody.replaceAll('O', '0').replace(/[IL]/g, '1');
  if ([...body].some((each) => !alphabet.includes(each))) return undefined;
  if (checkCharacter(month + body.slice(0, randomLength)) !== body[randomLength]) return undefined;
  return `${prefix}-${month}-${body.slice(0, 5)}-${body.slice(5)}`;
}

/** Luhn's algorithm modulo 32: notices every single wrong character and nearly every swap of neighbours. */
function checkCharacter(text: string): string {
  const size = alphabet.length;
  const sum = [...text].toReversed().reduce((total, each, index) => {
    const weighed = alphabet.indexOf(each) * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(weighed / size) + (weighed % size);
  }, 0);
  return alphabet[(size - (sum % size)) % size] ?? '0';
}

/** Why a number opens nothing: mistyped, which its check character shows without a look, or none of ours. */
export function noCase(typed: string): Problem {
  return readTrackingNumber(typed) ? problems.unknownNumber() : problems.mistypedNumber();
}
