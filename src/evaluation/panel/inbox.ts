import { nation } from '../../kernel/areas/codes.ts';
import type { At } from '../../kernel/capability/at.ts';
import type { InboxItem } from '../../kernel/capability/capability.ts';
import type { Tx } from '../../platform/db/db.ts';
import { formatNumber } from '../../platform/words/format.ts';
import { pick, type Pair } from '../../platform/words/words.ts';
import { findPhase, lastDay } from '../cycles/model.ts';
import { listCycles, listParticipants } from '../cycles/queries.ts';
import { listMemberships, listSeats, listSeatsOf } from './queries.ts';
import { leastOf } from './read.ts';
import { words } from './words.ts';

/**
 * What waits for an evaluator (declare, mark, submit) and for the organiser (panels to complete). The panel is the
 * nation's: in a regency's transaction there is nothing to see.
 */
export async function panelInbox(tx: Tx, at: At): Promise<InboxItem[]> {
  if (tx.regency !== nation || !at.person) return [];
  return [
    ...(at.may('evaluation.mark', { areaCode: nation }) ? await evaluatorItems(tx, at, at.person.id) : []),
    ...(at.may('evaluation.organise', { areaCode: nation }) ? await organiserItems(tx, at) : []),
  ];
}

const kind: Pair = [words('id').inboxKind, words('en').inboxKind];

async function evaluatorItems(tx: Tx, at: At, person: string): Promise<InboxItem[]> {
  const w = words(at.lang);
  const memberships = (await listMemberships(tx, person)).filter(
    (each) => !each.declaredAt && each.state !== 'combined' && each.state !== 'published',
  );
  const seats = (await listSeatsOf(tx, person)).filter((each) => each.state === 'marking' && !each.submittedAt);
  return [
    ...memberships.map((each) => ({
      kind,
      title: w.inboxDeclare(pick([each.name_id, each.name_en], at.lang)),
      href: at.href(`/kerja/panel/pernyataan?siklus=${each.cycle}`),
    })),
    ...seats.map((seat) => {
      const left = seat.items - seat.marked;
      return {
        kind,
        title: left > 0 ? w.inboxMark(seat.name, formatNumber(at.lang, left)) : w.inboxSubmit(seat.name),
        href: at.href(`/kerja/panel/${seat.cycle}/${seat.regency}${left > 0 ? '' : '#kirim'}`),
        due: seat.due ?? undefined,
      };
    }),
  ];
}

async function organiserItems(tx: Tx, at: At): Promise<InboxItem[]> {
  const w = words(at.lang);
  const items: InboxItem[] = [];
  for (const cycle of await listCycles(tx)) {
    if (cycle.state !== 'marking') continue;
    const least = await leastOf(tx, cycle);
    const seats = (await listSeats(tx, cycle.id)).filter((seat) => !seat.recusedAt);
    const short = (await listParticipants(tx, cycle.id)).filter(
      (each) => !each.withdrawnAt && seats.filter((seat) => seat.regency === each.regency).length < least,
    );
    const phase = findPhase(cycle, 'scoring');
    if (short.length > 0)
      items.push({
        kind,
        title: w.inboxSeat(pick(cycle.name, at.lang), short.map((each) => each.name).join(', ')),
        href: at.href(`/kerja/siklus/${cycle.id}/panel`),
        due: phase && lastDay(phase),
      });
  }
  return items;
}
