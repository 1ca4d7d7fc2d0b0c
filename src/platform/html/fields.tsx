import { endingsOf } from '../files/kinds.ts';
import { classes } from './attributes.ts';
import { described, Field, fieldId, valueOf } from './field.tsx';
import type { FieldProps } from './field.tsx';

type Valued = FieldProps & {
  value?: string | number | null | undefined;
  readOnly?: boolean | undefined;
  disabled?: boolean | undefined;
};
export type Width = 'xs' | 's' | 'm' | 'l';

type TextProps = Valued & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | undefined;
  autocomplete?: string | undefined;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search' | undefined;
  width?: Width | undefined;
  maxLength?: number | undefined;
  prefix?: string | undefined;
  suffix?: string | undefined;
  spellcheck?: boolean | undefined;
};

/** One line of text. The width says how long an answer is expected to be. */
export function TextField(props: TextProps) {
  const input = (
    <input
      class={classes('input', props.width && `w-${props.width}`)}
      id={fieldId(props.name)}
      name={props.name}
      // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- preact's types tell kinds of input apart
      type={(props.type ?? 'text') as 'text'}
      value={props.type === 'password' ? undefined : valueOf(props)}
      autocomplete={props.autocomplete}
      inputMode={props.inputMode}
      maxLength={props.maxLength}
      spellcheck={props.spellcheck}
      readOnly={props.readOnly}
      disabled={props.disabled}
      aria-required={props.required ? 'true' : undefined}
      {...described(props)}
    />
  );
  const affixed = props.prefix || props.suffix;
  return (
    <Field of={props}>
      {affixed ? (
        <div class="affix">
          {props.prefix && <span aria-hidden="true">{props.prefix}</span>}
          {input}
          {props.suffix && <span aria-hidden="true">{props.suffix}</span>}
        </div>
      ) : (
        input
      )}
    </Field>
  );
}

/** A number as text with a numeric keyboard: browsers' number spinners round, scroll and refuse a decimal comma. */
export function NumberField(props: Omit<TextProps, 'type' | 'inputMode'> & { decimals?: boolean | undefined }) {
  return (
    <TextField
      width="s"
      autocomplete="off"
      spellcheck={false}
      {...props}
      inputMode={props.decimals ? 'decimal' : 'numeric'}
    />
  );
}

/** A date as the browser's own control; the value is 'YYYY-MM-DD' (or 'YYYY-MM' for a month). */
export function DateField(
  props: Valued & {
    month?: boolean | undefined;
    min?: string | undefined;
    max?: string | undefined;
    autocomplete?: string | undefined;
  },
) {
  return (
    <Field of={props}>
      <input
        class="input w-m"
        id={fieldId(props.name)}
        name={props.name}
        type={props.month ? 'month' : 'date'}
        value={valueOf(props)}
        min={props.min}
        max={props.max}
        autocomplete={props.autocomplete}
        readOnly={props.readOnly}
        disabled={props.disabled}
        aria-required={props.required ? 'true' : undefined}
        {...described(props)}
      />
    </Field>
  );
}

/** Several lines of text. */
export function TextArea(props: Valued & { rows?: number | undefined; maxLength?: number | undefined }) {
  return (
    <Field of={props}>
      <textarea
        class="input"
        id={fieldId(props.name)}
        name={props.name}
        rows={props.rows ?? 4}
        maxLength={props.maxLength}
        readOnly={props.readOnly}
        disabled={props.disabled}
        aria-required={props.required ? 'true' : undefined}
        {...described(props)}
      >
        {valueOf(props)}
      </textarea>
    </Field>
  );
}

/** A file to send; its form must be `multipart`. */
export function FileField(
  props: FieldProps & {
    /** Media types that it takes; whatever the house keeps without. */
    accepts?: readonly string[] | undefined;
    multiple?: boolean | undefined;
    capture?: 'environment' | 'user' | undefined;
  },
) {
  return (
    <Field of={props}>
      <input
        class="input input-file"
        id={fieldId(props.name)}
        name={props.name}
        type="file"
        accept={endingsOf(props.accepts)}
        multiple={props.multiple}
        capture={props.capture}
        aria-required={props.required ? 'true' : undefined}
        {...described(props)}
      />
    </Field>
  );
}

/** A value that travels with the form unseen. */
export function Hidden({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={value} />;
}
