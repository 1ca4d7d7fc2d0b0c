import type { At } from '../../../kernel/capability/at.ts';
import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Chip, Chips } from '../../../platform/html/chip.tsx';
import { Select } from '../../../platform/html/choices.tsx';
import { Hidden } from '../../../platform/html/fields.tsx';
import { FormPage } from '../../../platform/html/form-page.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { Form } from '../../../platform/html/form.tsx';
import { Section, Stack } from '../../../platform/html/page.tsx';
import { Empty, Notice, Panel } from '../../../platform/html/panel.tsx';
import { Table } from '../../../platform/html/table.tsx';
import type { Problem } from '../../../platform/problem/problem.ts';
import { formatDate, formatNumber, localDate } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { cycleStateWords } from '../../cycles/words.ts';
import { coolingYears, isOpened, seatState, tieWords } from '../model.ts';
import type { Member, Seat } from '../model.ts';
import { keyFingerprint } from '../../signing/model.ts';
import { words as signingWords } from '../../signing/words.ts';
import { freeMembers, type PanelData, type RegencyPanel } from '../read.ts';
import { seatWords, words } from '../words.ts';

type Props = { data: PanelData; at: At; problem?: Problem | undefined; once: string };

/** The panel of a cycle for its organiser: who is invited, what they declared, who marks which regency. */
export function PanelPage({ data, at, problem, once }: Props) {
  const w = words(at.lang);
  const { cycle } = data;
  const home = at.href(`/kerja/siklus/${cycle.id}`);
  const state = formStateOf({}, problem, at.lang);
  return (
    <FormPage
      lang={at.lang}
      crumbs={[
        { href: at.href('/kerja'), label: w.workspace },
        { href: at.href('/kerja/siklus'), label: w.cycles },
        { href: home, label: pick(cycle.name, at.lang) },
      ]}
      here={w.panel}
      of={state}
      title={w.panelTitle(pick(cycle.name, at.lang))}
      intro={w.panelIntro(formatNumber(at.lang, data.least))}
      chips={
        <>
          <Chip icon="flag">{pick(cycleStateWords[cycle.state], at.lang)}</Chip>
          {cycle.kind === 'simulation' && <Chip tone="demo">{w.simulation}</Chip>}
        </>
      }
      actions={<ButtonLink href={`${home}/hasil`}>{w.results}</ButtonLink>}
    >
      {data.regencies.map((each) => (
        <RegencyTable key={each.regency} panel={each} data={data} at={at} once={once} />
      ))}
      <Section title={w.members} intro={w.membersIntro(formatNumber(at.lang, coolingYears))}>
        <Stack>
          <Members data={data} at={at} />
          {data.changeable && <Invite data={data} at={at} once={once} of={state} />}
        </Stack>
      </Section>
    </FormPage>
  );
}

type Line = { member: Member; seat: Seat | undefined };

function RegencyTable({ panel, data, at, once }: { panel: RegencyPanel; data: PanelData; at: At; once: string }) {
  const w = words(at.lang);
  const standing = panel.seats.filter((seat) => !seat.recusedAt);
  const opened = isOpened(panel.seats, data.least);
  const lines: Line[] = data.members.map((member) => ({
    member,
    seat: panel.seats.find((seat) => seat.person === member.person),
  }));
  const say = (n: number) => formatNumber(at.lang, n);
  const free = data.cycle.state === 'marking' && !opened ? freeMembers(panel, data.members) : [];
  return (
    <Section
      title={w.panelOf(panel.name)}
      intro={w.seatsOf(say(standing.length), say(data.least))}
      aside={
        opened ? (
          <Chip tone="good" icon="check">
            {w.allIn}
          </Chip>
        ) : (
          standing.length < data.least && (
            <Chip tone="warn" icon="people">
              {w.tooFew(say(data.least - standing.length))}
            </Chip>
          )
        )
      }
    >
      <Stack>
        <Table<Line>
          lang={at.lang}
          caption={w.panelOf(panel.name)}
          quietCaption
          stack
          rowKey={({ member }) => member.person}
          empty={w.noMembers}
          columns={[
            { key: 'name', head: w.name, rowHead: true, cell: ({ member }) => member.name },
            { key: 'institution', head: w.institution, cell: ({ member }) => member.institutionName },
            { key: 'state', head: w.state, cell: (line) => <State line={line} panel={panel} at={at} /> },
            {
              key: 'progress',
              head: w.progress,
              cell: ({ seat }) => (seat ? w.progressOf(say(seat.marked), say(data.items)) : '–'),
            },
            {
              key: 'step',
              head: w.step,
              cell: (line) => <Step line={line} panel={panel} data={data} at={at} once={once} opened={opened} />,
            },
          ]}
          rows={lines}
        />
        {free.length > 1 && (
          <Form action={at.href(`/kerja/siklus/${data.cycle.id}/panel/tugas-semua`)} label={w.panelOf(panel.name)}>
            <Hidden name="_once" value={`${once}-${panel.regency}-semua`} />
            <Hidden name="regency" value={panel.regency} />
            <Buttons>
              <Button>{w.assignAll(say(free.length))}</Button>
            </Buttons>
          </Form>
        )}
      </Stack>
    </Section>
  );
}

function State({ line, panel, at }: { line: Line; panel: RegencyPanel; at: At }) {
  const w = words(at.lang);
  const { member, seat } = line;
  if (seat) {
    const state = seatState(seat);
    const tone = state === 'submitted' ? 'good' : state === 'recused' ? 'warn' : 'info';
    const s = signingWords(at.lang);
    return (
      <>
        <Chip tone={tone}>{pick(seatWords[state], at.lang)}</Chip>{' '}
        {state === 'submitted' && <span class="quiet">{seat.signed ? s.signed : s.notSigned}</span>}
      </>
    );
  }
  const tie = panel.ties.get(member.person);
  if (tie)
    return (
      <>
        <Chip tone="bad" icon="alert">
          {w.barred}
        </Chip>{' '}
        {pick(tieWords(tie, panel.tieNames.get(tie.area) ?? tie.area), at.lang)}
        {tie.from === 'known' && ` (${w.knownTie})`}
      </>
    );
  return member.declaredAt ? <Chip>{w.free}</Chip> : <Chip tone="warn">{w.undeclared}</Chip>;
}

function Step(props: { line: Line; panel: RegencyPanel; data: PanelData; at: At; once: string; opened: boolean }) {
  const { line, panel, data, at } = props;
  const w = words(at.lang);
  const home = at.href(`/kerja/siklus/${data.cycle.id}/panel`);
  const { member, seat } = line;
  if (seat)
    return seat.recusedAt || !data.changeable ? (
      <>–</>
    ) : (
      <a href={`${home}/${panel.regency}/${member.person}/mundur`}>{w.recuse}</a>
    );
  if (data.cycle.state !== 'marking' || props.opened || !member.declaredAt || panel.ties.has(member.person))
    return <>–</>;
  return (
    <Form action={`${home}/tugas`} label={w.assignHere(member.name, panel.name)}>
      <Hidden name="_once" value={`${props.once}-${panel.regency}-${member.person.slice(-6)}`} />
      <Hidden name="person" value={member.person} />
      <Hidden name="regency" value={panel.regency} />
      <Button small>
        {w.assign}
        <span class="sr"> {w.assignWhom(member.name, panel.name)}</span>
      </Button>
    </Form>
  );
}

function Members({ data, at }: { data: PanelData; at: At }) {
  const w = words(at.lang);
  if (data.members.length === 0) return <Empty title={w.noMembers}>{w.noMembersWhy}</Empty>;
  return (
    <Table<Member>
      lang={at.lang}
      caption={w.members}
      quietCaption
      stack
      rowKey={(member) => member.person}
      columns={[
        { key: 'name', head: w.name, rowHead: true, cell: (member) => member.name },
        { key: 'institution', head: w.institution, cell: (member) => member.institutionName },
        {
          key: 'declared',
          head: w.declared,
          cell: ({ declaredAt }) =>
            declaredAt ? (
              w.declaredOn(formatDate(at.lang, localDate(declaredAt)))
            ) : (
              <Chip tone="warn" icon="clock">
                {w.undeclared}
              </Chip>
            ),
        },
        {
          key: 'key',
          head: signingWords(at.lang).key,
          cell: (member) => <KeyCell member={member} data={data} at={at} />,
        },
      ]}
      rows={data.members}
    />
  );
}

/** Which key an evaluator signs with, and the way to take it back while marking is on. */
function KeyCell({ member, data, at }: { member: Member; data: PanelData; at: At }) {
  const s = signingWords(at.lang);
  const last = data.keys.get(member.person);
  if (!last) return <span class="quiet">{s.noKey}</span>;
  if (!last.key) return <>{s.keyTaken}</>;
  return (
    <>
      <code>{keyFingerprint(last.key)}</code>{' '}
      {data.cycle.state === 'marking' && (
        <a href={at.href(`/kerja/siklus/${data.cycle.id}/panel/kunci/${member.person}`)}>
          {s.reset}
          <span class="sr"> {member.name}</span>
        </a>
      )}
    </>
  );
}

function Invite(props: { data: PanelData; at: At; once: string; of: ReturnType<typeof formStateOf> }) {
  const { data, at } = props;
  const w = words(at.lang);
  if (data.candidates.length === 0)
    return (
      <Notice>
        <p>{w.nobodyLeft}</p>
      </Notice>
    );
  return (
    <Panel title={w.inviteTitle} level={3} sunken>
      <Form action={at.href(`/kerja/siklus/${data.cycle.id}/panel/undang`)} inline>
        <Hidden name="_once" value={`${props.once}-undang`} />
        <Select
          name="person"
          label={w.name}
          empty={w.inviteEmpty}
          required
          of={props.of}
          options={data.candidates.map((each) => ({ value: each.id, label: `${each.name} · ${each.institutionName}` }))}
        />
        <Buttons>
          <Button kind="primary">{w.invite}</Button>
        </Buttons>
      </Form>
      {data.cycle.state !== 'marking' && (
        <Chips>
          <span class="quiet">{w.notYet}</span>
        </Chips>
      )}
    </Panel>
  );
}
