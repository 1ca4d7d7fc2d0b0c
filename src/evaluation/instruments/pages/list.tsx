import type { At } from '../../../kernel/capability/at.ts';
import { ButtonLink } from '../../../platform/html/button.tsx';
import { Chip } from '../../../platform/html/chip.tsx';
import { Crumbs } from '../../../platform/html/navigation.tsx';
import { PageHead, Section, Stack, Wrap } from '../../../platform/html/page.tsx';
import { Notice } from '../../../platform/html/panel.tsx';
import { Table } from '../../../platform/html/table.tsx';
import { formatDate, formatNumber, localDate } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { statusWords } from '../../cycles/words.ts';
import { evaluationDimensions, type Edition } from '../../editions/model.ts';
import type { InstrumentHead } from '../model.ts';
import { words } from '../words.ts';

export interface InstrumentsData {
  readonly instruments: readonly InstrumentHead[];
  readonly editions: readonly Edition[];
  /** The instrument that has just been published. */
  readonly fresh?: InstrumentHead | undefined;
}

/** All instruments and editions with how sure they are: for everybody, and at the organiser's desk with the import. */
export function InstrumentsPage({ data, at, desk }: { data: InstrumentsData; at: At; desk: boolean }) {
  const w = words(at.lang);
  return (
    <div class="page">
      <Wrap>
        <Stack>
          <Crumbs
            lang={at.lang}
            items={[
              desk
                ? { href: at.href('/kerja'), label: w.workspace }
                : { href: at.href('/evaluasi'), label: w.evaluation },
            ]}
            here={w.instruments}
          />
          {data.fresh && (
            <Notice tone="good">
              <p>{w.published(pick(data.fresh.name, at.lang))}</p>
            </Notice>
          )}
          <PageHead
            title={w.instruments}
            intro={desk ? w.deskIntro : w.publicIntro}
            actions={
              desk && (
                <ButtonLink kind="primary" icon="plus" href={at.href('/kerja/instrumen/impor')}>
                  {w.import}
                </ButtonLink>
              )
            }
          />
          <Table<InstrumentHead>
            lang={at.lang}
            caption={w.instruments}
            quietCaption
            stack
            rowKey={(row) => row.code}
            columns={[
              {
                key: 'name',
                head: w.instrument,
                rowHead: true,
                cell: (row) => <a href={at.href(`/evaluasi/instrumen/${row.code}`)}>{pick(row.name, at.lang)}</a>,
              },
              { key: 'items', head: w.items, number: true, cell: (row) => formatNumber(at.lang, row.items) },
              {
                key: 'status',
                head: w.status,
                cell: (row) => (row.ours ? <Chip tone="demo">{w.ours}</Chip> : <Chip>{w.imported}</Chip>),
              },
              { key: 'source', head: w.source, cell: (row) => <span lang="id">{row.source}</span> },
              { key: 'added', head: w.addedOn, cell: (row) => formatDate(at.lang, localDate(row.addedAt)) },
              {
                key: 'cycles',
                head: w.usedIn,
                cell: (row) => (row.cycles.length > 0 ? row.cycles.join(', ') : w.unused),
              },
            ]}
            rows={data.instruments}
          />
          <Section title={w.editions}>
            <Table<Edition>
              lang={at.lang}
              caption={w.editions}
              quietCaption
              stack
              rowKey={(row) => row.code}
              columns={[
                { key: 'name', head: w.edition, rowHead: true, cell: (row) => pick(row.name, at.lang) },
                { key: 'weights', head: w.weights, cell: (row) => weightsText(row, at) },
                {
                  key: 'status',
                  head: w.status,
                  cell: (row) => <Chip>{pick(statusWords[row.status], at.lang)}</Chip>,
                },
                { key: 'source', head: w.source, cell: (row) => <span lang="id">{row.source}</span> },
              ]}
              rows={data.editions}
            />
          </Section>
        </Stack>
      </Wrap>
    </div>
  );
}

/** `10 / 20 / 30 / 20 / 20`, in the order of the dimensions. */
export function weightsText(edition: Edition, at: At): string {
  return evaluationDimensions.map((each) => formatNumber(at.lang, edition.weights[each])).join(' / ');
}
