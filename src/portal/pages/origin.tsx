import { Crumbs, Paging } from '../../platform/html/navigation.tsx';
import { PageHead } from '../../platform/html/page.tsx';
import { Table } from '../../platform/html/table.tsx';
import { Chip } from '../../platform/html/chip.tsx';
import { formatDateTime, formatNumber, formatPeriod } from '../../platform/words/format.ts';
import { pick } from '../../platform/words/words.ts';
import type { At } from '../../kernel/capability/at.ts';
import type { Indicator } from '../../kernel/indicators/model.ts';
import type { OriginRow } from '../queries.ts';
import { words } from '../words.ts';

export interface OriginData {
  readonly indicator: Indicator;
  readonly year: number;
  readonly rows: readonly OriginRow[];
  readonly page: number;
  readonly pages: number;
}

/** The verified figures behind a year's value, each opening what it was made of. */
export function OriginPage({ data, at }: { data: OriginData; at: At }) {
  const w = words(at.lang);
  const { indicator, year } = data;
  const base = at.href(`/indikator/${indicator.code}`);
  return (
    <div class="wrap page">
      <Crumbs
        lang={at.lang}
        items={[{ label: pick(indicator.name, at.lang), href: `${base}?tahun=${year}` }]}
        here={w.where}
      />
      <PageHead title={`${w.where}: ${pick(indicator.name, at.lang)}, ${year}`} intro={w.trailIntro} />
      <Table
        lang={at.lang}
        caption={`${w.where}, ${year}`}
        quietCaption
        stack
        rows={data.rows}
        columns={[
          { key: 'period', head: w.period, rowHead: true, cell: (row) => formatPeriod(at.lang, row.period) },
          { key: 'area', head: w.place, cell: (row) => row.area },
          {
            key: 'n',
            head: w.numerator,
            number: true,
            cell: (row) => formatNumber(at.lang, row.numerator, Number.isInteger(row.numerator) ? 0 : 2),
          },
          {
            key: 'd',
            head: w.denominator,
            number: true,
            cell: (row) => (row.denominator === null ? '–' : formatNumber(at.lang, row.denominator)),
          },
          {
            key: 'origin',
            head: w.origin,
            cell: (row) => (
              <>
                <a href={at.href(`/jejak/${row.id}`)}>{row.kind === 'derived' ? w.rows : w.observation}</a>{' '}
                {row.demo && <Chip tone="demo">{w.example}</Chip>}
              </>
            ),
          },
          {
            key: 'at',
            head: w.verified,
            cell: (row) => (row.decided_at ? formatDateTime(at.lang, row.decided_at) : '–'),
          },
        ]}
      />
      <Paging
        lang={at.lang}
        page={data.page}
        pages={data.pages}
        href={(page) => `${base}/asal?tahun=${year}&hal=${page}`}
      />
    </div>
  );
}
