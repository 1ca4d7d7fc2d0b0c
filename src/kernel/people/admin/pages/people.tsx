import { Button, ButtonLink } from '../../../../platform/html/button.tsx';
import { TextField } from '../../../../platform/html/fields.tsx';
import { Form } from '../../../../platform/html/form.tsx';
import { PageHead } from '../../../../platform/html/page.tsx';
import { Table } from '../../../../platform/html/table.tsx';
import type { ViewProps } from '../../../capability/route.ts';
import { grantName } from '../../pages/account.tsx';
import type { PersonWithGrants } from '../../queries.ts';
import { words } from '../../words.ts';

interface People {
  readonly people: readonly PersonWithGrants[];
  readonly areas: ReadonlyMap<string, string>;
}

export function PeoplePage({ data, input, at }: ViewProps<{ q?: string | undefined }, People>) {
  const w = words(at.lang);
  const holds = (grant: PersonWithGrants['grants'][number]) => !grant.valid_to || grant.valid_to > at.today;
  return (
    <div class="wrap page">
      <PageHead
        title={w.peopleTitle}
        intro={w.peopleIntro}
        actions={
          <ButtonLink kind="primary" href={at.href('/kerja/orang/baru')}>
            {w.addPerson}
          </ButtonLink>
        }
      />
      <Form action={at.href('/kerja/orang')} method="get" inline label={w.search}>
        <TextField name="q" label={w.search} type="search" of={{ values: { q: input.q } }} />
        <Button>{w.find}</Button>
      </Form>
      <Table
        lang={at.lang}
        caption={w.peopleTitle}
        quietCaption
        stack
        rows={data.people}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name',
            head: w.name,
            rowHead: true,
            cell: (row) => <a href={at.href(`/kerja/orang/${row.id}`)}>{row.name}</a>,
          },
          { key: 'email', head: w.email, cell: (row) => row.email },
          { key: 'position', head: w.position, cell: (row) => row.position ?? '–' },
          { key: 'organisation', head: w.organisation, cell: (row) => row.organisation_code ?? '–' },
          {
            key: 'grants',
            head: w.grants,
            cell: (row) =>
              row.grants
                .filter(holds)
                .map((grant) => `${grantName(grant, at.lang)} (${data.areas.get(grant.area_code) ?? grant.area_code})`)
                .join(', ') || w.noGrants,
          },
        ]}
      />
    </div>
  );
}
