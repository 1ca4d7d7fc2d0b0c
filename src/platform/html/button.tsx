import { classes } from './attributes.ts';
import type { Children } from './attributes.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

type Look = {
  kind?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined;
  small?: boolean | undefined;
  icon?: IconName | undefined;
  children: Children;
};

function look({ kind = 'plain', small }: Look): string | undefined {
  return classes('btn', kind !== 'plain' && `btn-${kind}`, small && 'btn-small');
}

/** Submits the form it stands in; `name`/`value` tell which of several buttons was pressed. */
export function Button(
  props: Look & {
    type?: 'submit' | 'button' | undefined;
    name?: string | undefined;
    value?: string | undefined;
    form?: string | undefined;
    disabled?: boolean | undefined;
    describedBy?: string | undefined;
  },
) {
  return (
    <button
      class={look(props)}
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      form={props.form}
      disabled={props.disabled}
      aria-describedby={props.describedBy}
    >
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </button>
  );
}

/** Looks like a button, goes somewhere. */
export function ButtonLink(
  props: Look & { href: string; download?: boolean | string | undefined; rel?: string | undefined },
) {
  return (
    <a class={look(props)} href={props.href} download={props.download} rel={props.rel}>
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </a>
  );
}

/** A row of buttons that wraps, the first being the main one. */
export function Buttons({ children }: { children: Children }) {
  return <div class="acts">{children}</div>;
}
