import type { Tx } from '../platform/db/db.ts';
import { pick } from '../platform/words/words.ts';
import type { At } from '../kernel/capability/at.ts';
import type { InboxItem } from '../kernel/capability/capability.ts';
import { addDays } from '../kernel/periods/days.ts';
import { listProgrammes } from './queries.ts';

/** Milestones of one's own programmes whose day is near or past. */
export async function lateMilestones(tx: Tx, at: At): Promise<InboxItem[]> {
  if (!at.may('masterplan.report')) return [];
  const soon = addDays(at.today, 14);
  const own = (await listProgrammes(tx)).filter((each) =>
    at.may('masterplan.report', { areaCode: tx.regency, organisationCode: each.organisation_code }),
  );
  return own.flatMap((programme) =>
    programme.milestones
      .filter((each) => each.done_on === null && each.due_on <= soon)
      .map((each) => ({
        kind: ['Tonggak program', 'Programme milestone'] as const,
        title: pick([each.name_id, each.name_en], at.lang),
        href: `/kerja/program/${programme.code}/tonggak/${each.position}`,
        due: each.due_on,
      })),
  );
}
