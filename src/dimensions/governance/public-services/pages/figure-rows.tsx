import type { At } from '../../../../kernel/capability/at.ts';
import { Chip } from '../../../../platform/html/chip.tsx';
import { Crumbs, Paging } from '../../../../platform/html/navigation.tsx';
import { PageHead, Stack } from '../../../../platform/html/page.tsx';
import { Notice } from '../../../../platform/html/panel.tsx';
import { Table } from '../../../../platform/html/table.tsx';
import { formatDate, formatNumber, formatPeriod } from '../../../../platform/words/format.ts';
import { pick } from '../../../../platform/words/words.ts';
import { rowsHref } from '../model.ts';
import type { FigureRowsData } from '../views.ts';
import { words } from '../words.ts';

/** The last step of a number's trail: each row that it counts, without anything that says whose it is. */
export function FigureRowsPage({ data, at }: { data: FigureRowsData; at: At }) {
  const w = words(at.lang);
  const name = { 'PS-TEPAT': w.nameTepat, 'PS-SELESAI': w.nameSelesai, 'PS-IKM': w.nameIkm }[data.code];
  return (
    <div class="wrap page">
      <Crumbs lang={at.lang} items={[{ label: w.services, href: at.href('/layanan') }]} here={data.code} />
      <PageHead
        eyebrow={data.code}
        title={w.figuresTitle(name)}
        intro={w.figuresIntro(data.areaName, formatPeriod(at.lang, data.month))}
        hue="governance"
        chips={data.demo && <Chip tone="demo">{w.example}</Chip>}
      />
      {data.code === 'PS-IKM' ? <MeansTable data={data} at={at} /> : <CasesTable data={data} at={at} />}
      <Paging
        lang={at.lang}
        page={data.page}
        pages={data.pages}
        href={(page) => at.href(`${rowsHref(data.code)(data.area, data.month)}&hal=${page}`)}
        summary={w.rowsCounted(formatNumber(at.lang, data.total))}
      />
    </div>
  );
}

function CasesTable({ data, at }: { data: FigureRowsData; at: At }) {
  const w = words(at.lang);
  return (
    <Table
      lang={at.lang}
      caption={data.code}
      quietCaption
      stack
      rows={data.cases}
      columns={[
        { key: 'title', head: w.service, rowHead: true, cell: (each) => pick(each.title, at.lang) },
        { key: 'submitted', head: w.submittedOn, cell: (each) => formatDate(at.lang, each.submittedOn) },
        { key: 'due', head: w.dueOn, cell: (each) => formatDate(at.lang, each.dueOn) },
        {
          key: 'closed',
          head: w.closedOn,
          cell: (each) => (each.closedOn ? formatDate(at.lang, each.closedOn) : w.notYet),
        },
        { key: 'counted', head: w.counted, cell: (each) => (each.counted ? w.yes : w.no) },
      ]}
    />
  );
}

function MeansTable({ data, at }: { data: FigureRowsData; at: At }) {
  const w = words(at.lang);
  return (
    <Stack>
      <Notice>{w.fiveAtATime}</Notice>
      <Table
        lang={at.lang}
        caption={data.code}
        quietCaption
        rows={data.means}
        columns={[
          { key: 'title', head: w.service, rowHead: true, cell: (each) => pick(each.title, at.lang) },
          { key: 'n', head: w.answers, number: true, cell: (each) => formatNumber(at.lang, each.respondents) },
          { key: 'mean', head: w.meanMark, number: true, cell: (each) => formatNumber(at.lang, each.mean, 3) },
        ]}
      />
    </Stack>
  );
}
