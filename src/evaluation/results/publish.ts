import { sequenceNow } from '../../kernel/audit/sequencer.ts';
import { perform } from '../../kernel/capability/action.ts';
import type { At } from '../../kernel/capability/at.ts';
import type { House } from '../../kernel/capability/house.ts';
import { writeBundle } from '../exchange/write.ts';
import { publishResults, recordResult } from './actions.ts';

type PublishingHouse = Pick<House, 'db' | 'config' | 'clock'>;

/**
 * Everything before a cycle becomes public: every mark gets its place in the log, the result is recorded, a head is signed
 * that covers it, the bundle is written. Stopped anywhere, it is simply done again: a later record supersedes an earlier.
 */
export async function sealResult(
  house: PublishingHouse,
  cycle: string,
  at: At,
): Promise<{ cycle: string; bundle_sha256: string; checkpoint: string }> {
  await sequenceNow(house);
  await perform(house.db, recordResult, { cycle }, at);
  await sequenceNow(house);
  const { sha256, head } = await writeBundle(house, cycle);
  return { cycle, bundle_sha256: sha256, checkpoint: head.note };
}

/** Seals and publishes a cycle. */
export async function publishCycle(house: PublishingHouse, cycle: string, at: At): Promise<{ size: number }> {
  return perform(house.db, publishResults, await sealResult(house, cycle, at), at);
}
