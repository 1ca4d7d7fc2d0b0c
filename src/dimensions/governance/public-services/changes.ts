import { listDays } from '../../../blocks/cases/figures-queries.ts';
import type { At } from '../../../kernel/capability/at.ts';
import type { Change } from '../../../kernel/capability/capability.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { applicationKind } from './model.ts';

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
