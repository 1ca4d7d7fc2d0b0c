import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Hidden, TextField } from '../../../platform/html/fields.tsx';
import type { FormState } from '../../../platform/html/field.tsx';
import { FormPage } from '../../../platform/html/form-page.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { Form } from '../../../platform/html/form.tsx';
import { Crumbs } from '../../../platform/html/navigation.tsx';
import { PageHead, Section } from '../../../platform/html/page.tsx';
import { Panel } from '../../../platform/html/panel.tsx';
import { QrCode } from '../../../platform/html/qr-code.tsx';
import type { At } from '../../capability/at.ts';
import type { FormProps } from '../../capability/route.ts';
import type { NewFactor } from '../enter.ts';
import { words } from '../words.ts';

export function StartFactorPage(props: FormProps<unknown>) {
  return <PasswordStep {...props} path="/akun/dua-langkah" act="turnOn" />;
}

export function StopFactorPage(props: FormProps<unknown>) {
  return <PasswordStep {...props} path="/akun/dua-langkah/matikan" act="turnOff" />;
}

/** Shown once: the key for the app as picture and as text, the backup codes, and the field for the first code. */
export function NewFactorPage({ factor, at }: { factor: NewFactor; at: At }) {
  const w = words(at.lang);
  return (
    <div class="wrap page">
      <Crumbs lang={at.lang} items={wayTo(at)} here={w.secondFactor} />
      <PageHead title={w.addKey} intro={w.addKeyIntro} />
      <Panel>
        <QrCode text={factor.uri} label={w.keyPicture} />
        <p>
          <code>{factor.key.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
        <p>
          <a href={factor.uri}>{w.openApp}</a>
        </p>
      </Panel>
      <Section title={w.backupCodes} intro={w.backupIntro}>
        <ul>
          {factor.backupCodes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={w.firstCode}>
        <CodeForm at={at} />
      </Section>
    </div>
  );
}

export function ConfirmFactorPage({ at, values, problem, once }: FormProps<unknown>) {
  const w = words(at.lang);
  const of = formStateOf(values, problem, at.lang);
  return (
    <FormPage lang={at.lang} crumbs={wayTo(at)} here={w.secondFactor} of={of} title={w.firstCode}>
      <CodeForm at={at} of={of} once={once} />
    </FormPage>
  );
}

function CodeForm({ at, of, once }: { at: At; of?: FormState; once?: string }) {
  const w = words(at.lang);
  return (
    <Form action={at.href('/akun/dua-langkah/kode')}>
      <TextField
        name="code"
        label={w.code}
        autocomplete="one-time-code"
        inputMode="numeric"
        width="s"
        of={of}
        required
      />
      {once && <Hidden name="_once" value={once} />}
      <Buttons>
        <Button kind="primary">{w.confirm}</Button>
      </Buttons>
    </Form>
  );
}

function PasswordStep(props: FormProps<unknown> & { path: string; act: 'turnOn' | 'turnOff' }) {
  const { at } = props;
  const w = words(at.lang);
  const of = formStateOf(props.values, props.problem, at.lang);
  return (
    <FormPage
      lang={at.lang}
      crumbs={wayTo(at)}
      here={w.secondFactor}
      of={of}
      title={`${w.secondFactor}: ${w[props.act].toLowerCase()}`}
      intro={w.turnOnIntro}
    >
      <Form action={at.href(props.path)}>
        <TextField
          name="password"
          label={w.currentPassword}
          type="password"
          autocomplete="current-password"
          of={of}
          required
        />
        <Hidden name="_once" value={props.once} />
        <Buttons>
          <Button kind={props.act === 'turnOn' ? 'primary' : 'danger'}>{w[props.act]}</Button>
          <ButtonLink href={at.href('/akun')}>{w.account}</ButtonLink>
        </Buttons>
      </Form>
    </FormPage>
  );
}

function wayTo(at: At) {
  return [{ label: words(at.lang).account, href: at.href('/akun') }];
}
