import type { Lang } from '../words/words.ts';
import type { Children, Link } from './attributes.ts';
import { Icon } from './icon.tsx';
import { words } from './words.ts';

/** The way to this page; the page itself is the last and not a link. */
export function Crumbs({ lang, items, here }: { lang: Lang; items: Link[]; here?: string | undefined }) {
  return (
    <nav class="crumbs" aria-label={words(lang).crumbs}>
      <ol>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href}>{item.label}</a>
          </li>
        ))}
        {here && <li aria-current="page">{here}</li>}
      </ol>
    </nav>
  );
}

/** Sibling pages of one thing, as links. `count` shows how many wait behind. */
export function Tabs({
  label,
  items,
  current,
}: {
  label: string;
  items: (Link & { count?: number | undefined })[];
  current: string;
}) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.href === current ? 'page' : undefined}>
              {item.label}
              {item.count !== undefined && <span class="count">{item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Which page numbers to show: ends, the current one and its neighbours; 0 stands for a gap. */
export function pageNumbers(page: number, pages: number): number[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((n) => n >= 1 && n <= pages)
    .sort((a, b) => a - b);
  return shown.flatMap((n, at) => {
    const before = shown[at - 1] ?? 0;
    return n - before === 2 && before > 0 ? [n - 1, n] : n - before > 2 && before > 0 ? [0, n] : [n];
  });
}

/** Pages of a long list, counted from 1; draws nothing for a single page. */
export function Paging(props: {
  lang: Lang;
  page: number;
  pages: number;
  href: (page: number) => string;
  summary?: Children | undefined;
}) {
  const w = words(props.lang);
  if (props.pages <= 1) return props.summary ? <p class="paging-summary">{props.summary}</p> : null;
  return (
    <nav class="paging" aria-label={w.pages}>
      {props.summary && <p class="paging-summary">{props.summary}</p>}
      <ul>
        {props.page > 1 && (
          <li>
            <a class="paging-step" href={props.href(props.page - 1)} rel="prev">
              <Icon name="chevron" class="flip" />
              {w.previous}
            </a>
          </li>
        )}
        {pageNumbers(props.page, props.pages).map((n, at) =>
          n === 0 ? (
            <li key={`gap-${at}`} class="paging-number paging-gap">
              …
            </li>
          ) : (
            <li key={n} class="paging-number">
              <a
                href={props.href(n)}
                aria-current={n === props.page ? 'page' : undefined}
                aria-label={w.page(n, props.pages)}
              >
                {n}
              </a>
            </li>
          ),
        )}
        {props.page < props.pages && (
          <li>
            <a class="paging-step" href={props.href(props.page + 1)} rel="next">
              {w.next}
              <Icon name="chevron" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
