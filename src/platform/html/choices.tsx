import type { Children } from './attributes.ts';
import { classes } from './attributes.ts';
import { described, Field, FieldGroup, fieldId, valueOf } from './field.tsx';
import type { FieldProps, FormState } from './field.tsx';
import { Icon } from './icon.tsx';

export type Option = { value: string; label: string; hint?: Children | undefined; disabled?: boolean | undefined };
type OptionGroup = { label: string; options: Option[] };

function optionId(name: string, at: number): string {
  return at === 0 ? fieldId(name) : `${fieldId(name)}-${at + 1}`;
}

/** One of many; `empty` is the label of choosing nothing. */
export function Select(
  props: FieldProps & {
    value?: string | number | null | undefined;
    options: (Option | OptionGroup)[];
    empty?: string | undefined;
    autocomplete?: string | undefined;
    width?: 'xs' | 's' | 'm' | 'l' | undefined;
  },
) {
  const chosen = valueOf(props) ?? '';
  const draw = (option: Option) => (
    <option key={option.value} value={option.value} selected={option.value === chosen} disabled={option.disabled}>
      {option.label}
    </option>
  );
  return (
    <Field of={props}>
      <select
        class={classes('input', props.width && `w-${props.width}`)}
        id={fieldId(props.name)}
        name={props.name}
        autocomplete={props.autocomplete}
        aria-required={props.required ? 'true' : undefined}
        {...described(props)}
      >
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(draw)}
            </optgroup>
          ) : (
            draw(option)
          ),
        )}
      </select>
    </Field>
  );
}

function Choice(props: {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  option: Option;
  checked: boolean;
  describedBy?: string | undefined;
}) {
  const { option, id } = props;
  const ids = [option.hint && `${id}-note`, props.describedBy].filter(Boolean).join(' ');
  return (
    <div class="choice">
      <input
        type={props.type}
        id={id}
        name={props.name}
        value={option.value}
        checked={props.checked}
        disabled={option.disabled}
        aria-describedby={ids || undefined}
      />
      <label for={id}>
        {option.label}
        {option.hint && <small id={`${id}-note`}>{option.hint}</small>}
      </label>
    </div>
  );
}

/** One of a few, all in sight. `inline` for two or three short ones. */
export function Radios(
  props: FieldProps & { value?: string | number | null | undefined; options: Option[]; inline?: boolean | undefined },
) {
  const chosen = valueOf(props);
  return (
    <FieldGroup of={props} class={props.inline ? 'choices-inline' : undefined}>
      <div class="choices">
        {props.options.map((option, at) => (
          <Choice
            key={option.value}
            type="radio"
            id={optionId(props.name, at)}
            name={props.name}
            option={option}
            checked={option.value === chosen}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

function ticked(props: { name: string; values?: string[] | undefined; of?: FormState | undefined }): string[] {
  const sent = props.values ?? props.of?.values?.[props.name];
  return [sent].flat().filter((each) => typeof each === 'string');
}

/** Any of a few. The form sends the same name once for each ticked. */
export function Checkboxes(props: FieldProps & { values?: string[] | undefined; options: Option[] }) {
  const chosen = ticked(props);
  return (
    <FieldGroup of={props}>
      <div class="choices">
        {props.options.map((option, at) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={optionId(props.name, at)}
            name={props.name}
            option={option}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

export type CardOption = Option & { mark: string };

/** One step of a described scale, as cards: the mark large, what it means beside it. */
export function RadioCards(props: FieldProps & { value?: string | number | null | undefined; options: CardOption[] }) {
  const chosen = valueOf(props);
  return (
    <FieldGroup of={props} class="cards">
      {props.options.map((option, at) => {
        const id = optionId(props.name, at);
        return (
          <label key={option.value} class="card" for={id}>
            <input
              type="radio"
              id={id}
              name={props.name}
              value={option.value}
              checked={option.value === chosen}
              disabled={option.disabled}
              aria-labelledby={`${id}-label`}
              aria-describedby={option.hint ? `${id}-note` : undefined}
            />
            <span class="card-mark" aria-hidden="true">
              {option.mark}
            </span>
            <span class="card-text">
              <b id={`${id}-label`}>
                <span class="sr">{option.mark} </span>
                {option.label}
              </b>
              {option.hint && <small id={`${id}-note`}>{option.hint}</small>}
            </span>
            <Icon name="check" class="card-tick" />
          </label>
        );
      })}
    </FieldGroup>
  );
}
