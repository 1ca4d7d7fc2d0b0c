import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Hidden, TextField } from '../../../platform/html/fields.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { ErrorSummary, Form } from '../../../platform/html/form.tsx';
import { PageHead, Split } from '../../../platform/html/page.tsx';
import { Panel } from '../../../platform/html/panel.tsx';
import { Table } from '../../../platform/html/table.tsx';
import type { FormProps } from '../../capability/route.ts';
import { demoPassword } from '../demo.ts';
import { localPath } from '../model.ts';
import type { DemoAccount } from '../queries.ts';
import { words } from '../words.ts';

export function SignInPage({ data, at, values, problem, once }: FormProps<{ demo: DemoAccount[] }>) {
  const w = words(at.lang);
  const of = formStateOf(values, problem, at.lang);
  const onward = localPath(values['lanjut']);
  return (
    <div class="wrap page">
      <PageHead title={w.signIn} intro={w.signInIntro} />
      <Split weight={data.demo.length > 0 ? 'side' : 'main'}>
        <div>
          <ErrorSummary lang={at.lang} of={of} message={of.message} />
          <Form action={at.href('/masuk')}>
            <TextField
              name="email"
              label={w.email}
              type="email"
              autocomplete="username"
              of={of}
              required
              spellcheck={false}
            />
            <TextField
              name="password"
              label={w.password}
              type="password"
              autocomplete="current-password"
              of={of}
              required
            />
            {onward && <Hidden name="lanjut" value={onward} />}
            <Hidden name="_once" value={once} />
            <Buttons>
              <Button kind="primary">{w.signIn}</Button>
            </Buttons>
          </Form>
        </div>
        {data.demo.length > 0 ? <DemoAccounts accounts={data.demo} at={at} onward={onward} /> : <div />}
      </Split>
    </div>
  );
}

function DemoAccounts(props: { accounts: DemoAccount[]; at: FormProps<unknown>['at']; onward: string | undefined }) {
  const { at } = props;
  const w = words(at.lang);
  const href = (email: string) =>
    `${at.href('/masuk')}?email=${encodeURIComponent(email)}${props.onward ? `&lanjut=${encodeURIComponent(props.onward)}` : ''}`;
  return (
    <Panel title={w.demoTitle} sunken>
      <p>{w.demoIntro}</p>
      <p>
        {w.demoPassword}: <code>{demoPassword}</code>
      </p>
      <Table
        lang={at.lang}
        caption={w.demoTitle}
        quietCaption
        dense
        stack
        rows={props.accounts}
        rowKey={(row) => row.email}
        columns={[
          { key: 'name', head: w.name, rowHead: true, cell: (row) => row.name },
          { key: 'position', head: w.position, cell: (row) => row.position },
          { key: 'email', head: w.email, cell: (row) => row.email },
          {
            key: 'fill',
            head: w.fill,
            cell: (row) => (
              <ButtonLink small href={href(row.email)}>
                {w.fill}
                <span class="sr"> {row.name}</span>
              </ButtonLink>
            ),
          },
        ]}
      />
    </Panel>
  );
}
