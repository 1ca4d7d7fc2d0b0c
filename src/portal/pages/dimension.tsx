import { Chip } from '../../platform/html/chip.tsx';
import { BigFigure, Coverage } from '../../platform/html/figure.tsx';
import { Bar } from '../../platform/html/bar.tsx';
import { Crumbs } from '../../platform/html/navigation.tsx';
import { PageHead, Section } from '../../platform/html/page.tsx';
import { Definition, Evidence } from '../../platform/html/panel.tsx';
import { Table } from '../../platform/html/table.tsx';
import { formatSource } from '../../platform/words/format.ts';
import { pick, type Pair } from '../../platform/words/words.ts';
import type { At } from '../../kernel/capability/at.ts';
import type { SasaranScore } from '../../scoring/score.ts';
import type { Dimension, Programme, QuickWin, Sasaran } from '../../masterplan/queries.ts';
import { hueOf, shownScore, shownShare, shownValue } from '../figures.ts';
import type { IndicatorLine } from '../plan.ts';
import { words } from '../words.ts';
import { Programmes } from './programmes.tsx';

export interface DimensionData {
  readonly dimension: Dimension;
  readonly year: number;
  readonly demo: boolean;
  readonly score: number | null;
  readonly coverage: number;
  readonly sasaran: readonly { readonly sasaran: Sasaran; readonly scored: SasaranScore | undefined }[];
  readonly quickWins: readonly QuickWin[];
}

/** One dimension: its score and the objectives it is made of. */
export function DimensionPage({ data, at }: { data: DimensionData; at: At }) {
  const w = words(at.lang);
  const { dimension } = data;
  return (
    <div class={`wrap page c-${dimension.id}`}>
      <Crumbs lang={at.lang} items={[{ label: w.home, href: at.href('/') }]} here={dimension.name} />
      <PageHead
        title={dimension.name}
        intro={pick([dimension.subtitle_id, dimension.subtitle_en], at.lang)}
        hue={hueOf(dimension.id)}
      />
      <BigFigure
        lang={at.lang}
        figure={data.score === null ? null : shownScore(at.lang, data.score)}
        scale={w.scoreOf(data.year)}
        hue={hueOf(dimension.id)}
        chips={data.demo && <Chip tone="demo">{w.example}</Chip>}
      />
      <Coverage share={data.coverage} text={w.coverage(shownShare(at.lang, data.coverage))} />
      <Section title={w.objectives}>
        <Table
          lang={at.lang}
          caption={w.objectives}
          quietCaption
          stack
          rows={data.sasaran}
          columns={[
            {
              key: 'name',
              head: w.objectives,
              rowHead: true,
              cell: ({ sasaran }) => (
                <a href={`${at.href(`/sasaran/${sasaran.slug}`)}?tahun=${data.year}`}>
                  {pick([sasaran.name_id, sasaran.name_en], at.lang)}
                </a>
              ),
            },
            { key: 'bar', head: w.achievement, cell: ({ scored }) => <Bar value={scored?.score ?? null} /> },
            {
              key: 'score',
              head: w.score,
              number: true,
              cell: ({ scored }) => shownScore(at.lang, scored?.score ?? null),
            },
            {
              key: 'cov',
              head: w.completeness,
              number: true,
              cell: ({ scored }) => shownShare(at.lang, scored?.coverage ?? 0),
            },
          ]}
        />
      </Section>
      {data.quickWins.length > 0 && (
        <Section title={w.quickWins}>
          <Evidence
            items={data.quickWins.map((each) => ({
              icon: 'flag',
              title: (
                <>
                  {each.name} · {each.year} {each.demo && <Chip tone="demo">{w.example}</Chip>}
                </>
              ),
              detail: `${pick([each.summary_id, each.summary_en], at.lang)} ${each.organisation}${each.source ? ` · ${w.source}: ${formatSource(at.lang, each.source)}` : ''}`,
            }))}
          />
        </Section>
      )}
    </div>
  );
}

export interface SasaranData {
  readonly sasaran: Sasaran;
  readonly dimension: Dimension;
  readonly year: number;
  readonly demo: boolean;
  readonly scored: SasaranScore | undefined;
  readonly indicators: readonly IndicatorLine[];
  readonly programmes: readonly Programme[];
  /** What the capability behind the objective is for, once there is one. */
  readonly work: Pair | undefined;
}

/** One objective: its indicators against their targets, its programmes, its place in the national scheme. */
export function SasaranPage({ data, at }: { data: SasaranData; at: At }) {
  const w = words(at.lang);
  const { sasaran, dimension } = data;
  return (
    <div class={`wrap page c-${dimension.id}`}>
      <Crumbs
        lang={at.lang}
        items={[{ label: dimension.name, href: at.href(`/dimensi/${dimension.id}`) }]}
        here={pick([sasaran.short_name_id, sasaran.short_name_en], at.lang)}
      />
      <PageHead
        title={pick([sasaran.name_id, sasaran.name_en], at.lang)}
        intro={pick([sasaran.purpose_id, sasaran.purpose_en], at.lang)}
        hue={hueOf(dimension.id)}
      />
      <BigFigure
        lang={at.lang}
        figure={data.scored?.score == null ? null : shownScore(at.lang, data.scored.score)}
        scale={w.scoreOf(data.year)}
        hue={hueOf(dimension.id)}
        chips={data.demo && <Chip tone="demo">{w.example}</Chip>}
      />
      <Section title={w.indicators}>
        <Table
          lang={at.lang}
          caption={w.indicators}
          quietCaption
          stack
          rows={data.indicators}
          columns={[
            {
              key: 'name',
              head: w.indicators,
              rowHead: true,
              cell: ({ indicator }) => (
                <a href={`${at.href(`/indikator/${indicator.code}`)}?tahun=${data.year}`}>
                  {pick(indicator.name, at.lang)}
                </a>
              ),
            },
            {
              key: 'value',
              head: w.value,
              number: true,
              cell: ({ indicator, value }) => shownValue(at.lang, indicator, value),
            },
            {
              key: 'target',
              head: w.target,
              number: true,
              cell: ({ indicator, target }) => (target === null ? '–' : shownValue(at.lang, indicator, target)),
            },
            { key: 'score', head: w.achievement, number: true, cell: ({ score }) => shownScore(at.lang, score) },
          ]}
        />
      </Section>
      {data.programmes.length > 0 && <Programmes programmes={data.programmes} at={at} />}
      <Definition
        wide
        items={[
          [
            w.subDimensions,
            sasaran.sub_dimensions.map((each) => pick([each.name_id, each.name_en], at.lang)).join(', ') || w.none,
          ],
          ...(data.work ? [[w.work, pick(data.work, at.lang)] as const] : []),
          [w.source, sasaran.source ? formatSource(at.lang, sasaran.source) : '–'],
        ]}
      />
    </div>
  );
}
