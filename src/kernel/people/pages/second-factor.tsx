import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Hidden, TextField } from '../../../platform/html/fields.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { ErrorSummary, Form } from '../../../platform/html/form.tsx';
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
      <Way at={at} />
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

export function ConfirmFactorPage(props: FormProps<unknown>) {
  const w = words(props.at.lang);
  return (
    <div class="wrap page">
      <Way at={props.at} />
      <PageHead title={w.firstCode} />
      <CodeForm {...props} />
    </div>
  );
}

function CodeForm({ at, values = {}, problem, once }: Pick<FormProps<unknown>, 'at'> & Partial<FormProps<unknown>>) {
  const w = words(at.lang);
  const of = formStateOf(values, problem, at.lang);
  return (
    <>
      <ErrorSummary lang={at.lang} of={of} message={of.message} />
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
    </>
  );
}

function PasswordStep(props: FormProps<unknown> & { path: string; act: 'turnOn' | 'turnOff' }) {
  const { at } = props;
  const w = words(at.lang);
  const of = formStateOf(props.values, props.problem, at.lang);
  return (
    <div class="wrap page">
      <Way at={at} />
      <PageHead title={`${w.secondFactor}: ${w[props.act].toLowerCase()}`} intro={w.turnOnIntro} />
      <ErrorSummary lang={at.lang} of={of} message={of.message} />
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
    </div>
  );
}

function Way({ at }: { at: At }) {
  const w = words(at.lang);
  return <Crumbs lang={at.lang} items={[{ label: w.account, href: at.href('/akun') }]} here={w.secondFactor} />;
}
