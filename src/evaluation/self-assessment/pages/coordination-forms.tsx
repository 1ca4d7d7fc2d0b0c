import type { At } from '../../../kernel/capability/at.ts';
import { Button } from '../../../platform/html/button.tsx';
import { Radios, Select } from '../../../platform/html/choices.tsx';
import { errorOf, type FormState } from '../../../platform/html/field.tsx';
import { Hidden, TextArea } from '../../../platform/html/fields.tsx';
import { Form } from '../../../platform/html/form.tsx';
import { Panel } from '../../../platform/html/panel.tsx';
import type { Recommendation } from '../../recommendations/queries.ts';
import { words } from '../words.ts';

interface Place {
  readonly at: At;
  readonly of: FormState;
  readonly once: string;
  /** The item's page. */
  readonly home: string;
}

/** Kominfo gives the item to the agency that can answer it. */
export function MoveForm(props: Place & { agencies: readonly { code: string; name: string }[]; current: string }) {
  const w = words(props.at.lang);
  return (
    <Panel>
      <details open={errorOf({ name: 'organisation', label: '', of: props.of }) !== undefined}>
        <summary>{w.move}</summary>
        <Form action={`${props.home}/pindah`}>
          <Hidden name="_once" value={`${props.once}-pindah`} />
          <Select
            name="organisation"
            label={w.moveTo}
            of={props.of}
            value={props.current}
            options={props.agencies.map((each) => ({ value: each.code, label: each.name }))}
          />
          <div class="acts">
            <Button>{w.move}</Button>
          </div>
        </Form>
      </details>
    </Panel>
  );
}

/** Kominfo records what was done about last year's advice. */
export function FollowForm(props: Place & { recommendation: Recommendation }) {
  const w = words(props.at.lang);
  const failed = ['status', 'note'].some((name) => errorOf({ name, label: '', of: props.of }) !== undefined);
  return (
    <details open={failed}>
      <summary>{w.follow}</summary>
      <Form action={`${props.home}/rekomendasi/${props.recommendation.id}`}>
        <Hidden name="_once" value={`${props.once}-${props.recommendation.id}`} />
        <Radios
          name="status"
          label={w.followStatus}
          of={props.of}
          options={[
            { value: 'started', label: w.startedOn },
            { value: 'followed-up', label: w.followedUp },
            { value: 'not-possible', label: w.notPossible },
          ]}
        />
        <TextArea name="note" label={w.followNote} rows={3} of={props.of} maxLength={4000} />
        <div class="acts">
          <Button>{w.follow}</Button>
        </div>
      </Form>
    </details>
  );
}
