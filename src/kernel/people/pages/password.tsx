import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Hidden, TextField } from '../../../platform/html/fields.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { ErrorSummary, Form } from '../../../platform/html/form.tsx';
import { Crumbs } from '../../../platform/html/navigation.tsx';
import { PageHead } from '../../../platform/html/page.tsx';
import type { FormProps } from '../../capability/route.ts';
import { words } from '../words.ts';

export function PasswordPage({ at, values, problem, once }: FormProps<unknown>) {
  const w = words(at.lang);
  const of = formStateOf(values, problem, at.lang);
  return (
    <div class="wrap page">
      <Crumbs lang={at.lang} items={[{ label: w.account, href: at.href('/akun') }]} here={w.changePassword} />
      <PageHead title={w.changePassword} />
      <ErrorSummary lang={at.lang} of={of} message={of.message} />
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
    </div>
  );
}
