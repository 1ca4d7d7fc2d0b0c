import type { At } from '../../../kernel/capability/at.ts';
import { ButtonLink } from '../../../platform/html/button.tsx';
import { Chip } from '../../../platform/html/chip.tsx';
import { Crumbs } from '../../../platform/html/navigation.tsx';
import { PageHead, Section, Stack, Wrap } from '../../../platform/html/page.tsx';
import { Notice } from '../../../platform/html/panel.tsx';
import { formatDate, formatNumber, localDate } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { Extensions } from '../../cycles/pages/calendar.tsx';
import { words as cycleWords } from '../../cycles/words.ts';
import type { PublishedCycleView } from '../read.ts';
import { words } from '../words.ts';
import { RankingTable } from './ranking.tsx';
import { VerifySection } from './verify.tsx';

/** A published cycle: who takes which rank, and how anybody checks it. */
export function PublishedCyclePage({ data, at }: { data: PublishedCycleView; at: At }) {
  const w = words(at.lang);
  const { cycle, publication, results } = data;
  const simulated = cycle.kind === 'simulation';
  return (
    <div class="page">
      <Wrap>
        <Stack>
          <Crumbs
            lang={at.lang}
            items={[{ href: at.href('/evaluasi'), label: w.evaluation }]}
            here={pick(cycle.name, at.lang)}
          />
          <PageHead
            title={pick(cycle.name, at.lang)}
            intro={w.cycleIntro(
              formatNumber(at.lang, results.length),
              formatDate(at.lang, localDate(publication.publishedAt)),
            )}
            chips={simulated && <Chip tone="demo">{w.simulation}</Chip>}
            actions={
              <ButtonLink href={`/evaluasi/siklus/${cycle.id}/paket.zip`} icon="download">
                {w.bundle}
              </ButtonLink>
            }
          />
          {simulated && <SimulationNotice at={at} />}
          <Section title={w.ranking}>
            <RankingTable
              results={results}
              digits={data.rules.digits}
              at={at}
              href={(regency) => at.href(`/evaluasi/siklus/${cycle.id}/${regency}`)}
            />
          </Section>
          {data.extensions.length > 0 && (
            <Section title={cycleWords(at.lang).extensions} intro={cycleWords(at.lang).extensionsIntro}>
              <Extensions extensions={data.extensions} at={at} />
            </Section>
          )}
          <VerifySection data={data} at={at} />
        </Stack>
      </Wrap>
    </div>
  );
}

/** Never missed: what this is not. */
export function SimulationNotice({ at }: { at: At }) {
  const w = words(at.lang);
  return (
    <Notice tone="warn" title={w.simulationTitle}>
      <p>{w.simulationBody}</p>
    </Notice>
  );
}
