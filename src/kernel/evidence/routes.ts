import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import type { At } from '../capability/at.ts';
import { handOut } from '../capability/hand-out.ts';
import { form, page, standard } from '../capability/route.ts';
import { giveEvidence } from './actions.ts';
import { damagedRoute } from './damaged.ts';
import { EvidenceListPage, EvidencePage, GiveEvidencePage } from './pages/evidence.tsx';
import { findEvidence, listEvidence, listVerifiedUses } from './queries.ts';
import { words } from './words.ts';

const list = page('/kerja/bukti', {
  may: 'observations.read',
  input: z.object({ tersimpan: z.string().optional() }),
  read: async (tx, _input: { tersimpan?: string | undefined }, at) =>
    listEvidence(tx, at.may('observations.verify') ? null : (at.person?.organisationCode ?? '')),
  title: ({ at }) => words(at.lang).evidence,
  view: ({ data, at, input }) => EvidenceListPage({ data, at, saved: input.tersimpan === '1' }),
  nav: '/kerja/bukti',
});

const give = form('/kerja/bukti/baru', {
  act: giveEvidence,
  title: ({ at }) => words(at.lang).add,
  view: GiveEvidencePage,
  nav: '/kerja/bukti',
  then: ({ at }) => at.href('/kerja/bukti?tersimpan=1'),
  publish: z.object({ id: z.string(), title: z.string(), fileHash: z.string().nullable(), url: z.string().nullable() }),
});

const one = page('/bukti/:id', {
  may: 'anyone',
  input: z.object({ id: z.string() }),
  read: readVisible,
  title: ({ data }) => data.evidence.title,
  view: ({ data, at }) => EvidencePage({ data, at }),
});

/** The file itself. */
const file = standard('/bukti/:id/berkas', {
  may: 'anyone',
  input: z.object({ id: z.string() }),
  read: async (tx, asked: { id: string }, at, house) => {
    const { evidence } = (await readVisible(tx, asked, at)) ?? {};
    return evidence && handOut(house, evidence);
  },
});

/** Public once a verified figure rests on it; before that for those who read unverified figures. */
async function readVisible(tx: Tx, asked: { id: string }, at: At) {
  if (!z.uuid().safeParse(asked.id).success) return undefined;
  const evidence = await findEvidence(tx, asked.id);
  if (!evidence) return undefined;
  const uses = await listVerifiedUses(tx, evidence.id);
  const inside = at.may('observations.read', { areaCode: at.regency, organisationCode: evidence.organisation });
  const own = at.person !== undefined && evidence.author === at.person.id;
  return uses.length > 0 || inside || own ? { evidence, uses } : undefined;
}

export const evidencePermissions = {
  'evidence.give': {
    words: ['Menambah bukti', 'Add evidence'],
    roles: ['officer', 'agency-head', 'verifier', 'kominfo-head', 'planner', 'district-head', 'village-officer'],
  },
  'evidence.guard': {
    words: ['Melihat berkas yang rusak', 'See damaged files'],
    roles: ['admin', 'kominfo-head'],
  },
} as const;

export const evidenceRoutes = [list, give, damagedRoute, one, file];
