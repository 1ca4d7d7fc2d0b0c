import { listDays } from '../../../blocks/cases/figures-queries.ts';
import { listInbox } from '../../../blocks/cases/inbox-queries.ts';
import type { At } from '../../../kernel/capability/at.ts';
import type { Change, InboxItem } from '../../../kernel/capability/capability.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { pick } from '../../../platform/words/words.ts';
import { applicationKind } from './model.ts';

/** What waits for an officer: open applications they may work on, late first. */
export async function inbox(tx: Tx, at: At): Promise<InboxItem[]> {
  const rows = await listInbox(tx, at, [applicationKind]);
  return rows.map((row) => ({
    kind: applicationKind.name,
    title: `${pick([row.titleId, row.titleEn], at.lang)} · ${row.number}`,
    href: applicationKind.deskPath(row.number),
    due: row.dueOn,
  }));
}

/** What changed for the public: the days on which applications were finished, never a single one. */
export async function changes(tx: Tx, _at: At, limit: number): Promise<Change[]> {
  const days = await listDays(tx, applicationKind, limit);
  return days.map((day) => ({
    at: day.lastAt,
    title: [`${day.granted} permohonan layanan selesai`, `${day.granted} service applications finished`],
    detail: [`${day.onTime} di antaranya tepat waktu`, `${day.onTime} of them on time`],
    href: '/layanan',
    demo: day.demo,
  }));
}
