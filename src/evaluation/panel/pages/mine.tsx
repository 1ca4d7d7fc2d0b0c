import type { At } from '../../../kernel/capability/at.ts';
import { ButtonLink } from '../../../platform/html/button.tsx';
import { Chip } from '../../../platform/html/chip.tsx';
import { Crumbs } from '../../../platform/html/navigation.tsx';
import { PageHead, Section, Stack, Wrap } from '../../../platform/html/page.tsx';
import { Empty, Notice } from '../../../platform/html/panel.tsx';
import { Bar } from '../../../platform/html/bar.tsx';
import { Table } from '../../../platform/html/table.tsx';
import { formatDate, formatDateTime, formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import type { Membership, MySeat } from '../queries.ts';
import { words } from '../words.ts';

export interface MineData {
  readonly memberships: readonly Membership[];
  readonly seats: readonly MySeat[];
}

/** What an evaluator has to do: declare, mark, submit. */
export function MinePage({ data, at }: { data: MineData; at: At }) {
  const w = words(at.lang);
  const undeclared = data.memberships.filter((each) => !each.declaredAt && each.state !== 'published');
  const seatedIn = new Set(data.seats.map((seat) => seat.cycle));
  const unseated = data.memberships.filter(
    (each) => each.declaredAt && !seatedIn.has(each.cycle) && each.state !== 'combined' && each.state !== 'published',
  );
  return (
    <div class="page">
      <Wrap>
        <Stack>
          <Crumbs lang={at.lang} items={[{ href: at.href('/kerja'), label: w.workspace }]} here={w.myPanels} />
          <PageHead title={w.myPanels} intro={w.myIntro} />
          {undeclared.map((each) => (
            <Notice key={each.cycle} tone="warn" title={w.inboxDeclare(pick([each.name_id, each.name_en], at.lang))}>
              <p>
                <a href={at.href(`/kerja/panel/pernyataan?siklus=${each.cycle}`)}>{w.declare}</a>
              </p>
            </Notice>
          ))}
          {unseated.map((each) => (
            <Notice key={each.cycle} tone="good" title={w.declarationKept(pick([each.name_id, each.name_en], at.lang))}>
              <p>
                {each.declaredAt && w.declaredBefore(formatDateTime(at.lang, each.declaredAt))}.{' '}
                <a href={at.href(`/kerja/panel/pernyataan?siklus=${each.cycle}`)}>{w.declareAgain}</a>
              </p>
            </Notice>
          ))}
          {data.seats.length === 0 && <Empty title={w.nothing}>{w.nothingWhy}</Empty>}
          {[...Map.groupBy(data.seats, (seat) => seat.cycle).values()].map((seats) => (
            <CycleSeats key={seats[0]?.cycle} seats={seats} at={at} />
          ))}
        </Stack>
      </Wrap>
    </div>
  );
}

function CycleSeats({ seats, at }: { seats: readonly MySeat[]; at: At }) {
  const w = words(at.lang);
  const [first] = seats;
  if (!first) return null;
  const name = pick([first.cycle_id, first.cycle_en], at.lang);
  const say = (n: number) => formatNumber(at.lang, n);
  return (
    <Section
      title={name}
      aside={
        <>
          {first.kind === 'simulation' && <Chip tone="demo">{w.simulation}</Chip>}
          {first.due && <Chip icon="calendar">{w.due(formatDate(at.lang, first.due))}</Chip>}
          {first.state !== 'combined' && first.state !== 'published' && (
            <ButtonLink small kind="quiet" href={at.href(`/kerja/panel/pernyataan?siklus=${first.cycle}`)}>
              {w.declareAgain}
            </ButtonLink>
          )}
        </>
      }
    >
      <Table<MySeat>
        lang={at.lang}
        caption={name}
        quietCaption
        stack
        rowKey={(seat) => seat.regency}
        columns={[
          {
            key: 'name',
            head: w.area,
            rowHead: true,
            cell: (seat) => <a href={at.href(`/kerja/panel/${seat.cycle}/${seat.regency}`)}>{seat.name}</a>,
          },
          {
            key: 'progress',
            head: w.progress,
            cell: (seat) => (
              <>
                {w.progressOf(say(seat.marked), say(seat.items))}
                <Bar value={(seat.marked / seat.items) * 100} thin />
              </>
            ),
          },
          {
            key: 'state',
            head: w.state,
            cell: (seat) =>
              seat.submittedAt ? (
                <Chip tone="good" icon="lock">
                  {w.submitted(formatDateTime(at.lang, seat.submittedAt))}
                </Chip>
              ) : (
                <ButtonLink small href={at.href(`/kerja/panel/${seat.cycle}/${seat.regency}`)}>
                  {seat.marked === 0 ? w.startMarking : w.continueMarking}
                </ButtonLink>
              ),
          },
        ]}
        rows={seats}
      />
    </Section>
  );
}
