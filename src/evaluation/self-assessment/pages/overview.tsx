import type { At } from '../../../kernel/capability/at.ts';
import { Bar } from '../../../platform/html/bar.tsx';
import { ButtonLink } from '../../../platform/html/button.tsx';
import { Crumbs } from '../../../platform/html/navigation.tsx';
import { PageHead, Section, Stack, Wrap } from '../../../platform/html/page.tsx';
import { Notice } from '../../../platform/html/panel.tsx';
import { Table } from '../../../platform/html/table.tsx';
import { formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { dimensionMeasures, dimensionName } from '../../names.ts';
import { byDimension, progressOf, type Progress } from '../model.ts';
import type { Entry, Overview } from '../read.ts';
import { words } from '../words.ts';
import { CycleChips } from './cycle-chips.tsx';
import { ItemTable } from './item-table.tsx';
import { Waiting } from './waiting.tsx';

/** Where the regency's self-assessment stands: what waits for the reader, progress, and every item. */
export function OverviewPage(props: { data: Overview; at: At; agency?: string | undefined; once: string }) {
  const { data, at, agency, once } = props;
  const w = words(at.lang);
  const { cycle, instrument, submission, entries, progress } = data;
  const shown = agency ? entries.filter((each) => each.answer.organisation === agency) : entries;
  const home = at.href(`/kerja/evaluasi/${cycle.id}`);
  return (
    <div class="page">
      <Wrap>
        <Stack>
          <Crumbs
            lang={at.lang}
            items={[
              { href: at.href('/kerja'), label: w.workspace },
              { href: at.href('/kerja/evaluasi'), label: w.selfAssessment },
            ]}
            here={pick(cycle.name, at.lang)}
          />
          <PageHead
            eyebrow={w.selfAssessment}
            title={pick(cycle.name, at.lang)}
            intro={w.openProgress(
              formatNumber(at.lang, progress.byState.verified),
              formatNumber(at.lang, progress.total),
            )}
            chips={<CycleChips cycle={cycle} submission={submission} at={at} />}
            actions={
              data.maySubmit ? (
                <ButtonLink href={`${home}/kirim`} kind="primary">
                  {w.submit}
                </ButtonLink>
              ) : undefined
            }
          />
          {submission ? (
            <Notice tone="good" title={w.frozenTitle}>
              <p>{w.frozenBody(submission.submittedBy)}</p>
              <p>
                {w.fingerprint}: <code>{submission.contentHash}</code>
              </p>
            </Notice>
          ) : (
            <Waiting data={data} at={at} once={once} />
          )}
          <Section title={w.byDimension}>
            <ProgressTable
              caption={w.byDimension}
              head={w.dimension}
              at={at}
              rows={byDimension(entries).map(({ dimension, entries: own }) => ({
                key: dimension,
                href: `#dimensi-${dimension}`,
                name: dimensionName(dimension, at.lang),
                detail: dimensionMeasures(dimension, at.lang),
                progress: progressOf(own.map((each) => each.answer)),
              }))}
            />
          </Section>
          <Section title={w.byAgency}>
            <ProgressTable
              caption={w.byAgency}
              head={w.agency}
              at={at}
              rows={agenciesOf(entries).map(({ code, name, progress: own }) => ({
                key: code,
                href: `${home}?opd=${encodeURIComponent(code)}#butir`,
                name,
                progress: own,
              }))}
            />
          </Section>
          <Section
            title={agency ? w.itemsOf(shown[0]?.answer.organisationName ?? agency) : w.allItems}
            id="butir"
            intro={instrument.ours ? w.ours : undefined}
            aside={agency ? <a href={`${home}#butir`}>{w.showAll}</a> : undefined}
          >
            <Stack>
              {byDimension(shown).map(({ dimension, entries: own }) => (
                <ItemTable key={dimension} dimension={dimension} entries={own} cycle={cycle.id} at={at} once={once} />
              ))}
            </Stack>
          </Section>
        </Stack>
      </Wrap>
    </div>
  );
}

interface ProgressRow {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  readonly detail?: string | undefined;
  readonly progress: Progress;
}

function ProgressTable(props: { caption: string; head: string; rows: readonly ProgressRow[]; at: At }) {
  const { at } = props;
  const w = words(at.lang);
  const say = (n: number) => formatNumber(at.lang, n);
  return (
    <Table<ProgressRow>
      lang={at.lang}
      caption={props.caption}
      quietCaption
      stack
      rowKey={(row) => row.key}
      columns={[
        {
          key: 'name',
          head: props.head,
          rowHead: true,
          cell: (row) => (
            <>
              <a href={row.href}>{row.name}</a>
              {row.detail && <small class="quiet"> {row.detail}</small>}
            </>
          ),
        },
        { key: 'items', head: w.items, number: true, cell: (row) => say(row.progress.total) },
        { key: 'verified', head: w.verifiedOf, number: true, cell: (row) => say(row.progress.byState.verified) },
        {
          key: 'bar',
          head: w.state,
          cell: (row) => (
            <Bar
              value={(row.progress.byState.verified / row.progress.total) * 100}
              label={w.progressLabel(row.name, say(row.progress.byState.verified), say(row.progress.total))}
            />
          ),
        },
      ]}
      rows={props.rows}
    />
  );
}

/** Agencies by name with their progress, the unfinished first. */
function agenciesOf(entries: readonly Entry[]): { code: string; name: string; progress: Progress }[] {
  const own = Map.groupBy(entries, (each) => each.answer.organisation);
  return [...own]
    .map(([code, list]) => ({
      code,
      name: list[0]?.answer.organisationName ?? code,
      progress: progressOf(list.map((each) => each.answer)),
    }))
    .toSorted((a, b) => left(b.progress) - left(a.progress) || a.name.localeCompare(b.name, 'id'));
}

function left(progress: Progress): number {
  return progress.total - progress.byState.verified;
}
