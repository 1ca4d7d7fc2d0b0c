import { defineProblems } from '../platform/problem/problem.ts';

export const programmeStatuses = ['planned', 'running', 'late', 'done', 'stopped'] as const;
export type ProgrammeStatus = (typeof programmeStatuses)[number];

export const programmeProblems = defineProblems('programmes', {
  overspent: {
    status: 422,
    id: 'Realisasi melebihi anggaran program. Ubah anggaran lebih dahulu atau periksa angkanya.',
    en: 'Spending exceeds the programme’s budget. Change the budget first or check the figure.',
  },
  before: {
    status: 422,
    id: 'Tanggal itu sebelum program dimulai.',
    en: 'That date is before the programme begins.',
  },
  future: { status: 422, id: 'Tanggal itu belum tiba.', en: 'That date has not come yet.' },
  reached: {
    status: 409,
    id: 'Tonggak ini sudah dicatat tercapai.',
    en: 'This milestone is already recorded as reached.',
  },
});

export interface Milestone {
  readonly position: number;
  readonly due_on: string;
  readonly done_on: string | null;
}

/** What a programme was on a day, from its dates and milestones: nobody types a status. */
export function statusOf(
  programme: { readonly starts_on: string; readonly status: string; readonly milestones: readonly Milestone[] },
  on: string,
): ProgrammeStatus {
  const { milestones } = programme;
  if (programme.status === 'stopped') return 'stopped';
  if (milestones.length > 0 && milestones.every((each) => each.done_on !== null)) return 'done';
  if (milestones.some((each) => each.done_on === null && each.due_on < on)) return 'late';
  return programme.starts_on <= on ? 'running' : 'planned';
}
