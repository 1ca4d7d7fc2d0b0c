import type { At } from '../../../kernel/capability/at.ts';
import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Chip } from '../../../platform/html/chip.tsx';
import { Select } from '../../../platform/html/choices.tsx';
import { Hidden, TextArea } from '../../../platform/html/fields.tsx';
import { Form } from '../../../platform/html/form.tsx';
import { Crumbs } from '../../../platform/html/navigation.tsx';
import { PageHead, Section, Stack, Wrap } from '../../../platform/html/page.tsx';
import { Definition, Notice, Panel } from '../../../platform/html/panel.tsx';
import { Table } from '../../../platform/html/table.tsx';
import { formatDateTime, formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { evaluationDimensions, type Edition } from '../../editions/model.ts';
import type { InstrumentHead } from '../../instruments/model.ts';
import { dimensionName } from '../../names.ts';
import { isLate } from '../deadlines.ts';
import { can, type Cycle } from '../model.ts';
import type { Extension, Participant } from '../queries.ts';
import { cycleStateWords, deadlineWords, kindWords, statusWords, words } from '../words.ts';
import { Calendar, Extensions } from './calendar.tsx';

export interface CycleData {
  readonly cycle: Cycle;
  readonly instrument: InstrumentHead;
  readonly edition: Edition;
  readonly participants: readonly Participant[];
  readonly extensions: readonly Extension[];
  readonly once: string;
}

/** One cycle for its organiser: next step, participants, calendar, rules. */
export function CyclePage({ data, at }: { data: CycleData; at: At }) {
  const w = words(at.lang);
  const { cycle } = data;
  return (
    <div class="page">
      <Wrap>
        <Stack>
          <Crumbs
            lang={at.lang}
            items={[
              { href: at.href('/kerja'), label: w.workspace },
              { href: at.href('/kerja/siklus'), label: w.cycles },
            ]}
            here={pick(cycle.name, at.lang)}
          />
          <PageHead
            title={pick(cycle.name, at.lang)}
            chips={
              <>
                <Chip icon="flag">{pick(cycleStateWords[cycle.state], at.lang)}</Chip>
                <Chip tone={cycle.kind === 'simulation' ? 'demo' : 'info'}>{pick(kindWords[cycle.kind], at.lang)}</Chip>
              </>
            }
            actions={<PagesOf cycle={cycle} at={at} />}
          />
          <NextStep data={data} at={at} />
          <Section title={w.participants}>
            <Participants data={data} at={at} />
          </Section>
          <Section title={w.calendar}>
            <Stack>
              <p>{pick(deadlineWords[cycle.deadlines], at.lang)}.</p>
              <Calendar cycle={cycle} at={at} />
              <Extensions extensions={data.extensions} at={at} />
              {cycle.state !== 'published' && (
                <Buttons>
                  <ButtonLink href={at.href(`/kerja/siklus/${cycle.id}/perpanjang`)} icon="calendar">
                    {w.extend}
                  </ButtonLink>
                </Buttons>
              )}
            </Stack>
          </Section>
          <Section title={w.weights}>
            <Rules data={data} at={at} />
          </Section>
        </Stack>
      </Wrap>
    </div>
  );
}

/** The organiser's other pages of the cycle, the one that is worked on now first. */
function PagesOf({ cycle, at }: { cycle: Cycle; at: At }) {
  const w = words(at.lang);
  const home = at.href(`/kerja/siklus/${cycle.id}`);
  const results = cycle.state === 'combined' || cycle.state === 'published';
  return (
    <Buttons>
      <ButtonLink kind={cycle.state === 'marking' ? 'primary' : undefined} href={`${home}/panel`}>
        {w.panel}
      </ButtonLink>
      {(results || cycle.state === 'marking') && (
        <ButtonLink kind={results ? 'primary' : undefined} href={`${home}/hasil`}>
          {w.results}
        </ButtonLink>
      )}
    </Buttons>
  );
}

function NextStep({ data, at }: { data: CycleData; at: At }) {
  const w = words(at.lang);
  const { cycle } = data;
  const home = at.href(`/kerja/siklus/${cycle.id}`);
  const late = data.participants.filter((each) => !each.withdrawnAt && !each.submittedAt);
  if (can.step(cycle, 'open'))
    return (
      <Panel title={w.next} sunken>
        <p>{w.openWhy}</p>
        <Form action={`${home}/buka`}>
          <Hidden name="_once" value={data.once} />
          <Buttons>
            <Button kind="primary">{w.open}</Button>
          </Buttons>
        </Form>
      </Panel>
    );
  if (can.step(cycle, 'freeze'))
    return (
      <Panel title={w.next} sunken>
        <p>{w.freezeWhy}</p>
        {late.length > 0 ? (
          <>
            <Notice tone="warn">
              <p>{w.waitFor(late.map((each) => each.name).join(', '))}</p>
              {isLate(cycle, 'self-assessment', at.today) && <p>{w.lateParticipants}</p>}
            </Notice>
            <details>
              <summary>{w.withdraw}</summary>
              <Form action={`${home}/mundur`}>
                <Hidden name="_once" value={`${data.once}-mundur`} />
                <Select
                  name="regency"
                  label={w.regency}
                  required
                  options={late.map((each) => ({ value: each.regency, label: each.name }))}
                />
                <TextArea name="reason" label={w.withdrawReason} required rows={2} />
                <Buttons>
                  <Button kind="danger">{w.withdraw}</Button>
                </Buttons>
              </Form>
            </details>
          </>
        ) : (
          <Form action={`${home}/bekukan`}>
            <Hidden name="_once" value={data.once} />
            <Buttons>
              <Button kind="primary" icon="lock">
                {w.freeze}
              </Button>
            </Buttons>
          </Form>
        )}
      </Panel>
    );
  return cycle.state === 'marking' ? (
    <Notice>
      <p>{w.markingNext}</p>
    </Notice>
  ) : null;
}

function Participants({ data, at }: { data: CycleData; at: At }) {
  const w = words(at.lang);
  const say = (n: number) => formatNumber(at.lang, n);
  return (
    <Table<Participant>
      lang={at.lang}
      caption={`${w.regency}: ${w.progress}`}
      quietCaption
      stack
      rowKey={(row) => row.regency}
      columns={[
        { key: 'name', head: w.regency, rowHead: true, cell: (row) => row.name },
        {
          key: 'progress',
          head: w.progress,
          cell: (row) => (row.items === 0 ? w.notOpened : w.progressOf(say(row.verified), say(row.items))),
        },
        {
          key: 'state',
          head: w.submitted,
          cell: (row) =>
            row.withdrawnAt ? (
              <>
                <Chip tone="warn">{w.withdrawn}</Chip> {row.withdrawalReason}
              </>
            ) : row.submittedAt ? (
              <Chip tone="good" icon="lock">
                {formatDateTime(at.lang, row.submittedAt)}
              </Chip>
            ) : (
              '–'
            ),
        },
      ]}
      rows={data.participants}
    />
  );
}

function Rules({ data, at }: { data: CycleData; at: At }) {
  const w = words(at.lang);
  const { cycle, edition, instrument } = data;
  return (
    <Definition
      items={[
        [w.edition, `${pick(edition.name, at.lang)} · ${pick(statusWords[edition.status], at.lang)}`],
        ...evaluationDimensions.map(
          (each) => [dimensionName(each, at.lang), `${formatNumber(at.lang, edition.weights[each])}%`] as const,
        ),
        [
          w.instrument,
          <>
            <a href={at.href(`/evaluasi/instrumen/${instrument.code}?edisi=${encodeURIComponent(edition.code)}`)}>
              {pick(instrument.name, at.lang)}
            </a>{' '}
            · {w.itemsCount(formatNumber(at.lang, instrument.items))}
            {instrument.ours && ` · ${w.ours}`}
          </>,
        ],
        ...(cycle.frozenHash ? [[w.frozenHash, <code>{cycle.frozenHash}</code>] as const] : []),
      ]}
    />
  );
}
