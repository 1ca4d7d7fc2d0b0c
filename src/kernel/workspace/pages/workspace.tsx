import { Chip } from '../../../platform/html/chip.tsx';
import { Feed } from '../../../platform/html/feed.tsx';
import { PageHead, Section, Split } from '../../../platform/html/page.tsx';
import { Empty, Panel, Tiles } from '../../../platform/html/panel.tsx';
import { Table } from '../../../platform/html/table.tsx';
import { formatDate, formatShortDate, localDate } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import type { At } from '../../capability/at.ts';
import { daysUntil } from '../../periods/days.ts';
import { nearDays } from '../model.ts';
import type { WorkspaceData } from '../routes.ts';
import { words } from '../words.ts';

/** What waits for me, with its due date; where I work; what I did last. */
export function WorkspacePage({ data, at }: { data: WorkspaceData; at: At }) {
  const w = words(at.lang);
  const waiting = data.items.length + data.more;
  return (
    <div class="wrap page">
      <PageHead
        eyebrow={[at.person?.position, formatDate(at.lang, at.today)].filter(Boolean).join(' · ')}
        title={waiting > 0 ? w.waiting(waiting) : w.inOrder}
        intro={w.greeting(at.person?.name ?? '')}
        chips={
          data.overdue > 0 ? (
            <Chip tone="bad" icon="alert">
              {w.overdue(data.overdue)}
            </Chip>
          ) : undefined
        }
      />
      <Split weight="main">
        <Panel title={w.waitsForYou} id="menunggu">
          {waiting === 0 ? <Empty title={w.inOrder}>{w.inOrderDetail}</Empty> : <Inbox data={data} at={at} />}
        </Panel>
        <Panel title={w.activity}>
          {data.activity.length === 0 ? (
            <p class="quiet">{w.noActivity}</p>
          ) : (
            <Feed
              items={data.activity.map((each) => ({
                at: each.at.toISOString(),
                when: formatShortDate(at.lang, localDate(each.at)),
                title: pick(each.words, at.lang),
                detail: detailOf(each, at),
              }))}
            />
          )}
        </Panel>
      </Split>
      {data.rooms.length > 0 && (
        <Section title={w.desk}>
          <Tiles
            items={data.rooms.map((room) => ({
              title: pick(room.label, at.lang),
              href: at.href(room.href),
              detail: room.waiting > 0 ? w.waiting(room.waiting) : undefined,
            }))}
          />
        </Section>
      )}
    </div>
  );
}

/** Which thing, when it was one and its key is one that people say; else how often. */
function detailOf({ times, subjectId }: WorkspaceData['activity'][number], at: At): string | undefined {
  if (times > 1) return words(at.lang).times(times);
  return subjectId.length > 30 ? undefined : subjectId.replace(':', ' · ');
}

function Inbox({ data, at }: { data: WorkspaceData; at: At }) {
  const w = words(at.lang);
  return (
    <>
      <Table
        lang={at.lang}
        caption={w.waitsForYou}
        quietCaption
        stack
        rows={data.items}
        rowKey={(row, index) => `${row.href}-${index}`}
        columns={[
          {
            key: 'what',
            head: w.what,
            rowHead: true,
            cell: (row) => (
              <>
                <a href={at.href(row.href)}>{row.title}</a>
                <small>{pick(row.kind, at.lang)}</small>
              </>
            ),
          },
          { key: 'due', head: w.due, cell: (row) => <DueIn due={row.due} at={at} /> },
        ]}
      />
      {data.more > 0 && <p class="src">{w.more(data.more)}</p>}
    </>
  );
}

function DueIn({ due, at }: { due: string | undefined; at: At }) {
  const w = words(at.lang);
  if (!due) return <span class="quiet">{w.noDue}</span>;
  const days = daysUntil(due, at.today);
  const tone = days < 0 ? 'bad' : days <= nearDays ? 'warn' : 'plain';
  const said = days < 0 ? w.late(-days) : days === 0 ? w.today : w.left(days);
  return (
    <div>
      <Chip tone={tone} icon={days < 0 ? 'alert' : 'clock'}>
        {said}
      </Chip>
      <small>{formatDate(at.lang, due)}</small>
    </div>
  );
}
