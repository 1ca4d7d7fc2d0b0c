import { ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { PageHead, Section } from '../../../platform/html/page.tsx';
import { Definition, Empty, Panel } from '../../../platform/html/panel.tsx';
import { Table } from '../../../platform/html/table.tsx';
import { formatDateTime, formatNumber } from '../../../platform/words/format.ts';
import type { ViewProps } from '../../capability/route.ts';
import type { KeptCheckpoint, LoggedEntry } from '../queries.ts';
import { words } from '../words.ts';

interface Log {
  readonly checkpoint: KeptCheckpoint | undefined;
  readonly entries: readonly LoggedEntry[];
  readonly key: string;
}

export function LogPage({ data, at }: ViewProps<{ before?: number | undefined }, Log>) {
  const w = words(at.lang);
  const { checkpoint, entries } = data;
  if (!checkpoint)
    return (
      <div class="wrap page">
        <PageHead title={w.log} intro={w.intro} />
        <Empty title={w.empty} />
      </div>
    );
  const oldest = entries.at(-1)?.position ?? 0;
  return (
    <div class="wrap page">
      <PageHead title={w.log} intro={w.intro} />
      <Section title={w.head} intro={w.headIntro}>
        <Definition
          wide
          items={[
            [w.size, formatNumber(at.lang, checkpoint.size)],
            [w.root, <code>{checkpoint.root.toString('hex')}</code>],
            [w.signedAt, formatDateTime(at.lang, checkpoint.signed_at)],
            [w.key, <code>{data.key}</code>],
          ]}
        />
      </Section>
      <Section title={w.check}>
        <Panel sunken>
          <p>{w.checkSteps}</p>
          <ul>
            {[
              '/api/v1/log/checkpoint',
              '/api/v1/log/key',
              '/api/v1/log/leaves?from=0&to=10',
              '/api/v1/log/proof?index=0',
            ].map((href) => (
              <li key={href}>
                <a href={href}>
                  <code>{href}</code>
                </a>
              </li>
            ))}
          </ul>
        </Panel>
      </Section>
      <Section title={w.latest} intro={w.latestIntro}>
        <Table
          lang={at.lang}
          caption={w.latest}
          quietCaption
          stack
          rows={entries}
          rowKey={(row) => String(row.position)}
          columns={[
            {
              key: 'position',
              head: w.position,
              rowHead: true,
              cell: (row) => <a href={at.href(`/log/${row.position}`)}>{formatNumber(at.lang, row.position)}</a>,
            },
            { key: 'kind', head: w.kind, cell: (row) => <code>{row.action}</code> },
            { key: 'regency', head: w.regency, cell: (row) => row.regency_code },
            { key: 'at', head: w.at, cell: (row) => formatDateTime(at.lang, row.occurred_at) },
            { key: 'hash', head: w.leafHash, cell: (row) => <code>{row.hash.toString('hex').slice(0, 16)}…</code> },
          ]}
        />
        <Buttons>{oldest > 0 && <ButtonLink href={at.href(`/log?before=${oldest}`)}>{w.older}</ButtonLink>}</Buttons>
      </Section>
    </div>
  );
}
