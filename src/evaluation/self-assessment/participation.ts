import type { Tx } from '../../platform/db/db.ts';
import { findCycle } from '../cycles/queries.ts';
import type { Participation } from './model.ts';
import { findSubmission, lockParticipant } from './queries.ts';

/**
 * The regency's part in a cycle, held until the transaction ends, so that nothing is written while it is being submitted
 * or withdrawn; undefined where it takes none. What it submitted is read after the lock is held, never with it.
 */
export async function lockParticipation(tx: Tx, id: string): Promise<Participation | undefined> {
  const participant = await lockParticipant(tx, id);
  const cycle = participant && (await findCycle(tx, id));
  if (!cycle) return undefined;
  return { cycle, withdrawn: participant.withdrawn, submitted: (await findSubmission(tx, id)) !== undefined };
}
