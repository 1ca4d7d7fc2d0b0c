import { fewestShown } from '../../../blocks/surveys/model.ts';
import type { ElementCode } from '../../../methods/skm/elements.ts';
import { sampleSize, skm, type Answers, type Skm } from '../../../methods/skm/skm.ts';

/** An answer as far as scoring needs it. */
export interface Answered {
  readonly subjectCode: string;
  readonly organisationCode: string;
  readonly marks: Readonly<Record<ElementCode, number>>;
  readonly demo: boolean;
}

/** The satisfaction survey's result over some answers. */
export interface Satisfaction {
  readonly respondents: number;
  /** Absent below the fewest respondents shown, for then it would tell what one person answered. */
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
  const shown = respondents >= fewestShown;
  const needed = sampleSize(Math.max(population, respondents));
  return {
    respondents,
    result: shown
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
