/**
 * How a method says no. `methods` imports nothing of ours, so it cannot throw the platform's Problem; it throws an Error
 * that carries what a Problem needs, and its callers (cli, scoring, evaluation, capabilities) turn one into the other.
 */
export type Misuse = Error & {
  readonly name: 'Misuse';
  /** Stable kebab-case name of the rule that was broken. */
  readonly slug: string;
  /** The sentence for people: Indonesian, English. */
  readonly words: readonly [id: string, en: string];
  /** The input at fault, as a path such as `scores.impact`. */
  readonly field?: string;
  /** Line or case of the file at fault, the first being 1. */
  readonly line?: number;
};

/** Makes (does not throw) a misuse; its `message` is the English sentence. */
export function misuse(
  slug: string,
  words: readonly [id: string, en: string],
  at: { field?: string; line?: number } = {},
): Misuse {
  return Object.assign(new Error(words[1]), { name: 'Misuse' as const, slug, words, ...at });
}

export function isMisuse(error: unknown): error is Misuse {
  return error instanceof Error && error.name === 'Misuse' && 'slug' in error && 'words' in error;
}

/** The first complaint of a failed zod parse as a misuse that names the field. */
export function misuseFromIssues(issues: readonly { path: readonly PropertyKey[]; message: string }[]): Misuse {
  const first = issues[0];
  const field = first?.path.map(String).join('.') ?? '';
  const place = field === '' ? ['masukan', 'the input'] : [field, field];
  const message = first?.message ?? 'invalid';
  return misuse(
    'input-invalid',
    [`Masukan tidak dapat dibaca pada ${place[0]}: ${message}`, `The input is not usable at ${place[1]}: ${message}`],
    field === '' ? {} : { field },
  );
}

/** The refusal of an edition that a method does not have. */
export function unknownEdition(asked: string | undefined, known: readonly string[]): Misuse {
  const list = known.join(', ');
  return misuse(
    'edition-unknown',
    [`Edisi ${asked} tidak dikenal; ada: ${list}`, `Edition ${asked} is unknown; there are: ${list}`],
    { field: 'edition' },
  );
}

/** Runs something about one line or case of a file; what it refuses says which, as `['Baris', 'Line']` 3. */
export function inPlace<Result>(name: readonly [id: string, en: string], line: number, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!isMisuse(error)) throw error;
    const words = [`${name[0]} ${line}: ${error.words[0]}`, `${name[1]} ${line}: ${error.words[1]}`] as const;
    throw misuse(error.slug, words, { ...(error.field === undefined ? {} : { field: error.field }), line });
  }
}
