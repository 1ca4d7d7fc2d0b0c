import { Button, ButtonLink } from '../../../platform/html/button.tsx';
import { Chip } from '../../../platform/html/chip.tsx';
import { Hidden } from '../../../platform/html/fields.tsx';
import { Form } from '../../../platform/html/form.tsx';
import { PageHead, Section } from '../../../platform/html/page.tsx';
import { Definition, Panel } from '../../../platform/html/panel.tsx';
import { Table } from '../../../platform/html/table.tsx';
import { formatDate, formatDateTime } from '../../../platform/words/format.ts';
import { pick, type Lang } from '../../../platform/words/words.ts';
import type { ViewProps } from '../../capability/route.ts';
import type { Account, NamedGrant } from '../account.ts';
import { roles } from '../roles.ts';
import { words } from '../words.ts';

export function AccountPage({ data, at }: ViewProps<unknown, Account>) {
  const w = words(at.lang);
  return (
    <div class="wrap page">
      <PageHead
        title={w.account}
        intro={w.accountIntro}
        actions={<ButtonLink href={at.href('/akun/sandi')}>{w.changePassword}</ButtonLink>}
      />
      <Definition
        items={[
          [w.name, data.person.name],
          [w.email, data.person.email],
          [w.position, data.person.position ?? '–'],
          [w.organisation, data.organisation ?? '–'],
          [w.regency, data.regency ?? w.nation],
        ]}
      />
      <Section title={w.grants}>
        <GrantTable grants={data.grants} lang={at.lang} />
      </Section>
      <Section
        title={w.secondFactor}
        aside={
          <ButtonLink href={at.href(data.secondFactor ? '/akun/dua-langkah/matikan' : '/akun/dua-langkah')}>
            {data.secondFactor ? w.turnOff : w.turnOn}
          </ButtonLink>
        }
      >
        <Panel>
          <Chip tone={data.secondFactor ? 'good' : 'plain'}>
            {data.secondFactor ? w.secondFactorOn : w.secondFactorOff}
          </Chip>
          <p>{w.turnOnIntro}</p>
        </Panel>
      </Section>
      <Section title={w.sessions}>
        <Table
          lang={at.lang}
          caption={w.sessions}
          quietCaption
          stack
          rows={data.sessions}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'browser',
              head: w.browser,
              rowHead: true,
              cell: (row) => browserName(row.user_agent) ?? w.unknownBrowser,
            },
            { key: 'since', head: w.signedInAt, cell: (row) => formatDateTime(at.lang, row.created_at) },
            {
              key: 'end',
              head: w.endSession,
              cell: (row) =>
                row.id === at.person?.session?.id ? (
                  <Chip tone="info">{w.thisSession}</Chip>
                ) : (
                  <Form action={at.href('/akun/sesi')} label={w.endSession}>
                    <Hidden name="session" value={row.id} />
                    <Button small>{w.endSession}</Button>
                  </Form>
                ),
            },
          ]}
        />
      </Section>
    </div>
  );
}

export function GrantTable({ grants, lang }: { grants: readonly NamedGrant[]; lang: Lang }) {
  const w = words(lang);
  return (
    <Table
      lang={lang}
      caption={w.grants}
      quietCaption
      stack
      rows={grants}
      rowKey={(row) => row.id}
      empty={w.noGrants}
      columns={[
        { key: 'role', head: w.role, rowHead: true, cell: (row) => grantName(row, lang) },
        { key: 'area', head: w.over, cell: (row) => row.area },
        { key: 'organisation', head: w.forOrganisation, cell: (row) => row.organisation_code ?? w.all },
        { key: 'since', head: w.since, cell: (row) => formatDate(lang, row.valid_from) },
        { key: 'until', head: w.until, cell: (row) => (row.valid_to ? formatDate(lang, row.valid_to) : '–') },
      ]}
    />
  );
}

/** A role in words; a single permission by its name. */
export function grantName(grant: { role: string | null; permission: string | null }, lang: Lang): string {
  const role = grant.role && roles[grant.role as keyof typeof roles];
  return role ? pick(role, lang) : (grant.permission ?? '');
}

/** `Firefox · Linux` out of what a browser calls itself. */
function browserName(agent: string | null): string | undefined {
  const browser = /(Edg|OPR|Firefox|Chrome|Safari|curl)/.exec(agent ?? '')?.[1];
  const system = /(Android|iPhone|iPad|Windows|Mac OS X|Linux)/.exec(agent ?? '')?.[1];
  return [browser, system].filter(Boolean).join(' · ') || undefined;
}
