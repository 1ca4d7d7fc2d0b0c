import type { Tx } from '../../platform/db/db.ts';
import { nation } from '../areas/codes.ts';
import { createAt, type At } from '../capability/at.ts';
import type { AnyAction } from '../capability/action.ts';
import type { InboxItem, Part } from '../capability/capability.ts';
import { allParts, listRooms, type House } from '../capability/house.ts';
import { page } from '../capability/route.ts';
import type { Pair } from '../../platform/words/words.ts';
import { shownActivity, shownItems, sortInbox } from './model.ts';
import { WorkspacePage } from './pages/workspace.tsx';
import { listActivity, type Activity } from './queries.ts';
import { words } from './words.ts';

export interface WorkspaceData {
  readonly items: readonly InboxItem[];
  /** How many more wait than are shown. */
  readonly more: number;
  readonly overdue: number;
  readonly rooms: readonly { readonly label: Pair; readonly href: string; readonly waiting: number }[];
  readonly activity: readonly (Activity & { readonly words: Pair })[];
}

/** What waits for the person, from every part of the house; no list of parts stands anywhere. */
export async function readWorkspace(
  tx: Tx,
  at: At,
  house: Pick<House, 'parts' | 'capabilities'>,
): Promise<WorkspaceData> {
  const parts = allParts(house);
  const all: InboxItem[] = [];
  for (const part of parts) all.push(...((await part.inbox?.(tx, at)) ?? []));
  const items = sortInbox(all);
  const said = new Map<string, Pair>();
  for (const act of parts.flatMap((part) => [...(part.actions ?? []), ...formActions(part)]))
    if (act.words) said.set(act.name, act.words);
  const rooms = listRooms(house, at)
    .filter((room) => room.href !== '/kerja')
    .map((room) => ({ ...room, waiting: items.filter((item) => item.href.startsWith(room.href)).length }));
  const activity = at.person ? await listActivity(tx, at.person.id, [...said.keys()], shownActivity) : [];
  return {
    items: items.slice(0, shownItems),
    more: Math.max(0, items.length - shownItems),
    overdue: items.filter((item) => item.due !== undefined && item.due < at.today).length,
    rooms,
    activity: activity.flatMap((each) => {
      const told = said.get(each.action);
      return told ? [{ ...each, words: told }] : [];
    }),
  };
}

function formActions(part: Part): AnyAction[] {
  return (part.routes ?? []).flatMap((route) => (route.kind === 'form' ? [route.act as AnyAction] : []));
}

/** Whoever belongs to no regency works for the nation: evaluators and organisers find there what waits for them. */
function readOwnWorkspace(tx: Tx, at: At, house: House): Promise<WorkspaceData> {
  if (!at.person || at.person.homeRegency) return readWorkspace(tx, at, house);
  const national = createAt({ ...at, regency: nation });
  return house.db.tx({ regency: nation, readOnly: true }, (all) => readWorkspace(all, national, house));
}

export const workspaceRoutes = [
  page('/kerja', {
    may: 'signed-in',
    read: (tx, _input, at, house) => readOwnWorkspace(tx, at, house),
    title: ({ at }) => words(at.lang).workspace,
    view: ({ data, at }) => WorkspacePage({ data, at }),
    nav: '/kerja',
  }),
];
