import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Hidden, TextField } from '../../../platform/html/fields.tsx';
import { FormPage } from '../../../platform/html/form-page.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { Form } from '../../../platform/html/form.tsx';
import type { FormProps } from '../../capability/route.ts';
import { words } from '../words.ts';

export function PasswordPage({ at, values, problem, once }: FormProps<unknown>) {
  const w = words(at.lang);
  const of = formStateOf(values, problem, at.lang);
  return (
    <FormPage lang={at.lang} crumbs={[{ label: w.account, href: at.href('/akun') }]} of={of} title={w.changePassword}>
      <Form action={at.href('/akun/sandi')}>
        <TextField
          name="current"
          label={w.currentPassword}
          type="password"
          autocomplete="current-password"
          of={of}
          required
        />
        <TextField
          name="next"
          label={w.newPassword}
          hint={w.passwordHint}
          type="password"
          autocomplete="new-password"
          of={of}
          required
        />
        <Hidden name="_once" value={once} />
        <Buttons>
          <Button kind="primary">{w.changePassword}</Button>
          <ButtonLink href={at.href('/akun')}>{w.account}</ButtonLink>
        </Buttons>
      </Form>
    </FormPage>
  );
}
