import type { VNode } from 'preact';
import type { At } from '../../../kernel/capability/at.ts';
import { Change } from '../../../platform/html/chip.tsx';
import { Table } from '../../../platform/html/table.tsx';
import { formatNumber } from '../../../platform/words/format.ts';
import { evaluationDimensions } from '../../editions/model.ts';
import { dimensionName } from '../../names.ts';
import type { Result } from '../model.ts';
import { words } from '../words.ts';

/** A score as it is printed: two decimals, rounded once; a dash where it is not known. */
export function shownScore(at: At, score: number | null, digits: number): string {
  return score === null ? '–' : formatNumber(at.lang, score, digits);
}

/** Index minus the year before's, with its direction as a shape and a word. */
export function ImprovementChip(props: { result: Result; digits: number; at: At; none?: VNode | undefined }) {
  const { result, digits, at } = props;
  const w = words(at.lang);
  if (result.improvement === null || result.previous === null) return props.none ?? null;
  const shown = formatNumber(at.lang, Math.abs(result.improvement), digits);
  return (
    <Change lang={at.lang} by={Number(result.improvement.toFixed(digits))} better="up">
      {w.against(shown, formatNumber(at.lang, result.previous, digits))}
    </Change>
  );
}

/** Participants by rank with their five scores; `href` opens a regency's own page. */
export function RankingTable(props: {
  results: readonly Result[];
  digits: number;
  at: At;
  href?: (regency: string) => string;
}) {
  const { at, digits } = props;
  const w = words(at.lang);
  return (
    <Table<Result>
      lang={at.lang}
      caption={w.ranking}
      quietCaption
      stack
      rowKey={(row) => row.regency}
      columns={[
        { key: 'rank', head: w.rank, number: true, cell: (row) => row.rank ?? '–' },
        {
          key: 'name',
          head: w.regency,
          rowHead: true,
          cell: (row) => (props.href ? <a href={props.href(row.regency)}>{row.name}</a> : row.name),
        },
        { key: 'index', head: w.index, number: true, cell: (row) => <b>{shownScore(at, row.index, digits)}</b> },
        ...evaluationDimensions.map((dimension) => ({
          key: dimension,
          head: dimensionName(dimension, at.lang),
          number: true,
          cell: (row: Result) => shownScore(at, row.dimensions[dimension], digits),
        })),
        {
          key: 'improvement',
          head: w.improvement,
          cell: (row) => <ImprovementChip result={row} digits={digits} at={at} none={<>–</>} />,
        },
      ]}
      rows={props.results}
    />
  );
}
