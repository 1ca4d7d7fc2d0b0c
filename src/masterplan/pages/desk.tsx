import type { Children } from '../../platform/html/attributes.ts';
import { Buttons, Button, ButtonLink } from '../../platform/html/button.tsx';
import { Chip } from '../../platform/html/chip.tsx';
import { DateField, Hidden, NumberField } from '../../platform/html/fields.tsx';
import { FormPage } from '../../platform/html/form-page.tsx';
import { Form } from '../../platform/html/form.tsx';
import { formStateOf } from '../../platform/html/form-state.ts';
import { PageHead } from '../../platform/html/page.tsx';
import { Definition, Empty } from '../../platform/html/panel.tsx';
import { Table } from '../../platform/html/table.tsx';
import { formatDate, formatMoney } from '../../platform/words/format.ts';
import { pick } from '../../platform/words/words.ts';
import type { At } from '../../kernel/capability/at.ts';
import type { FormProps } from '../../kernel/capability/route.ts';
import { statusOf } from '../model.ts';
import type { Programme } from '../queries.ts';
import { words } from '../words.ts';

/** The agency's own programmes with what is next to report. */
export function ProgrammeDeskPage({ data, at }: { data: readonly Programme[]; at: At }) {
  const w = words(at.lang);
  return (
    <div class="wrap page">
      <PageHead title={w.desk} intro={w.intro} />
      {data.length === 0 ? (
        <Empty title={w.none} />
      ) : (
        <Table
          lang={at.lang}
          caption={w.desk}
          quietCaption
          stack
          rows={data}
          columns={[
            {
              key: 'name',
              head: w.programmes,
              rowHead: true,
              cell: (each) => (
                <a href={at.href(`/program/${each.code}`)}>{pick([each.name_id, each.name_en], at.lang)}</a>
              ),
            },
            {
              key: 'status',
              head: w.status,
              cell: (each) => (
                <>
                  <Chip>{w[statusOf(each, each.spent_on)]}</Chip>{' '}
                  <small>{w.asOf(formatDate(at.lang, each.spent_on))}</small>
                </>
              ),
            },
            { key: 'next', head: w.nextMilestone, cell: (each) => <NextMilestone of={each} at={at} /> },
            {
              key: 'spent',
              head: w.spent,
              cell: (each) => (
                <>
                  {formatMoney(at.lang, each.spent)}{' '}
                  <a href={at.href(`/kerja/program/${each.code}/realisasi`)}>{w.reportSpending}</a>
                </>
              ),
            },
          ]}
        />
      )}
    </div>
  );
}

function NextMilestone({ of: programme, at }: { of: Programme; at: At }) {
  const w = words(at.lang);
  const next = programme.milestones.find((each) => each.done_on === null);
  if (!next) return <>{w.allReached}</>;
  return (
    <>
      {pick([next.name_id, next.name_en], at.lang)} <small>{w.due(formatDate(at.lang, next.due_on))}</small>{' '}
      <a href={at.href(`/kerja/program/${programme.code}/tonggak/${next.position}`)}>{w.reach}</a>
    </>
  );
}

type Props = FormProps<{ programme: Programme; position: number }>;

/** How much was spent, by when. */
export function SpendingPage({ data, at, values, problem, once }: Props) {
  const w = words(at.lang);
  const { programme } = data;
  const state = formStateOf({ spent: programme.spent, spent_on: at.today, ...values }, problem, at.lang);
  return (
    <ReportFrame at={at} programme={programme} title={w.reportSpending} of={state}>
      <Definition items={[[w.budget, formatMoney(at.lang, programme.budget)]]} />
      <Form action={at.href(`/kerja/program/${programme.code}/realisasi`)}>
        <Hidden name="_once" value={once} />
        <NumberField name="spent" label={w.spentLabel} of={state} required lang={at.lang} prefix="Rp" width="m" />
        <DateField name="spent_on" label={w.spentOn} of={state} required lang={at.lang} max={at.today} />
        <ReportButtons at={at} />
      </Form>
    </ReportFrame>
  );
}

/** On which day a milestone was reached. */
export function MilestonePage({ data, at, values, problem, once }: Props) {
  const w = words(at.lang);
  const { programme, position } = data;
  const milestone = programme.milestones.find((each) => each.position === position);
  const state = formStateOf({ done_on: at.today, ...values }, problem, at.lang);
  return (
    <ReportFrame at={at} programme={programme} title={w.reachTitle} of={state}>
      {milestone && (
        <p>
          <b>{pick([milestone.name_id, milestone.name_en], at.lang)}</b> ·{' '}
          {w.due(formatDate(at.lang, milestone.due_on))}
        </p>
      )}
      <Form action={at.href(`/kerja/program/${programme.code}/tonggak/${position}`)}>
        <Hidden name="_once" value={once} />
        <DateField name="done_on" label={w.doneOn} of={state} required lang={at.lang} max={at.today} />
        <ReportButtons at={at} />
      </Form>
    </ReportFrame>
  );
}

function ReportFrame(props: {
  at: At;
  programme: Programme;
  title: string;
  of: ReturnType<typeof formStateOf>;
  children: Children;
}) {
  const { at, programme, title, of, children } = props;
  return (
    <FormPage
      lang={at.lang}
      crumbs={[{ label: words(at.lang).desk, href: at.href('/kerja/program') }]}
      of={of}
      eyebrow={pick([programme.name_id, programme.name_en], at.lang)}
      title={title}
    >
      {children}
    </FormPage>
  );
}

function ReportButtons({ at }: { at: At }) {
  const w = words(at.lang);
  return (
    <Buttons>
      <Button kind="primary">{w.save}</Button>
      <ButtonLink href={at.href('/kerja/program')} kind="quiet">
        {w.desk}
      </ButtonLink>
    </Buttons>
  );
}
