import type { FormProps } from '../../../kernel/capability/route.ts';
import { SignInAgain } from '../../../kernel/people/pages/sign-in-again.tsx';
import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Hidden, TextArea } from '../../../platform/html/fields.tsx';
import { FormPage } from '../../../platform/html/form-page.tsx';
import { Form } from '../../../platform/html/form.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { keyFingerprint } from '../model.ts';
import { words } from '../words.ts';

export interface ResetData {
  readonly cycle: string;
  readonly person: string;
  readonly name: string;
  readonly key: string | undefined;
}

/** The organiser takes an evaluator's key back, with the reason. */
export function ResetPage(props: FormProps<ResetData>) {
  const { data, at } = props;
  const w = words(at.lang);
  const of = formStateOf(props.values, props.problem, at.lang);
  const panel = at.href(`/kerja/siklus/${data.cycle}/panel`);
  return (
    <FormPage
      lang={at.lang}
      crumbs={[
        { href: at.href('/kerja/siklus'), label: w.cycles },
        { href: panel, label: w.panel },
      ]}
      here={w.reset}
      of={of}
      title={w.resetOf(data.name)}
      intro={w.resetIntro}
    >
      {data.key ? (
        <Form action={`${panel}/kunci/${data.person}`}>
          <Hidden name="_once" value={props.once} />
          <p>{w.keyIs(keyFingerprint(data.key))}</p>
          <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={3} required of={of} />
          <SignInAgain at={at} back={`${panel}/kunci/${data.person}`} />
          <Buttons>
            <Button kind="danger">{w.reset}</Button>
            <ButtonLink href={panel}>{w.panel}</ButtonLink>
          </Buttons>
        </Form>
      ) : (
        <p>{w.noKey}</p>
      )}
    </FormPage>
  );
}
