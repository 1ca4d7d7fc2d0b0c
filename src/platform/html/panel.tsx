import type { Children, Hue } from './attributes.ts';
import { classes, hueClass } from './attributes.ts';
import { petalPath } from './bloom-mark.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

/** A quiet box around one thing. `level` is the heading's level in the page's outline. */
export function Panel(props: {
  title?: Children | undefined;
  aside?: Children | undefined;
  level?: 2 | 3 | 4 | undefined;
  hue?: Hue | undefined;
  sunken?: boolean | undefined;
  id?: string | undefined;
  children: Children;
}) {
  const Heading = `h${props.level ?? 2}` as const;
  return (
    <section class={classes('panel', props.sunken && 'panel-sunken', hueClass(props.hue))} id={props.id}>
      {props.title && (
        <div class="panel-head">
          <Heading>{props.title}</Heading>
          {props.aside}
        </div>
      )}
      {props.children}
    </section>
  );
}

export type Tile = { title: string; detail?: Children | undefined; href: string; icon?: IconName | undefined };

/** What a visitor can do here, as large targets. */
export function Tiles({ items }: { items: Tile[] }) {
  return (
    <ul class="tiles">
      {items.map((item) => (
        <li key={item.href}>
          <a class="tile" href={item.href}>
            {item.icon && <Icon name={item.icon} />}
            <b>{item.title}</b>
            {item.detail && <small>{item.detail}</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}

const emptyPetal = petalPath(9, 37, 14);

/** Nothing here yet: says so, says why, and what to do. */
export function Empty({
  title,
  children,
  action,
}: {
  title: string;
  children?: Children | undefined;
  action?: Children | undefined;
}) {
  return (
    <div class="empty">
      <svg viewBox="-40 -40 80 80" width="72" height="72" aria-hidden="true">
        {[0, 60, 120, 180, 240, 300].map((turn) => (
          <path key={turn} d={emptyPetal} transform={`rotate(${turn})`} />
        ))}
      </svg>
      <p class="empty-title">{title}</p>
      {children && <div>{children}</div>}
      {action && <div class="acts">{action}</div>}
    </div>
  );
}

/** A remark in the flow of a page; `tone` also changes the icon, never only the colour. */
export function Notice({
  tone = 'info',
  title,
  children,
}: {
  tone?: 'info' | 'good' | 'warn' | 'bad' | undefined;
  title?: string | undefined;
  children: Children;
}) {
  const icons = { info: 'flag', good: 'check', warn: 'alert', bad: 'alert' } as const;
  return (
    <div class={`notice notice-${tone}`}>
      <Icon name={icons[tone]} />
      <div>
        {title && <b>{title}</b>}
        {children}
      </div>
    </div>
  );
}

/** Facts as pairs of term and value. */
export function Definition({
  items,
  wide,
}: {
  items: readonly (readonly [string, Children])[];
  wide?: boolean | undefined;
}) {
  return (
    <dl class={classes('facts', wide && 'facts-wide')}>
      {items.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export type EvidenceItem = {
  title: Children;
  detail?: Children | undefined;
  href?: string | undefined;
  icon?: IconName | undefined;
};

/** Documents, figures and links that back something up, each a box of its own. */
export function Evidence({ items }: { items: EvidenceItem[] }) {
  return (
    <ul class="evidence">
      {items.map((item, at) => (
        <li key={at}>
          <Icon name={item.icon ?? 'file'} />
          <div>
            {item.href ? (
              <a href={item.href}>
                <b>{item.title}</b>
              </a>
            ) : (
              <b>{item.title}</b>
            )}
            {item.detail && <small>{item.detail}</small>}
          </div>
        </li>
      ))}
    </ul>
  );
}
