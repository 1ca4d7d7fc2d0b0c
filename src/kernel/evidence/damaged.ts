import { h } from 'preact';
import { listDamaged, type Damage } from '../../platform/files/damage.ts';
import type { Tx } from '../../platform/db/db.ts';
import { localDate } from '../../platform/words/format.ts';
import type { At } from '../capability/at.ts';
import type { InboxItem } from '../capability/capability.ts';
import { page } from '../capability/route.ts';
import type { Evidence } from './model.ts';
import { DamagedPage } from './pages/damaged.tsx';
import { listEvidenceByHash } from './queries.ts';
import { words } from './words.ts';

const may = 'evidence.guard';

/** A damaged file with the documents of the regency that are it. */
export interface Damaged {
  readonly hash: string;
  readonly kind: Damage;
  readonly foundAt: Date;
  readonly documents: readonly Evidence[];
}

/** Files that the nightly reading found changed or missing, until they are whole again. */
export const damagedRoute = page('/kerja/bukti/rusak', {
  may,
  nav: '/kerja/bukti',
  read: readDamaged,
  title: ({ at }) => words(at.lang).damaged,
  view: (props) => h(DamagedPage, props),
});

export async function damagedInbox(tx: Tx, at: At): Promise<InboxItem[]> {
  if (!at.may(may)) return [];
  const [first, ...more] = await readDamaged(tx);
  if (!first) return [];
  return [
    {
      kind: [words('id').damagedKind, words('en').damagedKind],
      title: words(at.lang).damagedItem(more.length + 1),
      href: '/kerja/bukti/rusak',
      due: localDate(first.foundAt),
    },
  ];
}

/** What a regency can put back is its own; the operator of the house is told of all on the console. */
async function readDamaged(tx: Tx): Promise<Damaged[]> {
  const damaged = await listDamaged(tx);
  const documents = await listEvidenceByHash(
    tx,
    damaged.map((each) => each.hash),
  );
  return damaged
    .map((each) => ({ ...each, documents: documents.get(each.hash) ?? [] }))
    .filter((each) => each.documents.length > 0);
}
