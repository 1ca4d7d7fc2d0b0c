import type { At } from '../../../kernel/capability/at.ts';
import { Bar } from '../../../platform/html/bar.tsx';
import { BigFigure } from '../../../platform/html/figure.tsx';
import { Crumbs } from '../../../platform/html/navigation.tsx';
import { PageHead, Section, Split, Stack, Wrap } from '../../../platform/html/page.tsx';
import { Notice, Panel } from '../../../platform/html/panel.tsx';
import { formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { byDimension } from '../model.ts';
import type { Overview } from '../read.ts';
import { words } from '../words.ts';
import { ClosedNotice, CycleChips } from './cycle-chips.tsx';
import { ItemTable } from './item-table.tsx';
import { AgencyProgress, DimensionProgress, StateChips } from './progress.tsx';
import { SaidNotice, type Said } from './said.tsx';
import { Waiting } from './waiting.tsx';

/** Where the regency's self-assessment stands: what waits for the reader, progress, and every item. */
export function OverviewPage(props: {
  data: Overview;
  at: At;
  agency?: string | undefined;
  once: string;
  said?: Said | undefined;
}) {
  const { data, at, agency, once } = props;
  const w = words(at.lang);
  const { cycle, instrument, submission, entries, progress } = data;
  const shown = agency ? entries.filter((each) => each.answer.organisation === agency) : entries;
  const home = at.href(`/kerja/evaluasi/${cycle.id}`);
  const say = (n: number) => formatNumber(at.lang, n);
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
          <SaidNotice said={props.said} at={at} home={home} />
          <PageHead
            eyebrow={w.selfAssessment}
            title={pick(cycle.name, at.lang)}
            chips={<CycleChips cycle={cycle} submission={submission} at={at} />}
          />
          <ClosedNotice data={data} at={at} />
          <Split weight="side">
            <Panel title={w.progress}>
              <BigFigure
                lang={at.lang}
                figure={say(progress.byState.verified)}
                scale={w.verifiedItems(say(progress.total))}
                chips={<StateChips progress={progress} at={at} />}
              />
              <Bar value={(progress.byState.verified / progress.total) * 100} />
            </Panel>
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
          </Split>
          <Split>
            <Section title={w.byDimension}>
              <DimensionProgress entries={entries} at={at} />
            </Section>
            <Section title={w.byAgency}>
              <AgencyProgress entries={entries} home={home} at={at} />
            </Section>
          </Split>
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
