import { Button, Buttons } from '../../../../platform/html/button.tsx';
import { Chip } from '../../../../platform/html/chip.tsx';
import { Select } from '../../../../platform/html/choices.tsx';
import { Hidden, TextField } from '../../../../platform/html/fields.tsx';
import { formStateOf } from '../../../../platform/html/form-state.ts';
import { ErrorSummary, Form } from '../../../../platform/html/form.tsx';
import { Crumbs } from '../../../../platform/html/navigation.tsx';
import { PageHead, Section } from '../../../../platform/html/page.tsx';
import { Definition } from '../../../../platform/html/panel.tsx';
import { Table } from '../../../../platform/html/table.tsx';
import { formatDate } from '../../../../platform/words/format.ts';
import { pick } from '../../../../platform/words/words.ts';
import type { FormProps } from '../../../capability/route.ts';
import type { Organisation } from '../../../organisations/queries.ts';
import type { NamedGrant } from '../../account.ts';
import { grantName } from '../../pages/account.tsx';
import type { PersonWithGrants } from '../../queries.ts';
import { roles } from '../../roles.ts';
import { words } from '../../words.ts';
import { OrganisationField } from './new-person.tsx';

interface Managed {
  readonly person: PersonWithGrants;
  readonly grants: readonly NamedGrant[];
  readonly organisations: readonly Organisation[];
}

export function PersonPage({ data, at, values, problem, once }: FormProps<Managed>) {
  const w = words(at.lang);
  const of = formStateOf(values, problem, at.lang);
  const { person } = data;
  const here = `/kerja/orang/${person.id}`;
  return (
    <div class="wrap page">
      <Crumbs lang={at.lang} items={[{ label: w.people, href: at.href('/kerja/orang') }]} here={person.name} />
      <PageHead title={person.name} />
      <Definition
        items={[
          [w.email, person.email],
          [w.position, person.position ?? '–'],
          [w.organisation, person.organisation_code ?? '–'],
        ]}
      />
      <Section title={w.grants}>
        <Table
          lang={at.lang}
          caption={w.grants}
          quietCaption
          stack
          rows={data.grants}
          rowKey={(row) => row.id}
          empty={w.noGrants}
          columns={[
            { key: 'role', head: w.role, rowHead: true, cell: (row) => grantName(row, at.lang) },
            { key: 'area', head: w.over, cell: (row) => row.area },
            { key: 'organisation', head: w.forOrganisation, cell: (row) => row.organisation_code ?? w.all },
            { key: 'since', head: w.since, cell: (row) => formatDate(at.lang, row.valid_from) },
            {
              key: 'withdraw',
              head: w.withdraw,
              cell: (row) =>
                row.valid_to && row.valid_to <= at.today ? (
                  <Chip>
                    {w.ended} {formatDate(at.lang, row.valid_to)}
                  </Chip>
                ) : (
                  <Form action={at.href(`${here}/cabut`)} label={`${w.withdraw}: ${grantName(row, at.lang)}`}>
                    <Hidden name="grant" value={row.id} />
                    <Button small kind="danger">
                      {w.withdraw}
                    </Button>
                  </Form>
                ),
            },
          ]}
        />
      </Section>
      <Section title={w.give}>
        <ErrorSummary lang={at.lang} of={of} message={of.message} />
        <Form action={at.href(here)}>
          <Select
            name="role"
            label={w.role}
            empty={w.choose}
            of={of}
            required
            options={Object.entries(roles).map(([value, label]) => ({ value, label: pick(label, at.lang) }))}
          />
          <TextField name="area" label={w.area} hint={w.areaHint} width="m" of={of} required />
          <OrganisationField organisations={data.organisations} of={of} lang={at.lang} hint={w.organisationHint} />
          <Hidden name="_once" value={once} />
          <Buttons>
            <Button kind="primary">{w.give}</Button>
          </Buttons>
        </Form>
      </Section>
      <Section title={w.linkTitle} intro={w.linkIntro}>
        <Form action={at.href(`${here}/undang`)}>
          <Buttons>
            <Button>{w.invite}</Button>
          </Buttons>
        </Form>
      </Section>
    </div>
  );
}
