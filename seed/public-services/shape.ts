import type { Demo, Origin, Words } from '../origin.ts';

/** The fourteen components of a service standard: UU 25/2009 article 21, PermenPANRB 15/2014. */
export type ComponentCode =
  | 'requirements'
  | 'procedure'
  | 'time'
  | 'fee'
  | 'product'
  | 'complaints'
  | 'legal-basis'
  | 'facilities'
  | 'competence'
  | 'internal-control'
  | 'staff'
  | 'service-guarantee'
  | 'safety-guarantee'
  | 'evaluation';

/** delivery: six that the resident must be shown; management: eight that the agency works by. */
export type ComponentKind = {
  readonly code: ComponentCode;
  readonly position: number;
  readonly part: 'delivery' | 'management';
  readonly name: Words;
};

export type Component = Origin & { readonly code: ComponentCode; readonly text: Words };

export type Requirement = { readonly code: string; readonly name: Words; readonly mandatory: boolean };

export type Service = {
  readonly code: string;
  readonly slug: string;
  readonly name: Words;
  readonly shortName: Words;
  readonly summary: Words;
  readonly owner: string;
  readonly requirements: readonly Requirement[];
  /** Working days from a complete file to the product. */
  readonly slaWorkingDays: number;
  /** Rupiah; null where it is worked out for each application. */
  readonly fee: number | null;
  /** All fourteen, in their order. */
  readonly components: readonly Component[];
};

export type SkmElement =
  | 'persyaratan'
  | 'prosedur'
  | 'waktu'
  | 'biaya'
  | 'produk'
  | 'kompetensi'
  | 'perilaku'
  | 'pengaduan'
  | 'sarana';

/** 1 to 4 for each of the nine elements; an element left out was not answered. */
export type SkmAnswers = Readonly<Partial<Record<SkmElement, 1 | 2 | 3 | 4>>>;

export type DemoApplication = Demo & {
  /** Stable across runs with the same seed and today; not the tracking number, which the action gives. */
  readonly key: string;
  readonly service: string;
  readonly applicant: string;
  /** Valid on the day it was submitted. */
  readonly areaCode: string;
  readonly submittedOn: string;
  /** Working days from submission to the decision; null: still waiting. */
  readonly workingDays: number | null;
  readonly dueOn: string;
  readonly finishedOn: string | null;
  readonly outcome: 'granted' | 'refused' | null;
  readonly refusalReason: string | null;
  /** null: finished without a survey answer, or not finished. */
  readonly skm: SkmAnswers | null;
};
