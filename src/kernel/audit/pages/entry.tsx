import { Crumbs } from '../../../platform/html/navigation.tsx';
import { PageHead, Section } from '../../../platform/html/page.tsx';
import { Definition, Notice, Panel } from '../../../platform/html/panel.tsx';
import { formatDateTime, formatNumber } from '../../../platform/words/format.ts';
import type { ViewProps } from '../../capability/route.ts';
import type { KeptCheckpoint, LoggedEntry } from '../queries.ts';
import { words } from '../words.ts';

interface Entry {
  readonly entry: LoggedEntry;
  readonly checkpoint: KeptCheckpoint | undefined;
  readonly proof: readonly string[] | undefined;
}

export function EntryPage({ data, at }: ViewProps<{ position: number }, Entry>) {
  const w = words(at.lang);
  const { entry, checkpoint, proof } = data;
  const title = w.entry(entry.position);
  return (
    <div class="wrap page">
      <Crumbs lang={at.lang} items={[{ label: w.log, href: at.href('/log') }]} here={title} />
      <PageHead title={title} intro={w.entryIntro} />
      <Definition
        wide
        items={[
          [w.kind, <code>{entry.action}</code>],
          [w.regency, entry.regency_code],
          [w.at, formatDateTime(at.lang, entry.occurred_at)],
          [w.leafHash, <code>{entry.hash.toString('hex')}</code>],
        ]}
      />
      <Section title={w.leaf}>
        <Panel sunken>
          <code>{entry.leaf}</code>
        </Panel>
      </Section>
      <Section title={w.proof} intro={proof ? w.proofIntro : undefined}>
        {proof && checkpoint ? (
          <>
            <ol>
              {proof.map((hash) => (
                <li key={hash}>
                  <code>{hash}</code>
                </li>
              ))}
            </ol>
            <Definition
              wide
              items={[
                [w.size, formatNumber(at.lang, checkpoint.size)],
                [w.root, <code>{checkpoint.root.toString('hex')}</code>],
              ]}
            />
          </>
        ) : (
          <Notice>{w.notYet}</Notice>
        )}
      </Section>
    </div>
  );
}
