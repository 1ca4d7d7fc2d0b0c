import { Chip } from '../../platform/html/chip.tsx';
import { Steps } from '../../platform/html/feed.tsx';
import { Crumbs } from '../../platform/html/navigation.tsx';
import { PageHead, Section, Split } from '../../platform/html/page.tsx';
import { Definition, Evidence, Panel } from '../../platform/html/panel.tsx';
import { Table } from '../../platform/html/table.tsx';
import { formatDate, formatMoney, formatSource } from '../../platform/words/format.ts';
import { pick } from '../../platform/words/words.ts';
import type { At } from '../../kernel/capability/at.ts';
import type {
  Fact,
  Plan,
  Programme,
  QuickWin,
  ReadinessElement,
  Sasaran,
  Sourced,
  Statement,
} from '../../masterplan/queries.ts';
import { statusOf } from '../../masterplan/model.ts';
import { statusWord, words } from '../words.ts';
import { Programmes } from './programmes.tsx';

export interface PlanData {
  readonly plan: Plan;
  readonly statements: readonly Statement[];
  readonly facts: readonly Fact[];
  readonly programmes: readonly Programme[];
  readonly quickWins: readonly QuickWin[];
  readonly readiness: readonly ReadinessElement[];
}

/** What the regency set out to do: vision, purposes, programmes, quick wins and how ready it is. */
export function PlanPage({ data, at }: { data: PlanData; at: At }) {
  const w = words(at.lang);
  const of = (kind: Statement['kind']) => data.statements.filter((each) => each.kind === kind);
  const list = (items: readonly Statement[]) => (
    <ul>
      {items.map((each) => (
        <li key={each.text_id}>{pick([each.text_id, each.text_en], at.lang)}</li>
      ))}
    </ul>
  );
  return (
    <div class="wrap page">
      <PageHead
        eyebrow={pick([data.plan.name_id, data.plan.name_en], at.lang)}
        title={`“${pick([data.plan.vision_id, data.plan.vision_en], at.lang)}”`}
        intro={
          <>
            {w.source}: <Source of={data.plan} at={at} />
          </>
        }
      />
      <Split>
        <Panel title={w.purposes}>{list(of('purpose'))}</Panel>
        <Panel title={w.challenges}>
          {list(of('challenge'))}
          <h3>{w.bodies}</h3>
          {list(of('body'))}
        </Panel>
      </Split>
      <Programmes programmes={data.programmes} at={at} />
      <Section title={w.quickWins}>
        <Table
          lang={at.lang}
          caption={w.quickWins}
          quietCaption
          stack
          rows={data.quickWins}
          columns={[
            {
              key: 'name',
              head: w.quickWins,
              rowHead: true,
              cell: (each) => (
                <>
                  <span>{each.name}</span> {each.demo && <Chip tone="demo">{w.example}</Chip>}
                </>
              ),
            },
            {
              key: 'dimension',
              head: w.dimension,
              cell: (each) => `Smart ${each.dimension_id.charAt(0).toUpperCase()}${each.dimension_id.slice(1)}`,
            },
            { key: 'owner', head: w.owner, cell: (each) => each.organisation },
            { key: 'year', head: w.year, number: true, cell: (each) => each.year },
          ]}
        />
      </Section>
      <Readiness elements={data.readiness} at={at} />
      <Section title={w.facts}>
        <Table
          lang={at.lang}
          caption={w.facts}
          quietCaption
          stack
          rows={data.facts}
          columns={[
            {
              key: 'name',
              head: w.facts,
              rowHead: true,
              cell: (each) =>
                `${pick([each.name_id, each.name_en], at.lang)}${each.dimension_id ? ` (${each.dimension_id})` : ''}`,
            },
            {
              key: 'value',
              head: w.value,
              number: true,
              cell: (each) =>
                Number.isFinite(Number(each.value))
                  ? new Intl.NumberFormat(at.lang === 'en' ? 'en-GB' : 'id-ID').format(Number(each.value))
                  : each.value,
            },
            { key: 'on', head: w.period, tight: true, cell: (each) => formatDate(at.lang, each.on_date) },
            { key: 'source', head: w.source, cell: (each) => <Source of={each} at={at} /> },
          ]}
        />
      </Section>
    </div>
  );
}

function Readiness({ elements, at }: { elements: readonly ReadinessElement[]; at: At }) {
  const w = words(at.lang);
  const allDemo = elements.every((each) => each.level_demo);
  return (
    <Section title={w.readiness} intro={w.readinessIntro} aside={allDemo && <Chip tone="demo">{w.example}</Chip>}>
      <div class="dims">
        {(['struktur', 'infrastruktur', 'suprastruktur'] as const).map((pillar) => (
          <Panel key={pillar} title={w[pillar]} level={3}>
            <Evidence
              items={elements
                .filter((each) => each.pillar === pillar)
                .map((each) => ({
                  icon: 'flag',
                  title: (
                    <>
                      {pick([each.name_id, each.name_en], at.lang)} · {w.level(each.level)}{' '}
                      {each.level_demo && !allDemo && <Chip tone="demo">{w.example}</Chip>}
                    </>
                  ),
                  detail: pick([each.description_id, each.description_en], at.lang),
                }))}
            />
          </Panel>
        ))}
      </div>
    </Section>
  );
}

/** Where a fact is published, or that it is our example. */
function Source({ of: fact, at }: { of: Sourced; at: At }) {
  const w = words(at.lang);
  if (fact.demo || !fact.source) return <Chip tone="demo">{w.example}</Chip>;
  return (
    <>
      {formatSource(at.lang, fact.source)} {fact.certainty === 'unverified' && <Chip tone="warn">{w.unverified}</Chip>}
    </>
  );
}

/** One programme: who, until when, for how much, and how far. */
export function ProgrammePage({ data, at }: { data: { programme: Programme; sasaran: Sasaran | undefined }; at: At }) {
  const w = words(at.lang);
  const { programme, sasaran } = data;
  const isLate = (due: string, done: string | null) => done === null && due < at.today;
  return (
    <div class="wrap page">
      <Crumbs
        lang={at.lang}
        items={[{ label: w.plan, href: at.href('/rencana') }]}
        here={pick([programme.name_id, programme.name_en], at.lang)}
      />
      <PageHead
        title={pick([programme.name_id, programme.name_en], at.lang)}
        intro={pick([programme.summary_id, programme.summary_en], at.lang)}
        chips={
          <>
            <Chip>{statusWord(at.lang, statusOf(programme, programme.spent_on))}</Chip>
            {programme.demo && <Chip tone="demo">{w.example}</Chip>}
          </>
        }
      />
      <Split>
        <Panel>
          <Definition
            items={[
              [w.owner, programme.organisation],
              [
                w.objectives,
                sasaran ? (
                  <a href={at.href(`/sasaran/${sasaran.slug}`)}>{pick([sasaran.name_id, sasaran.name_en], at.lang)}</a>
                ) : (
                  '–'
                ),
              ],
              [w.period, `${formatDate(at.lang, programme.starts_on)} – ${formatDate(at.lang, programme.ends_on)}`],
              [w.budget, formatMoney(at.lang, programme.budget)],
              [w.spent(formatDate(at.lang, programme.spent_on)), formatMoney(at.lang, programme.spent)],
            ]}
          />
        </Panel>
        <Panel title={w.milestones}>
          <Steps
            lang={at.lang}
            items={programme.milestones.map((each) => ({
              title: pick([each.name_id, each.name_en], at.lang),
              state: each.done_on ? 'done' : isLate(each.due_on, each.done_on) ? 'bad' : 'todo',
              meta: each.done_on
                ? w.reached(formatDate(at.lang, each.done_on))
                : `${w.due(formatDate(at.lang, each.due_on))}${isLate(each.due_on, each.done_on) ? ` · ${w.late}` : ''}`,
            }))}
          />
        </Panel>
      </Split>
    </div>
  );
}
