import { ButtonLink } from '../../../platform/html/button.tsx';
import { Chip } from '../../../platform/html/chip.tsx';
import { Steps } from '../../../platform/html/feed.tsx';
import { BigFigure } from '../../../platform/html/figure.tsx';
import { Island } from '../../../platform/html/island.tsx';
import { Crumbs } from '../../../platform/html/navigation.tsx';
import { PageHead, Section, Split } from '../../../platform/html/page.tsx';
import { Definition, Empty, Evidence, Notice } from '../../../platform/html/panel.tsx';
import { Table } from '../../../platform/html/table.tsx';
import { Trail } from '../../../platform/html/trail.tsx';
import { formatDateTime, formatNumber, formatPeriod } from '../../../platform/words/format.ts';
import { pick, type Lang } from '../../../platform/words/words.ts';
import type { At } from '../../capability/at.ts';
import { unitWord, type Indicator } from '../../indicators/model.ts';
import type { Contribution, Trail as TrailData, TrailStep } from '../trail/queries.ts';
import type { SeriesPoint } from '../series/queries.ts';
import { words } from '../words.ts';
import { evidenceItem } from './entry.tsx';
import { readAmount, shownValue, StatusChip } from './parts.tsx';

export interface SumTrail {
  readonly indicator: Indicator;
  readonly area: { readonly code: string; readonly name: string };
  readonly period: string;
  readonly sum: SeriesPoint | undefined;
  readonly contributions: readonly Contribution[];
}

/** A figure of an area and period, and the verified figures that it is the sum of. */
export function SumTrailPage({ data, at }: { data: SumTrail; at: At }) {
  const w = words(at.lang);
  const { indicator, area, sum, contributions } = data;
  const period = formatPeriod(at.lang, data.period);
  return (
    <div class="wrap page">
      <PageHead
        eyebrow={w.trailTitle}
        title={pick(indicator.name, at.lang)}
        intro={w.trailIntro(area.name, period)}
        chips={
          <>
            <Chip icon="pin">{area.name}</Chip>
            <Chip icon="calendar">{period}</Chip>
            {sum?.demo && <Chip tone="demo">{w.demo}</Chip>}
          </>
        }
      />
      {!sum || sum.numerator === null ? (
        <Empty title={w.nothingVerified} />
      ) : (
        <>
          <div id="jejak" data-live={indicator.code}>
            <Trail title={w.trailTitle} steps={sumSteps(data, sum, at.lang)} />
          </div>
          <Table
            lang={at.lang}
            caption={w.figures}
            stack
            rows={contributions}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'area',
                head: w.area,
                rowHead: true,
                cell: (row) => <a href={at.href(`/jejak/${row.id}`)}>{row.areaName}</a>,
              },
              {
                key: 'n',
                head: pick(indicator.numerator, at.lang),
                number: true,
                cell: (row) => readAmount(at.lang, row.numerator),
              },
              ...(indicator.denominator
                ? [
                    {
                      key: 'd',
                      head: pick(indicator.denominator, at.lang),
                      number: true,
                      cell: (row: Contribution) => readAmount(at.lang, row.denominator),
                    },
                  ]
                : []),
              { key: 'v', head: w.value, number: true, cell: (row) => shownValue(at.lang, indicator, row) },
              { key: 'k', head: w.kind, cell: (row) => (row.kind === 'derived' ? w.derived : w.entered) },
            ]}
          />
        </>
      )}
      <Island name="live" />
    </div>
  );
}

function sumSteps({ indicator }: SumTrail, sum: SeriesPoint, lang: Lang) {
  const w = words(lang);
  return [
    { figure: readAmount(lang, sum.numerator), name: pick(indicator.numerator, lang) },
    ...(indicator.denominator
      ? [{ figure: readAmount(lang, sum.denominator), name: pick(indicator.denominator, lang) }]
      : []),
    {
      figure: shownValue(lang, indicator, sum),
      name: unitWord(indicator.unit, lang),
      detail: w.coverage(sum.covered, sum.expected),
    },
  ];
}

/** One figure walked back to its steps, its documents or rows, and its entries in the public log. */
export function TrailPage({ data, at }: { data: TrailData; at: At }) {
  const w = words(at.lang);
  const { indicator } = data;
  const period = formatPeriod(at.lang, data.period);
  return (
    <div class="wrap page">
      <Crumbs
        lang={at.lang}
        items={[
          {
            href: at.href(`/jejak/${indicator.code}/${at.regency}/${data.period}`),
            label: `${pick(indicator.name, at.lang)}, ${period}`,
          },
        ]}
        here={data.areaName}
      />
      <PageHead
        eyebrow={w.trailTitle}
        title={pick(indicator.name, at.lang)}
        chips={
          <>
            <Chip icon="pin">{data.areaName}</Chip>
            <Chip icon="calendar">{period}</Chip>
            <StatusChip status={data.status} lang={at.lang} />
            {data.demo && <Chip tone="demo">{w.demo}</Chip>}
          </>
        }
      />
      <BigFigure
        lang={at.lang}
        figure={shownValue(at.lang, indicator, data)}
        scale={indicator.unit === 'percent' ? undefined : unitWord(indicator.unit, at.lang)}
        source={data.kind === 'derived' ? w.derived : w.entered}
      />
      <Definition
        items={[
          [pick(indicator.numerator, at.lang), readAmount(at.lang, data.numerator)],
          ...(indicator.denominator
            ? ([[pick(indicator.denominator, at.lang), readAmount(at.lang, data.denominator)]] as const)
            : []),
          [w.formula, pick(indicator.explain, at.lang)],
          ...(data.note ? ([[w.note, data.note]] as const) : []),
        ]}
      />
      <Split>
        <Section title={w.steps}>
          <Steps lang={at.lang} items={data.steps.map((step) => stepItem(step, at.lang))} />
        </Section>
        <Section title={data.kind === 'derived' ? w.rows : w.evidence}>
          {data.rowsHref && <ButtonLink href={at.href(data.rowsHref)}>{w.seeRows}</ButtonLink>}
          {data.evidence.length > 0 && <Evidence items={data.evidence.map((each) => evidenceItem(each, at))} />}
          {!data.rowsHref && data.evidence.length === 0 && <Notice tone="warn">{w.noEvidence}</Notice>}
        </Section>
      </Split>
      <Section title={w.log}>
        <Table
          lang={at.lang}
          caption={`${w.log}: ${data.areaName}`}
          quietCaption
          stack
          rows={data.entries}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'position',
              head: w.position,
              rowHead: true,
              cell: (row) =>
                row.position === null ? (
                  w.waitsForLog
                ) : (
                  <a href={at.href(`/log/${row.position}`)}>{formatNumber(at.lang, row.position)}</a>
                ),
            },
            { key: 'action', head: w.action, cell: (row) => actionWord(row.action, at.lang) },
            { key: 'at', head: w.at, cell: (row) => formatDateTime(at.lang, row.at) },
          ]}
        />
      </Section>
      {data.revisions.length > 1 && (
        <Section title={w.revisions}>
          <Table
            lang={at.lang}
            caption={`${w.revisions}: ${data.areaName}`}
            quietCaption
            stack
            rows={data.revisions}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'revision',
                head: w.history,
                rowHead: true,
                cell: (row) =>
                  row.id === data.id ? (
                    w.revision(row.revision)
                  ) : (
                    <a href={at.href(`/jejak/${row.id}`)}>{w.revision(row.revision)}</a>
                  ),
              },
              { key: 'value', head: w.value, number: true, cell: (row) => shownValue(at.lang, indicator, row) },
              { key: 'status', head: w.status, cell: (row) => <StatusChip status={row.status} lang={at.lang} /> },
              { key: 'at', head: w.at, cell: (row) => formatDateTime(at.lang, row.at) },
            ]}
          />
        </Section>
      )}
    </div>
  );
}

function stepItem(step: TrailStep, lang: Lang) {
  const w = words(lang);
  const by =
    step.organisation || step.person ? [step.person, step.organisation].filter(Boolean).join(', ') : w.theHouse;
  return {
    title: w[`${step.decision}Step`],
    state: step.decision === 'returned' || step.decision === 'withdrawn' ? ('bad' as const) : ('done' as const),
    meta: `${formatDateTime(lang, step.at)} · ${by}`,
    detail: step.reason ?? undefined,
  };
}

/** What an entry of the log says was done, in words. */
export function actionWord(action: string, lang: Lang): string {
  const w = words(lang);
  const said: Readonly<Record<string, string>> = {
    'observations.save': w.enteredStep,
    'observations.decide-as-head': w.approvals,
    'observations.decide-as-steward': w.verifications,
    'kernel.refresh-derived': w.countedStep,
  };
  return said[action] ?? action;
}
