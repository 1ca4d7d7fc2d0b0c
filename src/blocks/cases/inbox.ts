import type { At } from '../../kernel/capability/at.ts';
import type { InboxItem } from '../../kernel/capability/capability.ts';
import type { Tx } from '../../platform/db/db.ts';
import { pick } from '../../platform/words/words.ts';
import { listInbox } from './inbox-queries.ts';
import { deskPath, type CaseKind } from './model.ts';

/** What waits for an officer: open cases of the kind that they may work on, late first. */
export function caseInbox(kind: CaseKind): (tx: Tx, at: At) => Promise<InboxItem[]> {
  return async (tx, at) =>
    (await listInbox(tx, at, [kind])).map((row) => ({
      kind: kind.name,
      title: `${pick([row.titleId, row.titleEn], at.lang)} · ${row.number}`,
      href: deskPath(kind, row.number),
      due: row.dueOn,
    }));
}
