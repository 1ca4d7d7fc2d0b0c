import type { At } from '../../../kernel/capability/at.ts';
import type { FormProps } from '../../../kernel/capability/route.ts';
import { Button, Buttons } from '../../../platform/html/button.tsx';
import { Chip } from '../../../platform/html/chip.tsx';
import { Select } from '../../../platform/html/choices.tsx';
import { DateField, Hidden, TextArea } from '../../../platform/html/fields.tsx';
import { FormPage } from '../../../platform/html/form-page.tsx';
import { Form } from '../../../platform/html/form.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { Table } from '../../../platform/html/table.tsx';
import { formatDate, formatDateTime } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { canExtend, isLate } from '../deadlines.ts';
import { lastDay, type Cycle, type Phase } from '../model.ts';
import type { Extension } from '../queries.ts';
import { phaseWords, words } from '../words.ts';

/** Every phase with its days; where it was extended, what was announced first. */
export function Calendar({ cycle, at }: { cycle: Cycle; at: At }) {
  const w = words(at.lang);
  return (
    <Table<Phase>
      lang={at.lang}
      caption={w.calendar}
      quietCaption
      stack
      rowKey={(phase) => phase.phase}
      columns={[
        { key: 'phase', head: w.phase, rowHead: true, cell: (row) => pick(phaseWords[row.phase], at.lang) },
        { key: 'from', head: w.from, cell: (row) => formatDate(at.lang, row.opensOn) },
        { key: 'to', head: w.to, cell: (row) => <LastDay cycle={cycle} phase={row} at={at} /> },
      ]}
      rows={cycle.phases}
    />
  );
}

function LastDay({ cycle, phase, at }: { cycle: Cycle; phase: Phase; at: At }) {
  const w = words(at.lang);
  const first = formatDate(at.lang, lastDay({ closesOn: phase.firstClosesOn }));
  return (
    <span>
      {formatDate(at.lang, lastDay(phase))}{' '}
      {phase.closesOn !== phase.firstClosesOn && <span class="quiet">{w.firstLast(first)}</span>}{' '}
      {isLate(cycle, phase.phase, at.today) && <Chip>{w.closed}</Chip>}
    </span>
  );
}

/** Each extension with its reason, for whoever has to live with it. */
export function Extensions({ extensions, at }: { extensions: readonly Extension[]; at: At }) {
  const w = words(at.lang);
  const day = (closesOn: string) => formatDate(at.lang, lastDay({ closesOn }));
  if (extensions.length === 0) return null;
  return (
    <Table<Extension>
      lang={at.lang}
      caption={w.extensions}
      stack
      rowKey={(row) => `${row.phase}-${row.closesOn}`}
      columns={[
        { key: 'phase', head: w.phase, rowHead: true, cell: (row) => pick(phaseWords[row.phase], at.lang) },
        { key: 'days', head: w.lastDay, cell: (row) => w.fromTo(day(row.from), day(row.closesOn)) },
        { key: 'reason', head: w.reason, cell: (row) => <span lang="id">{row.reason}</span> },
        { key: 'at', head: w.decidedAt, cell: (row) => formatDateTime(at.lang, row.at) },
      ]}
      rows={extensions}
    />
  );
}

export interface ExtendData {
  readonly cycle: Cycle;
  readonly extensions: readonly Extension[];
}

/** Giving a phase more days: which, until when, and why. */
export function ExtendPage(props: FormProps<ExtendData>) {
  const { data, at } = props;
  const w = words(at.lang);
  const of = formStateOf(props.values, props.problem, at.lang);
  const home = at.href(`/kerja/siklus/${data.cycle.id}`);
  const phases = data.cycle.phases.filter((each) => canExtend(data.cycle, each.phase));
  return (
    <FormPage
      lang={at.lang}
      crumbs={[
        { href: at.href('/kerja/siklus'), label: w.cycles },
        { href: home, label: pick(data.cycle.name, at.lang) },
      ]}
      of={of}
      title={w.extend}
      intro={w.extendIntro}
    >
      {phases.length === 0 ? (
        <p>{w.nothingToExtend}</p>
      ) : (
        <Form action={`${home}/perpanjang`}>
          <Hidden name="_once" value={props.once} />
          <Select
            name="phase"
            label={w.phase}
            required
            of={of}
            options={phases.map((each) => ({
              value: each.phase,
              label: w.phaseUntil(pick(phaseWords[each.phase], at.lang), formatDate(at.lang, lastDay(each))),
            }))}
          />
          <DateField name="lastOn" label={w.newLastDay} hint={w.newLastDayHint} required of={of} />
          <TextArea name="reason" label={w.reason} hint={w.extendReasonHint} rows={3} required of={of} />
          <Buttons>
            <Button kind="primary">{w.extendNow}</Button>
          </Buttons>
        </Form>
      )}
      <Calendar cycle={data.cycle} at={at} />
      <Extensions extensions={data.extensions} at={at} />
    </FormPage>
  );
}
