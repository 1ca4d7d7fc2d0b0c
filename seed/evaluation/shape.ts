import type { DimensionId, SubDimensionId } from '../masterplan/shape.ts';
import type { Certainty, Demo, Origin, Source, Words } from '../origin.ts';

/** The five evaluation dimensions: the axis of scoring, never to be confused with the six smart dimensions. */
export type EvaluationDimension = 'baseline' | 'output' | 'outcome' | 'impact' | 'quick_win';

export type Mark = 1 | 2 | 3 | 4;

/** Weights in percent; they sum to 100. */
export type Weights = Readonly<Record<EvaluationDimension, number>>;

export type Edition = Origin & {
  readonly code: string;
  readonly name: Words;
  readonly year: number | null;
  readonly weights: Weights;
  readonly scale: { readonly min: 1; readonly max: 4 };
  /** Digits shown; everything inside keeps full precision. */
  readonly digits: 2;
};

export type PublishedResult = {
  readonly year: number;
  readonly regency: string;
  readonly name: string;
  readonly index: number;
  readonly rank: { readonly scope: 'nation' | 'province'; readonly place: number } | null;
  /** Only where the source gives them. */
  readonly scores?: Weights;
  /** The six parts of an impact score, in the order the source gives, which is not known to be that of the dimensions. */
  readonly impactParts?: readonly number[];
  readonly source: Source;
  readonly certainty: Certainty;
};

export type RubricLevel = { readonly label: Words; readonly description: Words };

/** Of our reference instrument, which is ours: the official item list and rubric are not public. */
export type Item = {
  readonly code: string;
  readonly dimension: EvaluationDimension;
  readonly smartDimension: DimensionId | null;
  readonly subDimension: SubDimensionId | null;
  readonly sasaran: readonly string[];
  readonly indicators: readonly string[];
  /** The agency that drafts the answer and whose head approves it. */
  readonly owner: string;
  readonly title: Words;
  readonly guidance: Words;
  readonly evidence: readonly Words[];
  /** Levels 1 to 4, in this order. */
  readonly rubric: readonly [RubricLevel, RubricLevel, RubricLevel, RubricLevel];
  readonly ours: true;
};

/** Days are relative to the day the cycle opens; `to` is the first day after the phase. */
export type PhaseCode =
  | 'invitation'
  | 'self-assessment'
  | 'review'
  | 'survey'
  | 'presentation'
  | 'scoring'
  | 'publication';

export type Phase = {
  readonly code: PhaseCode;
  readonly name: Words;
  readonly fromDay: number;
  readonly toDay: number;
};

export type Candidate = Demo & {
  /** The person's key in seed/people.ts. */
  readonly person: string;
  readonly institution: string;
  readonly interests: readonly {
    readonly regency: string;
    readonly kind: 'consultant' | 'employee' | 'family' | 'none';
    readonly statement: Words;
  }[];
};

export type SampleAnswer = Demo & { readonly item: string; readonly level: Mark; readonly statement: string };

export type SampleMark = { readonly item: string; readonly mark: Mark; readonly reason: string };

export type SampleScoreSheet = Demo & {
  readonly regency: string;
  readonly evaluator: string;
  readonly marks: readonly SampleMark[];
};
