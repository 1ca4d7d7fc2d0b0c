/**
 * Weighted aggregation upward: indicator → sasaran → dimension → whole. Pure arithmetic over a tree; who weighs how
 * much is the masterplan's.
 */

/** Name and version of this arithmetic; frozen into snapshots: the same tree gives the same digits for ever. */
export const METHOD = 'aggregate/1';

/** A thing with a value of its own (an indicator's achievement, any one unit for the whole tree), or made of parts. */
export type Branch = Readonly<{
  code: string;
  /** Weight among its siblings, any unit, ≥ 0; a part of weight 0 is shown and does not count. */
  weight: number;
  /** A leaf's value; null or undefined when not known. A branch with parts has none of its own. */
  value?: number | null | undefined;
  parts?: readonly Branch[];
}>;

export type Scored = Readonly<{
  code: string;
  weight: number;
  /** Weighted mean of the parts that are known, full precision; undefined when none is. */
  value: number | undefined;
  /** Weight of the known ÷ weight of all, 0..1, through every level below: how much of the value was measured. */
  coverage: number;
  /** In the order given. */
  parts: readonly Scored[];
}>;

/**
 * Scores a tree from its leaves upward. An unknown part is left out of the mean and lowers the coverage; it never counts
 * as zero. Parts are summed in the order of their codes, so the digits do not depend on the order they came in.
 *
 * @throws RangeError for a weight below zero or not finite, a value that is not finite, a branch with both a value and
 *   parts, or two siblings of one code: mistakes of the caller, not of people
 */
export function aggregate(branch: Branch): Scored {
  const { code, weight } = branch;
  if (!(weight >= 0 && Number.isFinite(weight))) throw new RangeError(`${code} weighs ${weight}`);
  const own = branch.value ?? undefined;
  if (branch.parts === undefined) {
    if (own !== undefined && !Number.isFinite(own)) throw new RangeError(`${code} has the value ${own}`);
    return { code, weight, value: own, coverage: own === undefined ? 0 : 1, parts: [] };
  }
  if (own !== undefined) throw new RangeError(`${code} has a value of its own beside its parts`);
  const parts = branch.parts.map(aggregate);
  return { code, weight, ...combine(code, parts), parts };
}

function combine(code: string, parts: readonly Scored[]): { value: number | undefined; coverage: number } {
  let sum = 0;
  let known = 0;
  let covered = 0;
  let all = 0;
  const inOrder = parts.toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  for (const [at, part] of inOrder.entries()) {
    if (part.code === inOrder[at - 1]?.code) throw new RangeError(`${code} has two parts ${part.code}`);
    all += part.weight;
    covered += part.weight * part.coverage;
    if (part.value === undefined) continue;
    known += part.weight;
    sum += part.weight * part.value;
  }
  // Nothing is rounded on the way up: a twelfth decimal lost here has moved a shown second one.
  return { value: known > 0 ? sum / known : undefined, coverage: all > 0 ? covered / all : 0 };
}
