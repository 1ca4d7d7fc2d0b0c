import type { At } from '../../../kernel/capability/at.ts';
import { Bar } from '../../../platform/html/bar.tsx';
import { Bloom, type Petal } from '../../../platform/html/bloom.tsx';
import { ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Chip } from '../../../platform/html/chip.tsx';
import { BigFigure } from '../../../platform/html/figure.tsx';
import { Crumbs } from '../../../platform/html/navigation.tsx';
import { Hero, Section, Stack, Wrap } from '../../../platform/html/page.tsx';
import { Evidence } from '../../../platform/html/panel.tsx';
import { Table } from '../../../platform/html/table.tsx';
import { Trail } from '../../../platform/html/trail.tsx';
import { formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { evaluationDimensions, type EvaluationDimension } from '../../editions/model.ts';
import { dimensionMeasures, dimensionName, smartDimensionName } from '../../names.ts';
import { smartDimensions } from '../../rules.ts';
import { share } from '../model.ts';
import type { PublishedRegencyView } from '../read.ts';
import { words } from '../words.ts';
import { SimulationNotice } from './cycle.tsx';
import { ItemResults } from './items.tsx';
import { ImprovementChip, shownScore } from './ranking.tsx';
import { VerifySection } from './verify.tsx';

type Props = { data: PublishedRegencyView; at: At };

/** One regency's published result: one figure, what it is made of, why, and how to check it. */
export function PublishedRegencyPage({ data, at }: Props) {
  const w = words(at.lang);
  const { cycle } = data;
  const home = at.href(`/evaluasi/siklus/${cycle.id}`);
  return (
    <div class="page">
      <Wrap>
        <Crumbs
          lang={at.lang}
          items={[
            { href: at.href('/evaluasi'), label: w.evaluation },
            { href: home, label: pick(cycle.name, at.lang) },
          ]}
          here={data.result.name}
        />
      </Wrap>
      <Top data={data} at={at} />
      <Wrap>
        <Stack>
          {cycle.kind === 'simulation' && <SimulationNotice at={at} />}
          <Section title={w.five} intro={w.fiveIntro} id="dimensi">
            <FiveTable data={data} at={at} />
          </Section>
          <NumberTrail data={data} at={at} />
          <Section title={w.itemsTitle} intro={w.itemsIntro} id="butir">
            <ItemResults data={data} at={at} />
          </Section>
          <Section title={w.recommendations} id="rekomendasi">
            <Recommendations data={data} at={at} />
          </Section>
          <VerifySection data={data} at={at} />
        </Stack>
      </Wrap>
    </div>
  );
}

function Top({ data, at }: Props) {
  const w = words(at.lang);
  const { cycle, result, rules } = data;
  const say = (n: number, digits = 0) => formatNumber(at.lang, n, digits);
  return (
    <Hero
      aside={
        <Bloom lang={at.lang} label={w.bloomLabel(result.name)} note={w.sixIntro} petals={petalsOf({ data, at })} />
      }
    >
      <p class="eye">{pick(cycle.name, at.lang)}</p>
      <h1>{w.resultOf(result.name, String(cycle.year))}</h1>
      <BigFigure
        lang={at.lang}
        figure={result.index === null ? null : shownScore(at, result.index, rules.digits)}
        scale={w.scale(say(rules.scale.max, rules.digits))}
        chips={
          <>
            {cycle.kind === 'simulation' && <Chip tone="demo">{w.simulation}</Chip>}
            {result.rank !== null && <Chip icon="flag">{w.rankOf(say(result.rank), say(data.results.length))}</Chip>}
            <ImprovementChip result={result} digits={rules.digits} at={at} />
          </>
        }
        source={[
          w.scaleNote(say(rules.scale.min), say(rules.scale.max)),
          w.coverageOf(say(Math.floor(result.coverage * 100))),
          result.improvement === null ? w.noPrevious : undefined,
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <Buttons>
        <ButtonLink kind="primary" icon="download" href={`/evaluasi/siklus/${cycle.id}/${result.regency}/laporan.pdf`}>
          {w.report}
        </ButtonLink>
        <ButtonLink icon="download" href={`/evaluasi/siklus/${cycle.id}/paket.zip`}>
          {w.bundle}
        </ButtonLink>
      </Buttons>
    </Hero>
  );
}

/** A petal a smart dimension, a dot for each of its items at its own mark. */
export function petalsOf({ data, at }: Props): Petal[] {
  const { rules, result, instrument } = data;
  return smartDimensions.map((smart) => ({
    hue: smart,
    label: smartDimensionName(smart, at.lang),
    score: share(result.smart[smart], rules.scale),
    shown: shownScore(at, result.smart[smart], rules.digits),
    dots: instrument.items
      .filter((item) => item.smartDimension === smart)
      .map((item) => {
        const mark = result.items[item.code] ?? null;
        return {
          label: `${item.code} · ${pick(item.title, at.lang)}`,
          score: share(mark, rules.scale),
          shown: shownScore(at, mark, rules.digits),
        };
      }),
  }));
}

function FiveTable({ data, at }: Props) {
  const w = words(at.lang);
  const { rules, result } = data;
  const say = (n: number, digits = 0) => formatNumber(at.lang, n, digits);
  const given = (dimension: EvaluationDimension) => {
    const score = result.dimensions[dimension];
    return score === null ? null : (score * rules.weights[dimension]) / 100;
  };
  return (
    <Table<EvaluationDimension>
      lang={at.lang}
      caption={w.five}
      quietCaption
      stack
      rowKey={(dimension) => dimension}
      columns={[
        {
          key: 'name',
          head: w.dimension,
          rowHead: true,
          cell: (dimension) => (
            <>
              {dimensionName(dimension, at.lang)} <small class="quiet">{dimensionMeasures(dimension, at.lang)}</small>
            </>
          ),
        },
        {
          key: 'bar',
          head: `${rules.scale.min}–${rules.scale.max}`,
          cell: (dimension) => <Bar value={share(result.dimensions[dimension], rules.scale)} />,
        },
        {
          key: 'score',
          head: w.score,
          number: true,
          cell: (dimension) => shownScore(at, result.dimensions[dimension], rules.digits),
        },
        { key: 'weight', head: w.weight, number: true, cell: (dimension) => `${say(rules.weights[dimension])}%` },
        { key: 'gives', head: w.gives, number: true, cell: (dimension) => shownScore(at, given(dimension), 3) },
      ]}
      rows={evaluationDimensions}
      foot={['', '', '', '100%', <b>{shownScore(at, result.index, 3)}</b>]}
    />
  );
}

function NumberTrail({ data, at }: Props) {
  const w = words(at.lang);
  const { result, rules, publication } = data;
  const say = (n: number, digits = 0) => formatNumber(at.lang, n, digits);
  const marks = Object.values(result.spread).reduce((sum, each) => sum + each.evaluators, 0);
  return (
    <Trail
      title={w.trailTitle}
      steps={[
        {
          figure: say(marks),
          name: w.trailMarks,
          detail: data.institutions.join(', '),
          href: '#butir',
        },
        {
          figure: say(rules.items.length),
          name: w.trailItems,
          href: '#butir',
          detail: w.rules(rules.combination.rule, rules.combination.trim),
        },
        { figure: say(evaluationDimensions.length), name: w.trailDimensions, href: '#dimensi' },
        { figure: shownScore(at, result.index, rules.digits), name: w.trailIndex, href: '#dimensi' },
        ...(data.leaf === undefined
          ? []
          : [
              {
                figure: `#${say(data.leaf)}`,
                name: w.trailLeafName,
                href: at.href(`/log/${data.leaf}`),
              },
            ]),
        {
          figure: `${publication.bundleHash.slice(0, 6)}…`,
          name: w.trailBundle,
          href: '#periksa',
        },
      ]}
    />
  );
}

function Recommendations({ data, at }: Props) {
  const w = words(at.lang);
  const titles = new Map(data.instrument.items.map((item) => [item.code, pick(item.title, at.lang)]));
  if (data.recommendations.length === 0) return <p class="quiet">{w.noRecommendations}</p>;
  return (
    <Evidence
      items={data.recommendations.map((each) => ({
        icon: 'flag',
        title: each.item ? `${each.item} · ${titles.get(each.item) ?? ''}` : w.wholeRegency,
        detail: pick([each.text_id, each.text_en], at.lang),
      }))}
    />
  );
}
