import type { InboxItem } from '../capability/capability.ts';

/** Items shown at once; more wait behind their own lists. */
export const shownItems = 50;

/** Lines of own acts shown; sign-ins and other acts without words of their own are left out. */
export const shownActivity = 8;

/** By due date, undated last; equal dates keep the order in which the parts gave them. */
export function sortInbox(items: readonly InboxItem[]): InboxItem[] {
  return items.toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
}

/** From this many days on a due date is near. */
export const nearDays = 3;
