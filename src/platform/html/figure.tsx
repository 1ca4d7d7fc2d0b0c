import type { Lang } from '../words/words.ts';
import { classes, hueClass } from './attributes.ts';
import type { Children, Hue } from './attributes.ts';
import { Bar, hasWay, Spark } from './bar.tsx';
import { words } from './words.ts';

/** The page's one big figure with its scale; chips (change, target, demo) come below. `null` says there is none. */
export function BigFigure(props: {
  lang: Lang;
  figure: string | null;
  scale?: string | undefined;
  hue?: Hue | undefined;
  chips?: Children;
  source?: Children;
}) {
  return (
    <div class={classes('big-figure', hueClass(props.hue))}>
      <p class={classes('big', props.figure === null && 'big-none')}>
        <b>{props.figure ?? words(props.lang).noData}</b>{' '}
        {props.figure !== null && props.scale && <span>{props.scale}</span>}
      </p>
      {props.chips && <div class="chips">{props.chips}</div>}
      {props.source && <p class="src">{props.source}</p>}
    </div>
  );
}

/** How much of what should be known is known: a share 0..1, printed and drawn. */
export function Coverage({ share, text }: { share: number; text: Children }) {
  return (
    <p class="cov">
      <svg class="cov-ring" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7.5" />
        <circle
          cx="10"
          cy="10"
          r="7.5"
          pathLength="100"
          stroke-dasharray={`${Math.round(share * 100)} 100`}
          transform="rotate(-90 10 10)"
        />
      </svg>
      <span>{text}</span>
    </p>
  );
}

export type CardLine = {
  label: string;
  shown: string;
  value: number | null;
  target?: number | null | undefined;
  href?: string | undefined;
};

/** One dimension: its score, its way, its parts against their targets, and how complete the data is. */
export function DimensionCard(props: {
  lang: Lang;
  hue: Hue;
  title: string;
  subtitle?: string | undefined;
  href: string;
  /** The score as printed, or null. */
  shown: string | null;
  scale?: string | undefined;
  /** Drawn from three known points on; `change` says in words how the last two differ. */
  spark?: readonly (number | null)[] | undefined;
  change?: Children | undefined;
  lines: CardLine[];
  coverage?: { share: number; text: Children } | undefined;
  level?: 2 | 3 | undefined;
}) {
  const Heading = props.level === 2 ? 'h2' : 'h3';
  return (
    <article class={`dim c-${props.hue}`}>
      <header>
        <Heading>
          <a href={props.href}>{props.title}</a>
          {props.subtitle && <small>{props.subtitle}</small>}
        </Heading>
        <div class="dim-score">
          {props.shown === null ? (
            <p class="dim-none">{words(props.lang).noData}</p>
          ) : (
            <p>
              <b>{props.shown}</b>
              {props.scale && <small>{props.scale}</small>}
            </p>
          )}
          {props.spark && hasWay(props.spark) ? <Spark values={props.spark} /> : props.change}
        </div>
      </header>
      <ul>
        {props.lines.map((line) => (
          <li key={line.label}>
            <p>
              {line.href ? <a href={line.href}>{line.label}</a> : <span>{line.label}</span>}
              <b class={line.value === null ? 'dim-none' : undefined}>{line.shown}</b>
            </p>
            <Bar value={line.value} target={line.target} />
          </li>
        ))}
      </ul>
      {props.coverage && <Coverage {...props.coverage} />}
    </article>
  );
}

/** Dimension cards in their grid. */
export function Cards({ children }: { children: Children }) {
  return <div class="dims">{children}</div>;
}
