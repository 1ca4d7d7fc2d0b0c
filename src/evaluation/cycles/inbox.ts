import { nation } from '../../kernel/areas/codes.ts';
import type { At } from '../../kernel/capability/at.ts';
import type { InboxItem } from '../../kernel/capability/capability.ts';
import type { Tx } from '../../platform/db/db.ts';
import { pick, type Pair } from '../../platform/words/words.ts';
import { findPhase, lastDay } from './model.ts';
import { listCycles } from './queries.ts';
import { words } from './words.ts';

/** What waits for the organiser: cycles to open, and cycles whose self-assessment phase is over. */
export async function cyclesInbox(tx: Tx, at: At): Promise<InboxItem[]> {
  if (!at.may('evaluation.organise', { areaCode: nation })) return [];
  const w = words(at.lang);
  const kind: Pair = [words('id').inboxKind, words('en').inboxKind];
  return (await listCycles(tx)).flatMap((cycle) => {
    const phase = findPhase(cycle, 'self-assessment');
    const href = at.href(`/kerja/siklus/${cycle.id}`);
    const name = pick(cycle.name, at.lang);
    if (cycle.state === 'preparation') return [{ kind, href, title: w.inboxOpen(name), due: phase?.opensOn }];
    if (cycle.state === 'self-assessment')
      return [{ kind, href, title: w.inboxFreeze(name), due: phase && lastDay(phase) }];
    return [];
  });
}
