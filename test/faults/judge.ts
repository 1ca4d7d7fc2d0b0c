/** An application as the database has it. */
export interface Kept {
  readonly number: string;
  /** The applicant's name, which each asker gives only once. */
  readonly name: string;
}

export interface Verdict {
  /** Acknowledged and not there. */
  readonly lost: readonly string[];
  /** There twice under one name. */
  readonly doubled: readonly string[];
  /** There although nobody was ever told so. */
  readonly unknown: readonly string[];
}

/** Compares what was promised with what is there. */
export function judge(acknowledged: ReadonlyMap<string, string>, kept: readonly Kept[]): Verdict {
  const byName = new Map<string, string[]>();
  for (const { name, number } of kept) byName.set(name, [...(byName.get(name) ?? []), number]);
  return {
    lost: [...acknowledged].filter(([key, number]) => !byName.get(`Uji ${key}`)?.includes(number)).map(([key]) => key),
    doubled: [...byName].filter(([, numbers]) => numbers.length > 1).map(([name]) => name),
    unknown: [...byName.keys()].filter((name) => !acknowledged.has(name.replace('Uji ', ''))),
  };
}
