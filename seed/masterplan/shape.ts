import type { Demo, Origin, Source, Certainty, Words } from '../origin.ts';

export type DimensionId = 'governance' | 'branding' | 'economy' | 'living' | 'society' | 'environment';

export type SubDimensionId =
  | 'service'
  | 'bureaucracy'
  | 'policy'
  | 'tourism'
  | 'business'
  | 'appearance'
  | 'industry'
  | 'welfare'
  | 'transaction'
  | 'harmony'
  | 'health'
  | 'mobility'
  | 'community'
  | 'learning'
  | 'security'
  | 'protection'
  | 'waste'
  | 'energy';

/** `hue` is the name of the look's colour token (`--governance`). `position` is the petal's place, clockwise from the top. */
export type Dimension = Origin & {
  readonly id: DimensionId;
  readonly position: number;
  readonly name: string;
  readonly shortName: string;
  readonly subtitle: Words;
  readonly hue: string;
};

export type SubDimension = Origin & {
  readonly id: SubDimensionId;
  readonly dimension: DimensionId;
  readonly name: Words;
};

/** Weights are relative: three sasaran of weight 1 count a third each. They are ours, never the ministry's. */
export type Sasaran = Origin & {
  readonly code: string;
  readonly slug: string;
  readonly dimension: DimensionId;
  readonly position: number;
  readonly name: Words;
  readonly shortName: Words;
  readonly capability: string;
  readonly subDimensions: readonly SubDimensionId[];
  readonly purpose: Words;
  readonly purposeDemo: true;
  readonly weight: number;
  readonly weightDemo: true;
};

export type Unit = 'percent' | 'index' | 'points' | 'rupiah' | 'visits' | 'nights' | 'hectares' | 'kwh-per-m2';

/**
 * How near a realised value r is to its target t, as a share: ratio r÷t · inverse t÷r · reversed (2t−r)÷t ·
 * progress (r−b)÷(t−b) · band 1 inside [low, high], else the ratio to the nearer bound.
 */
export type AchievementRule = 'ratio' | 'inverse' | 'reversed' | 'progress' | 'band';

/** ratio: numerators and denominators add up; sum: values add up; none: a value of its own level, never summed. */
export type Aggregation = 'ratio' | 'sum' | 'none';

export type Targets = Demo & {
  readonly baselineYear: 2020;
  readonly baseline: number;
  /** For the years 2021 to 2026, in this order; for a band its lower bound. */
  readonly values: readonly [number, number, number, number, number, number];
  /** Only with direction band: the upper bound, all years. */
  readonly bandHigh?: number;
};

/** A standard the indicator follows, with how sure we are of it. */
export type Reference = { readonly source: Source; readonly certainty: Certainty };

export type Indicator = Demo & {
  readonly code: string;
  readonly sasaran: string;
  readonly capability: string;
  readonly name: Words;
  readonly unit: Unit;
  readonly direction: 'up' | 'down' | 'band';
  readonly rule: AchievementRule;
  readonly kind: 'entered' | 'derived';
  readonly aggregation: Aggregation;
  /** latest: in a span of periods the last one stands for all (stocks, cumulative figures); otherwise they add up. */
  readonly overTime?: 'latest';
  readonly numerator: Words;
  /** null where the value stands alone (aggregation sum or none). */
  readonly denominator: Words | null;
  /** value = numerator ÷ denominator × scale */
  readonly scale: number;
  readonly digits: number;
  readonly areaLevel: 'regency' | 'district' | 'village';
  readonly frequency: 'monthly' | 'yearly';
  /** The agency that answers for the figure (produsen data). */
  readonly owner: string;
  readonly explanation: Words;
  readonly computation: Words;
  readonly reference: Reference | null;
  readonly weight: number;
  readonly targets: Targets;
};

export type Milestone = { readonly name: Words; readonly dueOn: string; readonly doneOn: string | null };

export type ProgrammeStatus = 'planned' | 'running' | 'late' | 'done' | 'stopped';

export type Programme = Origin & {
  readonly code: string;
  readonly name: Words;
  readonly summary: Words;
  readonly sasaran: string;
  readonly subDimension: SubDimensionId;
  readonly owner: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** Rupiah over the whole run, and what has been spent by the end of September 2022. */
  readonly budget: number;
  readonly spent: number;
  readonly status: ProgrammeStatus;
  readonly milestones: readonly Milestone[];
};

export type QuickWin = Origin & {
  readonly code: string;
  readonly year: number;
  readonly dimension: DimensionId;
  readonly sasaran: string;
  readonly name: string;
  readonly owner: string;
  readonly summary: Words;
};

export type Pillar = 'struktur' | 'infrastruktur' | 'suprastruktur';

export type ReadinessElement = Origin & {
  readonly code: string;
  readonly pillar: Pillar;
  readonly name: Words;
  readonly description: Words;
  /** 1 to 4; the level is an example, the grid itself is published. */
  readonly level: 1 | 2 | 3 | 4;
  readonly levelDemo: true;
};
