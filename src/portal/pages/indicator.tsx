import { AreaMap } from '../../platform/html/area-map.tsx';
import { ButtonLink } from '../../platform/html/button.tsx';
import { Change, Chip } from '../../platform/html/chip.tsx';
import { BigFigure, Coverage } from '../../platform/html/figure.tsx';
import { LineChart } from '../../platform/html/line-chart.tsx';
import { Crumbs, Tabs } from '../../platform/html/navigation.tsx';
import { Section, Split, Stack } from '../../platform/html/page.tsx';
import { Definition, Empty, Panel } from '../../platform/html/panel.tsx';
import { Table } from '../../platform/html/table.tsx';
import { Trail } from '../../platform/html/trail.tsx';
import { formatNumber, formatPeriod, formatSource } from '../../platform/words/format.ts';
import { pick } from '../../platform/words/words.ts';
import type { At } from '../../kernel/capability/at.ts';
import { hueOf, shownShare, shownUnit, shownValue } from '../figures.ts';
import type { IndicatorData } from '../indicator.ts';
import { trailSteps } from '../trail.ts';
import { words } from '../words.ts';
import { mapValues } from './map-values.ts';

type Props = { data: IndicatorData; at: At };

/** One figure: how much, since when, where, how it is computed and what stands behind it. */
export function IndicatorPage({ data, at }: Props) {
  const w = words(at.lang);
  const { indicator, dimension, sasaran } = data;
  return (
    <div class={`wrap page c-${dimension.id}`}>
      <Crumbs
        lang={at.lang}
        items={[
          { label: dimension.name, href: at.href(`/dimensi/${dimension.id}`) },
          { label: pick([sasaran.name_id, sasaran.name_en], at.lang), href: at.href(`/sasaran/${sasaran.slug}`) },
        ]}
        here={pick(indicator.name, at.lang)}
      />
      <Split weight="side">
        <Headline data={data} at={at} />
        <SeriesPanel data={data} at={at} />
      </Split>
      <Trail title={w.trail} intro={w.trailIntro} hue={hueOf(dimension.id)} steps={trailSteps(data, at)} />
      {indicator.areaLevel !== 'regency' && <Places data={data} at={at} />}
      <Section title={w.howComputed}>
        <Computation data={data} at={at} />
      </Section>
    </div>
  );
}

function Headline({ data, at }: Props) {
  const w = words(at.lang);
  const { indicator, whole, year, target } = data;
  const known = data.series.filter((each) => each.value !== null);
  const [before, last] = known.slice(-2);
  return (
    <Stack>
      <h1>{pick(indicator.name, at.lang)}</h1>
      <BigFigure
        lang={at.lang}
        figure={whole.value === null ? null : formatNumber(at.lang, whole.value, indicator.digits)}
        scale={`${shownUnit(at.lang, indicator)} · ${year}`}
        hue={hueOf(data.dimension.id)}
        chips={
          <>
            {before && last && <Step data={data} at={at} from={before} to={last} />}
            {target?.value != null && (
              <Chip>
                {w.target.toLowerCase()} {shownValue(at.lang, indicator, target.value)}
              </Chip>
            )}
            {whole.demo && <Chip tone="demo">{w.example}</Chip>}
          </>
        }
      />
      <p>{sentence(data, at)}</p>
      {whole.coverage !== null && (
        <Coverage share={whole.coverage} text={w.coverage(shownShare(at.lang, whole.coverage))} />
      )}
      <div class="acts">
        <ButtonLink href={`/data/${indicator.code}.csv?from=${year}-01&to=${year}-12`} kind="primary" icon="download">
          {w.download}
        </ButtonLink>
        {data.years.length > 1 && (
          <Tabs
            label={w.compareYears}
            items={data.years.map((each) => ({ label: String(each), href: pageOf(data, at, { year: each }) }))}
            current={pageOf(data, at, {})}
          />
        )}
      </div>
    </Stack>
  );
}

/** The same page for another year or level. */
function pageOf(
  { indicator, year, level }: IndicatorData,
  at: At,
  other: { year?: number; level?: 'district' | 'village' },
): string {
  return `${at.href(`/indikator/${indicator.code}`)}?tahun=${other.year ?? year}&tingkat=${other.level ?? level}`;
}

function Step({
  data,
  at,
  from,
  to,
}: Props & { from: IndicatorData['series'][number]; to: IndicatorData['series'][number] }) {
  const change = (to.value ?? 0) - (from.value ?? 0);
  const { direction } = data.indicator;
  return (
    <Change lang={at.lang} by={change} better={direction === 'band' ? undefined : direction}>
      {formatNumber(at.lang, Math.abs(change), data.indicator.digits)} {at.lang === 'id' ? 'dari' : 'from'}{' '}
      {formatPeriod(at.lang, from.period)}
    </Change>
  );
}

/** The figure in a sentence: out of how many, how many. */
function sentence({ indicator, whole, year }: IndicatorData, at: At): string {
  const explained = pick(indicator.explain, at.lang);
  if (whole.numerator === null || whole.denominator === null || !indicator.denominator || indicator.unit !== 'percent')
    return explained;
  const [n, d] = [formatNumber(at.lang, whole.numerator), formatNumber(at.lang, whole.denominator)];
  const [of, counted] = [pick(indicator.denominator, at.lang), pick(indicator.numerator, at.lang)];
  return at.lang === 'id'
    ? `${of}: ${d} pada ${year}; ${counted.charAt(0).toLowerCase()}${counted.slice(1)}: ${n}.`
    : `${of}: ${d} in ${year}; ${counted.charAt(0).toLowerCase()}${counted.slice(1)}: ${n}.`;
}

function SeriesPanel({ data, at }: Props) {
  const w = words(at.lang);
  const { indicator, series, target } = data;
  const known = series.filter((each) => each.value !== null);
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return <Empty title={w.noData} />;
  const shown = (value: number) => shownValue(at.lang, indicator, value);
  const label = `${w.series(formatPeriod(at.lang, first.period), formatPeriod(at.lang, last.period))}: ${shown(first.value ?? 0)} → ${shown(last.value ?? 0)}`;
  return (
    <Panel>
      <LineChart
        label={label}
        hue={hueOf(data.dimension.id)}
        spec={{
          labels: series.map((each) => shortPeriod(at, each.period)),
          values: series.map((each) => each.value),
          format: (value, digits = Math.min(indicator.digits, 1)) => formatNumber(at.lang, value, digits),
          ...(indicator.unit === 'percent' ? { ceiling: 100 } : {}),
          columns: indicator.frequency === 'yearly',
          ...(target?.value != null
            ? { target: { value: target.value, label: `${w.target.toLowerCase()} ${shown(target.value)}` } }
            : {}),
        }}
      />
      <details class="twin">
        <summary>{w.table}</summary>
        <Table
          lang={at.lang}
          caption={label}
          quietCaption
          dense
          rows={series}
          columns={[
            { key: 'period', head: w.period, rowHead: true, cell: (row) => formatPeriod(at.lang, row.period) },
            {
              key: 'n',
              head: w.numerator,
              number: true,
              cell: (row) => (row.numerator === null ? '–' : formatNumber(at.lang, row.numerator)),
            },
            {
              key: 'd',
              head: w.denominator,
              number: true,
              cell: (row) => (row.denominator === null ? '–' : formatNumber(at.lang, row.denominator)),
            },
            { key: 'v', head: w.value, number: true, cell: (row) => shownValue(at.lang, indicator, row.value) },
          ]}
        />
      </details>
    </Panel>
  );
}

function shortPeriod(at: At, period: string): string {
  return period.length === 4 ? period : formatPeriod(at.lang, period).slice(0, 3);
}

function Places({ data, at }: Props) {
  const w = words(at.lang);
  const { indicator, level, year } = data;
  const name = pick(indicator.name, at.lang);
  const title = level === 'village' ? w.byVillage(name) : w.byDistrict(name);
  return (
    <Section
      title={title}
      id="tabel"
      aside={
        indicator.areaLevel === 'village' && (
          <Tabs
            label={w.place}
            items={[
              { label: w.districts, href: pageOf(data, at, { level: 'district' }) },
              { label: w.villages, href: pageOf(data, at, { level: 'village' }) },
            ]}
            current={pageOf(data, at, {})}
          />
        )
      }
    >
      <Split>
        <Panel>
          <AreaMap
            lang={at.lang}
            label={`${title}, ${year}`}
            features={data.features}
            values={mapValues(at, indicator, data.areas)}
            format={(value) => formatNumber(at.lang, value, 0)}
            hue={hueOf(data.dimension.id)}
            group={level === 'village' ? (code) => code.slice(0, 8) : undefined}
          />
        </Panel>
        <Table
          lang={at.lang}
          caption={`${title}, ${year}`}
          quietCaption
          dense
          rows={data.areas}
          columns={[
            { key: 'area', head: w.place, rowHead: true, cell: (row) => row.name },
            { key: 'v', head: w.value, number: true, cell: (row) => shownValue(at.lang, indicator, row.value) },
            {
              key: 'n',
              head: w.numerator,
              number: true,
              cell: (row) => (row.numerator === null ? '–' : formatNumber(at.lang, row.numerator)),
            },
            ...(indicator.denominator
              ? [
                  {
                    key: 'd',
                    head: w.denominator,
                    number: true,
                    cell: (row: IndicatorData['areas'][number]) =>
                      row.denominator === null ? '–' : formatNumber(at.lang, row.denominator),
                  },
                ]
              : []),
          ]}
        />
      </Split>
    </Section>
  );
}

function Computation({ data, at }: Props) {
  const w = words(at.lang);
  const { indicator, owner, work } = data;
  const formula = indicator.denominator
    ? `${formatNumber(at.lang, indicator.scale)} × Σ ${w.numerator.toLowerCase()} ÷ Σ ${w.denominator.toLowerCase()}`
    : `Σ ${w.numerator.toLowerCase()}`;
  return (
    <Stack>
      <p>{pick(indicator.explain, at.lang)}</p>
      <Definition
        wide
        items={[
          [w.numerator, pick(indicator.numerator, at.lang)],
          ...(indicator.denominator ? [[w.denominator, pick(indicator.denominator, at.lang)] as const] : []),
          [w.howComputed, formula],
          [w.direction, w[indicator.direction]],
          [w.owner, owner?.name ?? '–'],
          [
            w.where,
            indicator.kind === 'derived'
              ? `${w.derivedFrom} ${pick(work ?? [indicator.capability, indicator.capability], at.lang)}`
              : w.enteredBy,
          ],
          [w.standard, indicator.source ? formatSource(at.lang, indicator.source) : '–'],
        ]}
      />
    </Stack>
  );
}
