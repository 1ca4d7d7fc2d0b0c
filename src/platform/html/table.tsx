import type { Lang } from '../words/words.ts';
import type { Children } from './attributes.ts';
import { classes, slug } from './attributes.ts';
import { words } from './words.ts';

export type Column<Row> = {
  key: string;
  head: string;
  cell: (row: Row, at: number) => Children;
  /** Right-aligned tabular figures. */
  number?: boolean | undefined;
  align?: 'end' | undefined;
  /** This cell names its row. */
  rowHead?: boolean | undefined;
  /** Kept on one line. */
  tight?: boolean | undefined;
};

type TableProps<Row> = {
  lang: Lang;
  caption: string;
  /** The caption is there for a screen reader; a heading beside already shows it. */
  quietCaption?: boolean | undefined;
  note?: Children | undefined;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey?: (row: Row, at: number) => string | undefined;
  foot?: Children[] | undefined;
  empty?: Children | undefined;
  /** On a phone each row becomes a small card; without it the table scrolls inside its frame. */
  stack?: boolean | undefined;
  dense?: boolean | undefined;
  /** Columns as wide as in its sisters on the same page, whatever is written in them. */
  even?: boolean | undefined;
};

function cellClass(column: {
  number?: boolean | undefined;
  align?: string | undefined;
  tight?: boolean | undefined;
}): string | undefined {
  return classes(column.number && 'num', column.align && `to-${column.align}`, column.tight && 'tight');
}

/** A real table: caption, column heads, row heads; explicit roles keep it a table when it is stacked. */
export function Table<Row>(props: TableProps<Row>) {
  const id = `t-${slug(props.caption)}`;
  return (
    <div
      class={classes('table', props.stack && 'table-stack', props.dense && 'table-dense', props.even && 'table-even')}
      role="region"
      tabindex={0}
      aria-labelledby={id}
    >
      <table role="table">
        <caption id={id} class={props.quietCaption ? 'sr' : undefined}>
          {props.caption}
          {props.note && <small>{props.note}</small>}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {props.columns.map((column) => (
              <th key={column.key} scope="col" role="columnheader" class={cellClass(column)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {props.rows.map((row, at) => (
            <tr key={props.rowKey?.(row, at) ?? at} role="row">
              {props.columns.map((column) =>
                column.rowHead ? (
                  <th key={column.key} scope="row" role="rowheader" class={cellClass(column)}>
                    {column.cell(row, at)}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    role="cell"
                    class={cellClass(column)}
                    data-label={props.stack ? column.head : undefined}
                  >
                    {column.cell(row, at)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {props.rows.length === 0 && (
            <tr role="row">
              <td role="cell" colspan={props.columns.length} class="none">
                {props.empty ?? words(props.lang).emptyTable}
              </td>
            </tr>
          )}
        </tbody>
        {props.foot && (
          <tfoot role="rowgroup">
            <tr role="row">
              {props.foot.map((cell, at) => (
                <td
                  key={at}
                  role="cell"
                  class={cellClass(props.columns[at] ?? {})}
                  data-label={props.stack && at > 0 && cell !== '' ? props.columns[at]?.head : undefined}
                >
                  {cell}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
