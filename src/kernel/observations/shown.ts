import type { Pair } from '../../platform/words/words.ts';
import type { Tx } from '../../platform/db/db.ts';
import { formatPeriod } from '../../platform/words/format.ts';
import type { At } from '../capability/at.ts';
import type { Change } from '../capability/capability.ts';
import type { observationPermissions } from './permissions.ts';
import { listLatelyVerified } from './queries.ts';

/** The workspace's rooms of figures and evidence. */
export const observationDesk = [
  { label: ['Angka', 'Figures'], href: '/kerja/angka', may: 'observations.enter', order: 10 },
  { label: ['Persetujuan', 'Approval'], href: '/kerja/persetujuan', may: 'observations.approve', order: 20 },
  { label: ['Verifikasi', 'Verification'], href: '/kerja/verifikasi', may: 'observations.verify', order: 30 },
  { label: ['Bukti', 'Evidence'], href: '/kerja/bukti', may: 'observations.read', order: 40 },
] as const satisfies readonly { label: Pair; href: string; may: keyof typeof observationPermissions; order: number }[];

/** Figures lately verified, for what changed. */
export async function observationChanges(tx: Tx, _at: At, limit: number): Promise<Change[]> {
  const sets = await listLatelyVerified(tx, limit);
  return sets.map((set) => ({
    at: set.at,
    title: [set.name_id, set.name_en],
    detail: [
      `Angka ${formatPeriod('id', set.period)} terverifikasi`,
      `Figures of ${formatPeriod('en', set.period)} verified`,
    ],
    href: `/jejak/${set.indicator}/${tx.regency}/${set.period}`,
    demo: set.demo,
  }));
}
