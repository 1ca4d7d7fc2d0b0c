import { Button, Buttons } from '../../../platform/html/button.tsx';
import { Chip } from '../../../platform/html/chip.tsx';
import { Hidden, TextField } from '../../../platform/html/fields.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { ErrorSummary, Form } from '../../../platform/html/form.tsx';
import { PageHead, Split, Stack } from '../../../platform/html/page.tsx';
import { Notice, Panel } from '../../../platform/html/panel.tsx';
import { Table } from '../../../platform/html/table.tsx';
import { pick } from '../../../platform/words/words.ts';
import type { FormProps } from '../../capability/route.ts';
import { demoGuides, guideOf } from '../demo-guides.ts';
import { demoPassword } from '../demo.ts';
import { localPath } from '../model.ts';
import type { DemoAccount } from '../queries.ts';
import { words } from '../words.ts';

export function SignInPage({ data, at, values, problem, once }: FormProps<{ demo: DemoAccount[] }>) {
  const w = words(at.lang);
  const of = formStateOf({ email: at.person?.email, ...values }, problem, at.lang);
  const onward = localPath(values['lanjut']);
  return (
    <div class="wrap page">
      <PageHead title={w.signIn} intro={w.signInIntro} />
      <Split weight={data.demo.length > 0 ? 'side' : 'main'}>
        <Stack>
          <ErrorSummary lang={at.lang} of={of} message={of.message} />
          {at.person && (
            <Notice title={w.again}>
              <p>{w.againWhy(at.person.name)}</p>
            </Notice>
          )}
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
        </Stack>
        {data.demo.length > 0 ? <DemoAccounts accounts={data.demo} at={at} onward={onward} once={once} /> : <div />}
      </Split>
    </div>
  );
}

type DemoProps = {
  accounts: readonly DemoAccount[];
  at: FormProps<unknown>['at'];
  onward: string | undefined;
  once: string;
};

/** A few people to begin with, each one press away; all the others below. */
function DemoAccounts(props: DemoProps) {
  const { accounts, at } = props;
  const w = words(at.lang);
  const guides = demoGuides.flatMap(({ key, does }) => {
    const account = accounts.find((each) => guideOf(each.email) === key);
    return account ? [{ account, does: pick(does, at.lang) }] : [];
  });
  return (
    <Panel title={w.demoTitle} aside={<Chip tone="demo">{w.example}</Chip>} sunken>
      <p>{w.demoIntro}</p>
      <ul class="doors">
        {guides.map(({ account, does }) => (
          <li key={account.email}>
            <p>
              <b>{does}</b>
              <small>
                {account.name}, {account.position}
              </small>
            </p>
            <EnterAs account={account} {...props} />
          </li>
        ))}
      </ul>
      <details class="twin">
        <summary>{w.allDemo(accounts.length)}</summary>
        <p>
          {w.demoPassword}: <code>{demoPassword}</code>
        </p>
        <Table
          lang={at.lang}
          caption={w.demoTitle}
          quietCaption
          dense
          stack
          rows={accounts}
          rowKey={(row) => row.email}
          columns={[
            {
              key: 'name',
              head: w.name,
              rowHead: true,
              cell: (row) => (
                <>
                  {row.name}
                  <small>{row.position}</small>
                </>
              ),
            },
            { key: 'email', head: w.email, cell: (row) => row.email },
            { key: 'enter', head: w.signIn, align: 'end', cell: (row) => <EnterAs account={row} {...props} /> },
          ]}
        />
      </details>
    </Panel>
  );
}

/** Their password is printed here anyway: one press spares typing it. */
function EnterAs({ account, at, onward, once }: DemoProps & { account: DemoAccount }) {
  const w = words(at.lang);
  return (
    <form method="post" action={at.href('/masuk')}>
      <input type="hidden" name="email" value={account.email} />
      <input type="hidden" name="password" value={demoPassword} />
      {onward && <Hidden name="lanjut" value={onward} />}
      <Hidden name="_once" value={`${once}:${account.email}`} />
      <Button small>
        {w.signIn}
        <span class="sr"> {w.as(account.name)}</span>
      </Button>
    </form>
  );
}
