import { roundHalfUp } from '../methods/rounding.ts';

/**
 * Competition ranking by index, highest first: those whose indexes agree to `tieDigits` decimals share a rank and the
 * next ranks are left out (1, 2, 2, 4). Without an index no rank. Returned in order of rank, then of regency code.
 */
export function rank<R extends { regency: string; index: number | null; rank: number | null }>(
  results: readonly R[],
  tieDigits: number,
): R[] {
  const key = (result: R): number =>
    result.index === null ? Number.NEGATIVE_INFINITY : roundHalfUp(result.index, tieDigits);
  const keyed = results.map((result) => ({ result, key: key(result) }));
  keyed.sort((a, b) => (a.key === b.key ? byCode(a.result.regency, b.result.regency) : b.key - a.key));
  let rankNow = 0;
  let keyNow: number | undefined;
  return keyed.map(({ result, key: own }, at) => {
    if (result.index === null) return { ...result, rank: null };
    if (own !== keyNow) [rankNow, keyNow] = [at + 1, own];
    return { ...result, rank: rankNow };
  });
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
