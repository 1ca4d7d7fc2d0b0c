import type { At } from '../../../kernel/capability/at.ts';
import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Chip } from '../../../platform/html/chip.tsx';
import { Checkboxes, Select } from '../../../platform/html/choices.tsx';
import { Hidden, TextArea } from '../../../platform/html/fields.tsx';
import { FormPage } from '../../../platform/html/form-page.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { Form } from '../../../platform/html/form.tsx';
import { Section, Stack } from '../../../platform/html/page.tsx';
import { Definition, Notice, Panel } from '../../../platform/html/panel.tsx';
import { Table } from '../../../platform/html/table.tsx';
import type { Problem } from '../../../platform/problem/problem.ts';
import { formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { isLate } from '../../cycles/deadlines.ts';
import { LateNotice } from '../../cycles/pages/deadline.tsx';
import { cycleStateWords } from '../../cycles/words.ts';
import { disagreement } from '../../marking/model.ts';
import { words as panelWords } from '../../panel/words.ts';
import type { Disagreement, PanelStand, Preview } from '../read.ts';
import { words } from '../words.ts';
import { RankingTable } from './ranking.tsx';

type Props = {
  data: Preview;
  at: At;
  values?: Readonly<Record<string, unknown>>;
  problem?: Problem | undefined;
  once: string;
};

/** Between the last sheet and publication: what is missing, what it comes to, where evaluators disagree. */
export function PreviewPage({ data, at, values = {}, problem, once }: Props) {
  const w = words(at.lang);
  const { cycle } = data;
  const home = at.href(`/kerja/siklus/${cycle.id}`);
  const of = formStateOf(values, problem, at.lang);
  return (
    <FormPage
      lang={at.lang}
      crumbs={[
        { href: at.href('/kerja'), label: w.workspace },
        { href: at.href('/kerja/siklus'), label: w.cycles },
        { href: home, label: pick(cycle.name, at.lang) },
      ]}
      here={w.results}
      of={of}
      title={w.previewTitle(pick(cycle.name, at.lang))}
      intro={w.previewIntro}
      chips={
        <>
          <Chip icon="flag">{pick(cycleStateWords[cycle.state], at.lang)}</Chip>
          {cycle.kind === 'simulation' && <Chip tone="demo">{w.simulation}</Chip>}
        </>
      }
      actions={<ButtonLink href={`${home}/panel`}>{w.panel}</ButtonLink>}
    >
      <NextStep data={data} at={at} of={of} once={once} home={home} />
      {data.frozen && data.results.length > 0 && (
        <>
          <Section title={w.ranking}>
            <RankingTable results={data.results} digits={data.frozen.rules.digits} at={at} />
          </Section>
          <Disagreements data={data} at={at} />
        </>
      )}
      {cycle.state === 'combined' && <Recommend data={data} at={at} of={of} once={once} home={home} />}
    </FormPage>
  );
}

type State = ReturnType<typeof formStateOf>;
type Inside = { data: Preview; at: At; of: State; once: string; home: string };

function NextStep({ data, at, of, once, home }: Inside) {
  const w = words(at.lang);
  const { cycle, frozen, panels } = data;
  if (!frozen)
    return (
      <Notice>
        <p>{w.notMarking}</p>
      </Notice>
    );
  if (cycle.state === 'published')
    return (
      <Notice tone="good" title={w.published}>
        <p>
          <a href={at.href(`/evaluasi/siklus/${cycle.id}`)}>{w.seePublic}</a>
        </p>
      </Notice>
    );
  const waiting = panels.filter((each) => !each.opened);
  if (cycle.state === 'marking' && waiting.length > 0) return <Waiting panels={waiting} at={at} />;
  if (isLate(cycle, 'publication', at.today)) return <LateNotice cycle={cycle} phase="publication" at={at} />;
  const { rule, trim } = frozen.rules.combination;
  if (cycle.state === 'marking')
    return (
      <Panel title={w.next} sunken>
        <p>{w.combineWhy(w.rules(rule, trim))}</p>
        <Form action={`${home}/gabungkan`}>
          <Hidden name="_once" value={`${once}-gabung`} />
          <Buttons>
            <Button kind="primary">{w.combine}</Button>
          </Buttons>
        </Form>
      </Panel>
    );
  return (
    <Panel title={w.next} sunken>
      <p>{w.publishWhy}</p>
      <Form action={`${home}/terbitkan`}>
        <Hidden name="_once" value={`${once}-terbit`} />
        <Checkboxes
          name="confirm"
          label={w.publishConfirm}
          options={[{ value: 'yes', label: w.publishConfirmText }]}
          of={of}
          required
        />
        <Buttons>
          <Button kind="primary" icon="lock">
            {w.publish}
          </Button>
        </Buttons>
      </Form>
    </Panel>
  );
}

function Waiting({ panels, at }: { panels: readonly PanelStand[]; at: At }) {
  const w = words(at.lang);
  const p = panelWords(at.lang);
  const say = (n: number) => formatNumber(at.lang, n);
  return (
    <Panel title={w.waitingFor} sunken>
      <p>{w.waitingWhy}</p>
      <Definition
        items={panels.map((each) => [
          each.name,
          each.standing < each.least
            ? p.tooFew(say(each.least - each.standing))
            : w.panelIn(say(each.submitted), say(each.standing)),
        ])}
      />
    </Panel>
  );
}

function Disagreements({ data, at }: { data: Preview; at: At }) {
  const w = words(at.lang);
  const say = (n: number) => formatNumber(at.lang, n);
  const titles = new Map(data.frozen?.instrument.items.map((item) => [item.code, pick(item.title, at.lang)]));
  return (
    <Section title={w.disagreements} intro={w.disagreementsIntro(say(disagreement))}>
      <Stack>
        {data.results.map((result) => {
          const list = data.disagreements.get(result.regency) ?? [];
          return (
            <Table<Disagreement>
              key={result.regency}
              lang={at.lang}
              caption={w.disagreementsOf(result.name, say(list.length))}
              stack
              rowKey={(row) => row.item}
              empty={w.noDisagreement}
              columns={[
                { key: 'code', head: w.code, tight: true, cell: (row) => row.item },
                {
                  key: 'title',
                  head: w.statement,
                  rowHead: true,
                  cell: (row) => (
                    <details>
                      <summary>{titles.get(row.item)}</summary>
                      <Definition
                        items={row.marks.map((each) => [
                          `${each.institutionName}: ${say(each.mark)}`,
                          <span lang="id">{each.reason}</span>,
                        ])}
                      />
                    </details>
                  ),
                },
                { key: 'spread', head: w.spread, cell: (row) => w.spreadOf(say(row.lowest), say(row.highest)) },
                {
                  key: 'combined',
                  head: w.combined,
                  number: true,
                  cell: (row) => (row.combined === null ? '–' : formatNumber(at.lang, row.combined, 2)),
                },
              ]}
              rows={list}
            />
          );
        })}
      </Stack>
    </Section>
  );
}

function Recommend({ data, at, of, once, home }: Inside) {
  const w = words(at.lang);
  const names = new Map(data.results.map((each) => [each.regency, each.name]));
  return (
    <Section title={w.recommendations} intro={w.recommendIntro}>
      {data.recommendations.length > 0 && (
        <ul>
          {data.recommendations.map((each, place) => (
            <li key={place}>
              <b>
                {names.get(each.regency)}
                {each.item && ` · ${each.item}`}
              </b>
              : {pick([each.text_id, each.text_en], at.lang)}
            </li>
          ))}
        </ul>
      )}
      <Panel title={w.recommend} level={3}>
        <Form action={`${home}/rekomendasi`}>
          <Hidden name="_once" value={`${once}-saran`} />
          <Select
            name="regency"
            label={w.regency}
            required
            of={of}
            options={data.results.map((each) => ({ value: each.regency, label: each.name }))}
          />
          <Select
            name="item"
            label={w.about}
            empty={w.aboutAll}
            of={of}
            options={(data.frozen?.instrument.items ?? []).map((item) => ({
              value: item.code,
              label: `${item.code} · ${pick(item.title, at.lang)}`,
            }))}
          />
          <TextArea name="text_id" label={w.textId} required of={of} rows={3} />
          <TextArea name="text_en" label={w.textEn} required of={of} rows={3} />
          <Buttons>
            <Button>{w.add}</Button>
          </Buttons>
        </Form>
      </Panel>
    </Section>
  );
}
