import { AreaMap } from '../../platform/html/area-map.tsx';
import { Bloom } from '../../platform/html/bloom.tsx';
import { ButtonLink } from '../../platform/html/button.tsx';
import { Change, Chip } from '../../platform/html/chip.tsx';
import { Feed } from '../../platform/html/feed.tsx';
import { BigFigure, Cards, DimensionCard } from '../../platform/html/figure.tsx';
import { Hero, Section, Split, Wrap } from '../../platform/html/page.tsx';
import { Empty, Panel, Tiles } from '../../platform/html/panel.tsx';
import { formatNumber, formatShortDate, formatSource, localDate } from '../../platform/words/format.ts';
import { pick } from '../../platform/words/words.ts';
import type { At } from '../../kernel/capability/at.ts';
import { shownIndex } from '../../evaluation/published/model.ts';
import { hueOf, petals, shownScore, shownShare } from '../figures.ts';
import type { HomeData } from '../home.ts';
import { words } from '../words.ts';
import { mapValues } from './map-values.ts';

/** One question: how smart is this regency, and where does the answer come from? */
export function HomePage({ data, at }: { data: HomeData; at: At }) {
  const w = words(at.lang);
  const allDemo = data.changes.length > 0 && data.changes.every((each) => each.demo);
  return (
    <>
      <Hero aside={<PlanBloom data={data} at={at} />}>
        <Answer data={data} at={at} />
      </Hero>
      <Wrap>
        <Section title={w.whatYouCanDo}>
          <Tiles
            items={[
              { title: w.apply, detail: w.applyDetail, href: at.href('/layanan'), icon: 'file' },
              { title: w.track, detail: w.trackDetail, href: at.href('/lacak'), icon: 'search' },
              { title: w.figures, detail: w.figuresDetail, href: at.href('/data'), icon: 'chart' },
              { title: w.plan, detail: w.planDetail, href: at.href('/rencana'), icon: 'flag' },
              { title: w.evaluation, detail: w.evaluationDetail, href: at.href('/evaluasi'), icon: 'check' },
              { title: w.checkLog, detail: w.checkLogDetail, href: at.href('/log'), icon: 'shield' },
            ]}
          />
        </Section>
        <Practice data={data} at={at} />
        <Section
          title={w.sixDimensions}
          intro={
            <>
              {w.everyNumber} {data.overview.snapshot?.demo && <Chip tone="demo">{w.example}</Chip>}
            </>
          }
          aside={<Years data={data} at={at} />}
        >
          <DimensionCards data={data} at={at} />
        </Section>
        <section class="section">
          <Split weight="main">
            <DistrictMap data={data} at={at} />
            <Panel title={w.whatChanged} aside={allDemo && <Chip tone="demo">{w.example}</Chip>}>
              {data.changes.length > 0 ? (
                <Feed
                  items={data.changes.map((each) => ({
                    at: each.at.toISOString(),
                    when: formatShortDate(at.lang, localDate(each.at)),
                    title: pick(each.title, at.lang),
                    detail: (
                      <>
                        {pick(each.detail, at.lang)} {each.demo && !allDemo && <Chip tone="demo">{w.example}</Chip>}
                      </>
                    ),
                    href: at.href(each.href),
                  }))}
                />
              ) : (
                <Empty title={w.nothingChanged}>{w.nothingChangedMore}</Empty>
              )}
            </Panel>
          </Split>
        </section>
      </Wrap>
    </>
  );
}

/** For whoever asks how such an index comes about: one evaluation, told to its end. */
function Practice({ data, at }: { data: HomeData; at: At }) {
  const w = words(at.lang);
  const { simulation } = data;
  if (!simulation) return null;
  return (
    <Panel title={w.practice} aside={<Chip tone="demo">{w.simulation}</Chip>} sunken>
      <p>{w.practiceMore(pick(simulation.name, at.lang))}</p>
      <div class="acts">
        <ButtonLink href={at.href(`/evaluasi/siklus/${simulation.id}/${at.regency}`)}>{w.practiceSee}</ButtonLink>
      </div>
    </Panel>
  );
}

function Answer({ data, at }: { data: HomeData; at: At }) {
  const w = words(at.lang);
  const { published } = data.overview;
  const index = published && formatNumber(at.lang, Number(shownIndex(published)), 2);
  return (
    <>
      <p class="eye">
        {data.planName}
        {published && <> · {w.nationalEvaluation(published.year)}</>}
      </p>
      <h1>{w.howSmart(data.shortRegency)}</h1>
      <BigFigure
        lang={at.lang}
        figure={index ?? null}
        scale={w.outOf4}
        chips={published && <IndexChips data={data} at={at} />}
        source={
          published && (
            <>
              {w.source}: {formatSource(at.lang, published.source)}
            </>
          )
        }
      />
      <div class="acts">
        <ButtonLink href={at.href(published ? `/evaluasi/${published.year}` : '/evaluasi')} kind="primary">
          {w.seeProof}
        </ButtonLink>
        <ButtonLink href={at.href('/metode/indeks')}>{w.whatItMeans}</ButtonLink>
      </div>
    </>
  );
}

function IndexChips({ data, at }: { data: HomeData; at: At }) {
  const w = words(at.lang);
  const { published } = data.overview;
  if (!published) return null;
  const before = published.previousIndex;
  const change = before === null ? null : published.index - before;
  return (
    <>
      {change !== null && before !== null && (
        <Change lang={at.lang} by={change} better="up">
          {w.fromYear(formatNumber(at.lang, Math.abs(change), 2), published.year - 1, formatNumber(at.lang, before, 2))}
        </Change>
      )}
      {published.rank !== null && (
        <Chip>{published.rankWithin === '0' ? w.rankNation(published.rank) : w.rankProvince(published.rank)}</Chip>
      )}
    </>
  );
}

function PlanBloom({ data, at }: { data: HomeData; at: At }) {
  const w = words(at.lang);
  const { overview } = data;
  const note = overview.snapshot?.demo ? `${w.bloomNote(overview.year)} (${w.example})` : w.bloomNote(overview.year);
  return (
    <Bloom
      lang={at.lang}
      label={w.bloomLabel}
      note={note}
      petals={petals(at, overview.dimensions, overview.sasaran, overview.snapshot?.result)}
    />
  );
}

/** The same page for another year. */
function Years({ data, at }: { data: HomeData; at: At }) {
  const w = words(at.lang);
  const { year, years } = data.overview;
  if (years.length < 2) return null;
  return (
    <nav class="tabs" aria-label={w.compareYears}>
      <ul>
        {years.map((each) => (
          <li key={each}>
            <a
              href={`${at.href('/')}?tahun=${each}#${w.sixDimensions.toLowerCase().replace(/\W+/g, '-')}`}
              aria-current={each === year ? 'page' : undefined}
            >
              {each}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function DimensionCards({ data, at }: { data: HomeData; at: At }) {
  const w = words(at.lang);
  const { overview } = data;
  return (
    <Cards>
      {overview.dimensions.map((dimension) => {
        const scored = overview.snapshot?.result.dimensions.find((each) => each.code === dimension.id);
        const score = scored?.score ?? null;
        return (
          <DimensionCard
            key={dimension.id}
            lang={at.lang}
            hue={hueOf(dimension.id)}
            title={dimension.name}
            subtitle={pick([dimension.subtitle_id, dimension.subtitle_en], at.lang)}
            href={at.href(`/dimensi/${dimension.id}`)}
            shown={score === null ? null : shownScore(at.lang, score)}
            scale={w.per100}
            spark={overview.history.get(dimension.id)}
            change={<SinceBefore of={overview} dimension={dimension.id} at={at} />}
            lines={overview.sasaran
              .filter((each) => each.dimension_id === dimension.id)
              .map((each) => {
                const value = scored?.sasaran.find((one) => one.code === each.code)?.score ?? null;
                return {
                  label: pick([each.short_name_id, each.short_name_en], at.lang),
                  shown: shownScore(at.lang, value),
                  value,
                  href: at.href(`/sasaran/${each.slug}`),
                };
              })}
            coverage={{ share: scored?.coverage ?? 0, text: w.coverage(shownShare(at.lang, scored?.coverage ?? 0)) }}
          />
        );
      })}
    </Cards>
  );
}

/** How a dimension's score differs from the year before it in the record. */
function SinceBefore({ of: overview, dimension, at }: { of: HomeData['overview']; dimension: string; at: At }) {
  const w = words(at.lang);
  const [before, now] = overview.history.get(dimension)?.slice(-2) ?? [];
  const year = overview.years[overview.years.indexOf(overview.year) - 1];
  if (before == null || now == null || year === undefined) return null;
  const change = Math.round(now) - Math.round(before);
  return (
    <Change lang={at.lang} by={change} better="up">
      {change === 0 ? w.sameSince(year) : w.sinceYear(formatNumber(at.lang, Math.abs(change)), year)}
    </Change>
  );
}

function DistrictMap({ data, at }: { data: HomeData; at: At }) {
  const w = words(at.lang);
  const { map } = data;
  if (!map) return null;
  const { indicator } = map;
  return (
    <Panel title={w.byDistrict(pick(indicator.name, at.lang))} aside={map.demo && <Chip tone="demo">{w.example}</Chip>}>
      <AreaMap
        lang={at.lang}
        label={`${w.byDistrict(pick(indicator.name, at.lang))}, ${map.year}`}
        features={map.features}
        values={mapValues(at, indicator, map.values)}
        format={(value) => formatNumber(at.lang, value, 0)}
        hue="living"
        below={
          <>
            <a href={at.href(`/indikator/${indicator.code}?tahun=${map.year}#tabel`)}>{w.table}</a>
          </>
        }
      />
    </Panel>
  );
}
