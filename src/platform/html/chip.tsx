import { classes, hueClass } from './attributes.ts';
import type { Children, Hue } from './attributes.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

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

/** A change with its direction as a shape and a word, and whether that direction is good news. */
export function Change(props: {
  direction: 'up' | 'down' | 'same';
  good?: boolean | undefined;
  word: string;
  children: Children;
}) {
  const tone =
    props.direction === 'same' || props.good === undefined ? undefined : props.good ? 'chip-good' : 'chip-bad';
  return (
    <span class={classes('chip', tone)}>
      <svg class="delta" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <path
          d={
            props.direction === 'up'
              ? 'M5 1l4.5 8h-9z'
              : props.direction === 'down'
                ? 'M5 9L.5 1h9z'
                : 'M0 3.8h10v2.4H0z'
          }
        />
      </svg>
      <span>
        <span class="sr">{props.word} </span>
        {props.children}
      </span>
    </span>
  );
}
