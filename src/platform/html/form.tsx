import type { Lang } from '../words/words.ts';
import { classes, type Children } from './attributes.ts';
import { fieldId } from './field.tsx';
import type { FormState } from './field.tsx';
import { words } from './words.ts';

/** A form that works without script; with it, a second press while the first is under way is swallowed. */
export function Form(props: {
  action: string;
  method?: 'post' | 'get' | undefined;
  multipart?: boolean | undefined;
  /** Lays the fields in a row, for a filter above a list. */
  inline?: boolean | undefined;
  /** Takes the page's whole width, for a form around a table. */
  wide?: boolean | undefined;
  id?: string | undefined;
  label?: string | undefined;
  children: Children;
}) {
  return (
    <form
      class={classes('form', props.inline && 'form-inline', props.wide && 'form-wide')}
      id={props.id}
      method={props.method ?? 'post'}
      action={props.action}
      enctype={props.multipart ? 'multipart/form-data' : undefined}
      role={props.method === 'get' && props.inline ? 'search' : undefined}
      aria-label={props.label}
      novalidate
      data-guard={props.method === 'get' ? undefined : ''}
    >
      {props.children}
    </form>
  );
}

/**
 * What is wrong, first on the page and focused: each entry leads to its field. Draws nothing when nothing is wrong.
 * `message` is a problem of the whole form, without a field.
 */
export function ErrorSummary({
  lang,
  of,
  message,
}: {
  lang: Lang;
  of?: FormState | undefined;
  message?: string | undefined;
}) {
  const errors = Object.entries(of?.errors ?? {}).filter((entry): entry is [string, string] => Boolean(entry[1]));
  if (errors.length === 0 && !message) return null;
  return (
    <div class="summary" role="alert" tabindex={-1} aria-labelledby="summary-title" autofocus>
      <h2 id="summary-title">{words(lang).errorTitle}</h2>
      {message && <p>{message}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map(([name, error]) => (
            <li key={name}>
              <a href={`#${fieldId(name)}`}>{error}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
