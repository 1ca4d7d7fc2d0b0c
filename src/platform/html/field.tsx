import { classes, slug } from './attributes.ts';
import type { Lang } from '../words/words.ts';
import type { Children } from './attributes.ts';
import { Icon } from './icon.tsx';
import { words } from './words.ts';

/** What a form was sent with and what was wrong with it, by field name; a field finds its own part. */
export type FormState = {
  values?: Record<string, unknown> | undefined;
  errors?: Record<string, string | undefined> | undefined;
};

export type FieldProps = {
  name: string;
  label: string;
  hint?: Children | undefined;
  error?: string | undefined;
  /** Takes value and error from here when they are not given. */
  of?: FormState | undefined;
  required?: boolean | undefined;
  /** With a language, a field that is not required says so beside its label. */
  lang?: Lang | undefined;
  /** The language of the answer, where it is not the page's. */
  writtenIn?: Lang | undefined;
};

export function fieldId(name: string): string {
  return `f-${slug(name)}`;
}

export function errorOf(props: FieldProps): string | undefined {
  return props.error ?? props.of?.errors?.[props.name];
}

/** The value a field starts with, as text; nothing for null and undefined. */
export function valueOf(props: {
  name: string;
  of?: FormState | undefined;
  value?: string | number | null | undefined;
}): string | undefined {
  const value = props.value ?? props.of?.values?.[props.name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The aria attributes that tie a control to its hint and error. */
export function described(props: FieldProps): {
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: 'true' | undefined;
  lang?: Lang | undefined;
} {
  const id = fieldId(props.name);
  const error = errorOf(props);
  const ids = [props.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    ...(ids && { 'aria-describedby': ids }),
    ...(error && { 'aria-invalid': 'true' as const }),
    ...(props.writtenIn && { lang: props.writtenIn }),
  };
}

export function Hint({ of: props }: { of: FieldProps }) {
  return props.hint ? (
    <p class="hint" id={`${fieldId(props.name)}-hint`}>
      {props.hint}
    </p>
  ) : null;
}

export function FieldError({ of: props }: { of: FieldProps }) {
  const error = errorOf(props);
  return error ? (
    <p class="error" id={`${fieldId(props.name)}-error`}>
      <Icon name="alert" />
      {error}
    </p>
  ) : null;
}

export function Optional({ of: props }: { of: FieldProps }) {
  return props.lang && !props.required ? <span class="optional"> ({words(props.lang).optional})</span> : null;
}

/** Label, hint, error and one control. */
export function Field({ of: props, children }: { of: FieldProps; children: Children }) {
  return (
    <div class={classes('field', errorOf(props) && 'field-bad')}>
      <label for={fieldId(props.name)}>
        {props.label}
        <Optional of={props} />
      </label>
      <Hint of={props} />
      <FieldError of={props} />
      {children}
    </div>
  );
}

/** A question answered by several controls: its legend is its label. */
export function FieldGroup({
  of: props,
  class: extra,
  children,
}: {
  of: FieldProps;
  class?: string | undefined;
  children: Children;
}) {
  return (
    <fieldset
      class={classes('field', extra, errorOf(props) && 'field-bad')}
      aria-describedby={described(props)['aria-describedby']}
    >
      <legend>
        {props.label}
        <Optional of={props} />
      </legend>
      <Hint of={props} />
      <FieldError of={props} />
      {children}
    </fieldset>
  );
}
