import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Hidden, TextField } from '../../../platform/html/fields.tsx';
import { FormPage } from '../../../platform/html/form-page.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { Form } from '../../../platform/html/form.tsx';
import type { FormProps } from '../../capability/route.ts';
import { localPath } from '../model.ts';
import { words } from '../words.ts';

export function CodePage({ at, values, problem, once }: FormProps<unknown>) {
  const w = words(at.lang);
  const of = formStateOf(values, problem, at.lang);
  const onward = localPath(values['lanjut']);
  return (
    <FormPage lang={at.lang} of={of} title={w.codeTitle} intro={w.codeIntro}>
      <Form action={at.href('/masuk/kode')}>
        <TextField
          name="code"
          label={w.code}
          autocomplete="one-time-code"
          width="m"
          of={of}
          required
          spellcheck={false}
        />
        {onward && <Hidden name="lanjut" value={onward} />}
        <Hidden name="_once" value={once} />
        <Buttons>
          <Button kind="primary">{w.continue}</Button>
          <ButtonLink href={at.href('/masuk')}>{w.signIn}</ButtonLink>
        </Buttons>
      </Form>
    </FormPage>
  );
}
