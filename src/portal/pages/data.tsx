import { ButtonLink } from '../../platform/html/button.tsx';
import { Chip } from '../../platform/html/chip.tsx';
import { PageHead, Section } from '../../platform/html/page.tsx';
import { Table } from '../../platform/html/table.tsx';
import { pick } from '../../platform/words/words.ts';
import type { At } from '../../kernel/capability/at.ts';
import type { Dimension, Sasaran } from '../../masterplan/queries.ts';
import { shownScore, shownValue } from '../figures.ts';
import type { IndicatorLine } from '../plan.ts';
import { words } from '../words.ts';

export interface DataListData {
  readonly year: number;
  readonly demo: boolean;
  readonly dimensions: readonly {
    readonly dimension: Dimension;
    readonly sasaran: readonly { readonly sasaran: Sasaran; readonly lines: readonly IndicatorLine[] }[];
  }[];
}

/** All indicators of the plan by objective, with the year's figure and target. */
export function DataListPage({ data, at }: { data: DataListData; at: At }) {
  const w = words(at.lang);
  return (
    <div class="wrap page">
      <PageHead
        title={w.dataTitle}
        intro={w.dataIntro}
        chips={data.demo && <Chip tone="demo">{w.example}</Chip>}
        actions={<ButtonLink href={at.href('/rumus')}>{w.formulaOpen}</ButtonLink>}
      />
      {data.dimensions.map(({ dimension, sasaran }) => (
        <Section
          key={dimension.id}
          title={dimension.name}
          intro={pick([dimension.subtitle_id, dimension.subtitle_en], at.lang)}
        >
          <Table
            lang={at.lang}
            caption={`${dimension.name}, ${data.year}`}
            quietCaption
            stack
            dense
            even
            rows={sasaran.flatMap((each) => each.lines.map((line) => ({ ...line, sasaran: each.sasaran })))}
            columns={[
              {
                key: 'indicator',
                head: w.indicators,
                rowHead: true,
                cell: (row) => (
                  <a href={`${at.href(`/indikator/${row.indicator.code}`)}?tahun=${data.year}`}>
                    {pick(row.indicator.name, at.lang)}
                  </a>
                ),
              },
              {
                key: 'sasaran',
                head: w.objectives,
                cell: (row) => pick([row.sasaran.short_name_id, row.sasaran.short_name_en], at.lang),
              },
              {
                key: 'value',
                head: `${w.value} ${data.year}`,
                number: true,
                cell: (row) => shownValue(at.lang, row.indicator, row.value),
              },
              {
                key: 'target',
                head: w.target,
                number: true,
                cell: (row) => (row.target === null ? '–' : shownValue(at.lang, row.indicator, row.target)),
              },
              { key: 'score', head: w.achievement, number: true, cell: (row) => shownScore(at.lang, row.score) },
            ]}
          />
        </Section>
      ))}
    </div>
  );
}
