import type { At } from '../../../../kernel/capability/at.ts';
import { Bar } from '../../../../platform/html/bar.tsx';
import { Button, Buttons } from '../../../../platform/html/button.tsx';
import { Chip } from '../../../../platform/html/chip.tsx';
import { Select } from '../../../../platform/html/choices.tsx';
import { BigFigure } from '../../../../platform/html/figure.tsx';
import { Form } from '../../../../platform/html/form.tsx';
import { Crumbs } from '../../../../platform/html/navigation.tsx';
import { PageHead, Section } from '../../../../platform/html/page.tsx';
import { Definition, Empty, Notice, Panel } from '../../../../platform/html/panel.tsx';
import { Table } from '../../../../platform/html/table.tsx';
import type { Element, Skm } from '../../../../methods/skm/skm.ts';
import { formatNumber, formatPeriod } from '../../../../platform/words/format.ts';
import { pick } from '../../../../platform/words/words.ts';
import type { SkmPageData } from '../views.ts';
import { words } from '../words.ts';
import { gradeText, Index, indexText } from './figures.tsx';

/** How satisfied residents are: the index with its weight and grade, its elements, and how far it can be trusted. */
export function SkmPage({ data, at }: { data: SkmPageData; at: At }) {
  const w = words(at.lang);
  const { overall } = data;
  const { result } = overall;
  const scoped = { satisfaction: overall };
  return (
    <div class="wrap page">
      <Crumbs lang={at.lang} items={[{ label: w.services, href: at.href('/layanan') }]} here={w.skmShort} />
      <PageHead
        title={w.skmTitle}
        intro={w.skmIntro}
        hue="governance"
        chips={overall.demo && <Chip tone="demo">{w.example}</Chip>}
      />
      <Filter data={data} at={at} />
      {result?.index === undefined ? (
        <Empty title={w.noneInPeriod}>{w.noneInPeriodWhy}</Empty>
      ) : (
        <>
          <BigFigure
            lang={at.lang}
            hue="governance"
            figure={indexText(scoped, at) ?? ''}
            scale={w.of100}
            chips={
              <>
                <Chip tone="good">{gradeText(scoped, at)}</Chip>
                <Chip>{w.weightUsed(result.weight)}</Chip>
              </>
            }
            source={`${formatPeriod(at.lang, data.period)} · ${result.source}. ${w.otherWeights(
              data.otherWeights
                .map((each) => `${each.weight} → ${formatNumber(at.lang, Number(each.shown), 2)}`)
                .join(', '),
            )}`}
          />
          <Section title={w.elements} intro={extremes(result, at)}>
            <ElementTable result={result} at={at} />
          </Section>
        </>
      )}
      <Section title={w.respondents}>
        <Panel>
          <Definition
            items={[
              [w.respondents, formatNumber(at.lang, overall.respondents)],
              [
                w.sampleNeeded,
                <>
                  {formatNumber(at.lang, overall.needed)}{' '}
                  <Chip tone={overall.enough ? 'good' : 'warn'}>{overall.enough ? w.sampleEnough : w.sampleShort}</Chip>
                  <small class="quiet"> {w.krejcie(formatNumber(at.lang, overall.population))}</small>
                </>,
              ],
            ]}
          />
        </Panel>
        <Notice>{w.fiveAtATime}</Notice>
      </Section>
      <Section title={w.perService}>
        <ServiceTable data={data} at={at} />
      </Section>
    </div>
  );
}

function Filter({ data, at }: { data: SkmPageData; at: At }) {
  const w = words(at.lang);
  const agencies = new Map(data.services.map((each) => [each.organisationCode, each.organisationName]));
  return (
    <Form action={at.href('/layanan/skm')} method="get" inline label={w.show}>
      <Select
        name="periode"
        label={w.period}
        value={data.period}
        options={data.periods.map((each) => ({ value: each, label: formatPeriod(at.lang, each) }))}
      />
      <Select
        name="perangkat"
        label={w.agency}
        value={data.organisation}
        empty={w.allAgencies}
        options={[...agencies].map(([value, label]) => ({ value, label }))}
      />
      <Select
        name="layanan"
        label={w.service}
        value={data.service}
        empty={w.allServices}
        options={data.services.map((each) => ({ value: each.code, label: pick(each.name, at.lang) }))}
      />
      <Buttons>
        <Button>{w.show}</Button>
      </Buttons>
    </Form>
  );
}

function extremes({ elements }: Skm, at: At): string {
  const w = words(at.lang);
  const sorted = elements.filter((each) => each.nrr !== undefined).toSorted((a, b) => (a.nrr ?? 0) - (b.nrr ?? 0));
  const name = (each: Element | undefined) => (each ? pick(each.name, at.lang) : '');
  return `${w.weakest(name(sorted[0]))}. ${w.strongest(name(sorted.at(-1)))}.`;
}

function ElementTable({ result, at }: { result: Skm; at: At }) {
  const w = words(at.lang);
  return (
    <Table
      lang={at.lang}
      caption={w.elementMarks}
      quietCaption
      stack
      rows={result.elements}
      rowKey={(each) => each.code}
      columns={[
        { key: 'name', head: w.element, rowHead: true, cell: (each) => `${each.code} ${pick(each.name, at.lang)}` },
        {
          key: 'bar',
          head: '1–4',
          cell: (each) => <Bar value={each.nrr === undefined ? null : ((each.nrr - 1) / 3) * 100} hue="governance" />,
        },
        {
          key: 'mean',
          head: w.mean,
          number: true,
          cell: (each) => (each.nrr === undefined ? w.notYet : formatNumber(at.lang, Number(each.shown), 3)),
        },
        { key: 'n', head: w.answers, number: true, cell: (each) => formatNumber(at.lang, each.n) },
      ]}
    />
  );
}

function ServiceTable({ data, at }: { data: SkmPageData; at: At }) {
  const w = words(at.lang);
  return (
    <Table
      lang={at.lang}
      caption={w.indexByService}
      quietCaption
      stack
      rows={data.byService}
      rowKey={({ service }) => service.code}
      columns={[
        {
          key: 'service',
          head: w.service,
          rowHead: true,
          cell: ({ service }) => (
            <>
              <a href={at.href(`/layanan/${service.code}`)}>{pick(service.name, at.lang)}</a>
              <small>{service.organisationName}</small>
            </>
          ),
        },
        { key: 'index', head: w.index, number: true, cell: (each) => <Index of={each} at={at} /> },
        { key: 'grade', head: w.gradeShort, cell: (each) => each.satisfaction.result?.grade ?? '–' },
        {
          key: 'n',
          head: w.respondents,
          number: true,
          cell: ({ satisfaction: { result, respondents } }) => (result ? formatNumber(at.lang, respondents) : '–'),
        },
        {
          key: 'needed',
          head: w.sampleNeeded,
          number: true,
          cell: (each) => formatNumber(at.lang, each.satisfaction.needed),
        },
      ]}
    />
  );
}
