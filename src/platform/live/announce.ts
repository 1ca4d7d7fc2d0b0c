import type { Tx } from '../db/db.ts';
import { sql } from '../db/sql.ts';

/** The one channel of PostgreSQL on which announcements of every kind are heard. */
export const listenChannel = 'serasan_live';

/** Something that listeners of /live are told; only what the public may know. */
export interface Announcement {
  readonly regency: string;
  readonly channel: string;
  readonly sequence: number;
  readonly payload: Readonly<Record<string, unknown>>;
}

/**
 * Announces inside the transaction: heard when it commits, never otherwise, in the order of commits.
 * Call it last: announcements of one regency and channel wait for each other.
 */
export async function announce(
  tx: Tx,
  channel: string,
  payload: Readonly<Record<string, unknown>>,
  now: Date,
): Promise<void> {
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`live:${tx.regency}:${channel}`}, 0))`);
  const { sequence } = await tx.one<{ sequence: number }>(sql`
    insert into platform.announcements (regency_code, channel, sequence, payload, announced_at)
    select ${tx.regency}, ${channel}, coalesce(max(sequence), 0) + 1, ${JSON.stringify(payload)}::jsonb, ${now}
    from platform.announcements
    where regency_code = ${tx.regency}
      and channel = ${channel}
    returning sequence`);
  const told: Announcement = { regency: tx.regency, channel, sequence, payload };
  await tx.run(sql`select pg_notify(${listenChannel}, ${JSON.stringify(told)})`);
}

/** What was announced after a sequence number, oldest first. */
export async function listAnnouncements(tx: Tx, channel: string, after: number, limit = 200): Promise<Announcement[]> {
  return tx.many<Announcement>(sql`
    select regency_code as regency, channel, sequence, payload
    from platform.announcements
    where regency_code = ${tx.regency}
      and channel = ${channel}
      and sequence > ${after}
    order by sequence
    limit ${limit}`);
}

export async function findLatestAnnouncement(tx: Tx, channel: string): Promise<Announcement | undefined> {
  return tx.maybe<Announcement>(sql`
    select regency_code as regency, channel, sequence, payload
    from platform.announcements
    where regency_code = ${tx.regency}
      and channel = ${channel}
    order by sequence desc
    limit 1`);
}

/** Removes what nobody resumes from any more, but never the last one: the numbers go on from it. */
export async function forgetAnnouncements(tx: Tx, before: Date): Promise<number> {
  return tx.run(sql`
    delete from platform.announcements a
    where announced_at < ${before}
      and sequence < (
        select max(sequence)
        from platform.announcements last
        where last.regency_code = a.regency_code
          and last.channel = a.channel
      )`);
}
