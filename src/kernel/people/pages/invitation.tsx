import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Hidden, TextField } from '../../../platform/html/fields.tsx';
import { FormPage } from '../../../platform/html/form-page.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { Form } from '../../../platform/html/form.tsx';
import { PageHead } from '../../../platform/html/page.tsx';
import { Notice } from '../../../platform/html/panel.tsx';
import type { FormProps } from '../../capability/route.ts';
import { problems } from '../model.ts';
import { words } from '../words.ts';

export function InvitationPage({ data, at, values, problem, once }: FormProps<{ name: string | undefined }>) {
  const w = words(at.lang);
  const of = formStateOf(values, problem, at.lang);
  if (data.name === undefined)
    return (
      <div class="wrap page">
        <PageHead title={w.invitation} />
        <Notice tone="warn">{problems.invitationOver().sentence(at.lang)}</Notice>
        <Buttons>
          <ButtonLink href={at.href('/masuk')}>{w.signIn}</ButtonLink>
        </Buttons>
      </div>
    );
  return (
    <FormPage
      lang={at.lang}
      of={of}
      eyebrow={w.invitation}
      title={w.invitationTitle(data.name)}
      intro={w.invitationIntro}
    >
      <Form action="">
        <TextField
          name="password"
          label={w.newPassword}
          hint={w.passwordHint}
          type="password"
          autocomplete="new-password"
          of={of}
          required
        />
        <Hidden name="_once" value={once} />
        <Buttons>
          <Button kind="primary">{w.chooseEnd}</Button>
        </Buttons>
      </Form>
    </FormPage>
  );
}
