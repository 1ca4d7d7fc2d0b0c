/**
 * Rounding as a published decree means it: once, at the end, half up, in decimal.
 *
 * A score such as 3.475 has no exact binary form (it is stored as 3.4749999…), so `Math.round` and `toFixed` print
 * 3.47. Fifteen significant digits are what a double carries faithfully: reading the value at that width gives back the
 * decimal that was meant and removes the noise of a short sum; the rounding itself is then done on decimal digits.
 */

/** Significant decimal digits every double carries faithfully (IEEE 754 binary64). */
const FAITHFUL_DIGITS = 15;

/**
 * Rounds to a number of decimals, half up: 3.185 → 3.19 at two digits. Halves of negative values move away from zero,
 * as PostgreSQL's `round(numeric)` does: −0.045 → −0.05.
 *
 * @param value a finite number, any unit
 * @param digits decimals to keep, 0 to 12
 * @returns the rounded number; never −0
 * @throws RangeError when the value is not finite or the digits are not an integer from 0 to 12 (a programmer's mistake)
 */
export function roundHalfUp(value: number, digits: number): number {
  return Number(shown(value, digits));
}

/**
 * The rounded value as text with exactly `digits` decimals and a point ("3.48", "-0.04", "0.00"); screens put their own
 * decimal sign. The same rule and errors as {@link roundHalfUp}.
 */
export function shown(value: number, digits: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`cannot round ${value}`);
  if (!Number.isInteger(digits) || digits < 0 || digits > 12) throw new RangeError(`cannot keep ${digits} decimals`);
  const [mantissa = '0', exponent = '0'] = Math.abs(value)
    .toExponential(FAITHFUL_DIGITS - 1)
    .split('e');
  const coefficient = BigInt(mantissa.replace('.', ''));
  const shift = Number(exponent) - (FAITHFUL_DIGITS - 1) + digits;
  const scaled = shift >= 0 ? coefficient * 10n ** BigInt(shift) : halfUp(coefficient, 10n ** BigInt(-shift));
  const text = scaled.toString().padStart(digits + 1, '0');
  const unsigned = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return value < 0 && scaled > 0n ? `-${unsigned}` : unsigned;
}

function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
