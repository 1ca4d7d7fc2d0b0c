import type { At } from '../../kernel/capability/at.ts';
import type { InboxItem } from '../../kernel/capability/capability.ts';
import type { Tx } from '../../platform/db/db.ts';
import { formatNumber } from '../../platform/words/format.ts';
import { pick, type Pair } from '../../platform/words/words.ts';
import { findPhase, lastDay } from '../cycles/model.ts';
import { listOwnCycles } from '../cycles/queries.ts';
import { readOverview, type Entry, type Overview } from './read.ts';
import { words } from './words.ts';

/** What the self-assessment of open cycles asks of the person, with the phase's last day. */
export async function selfAssessmentInbox(tx: Tx, at: At): Promise<InboxItem[]> {
  if (!at.may('evaluation.read')) return [];
  const items: InboxItem[] = [];
  for (const cycle of await listOwnCycles(tx)) {
    if (cycle.state !== 'self-assessment') continue;
    const overview = await readOverview(tx, cycle.id, at);
    if (overview && !overview.submission) items.push(...waitingIn(overview, at));
  }
  return items;
}

function waitingIn(overview: Overview, at: At): InboxItem[] {
  const w = words(at.lang);
  const { cycle, entries } = overview;
  const name = pick(cycle.name, at.lang);
  const home = at.href(`/kerja/evaluasi/${cycle.id}`);
  const phase = findPhase(cycle, 'self-assessment');
  const kind: Pair = [words('id').inboxKind, words('en').inboxKind];
  const item = (title: string, href: string): InboxItem => ({ kind, title, href, due: phase && lastDay(phase) });
  const own = at.person?.organisationCode;
  const writing = entries.filter((each) => each.mayWrite && (!own || each.answer.organisation === own));
  const returned = writing.filter((each) => each.answer.state === 'returned');
  const fresh = writing.filter((each) => each.answer.state !== 'returned');
  const approving = entries.filter((each) => each.mayApprove);
  const verifying = entries.filter((each) => each.mayVerify);
  const counted = (list: readonly Entry[], say: (n: string, name: string) => string) =>
    list.length > 0 ? [item(say(formatNumber(at.lang, list.length), name), hrefOf(list, home))] : [];
  return [
    ...returned.map((each) =>
      item(w.inboxReturned(each.item.code, pick(each.item.title, at.lang)), `${home}/butir/${each.item.code}`),
    ),
    ...counted(fresh, w.inboxWrite),
    ...counted(approving, w.inboxApprove),
    ...counted(verifying, w.inboxVerify),
    ...(overview.maySubmit ? [item(w.inboxSubmit(name), `${home}/kirim`)] : []),
  ];
}

/** One item opens itself, several open the list. */
function hrefOf(list: readonly Entry[], home: string): string {
  return list.length === 1 ? `${home}/butir/${list[0]?.item.code}` : home;
}
