import type { Pair } from '../../platform/words/words.ts';
import type { CaseKind, CaseState, Outcome } from './model.ts';

/** A case as it stands, with the names a page needs. */
export interface CaseRow {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly subjectCode: string;
  readonly titleId: string;
  readonly titleEn: string;
  readonly organisationCode: string;
  readonly organisationName: string;
  readonly areaCode: string;
  readonly areaName: string;
  readonly state: string;
  readonly step: number;
  readonly submittedAt: Date;
  readonly submittedOn: string;
  readonly allowedDays: number;
  readonly dueOn: string;
  readonly pausedOn: string | null;
  readonly closedAt: Date | null;
  readonly closedOn: string | null;
  readonly outcome: Outcome | null;
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
  readonly demo: boolean;
}

export interface EventRow {
  readonly step: number;
  readonly event: string;
  readonly note: string | null;
  readonly byOffice: boolean;
  readonly happenedAt: Date;
}

export interface MessageRow {
  readonly id: string;
  readonly audience: 'public' | 'internal';
  /** Null once it is erased. */
  readonly body: string | null;
  readonly senderName: string | null;
  readonly sentAt: Date;
}

export interface ApplicantRow {
  readonly name: string | null;
  readonly contact: string | null;
  readonly keepUntil: string;
  readonly erasedAt: Date | null;
}

export interface AttachmentRow {
  readonly id: string;
  readonly step: number;
  readonly fileHash: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
}

export interface VillageRow {
  readonly code: string;
  readonly name: string;
  readonly districtCode: string;
  readonly districtName: string;
}

export type InboxTab = 'late' | 'open' | 'waiting' | 'closed';

/** Cases on a page of the office's list. */
export const inboxPageSize = 25;

export interface InboxFilter {
  readonly tab: InboxTab;
  readonly search?: string | undefined;
  readonly mine?: boolean;
  readonly page: number;
}

/** A count out of a count in one district. */
export interface DistrictShare {
  readonly areaCode: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly demo: boolean;
}

/** How a subject (a service) has done between two days, the second excluded. */
export interface SubjectFigures {
  readonly subjectCode: string;
  readonly received: number;
  readonly granted: number;
  readonly onTime: number;
  readonly refused: number;
  readonly open: number;
  readonly late: number;
  readonly demo: boolean;
}

/** What ended on each of the last days on which something ended, newest first. */
export interface DayFigures {
  readonly closedOn: string;
  readonly lastAt: Date;
  readonly granted: number;
  readonly onTime: number;
  readonly demo: boolean;
}

/** A case as anyone with its number sees it. */
export interface CaseStatus {
  readonly row: CaseRow;
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly events: readonly EventRow[];
  readonly messages: readonly MessageRow[];
  readonly maskedContact: string | null;
  readonly late: boolean;
  /** Working days to the promised day, negative when it is past. */
  readonly daysToDue: number;
  readonly offers: readonly Offer[];
}

/** A case as the office sees it. */
export interface DeskCase extends CaseStatus {
  readonly applicant: ApplicantRow;
  readonly attachments: readonly AttachmentRow[];
}

/** Something the applicant is invited to do on the status page. */
export interface Offer {
  readonly label: Pair;
  readonly detail: Pair;
  readonly href: string;
}

/** A case as a figure counts it: in the denominator always, in the numerator when `counted`. */
export interface CountedCase {
  readonly title: Pair;
  readonly submittedOn: string;
  readonly dueOn: string;
  readonly closedOn: string | null;
  readonly counted: boolean;
  /** Whether an example is among all that the figure counts. */
  readonly demo: boolean;
  /** How many the figure counts, over all pages. */
  readonly total: number;
}
