export type MapClass = { from: number; to: number };

/**
 * Cuts values into at most `count` classes: `quantile` gives each about as many areas, `equal` the same width.
 * Equal values never fall into different classes.
 */
export function mapClasses(values: readonly number[], count: number, kind: 'quantile' | 'equal'): MapClass[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return [];
  if (low === high) return [{ from: low, to: high }];
  if (kind === 'equal') {
    const step = (high - low) / count;
    return Array.from({ length: count }, (_, at) => ({ from: low + step * at, to: low + step * (at + 1) }));
  }
  const distinct = [...new Set(sorted)];
  const wanted = Math.min(count, distinct.length);
  const classes: MapClass[] = [];
  let taken = 0;
  for (let at = 0; at < wanted && taken < sorted.length; at++) {
    const last = at === wanted - 1 ? sorted.length - 1 : Math.round((sorted.length * (at + 1)) / wanted) - 1;
    const to = sorted[Math.max(last, taken)] ?? high;
    classes.push({ from: sorted[taken] ?? low, to });
    taken = sorted.findLastIndex((value) => value <= to) + 1;
  }
  return classes;
}

/** Classes that a legend would print alike are one: a shade that nobody can tell apart says nothing. */
export function mergeAlike(classes: readonly MapClass[], format: (value: number) => string): MapClass[] {
  const merged: MapClass[] = [];
  for (const each of classes) {
    const last = merged.at(-1);
    if (last && format(last.from) === format(each.to)) merged[merged.length - 1] = { from: last.from, to: each.to };
    else merged.push(each);
  }
  return merged;
}

/** Which of five shades a class of `count` gets, 1 the lightest. */
export function shade(at: number, count: number): number {
  return count === 1 ? 3 : 1 + Math.round((at * 4) / (count - 1));
}

/** The class a value belongs to, the last one taking whatever rounding leaves above. */
export function classOf(value: number, classes: readonly MapClass[]): number {
  const at = classes.findIndex((one) => value <= one.to);
  return at === -1 ? classes.length - 1 : at;
}
