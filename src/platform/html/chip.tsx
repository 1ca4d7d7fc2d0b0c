import { classes, hueClass } from './attributes.ts';
import type { Children, Hue } from './attributes.ts';
import type { Lang } from '../words/words.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { words } from './words.ts';

export type Tone = 'plain' | 'good' | 'bad' | 'warn' | 'info' | 'demo';

/** A short fact or state in a pill. `demo` is the mark of example and simulated data: dashed, never missed. */
export function Chip(props: {
  tone?: Tone | undefined;
  hue?: Hue | undefined;
  icon?: IconName | undefined;
  href?: string | undefined;
  children: Children;
}) {
  const look = classes(
    'chip',
    props.tone && props.tone !== 'plain' && `chip-${props.tone}`,
    props.hue && 'chip-hue',
    hueClass(props.hue),
  );
  const inside = (
    <>
      {props.icon && <Icon name={props.icon} />}
      <span>{props.children}</span>
    </>
  );
  return props.href ? (
    <a class={look} href={props.href}>
      {inside}
    </a>
  ) : (
    <span class={look}>{inside}</span>
  );
}

/** Chips in a row with the right gaps. */
export function Chips({ children }: { children: Children }) {
  return <div class="chips">{children}</div>;
}

/**
 * A change with its direction as a shape and a word, and whether that direction is good news.
 * @param by as it is shown: what rounds to nothing is no change
 */
export function Change(props: { lang: Lang; by: number; better?: 'up' | 'down' | undefined; children: Children }) {
  const w = words(props.lang);
  const direction = props.by > 0 ? 'up' : props.by < 0 ? 'down' : 'same';
  const { path, word } = {
    up: { path: 'M5 1l4.5 8h-9z', word: w.rose },
    down: { path: 'M5 9L.5 1h9z', word: w.fell },
    same: { path: 'M0 3.8h10v2.4H0z', word: w.unchanged },
  }[direction];
  const judged = direction !== 'same' && props.better;
  return (
    <span class={classes('chip', judged && (direction === judged ? 'chip-good' : 'chip-bad'))}>
      <svg class="delta" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <path d={path} />
      </svg>
      <span>
        <span class="sr">{word} </span>
        {props.children}
      </span>
    </span>
  );
}
