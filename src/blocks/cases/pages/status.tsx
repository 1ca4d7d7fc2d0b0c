import type { At } from '../../../kernel/capability/at.ts';
import { ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Chip, Chips } from '../../../platform/html/chip.tsx';
import { Steps, type StepItem } from '../../../platform/html/feed.tsx';
import { Crumbs } from '../../../platform/html/navigation.tsx';
import { PageHead, Split, Stack } from '../../../platform/html/page.tsx';
import { Definition, Notice, Panel } from '../../../platform/html/panel.tsx';
import { formatDate, formatDateTime } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { openMoves, stateOf, type CaseMove } from '../model.ts';
import type { CaseStatus } from '../rows.ts';
import { words } from '../words.ts';
import { Messages } from './messages.tsx';

/** Where a case stands, for whoever holds its number. */
export function StatusPage({ status, at }: { status: CaseStatus; at: At }) {
  const w = words(at.lang);
  const { row, state } = status;
  const here = at.href(`/lacak/${row.number}`);
  return (
    <div class="wrap page">
      <Crumbs lang={at.lang} items={[{ label: w.track, href: at.href('/lacak') }]} here={row.number} />
      <PageHead
        eyebrow={row.number}
        title={pick(state.name, at.lang)}
        intro={pick([row.titleId, row.titleEn], at.lang)}
        chips={<StatusChips status={status} at={at} />}
        actions={
          <Buttons>
            {openMoves(status.kind, row.state, 'applicant').includes('complete') && (
              <ButtonLink kind="primary" href={`${here}/lengkapi`}>
                {w.sendMissing}
              </ButtonLink>
            )}
            {status.offers.map((offer) => (
              <ButtonLink key={offer.href} kind="primary" href={at.href(offer.href)}>
                {pick(offer.label, at.lang)}
              </ButtonLink>
            ))}
          </Buttons>
        }
      />
      <Split weight="main">
        <Panel title={w.timeline}>
          <Timeline status={status} at={at} />
        </Panel>
        <Stack>
          <Panel title={w.nextStep}>
            <p>{pick(state.next, at.lang)}</p>
            {status.offers.map((offer) => (
              <p key={offer.href}>{pick(offer.detail, at.lang)}</p>
            ))}
          </Panel>
          <Panel title={w.facts}>
            <Definition items={facts(status, at)} />
            <p class="src">{w.countedSo}</p>
            {row.outcome === null && (
              <Buttons>
                <ButtonLink small icon="calendar" href={`/lacak/${row.number}/tenggat.ics`} download>
                  {w.calendarFile}
                </ButtonLink>
              </Buttons>
            )}
          </Panel>
          {status.messages.length > 0 && (
            <Panel title={w.messages}>
              <Messages messages={status.messages} at={at} />
            </Panel>
          )}
          {openMoves(status.kind, row.state, 'applicant').includes('withdraw') && (
            <p>
              <a href={`${here}/tarik`}>{w.withdrawLink}</a>
            </p>
          )}
          {row.demo && <Notice title={w.demo}>{w.demoWhy}</Notice>}
        </Stack>
      </Split>
    </div>
  );
}

/** Whether the promise is kept, in a few words. */
export function StatusChips({ status, at }: { status: CaseStatus; at: At }) {
  return (
    <Chips>
      <DueChip status={status} at={at} />
      {status.row.demo && <Chip tone="demo">{words(at.lang).demo}</Chip>}
    </Chips>
  );
}

function DueChip({ status, at }: { status: CaseStatus; at: At }) {
  const w = words(at.lang);
  const { row, late, daysToDue } = status;
  if (row.outcome !== null)
    return row.outcome === 'withdrawn' ? null : (
      <Chip tone={late ? 'bad' : 'good'}>{late ? w.finishedLate : w.onTime}</Chip>
    );
  if (row.pausedOn) return <Chip tone="warn">{w.paused}</Chip>;
  if (late) return <Chip tone="bad">{w.daysLate(-daysToDue)}</Chip>;
  return <Chip tone={daysToDue <= 1 ? 'warn' : 'info'}>{w.daysLeft(daysToDue)}</Chip>;
}

function facts(status: CaseStatus, at: At): [string, string][] {
  const w = words(at.lang);
  const { row } = status;
  const due =
    row.pausedOn && row.outcome === null
      ? w.pausedWhy
      : `${formatDate(at.lang, row.dueOn)} (${w.workingDays(row.allowedDays)})`;
  return [
    [w.dueOn, due],
    [w.submittedOn, formatDate(at.lang, row.submittedOn)],
    [w.organisation, row.organisationName],
    [w.area, row.areaName],
    ...(status.maskedContact ? [[w.contact, status.maskedContact] as [string, string]] : []),
  ];
}

/** What happened so far, then what is still to come. */
export function Timeline({ status, at }: { status: CaseStatus; at: At }) {
  const w = words(at.lang);
  const { row, kind, state } = status;
  const moves = new Map<string, CaseMove>(Object.values(kind.moves).map((move) => [move.event, move]));
  const past = status.events.map((each): StepItem => {
    const move = moves.get(each.event);
    const outcome = move && stateOf(kind, move.to).outcome;
    return {
      title: move ? pick(move.done, at.lang) : w.submitted,
      state: outcome === 'refused' || outcome === 'withdrawn' ? 'bad' : 'done',
      meta: `${formatDateTime(at.lang, each.happenedAt)} · ${each.byOffice ? row.organisationName : w.applicant}`,
      detail: each.note === null ? undefined : <span lang="id">{each.note}</span>,
    };
  });
  if (row.outcome !== null) return <Steps lang={at.lang} items={past} />;
  const promised = row.pausedOn ? w.paused : `${w.dueOn} ${formatDate(at.lang, row.dueOn)}`;
  return (
    <Steps
      lang={at.lang}
      items={[
        ...past,
        { title: pick(state.name, at.lang), state: 'now', detail: pick(state.next, at.lang) },
        { title: w.finishedPlain, state: 'todo', meta: promised },
      ]}
    />
  );
}
