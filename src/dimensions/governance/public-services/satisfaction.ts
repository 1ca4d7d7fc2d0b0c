import type { ElementCode } from '../../../methods/skm/elements.ts';
import { sampleSize, skm, type Answers, type Skm } from '../../../methods/skm/skm.ts';

/** An answer that counts, as far as scoring needs it. */
export interface Answered {
  readonly subjectCode: string;
  readonly organisationCode: string;
  readonly marks: Readonly<Record<ElementCode, number>>;
  readonly demo: boolean;
}

/** The satisfaction survey's result over some answers. */
export interface Satisfaction {
  readonly respondents: number;
  /** Absent where no answers count. */
  readonly result: Skm | undefined;
  /** People served in the same period, among whom was asked. */
  readonly population: number;
  /** Respondents that Krejcie and Morgan ask for out of that population. */
  readonly needed: number;
  readonly enough: boolean;
  readonly demo: boolean;
}

/** Scores answers by PermenPANRB 14/2017 with the usual weight. @param population applications finished in the period */
export function scoreAnswers(answers: readonly Answered[], population: number, weight?: string): Satisfaction {
  const respondents = answers.length;
  const needed = sampleSize(Math.max(population, respondents));
  return {
    respondents,
    result:
      respondents > 0
        ? skm(
            answers.map((each) => each.marks as Answers),
            weight ? { weight } : {},
          )
        : undefined,
    population: Math.max(population, respondents),
    needed,
    enough: respondents > 0 && respondents >= needed,
    demo: answers.some((each) => each.demo),
  };
}
