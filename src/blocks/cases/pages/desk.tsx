import type { At } from '../../../kernel/capability/at.ts';
import { Button, Buttons } from '../../../platform/html/button.tsx';
import { Chip } from '../../../platform/html/chip.tsx';
import { Checkboxes } from '../../../platform/html/choices.tsx';
import { Hidden, TextField } from '../../../platform/html/fields.tsx';
import { Form } from '../../../platform/html/form.tsx';
import { Paging, Tabs } from '../../../platform/html/navigation.tsx';
import { PageHead } from '../../../platform/html/page.tsx';
import { Table } from '../../../platform/html/table.tsx';
import { formatDate, formatNumber } from '../../../platform/words/format.ts';
import { pick, type Pair } from '../../../platform/words/words.ts';
import { deskPath, isLate, stateOf, type CaseKind } from '../model.ts';
import { inboxPageSize, type CaseRow, type InboxFilter, type InboxTab } from '../rows.ts';
import { words } from '../words.ts';

export interface DeskListProps {
  readonly kind: CaseKind;
  /** Plural, above the list. */
  readonly title: Pair;
  readonly rows: readonly CaseRow[];
  readonly counts: Readonly<Record<InboxTab, number>>;
  readonly filter: InboxFilter;
  readonly at: At;
}

/** The office's list of one kind: tabs with counts, a filter, late ones first, a page at a time. */
export function DeskListPage(props: DeskListProps) {
  const { kind, title, counts, filter, at } = props;
  const w = words(at.lang);
  const tabs: [InboxTab, string][] = [
    ['open', w.tabOpen],
    ['late', w.tabLate],
    ['waiting', w.tabWaiting],
    ['closed', w.tabClosed],
  ];
  const href = (tab: InboxTab, page = 1) => at.href(`${kind.desk}?${query(filter, tab, page)}`);
  return (
    <div class="wrap page">
      <PageHead title={pick(title, at.lang)} intro={w.deskIntro} />
      <Tabs
        label={w.state}
        current={href(filter.tab)}
        items={tabs.map(([tab, label]) => ({ label, href: href(tab), count: counts[tab] }))}
      />
      <div class="section">
        <Form action={at.href(kind.desk)} method="get" inline label={w.search}>
          <TextField name="cari" label={w.search} type="search" value={filter.search} />
          <Checkboxes
            name="saya"
            label={w.assignee}
            values={filter.mine ? ['ya'] : []}
            options={[{ value: 'ya', label: w.mine }]}
          />
          <Hidden name="tab" value={filter.tab} />
          <Buttons>
            <Button>{w.apply}</Button>
          </Buttons>
        </Form>
      </div>
      <DeskTable {...props} />
      <Paging
        lang={at.lang}
        page={filter.page}
        pages={Math.max(1, Math.ceil(counts[filter.tab] / inboxPageSize))}
        href={(page) => href(filter.tab, page)}
        summary={w.inboxShown(formatNumber(at.lang, counts[filter.tab]))}
      />
    </div>
  );
}

function DeskTable({ kind, rows, at }: DeskListProps) {
  const w = words(at.lang);
  return (
    <Table
      lang={at.lang}
      caption={pick(kind.name, at.lang)}
      quietCaption
      stack
      rows={rows}
      rowKey={(row) => row.id}
      empty={w.inboxEmpty}
      columns={[
        {
          key: 'title',
          head: pick(kind.name, at.lang),
          rowHead: true,
          cell: (row) => (
            <>
              <a href={at.href(deskPath(kind, row.number))}>{pick([row.titleId, row.titleEn], at.lang)}</a>{' '}
              {row.demo && <Chip tone="demo">{w.demo}</Chip>}
              <small>{row.number}</small>
            </>
          ),
        },
        { key: 'state', head: w.state, cell: (row) => pick(stateOf(kind, row.state).name, at.lang) },
        {
          key: 'due',
          head: w.due,
          cell: (row) => (
            <>
              {row.pausedOn && row.outcome === null ? w.paused : formatDate(at.lang, row.dueOn)}{' '}
              {isLate(row, row.closedOn ?? at.today) && row.outcome !== 'withdrawn' && (
                <Chip tone="bad">{row.outcome === null ? w.late : w.finishedLate}</Chip>
              )}
            </>
          ),
        },
        { key: 'area', head: w.area, cell: (row) => row.areaName },
        { key: 'organisation', head: w.organisation, cell: (row) => row.organisationName },
        { key: 'assignee', head: w.assignee, cell: (row) => row.assigneeName ?? w.nobody },
      ]}
    />
  );
}

function query(filter: InboxFilter, tab: InboxTab, page: number): string {
  const given = new URLSearchParams({ tab });
  if (filter.search) given.set('cari', filter.search);
  if (filter.mine) given.set('saya', 'ya');
  if (page > 1) given.set('halaman', String(page));
  return given.toString();
}
