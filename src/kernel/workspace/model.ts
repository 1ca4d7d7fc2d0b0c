import { localDate } from '../../platform/words/format.ts';
import type { InboxItem } from '../capability/capability.ts';

/** Items shown at once; more wait behind their own lists. */
export const shownItems = 50;

/** Lines of own acts shown; sign-ins and other acts without words of their own are left out. */
export const shownActivity = 8;

/** Own acts read to make those lines of. */
export const readActivity = 80;

/** By due date, undated last; equal dates keep the order in which the parts gave them. */
export function sortInbox(items: readonly InboxItem[]): InboxItem[] {
  return items.toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
}

/** Acts of one kind that follow each other on one day are one line, newest first; the newest speaks for them. */
export function foldActivity<Act extends { readonly action: string; readonly at: Date; readonly subjectId: string }>(
  acts: readonly Act[],
): (Act & { readonly times: number })[] {
  const lines: (Act & { times: number })[] = [];
  for (const act of acts.toSorted((a, b) => b.at.getTime() - a.at.getTime())) {
    const last = lines.at(-1);
    if (last && last.action === act.action && localDate(last.at) === localDate(act.at)) last.times += 1;
    else lines.push({ ...act, times: 1 });
  }
  return lines.slice(0, shownActivity);
}

/** From this many days on a due date is near. */
export const nearDays = 3;
