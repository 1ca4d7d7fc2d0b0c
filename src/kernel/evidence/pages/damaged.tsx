import { Crumbs } from '../../../platform/html/navigation.tsx';
import { PageHead } from '../../../platform/html/page.tsx';
import { Empty } from '../../../platform/html/panel.tsx';
import { Table } from '../../../platform/html/table.tsx';
import { formatDateTime } from '../../../platform/words/format.ts';
import type { At } from '../../capability/at.ts';
import type { Damaged } from '../damaged.ts';
import { groupHash } from '../model.ts';
import { words } from '../words.ts';

/** Damaged files with their documents, and how they are put back. */
export function DamagedPage({ data, at }: { data: readonly Damaged[]; at: At }) {
  const w = words(at.lang);
  return (
    <div class="wrap page">
      <Crumbs lang={at.lang} items={[{ href: at.href('/kerja/bukti'), label: w.evidence }]} here={w.damaged} />
      <PageHead title={w.damaged} intro={w.damagedIntro} />
      {data.length === 0 ? (
        <Empty title={w.noneDamaged}>{w.noneDamagedDetail}</Empty>
      ) : (
        <Table
          lang={at.lang}
          caption={w.damaged}
          quietCaption
          stack
          rows={data}
          rowKey={(row) => row.hash}
          columns={[
            {
              key: 'documents',
              head: w.document,
              rowHead: true,
              cell: (row) => <Documents of={row} at={at} />,
            },
            { key: 'kind', head: w.damage, cell: (row) => w[row.kind] },
            { key: 'found', head: w.foundAt, cell: (row) => formatDateTime(at.lang, row.foundAt) },
            { key: 'hash', head: w.hash, cell: (row) => <code>{groupHash(row.hash)}</code> },
          ]}
        />
      )}
    </div>
  );
}

function Documents({ of, at }: { of: Damaged; at: At }) {
  return of.documents.map((each, index) => (
    <>
      {index > 0 && ', '}
      <a key={each.id} href={at.href(`/bukti/${each.id}`)} lang="id">
        {each.title}
      </a>
    </>
  ));
}
