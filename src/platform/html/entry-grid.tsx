import type { Lang } from '../words/words.ts';
import type { Children } from './attributes.ts';
import { classes, slug } from './attributes.ts';
import { fieldId } from './field.tsx';
import { Icon } from './icon.tsx';
import { words } from './words.ts';

export type GridCell = {
  name: string;
  value: string;
  error?: string | undefined;
  readOnly?: boolean | undefined;
};

export type GridRow = {
  key: string;
  head: Children;
  /** One per column of `inputs`. */
  cells: GridCell[];
  /** One per column of `beside`. */
  beside: Children[];
  hidden?: Children | undefined;
};

/** A table of figures to fill in: one row an area, labelled by its row and column heads; on a phone a card a row. */
export function EntryGrid(props: {
  lang: Lang;
  caption: string;
  rowHead: string;
  inputs: string[];
  beside: { head: string; number?: boolean | undefined }[];
  rows: GridRow[];
}) {
  const id = `g-${slug(props.caption)}`;
  return (
    <div class="table table-stack grid" role="region" tabindex={0} aria-labelledby={id}>
      <table role="table" data-grid>
        <caption id={id} class="sr">
          {props.caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {props.rowHead}
            </th>
            {props.inputs.map((head, at) => (
              <th key={head} id={`${id}-c${at}`} scope="col" role="columnheader" class="num">
                {head}
              </th>
            ))}
            {props.beside.map((column) => (
              <th key={column.head} scope="col" role="columnheader" class={column.number ? 'num' : undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {props.rows.map((row) => (
            <tr key={row.key} role="row">
              <th id={`${id}-r${slug(row.key)}`} scope="row" role="rowheader">
                {row.head}
                {row.hidden}
              </th>
              {row.cells.map((cell, at) => (
                <td key={cell.name} role="cell" class="grid-cell" data-label={props.inputs[at]}>
                  <Cell cell={cell} lang={props.lang} labelledBy={`${id}-r${slug(row.key)} ${id}-c${at}`} />
                </td>
              ))}
              {row.beside.map((content, at) => (
                <td
                  key={props.beside[at]?.head}
                  role="cell"
                  class={props.beside[at]?.number ? 'num' : undefined}
                  data-label={props.beside[at]?.head}
                >
                  {content}
                </td>
              ))}
            </tr>
          ))}
          {props.rows.length === 0 && (
            <tr role="row">
              <td role="cell" class="none" colspan={1 + props.inputs.length + props.beside.length}>
                {words(props.lang).emptyTable}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell, labelledBy }: { cell: GridCell; lang: Lang; labelledBy: string }) {
  const id = fieldId(cell.name);
  return (
    <div class={classes('grid-field', cell.error && 'grid-bad')}>
      <input
        class="input"
        id={id}
        name={cell.readOnly ? undefined : cell.name}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        spellcheck={false}
        value={cell.value}
        readOnly={cell.readOnly}
        aria-labelledby={labelledBy}
        aria-invalid={cell.error ? 'true' : undefined}
        aria-describedby={cell.error ? `${id}-error` : undefined}
      />
      {cell.error && (
        <p class="error" id={`${id}-error`}>
          <Icon name="alert" />
          {cell.error}
        </p>
      )}
    </div>
  );
}
