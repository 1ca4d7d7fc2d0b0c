/** One line of the doctor's report. */
export interface Finding {
  readonly name: string;
  /** Without it `up` cannot run; the others are for tests or comfort. */
  readonly needed: boolean;
  readonly ok: boolean;
  /** What is there, or what is lacking. */
  readonly found: string;
  /** What to do about it. */
  readonly remedy?: string;
}
