/**
 * The program cannot go on, for a reason the person at the terminal can act on. The CLI prints the sentence, without
 * a stack, and exits. `Problem` is for those who use the pages; this is for those who run the house.
 */
export class Refusal extends Error {
  /** Stable, for scripts and tests, e.g. `data-in-use`. */
  readonly slug: string;
  /** 1: the thing is not so. 2: misuse of the command. */
  readonly exitCode: 1 | 2;

  constructor(slug: string, sentence: string, options: { exitCode?: 1 | 2; cause?: unknown } = {}) {
    super(sentence, { cause: options.cause });
    this.name = 'Refusal';
    this.slug = slug;
    this.exitCode = options.exitCode ?? 1;
  }
}
