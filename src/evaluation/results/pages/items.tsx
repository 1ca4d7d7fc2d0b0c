import type { At } from '../../../kernel/capability/at.ts';
import { Bar } from '../../../platform/html/bar.tsx';
import { Stack } from '../../../platform/html/page.tsx';
import { Definition } from '../../../platform/html/panel.tsx';
import { Table } from '../../../platform/html/table.tsx';
import { formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { evaluationDimensions } from '../../editions/model.ts';
import type { Item } from '../../instruments/model.ts';
import { dimensionName, smartDimensionName } from '../../names.ts';
import { share } from '../model.ts';
import type { PublishedRegencyView } from '../read.ts';
import { words } from '../words.ts';
import { shownScore } from './ranking.tsx';

/** Every item with its combined mark; behind it each evaluator's mark, institution and reason. */
export function ItemResults({ data, at }: { data: PublishedRegencyView; at: At }) {
  const w = words(at.lang);
  const { result, rules } = data;
  return (
    <Stack>
      {evaluationDimensions.map((dimension) => {
        const score = shownScore(at, result.dimensions[dimension], rules.digits);
        return (
          <Table<Item>
            key={dimension}
            lang={at.lang}
            caption={`${dimensionName(dimension, at.lang)} · ${score}`}
            stack
            rowKey={(item) => item.code}
            columns={[
              { key: 'code', head: w.code, tight: true, cell: (item) => item.code },
              {
                key: 'title',
                head: w.statement,
                rowHead: true,
                cell: (item) => <Reasons item={item} data={data} at={at} />,
              },
              {
                key: 'about',
                head: w.dimension,
                cell: (item) => (item.smartDimension ? smartDimensionName(item.smartDimension, at.lang) : '–'),
              },
              {
                key: 'bar',
                head: `${rules.scale.min}–${rules.scale.max}`,
                cell: (item) => (
                  <Bar
                    value={share(result.items[item.code] ?? null, rules.scale)}
                    hue={item.smartDimension ?? undefined}
                    thin
                  />
                ),
              },
              {
                key: 'mark',
                head: w.mark,
                number: true,
                cell: (item) => {
                  const mark = result.items[item.code] ?? null;
                  return mark === null ? (
                    <span class="quiet">{w.noMark}</span>
                  ) : (
                    <b>{shownScore(at, mark, rules.digits)}</b>
                  );
                },
              },
            ]}
            rows={data.instrument.items.filter((item) => item.dimension === dimension)}
          />
        );
      })}
    </Stack>
  );
}

function Reasons({ item, data, at }: { item: Item; data: PublishedRegencyView; at: At }) {
  const w = words(at.lang);
  const marks = data.marks.get(item.code) ?? [];
  if (marks.length === 0) return <>{pick(item.title, at.lang)}</>;
  return (
    <>
      {pick(item.title, at.lang)}
      <details>
        <summary>{w.reasons(formatNumber(at.lang, marks.length))}</summary>
        <Definition
          items={marks.map((each) => [
            `${each.institutionName}: ${formatNumber(at.lang, each.mark)}`,
            <span lang="id">{each.reason}</span>,
          ])}
        />
      </details>
    </>
  );
}
