import { ButtonLink } from '../../platform/html/button.tsx';
import { Change, Chip } from '../../platform/html/chip.tsx';
import { PageHead, Section } from '../../platform/html/page.tsx';
import { Tabs } from '../../platform/html/navigation.tsx';
import { Evidence } from '../../platform/html/panel.tsx';
import { Table } from '../../platform/html/table.tsx';
import { formatDate, formatNumber, formatSource, localDate } from '../../platform/words/format.ts';
import { pick, type Pair } from '../../platform/words/words.ts';
import type { At } from '../../kernel/capability/at.ts';
import { improvement, shownIndex, type PublishedResult } from '../../evaluation/published/model.ts';
import { words } from '../words.ts';

export interface EvaluationData {
  readonly year: number;
  readonly years: readonly number[];
  readonly results: readonly PublishedResult[];
  readonly simulations: readonly Simulation[];
}

/** A published practice cycle, with whoever leads it. */
export interface Simulation {
  readonly id: string;
  readonly name: Pair;
  readonly publishedAt: Date;
  readonly regencies: number;
  readonly leader: { readonly name: string; readonly shown: string } | undefined;
}

/** What was published in a year, with its source; simulations stand apart, below. */
export function EvaluationPage({ data, at }: { data: EvaluationData; at: At }) {
  const w = words(at.lang);
  const certainty: Record<string, string> = {
    official: w.official,
    published: w.published,
    derived: w.derived,
    unverified: w.unverified,
  };
  const yearHref = (year: number) => at.href(`/evaluasi/${year}`);
  return (
    <div class="wrap page">
      <PageHead
        title={w.evaluationTitle}
        intro={w.evaluationIntro}
        actions={<ButtonLink href={at.href('/evaluasi/instrumen')}>{w.instruments}</ButtonLink>}
      />
      <Tabs
        label={w.year}
        items={data.years.map((year) => ({ label: String(year), href: yearHref(year) }))}
        current={yearHref(data.year)}
      />
      <Section title={w.resultsOf(data.year)}>
        <Table
          lang={at.lang}
          caption={w.resultsCaption(data.year)}
          quietCaption
          stack
          rows={data.results}
          columns={[
            { key: 'name', head: w.regencyOrCity, rowHead: true, cell: (each) => each.name },
            {
              key: 'index',
              head: w.index,
              number: true,
              cell: (each) => <b>{formatNumber(at.lang, Number(shownIndex(each)), 2)}</b>,
            },
            { key: 'change', head: w.change, cell: (each) => <Improvement of={each} at={at} /> },
            {
              key: 'rank',
              head: w.rank,
              cell: (each) =>
                each.rank === null
                  ? '–'
                  : each.rankWithin === '0'
                    ? w.rankNation(each.rank)
                    : w.rankProvince(each.rank),
            },
            {
              key: 'source',
              head: w.source,
              cell: (each) => (
                <>
                  {each.sourceUrl ? (
                    <a href={each.sourceUrl} rel="noopener noreferrer">
                      {formatSource(at.lang, each.source)}
                    </a>
                  ) : (
                    formatSource(at.lang, each.source)
                  )}{' '}
                  <Chip>{certainty[each.certainty] ?? each.certainty}</Chip>
                </>
              ),
            },
          ]}
        />
      </Section>
      {data.simulations.length > 0 && (
        <Section title={w.simulations} intro={w.simulationsIntro}>
          <Evidence
            items={data.simulations.map((each) => ({
              icon: 'chart',
              title: (
                <>
                  {pick(each.name, at.lang)} <Chip tone="demo">{w.simulation}</Chip>
                </>
              ),
              detail: [
                each.leader &&
                  w.simulatedFirst(
                    each.regencies,
                    each.leader.name,
                    formatNumber(at.lang, Number(each.leader.shown), 2),
                  ),
                w.simulatedOn(formatDate(at.lang, localDate(each.publishedAt))),
              ]
                .filter(Boolean)
                .join(' · '),
              href: at.href(`/evaluasi/siklus/${each.id}`),
            }))}
          />
        </Section>
      )}
    </div>
  );
}

function Improvement({ of: result, at }: { of: PublishedResult; at: At }) {
  const change = improvement(result);
  if (change === null) return <>–</>;
  return (
    <Change lang={at.lang} by={change} better="up">
      {formatNumber(at.lang, Math.abs(change), 2)}
    </Change>
  );
}
