import type { At } from '../../../kernel/capability/at.ts';
import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Hidden, TextArea } from '../../../platform/html/fields.tsx';
import { FormPage } from '../../../platform/html/form-page.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { Form } from '../../../platform/html/form.tsx';
import type { Problem } from '../../../platform/problem/problem.ts';
import { words } from '../words.ts';

/** Standing back from a regency, by the evaluator or recorded by the organiser. */
export function RecusalPage(props: {
  title: string;
  action: string;
  back: string;
  at: At;
  values: Readonly<Record<string, unknown>>;
  problem?: Problem | undefined;
  once: string;
}) {
  const w = words(props.at.lang);
  const of = formStateOf(props.values, props.problem, props.at.lang);
  return (
    <FormPage lang={props.at.lang} of={of} title={props.title} intro={w.recuseIntro}>
      <Form action={props.action}>
        <Hidden name="_once" value={props.once} />
        <TextArea name="reason" label={w.reason} hint={w.reasonHint} required of={of} rows={4} />
        <Buttons>
          <Button kind="danger">{w.recuseNow}</Button>
          <ButtonLink kind="quiet" href={props.back}>
            {props.at.lang === 'en' ? 'Cancel' : 'Batal'}
          </ButtonLink>
        </Buttons>
      </Form>
    </FormPage>
  );
}
