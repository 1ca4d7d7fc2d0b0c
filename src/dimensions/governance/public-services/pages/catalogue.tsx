import type { At } from '../../../../kernel/capability/at.ts';
import { Button, ButtonLink, Buttons } from '../../../../platform/html/button.tsx';
import { Chip } from '../../../../platform/html/chip.tsx';
import { Select } from '../../../../platform/html/choices.tsx';
import { TextField } from '../../../../platform/html/fields.tsx';
import { Form } from '../../../../platform/html/form.tsx';
import { PageHead, Section } from '../../../../platform/html/page.tsx';
import { Empty } from '../../../../platform/html/panel.tsx';
import { Table } from '../../../../platform/html/table.tsx';
import { formatNumber } from '../../../../platform/words/format.ts';
import { pick } from '../../../../platform/words/words.ts';
import type { CatalogueEntry } from '../views.ts';
import { words } from '../words.ts';
import { feeText, Index, onTimeShare } from './figures.tsx';

export interface CataloguePageProps {
  readonly entries: readonly CatalogueEntry[];
  readonly agencies: readonly { readonly code: string; readonly name: string }[];
  readonly search: string | undefined;
  readonly organisation: string | undefined;
  readonly at: At;
}

/** All services, by agency. */
export function CataloguePage({ entries, agencies, search, organisation, at }: CataloguePageProps) {
  const w = words(at.lang);
  const shown = agencies.filter(({ code }) => entries.some(({ service }) => service.organisationCode === code));
  return (
    <div class="wrap page">
      <PageHead
        title={w.catalogueTitle}
        intro={w.catalogueIntro}
        hue="governance"
        actions={
          <Buttons>
            <ButtonLink href={at.href('/lacak')} icon="search">
              {w.trackInstead}
            </ButtonLink>
            <ButtonLink href={at.href('/layanan/skm')} icon="chart">
              {w.results}
            </ButtonLink>
          </Buttons>
        }
      />
      <Form action={at.href('/layanan')} method="get" inline label={w.search}>
        <TextField name="cari" label={w.search} type="search" value={search} />
        <Select
          name="perangkat"
          label={w.agency}
          value={organisation}
          empty={w.allAgencies}
          options={agencies.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Buttons>
          <Button kind="primary">{w.searchButton}</Button>
        </Buttons>
      </Form>
      {entries.length === 0 && (
        <Empty title={w.nothingFound} action={<ButtonLink href={at.href('/layanan')}>{w.showAll}</ButtonLink>}>
          {w.nothingFoundHint}
        </Empty>
      )}
      {shown.map(({ code, name }) => {
        const own = entries.filter(({ service }) => service.organisationCode === code);
        return (
          <Section
            key={code}
            title={name}
            aside={<span class="quiet">{w.servicesFound(formatNumber(at.lang, own.length))}</span>}
          >
            <AgencyTable name={name} entries={own} at={at} />
          </Section>
        );
      })}
    </div>
  );
}

function AgencyTable({ name, entries, at }: { name: string; entries: readonly CatalogueEntry[]; at: At }) {
  const w = words(at.lang);
  return (
    <Table
      lang={at.lang}
      caption={w.listOf(name)}
      quietCaption
      stack
      rows={entries}
      rowKey={({ service }) => service.code}
      columns={[
        {
          key: 'name',
          head: w.service,
          rowHead: true,
          cell: ({ service, demo }) => (
            <>
              <a href={at.href(`/layanan/${service.code}`)}>{pick(service.name, at.lang)}</a>{' '}
              {(service.demo || demo) && <Chip tone="demo">{w.example}</Chip>}
              <small>{pick(service.summary, at.lang)}</small>
            </>
          ),
        },
        { key: 'days', head: w.promised, tight: true, cell: ({ service }) => w.workingDays(service.allowedDays) },
        { key: 'fee', head: w.fee, cell: ({ service }) => feeText(service.fee, at) },
        { key: 'time', head: w.onTime, number: true, cell: (entry) => onTimeShare(entry, at)?.shown ?? w.notYet },
        { key: 'skm', head: w.satisfaction, number: true, cell: (entry) => <Index of={entry} at={at} /> },
      ]}
    />
  );
}
