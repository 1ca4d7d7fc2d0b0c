import type { At } from '../../../../kernel/capability/at.ts';
import { ButtonLink } from '../../../../platform/html/button.tsx';
import { Chip } from '../../../../platform/html/chip.tsx';
import { PageHead } from '../../../../platform/html/page.tsx';
import { Empty } from '../../../../platform/html/panel.tsx';
import { Table } from '../../../../platform/html/table.tsx';
import { formatDate, localDate } from '../../../../platform/words/format.ts';
import { pick } from '../../../../platform/words/words.ts';
import type { StandardRow } from '../standard-desk.ts';
import { words } from '../standard-words.ts';

/** The agency's services with what is published and what is being written. */
export function StandardsPage({ data, at }: { data: readonly StandardRow[]; at: At }) {
  const w = words(at.lang);
  const create = (
    <ButtonLink kind="primary" href={at.href('/kerja/standar/baru')} icon="plus">
      {w.newService}
    </ButtonLink>
  );
  return (
    <div class="wrap page">
      <PageHead title={w.standards} intro={w.listIntro} actions={data.length > 0 && create} />
      {data.length === 0 ? (
        <Empty title={w.noneYet} action={create}>
          {w.noneYetWhy}
        </Empty>
      ) : (
        <Table
          lang={at.lang}
          caption={w.standards}
          quietCaption
          stack
          rows={data}
          rowKey={(row) => row.code}
          columns={[
            {
              key: 'service',
              head: w.service,
              rowHead: true,
              cell: ({ code, latest, draft }) => {
                const named = latest ?? draft;
                return (
                  <>
                    <a href={at.href(`/kerja/standar/${code}`)}>{named ? pick(named.name, at.lang) : code}</a>
                    <small>{named?.organisationName}</small>
                  </>
                );
              },
            },
            { key: 'version', head: w.holding, cell: ({ latest }) => <Held of={latest} at={at} /> },
            {
              key: 'draft',
              head: w.draftHead,
              cell: ({ draft }) =>
                draft ? <Chip icon="edit">{w.draftSaved(formatDate(at.lang, localDate(draft.savedAt)))}</Chip> : '–',
            },
          ]}
        />
      )}
    </div>
  );
}

function Held({ of, at }: { of: StandardRow['latest']; at: At }) {
  const w = words(at.lang);
  if (!of) return <span class="quiet">{w.notPublished}</span>;
  const date = formatDate(at.lang, of.validFrom);
  return (
    <>
      {w.versionShort(of.version)} <small>{of.validFrom <= at.today ? w.since(date) : w.from(date)}</small>
    </>
  );
}
