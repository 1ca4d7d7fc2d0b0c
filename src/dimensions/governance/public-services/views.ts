import type { CountedCase, SubjectFigures, VillageRow } from '../../../blocks/cases/rows.ts';
import type { Pair } from '../../../platform/words/words.ts';
import type { Service, ServiceStandard, Version } from './model.ts';
import type { Satisfaction } from './satisfaction.ts';

/** What pages draw: a service with how it has done. */
export interface HowItDoes {
  readonly figures: SubjectFigures | undefined;
  readonly satisfaction: Satisfaction;
  /** Whether an example is among what was counted, be the service itself one or not. */
  readonly demo: boolean;
}

export interface CatalogueEntry extends HowItDoes {
  readonly service: Service;
}

export interface ServicePageData extends HowItDoes {
  readonly standard: ServiceStandard;
  readonly versions: readonly Version[];
}

export interface VersionPageData {
  readonly standard: ServiceStandard;
  /** Day on which a later version took its place; undefined while nothing does. */
  readonly validUntil: string | undefined;
}

/** The application form: which of its three questions is asked, and what was answered before. */
export interface ApplyPageData {
  readonly standard: ServiceStandard;
  readonly villages: readonly VillageRow[];
  readonly step: 1 | 2 | 3;
  /** Codes of requirements ticked so far. */
  readonly ticked: readonly string[];
  readonly village: VillageRow | undefined;
  /** What is wrong with the step before; its page is shown again. */
  readonly stepError: 'requirements' | 'village' | undefined;
}

/** The survey's results in a period, for one service, one agency or all. */
export interface SkmPageData {
  readonly period: string;
  readonly periods: readonly string[];
  readonly service: string | undefined;
  readonly organisation: string | undefined;
  readonly services: readonly Service[];
  readonly overall: Satisfaction;
  /** The same answers under the other weights in use: name and index as printed. */
  readonly otherWeights: readonly { readonly weight: string; readonly shown: string }[];
  readonly byService: readonly { readonly service: Service; readonly satisfaction: Satisfaction }[];
}

export type FigureCode = 'PS-TEPAT' | 'PS-SELESAI' | 'PS-IKM';

/** Rows behind one derived figure. */
export interface FigureRowsData {
  readonly code: FigureCode;
  readonly area: string;
  readonly areaName: string;
  readonly month: string;
  readonly demo: boolean;
  /** Rows over all pages. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly cases: readonly CountedCase[];
  /** Of each service: how many answers count, and the mean of their marks. */
  readonly means: readonly { readonly title: Pair; readonly respondents: number; readonly mean: number }[];
}
