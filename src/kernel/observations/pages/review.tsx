import { Button, Buttons } from '../../../platform/html/button.tsx';
import { Chip } from '../../../platform/html/chip.tsx';
import { Hidden, TextArea } from '../../../platform/html/fields.tsx';
import { fieldId } from '../../../platform/html/field.tsx';
import { FormPage } from '../../../platform/html/form-page.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { Form } from '../../../platform/html/form.tsx';
import { Empty, Evidence, Notice } from '../../../platform/html/panel.tsx';
import { Table, type Column } from '../../../platform/html/table.tsx';
import { formatPeriod } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import type { FormProps } from '../../capability/route.ts';
import { valueOf } from '../../indicators/model.ts';
import { previous } from '../../periods/model.ts';
import { stages, type ReviewData } from '../desk.ts';
import { statusWords } from '../model.ts';
import { words } from '../words.ts';
import { evidenceItem } from './entry.tsx';
import { readAmount, shownValue, shownWithUnit } from './parts.tsx';

type Row = ReviewData['rows'][number];

/** One submission set before its reviewer: values beside last period's, the sum above them, the evidence, the decision. */
export function ReviewPage({ data, at, values, problem, once }: FormProps<ReviewData>) {
  const w = words(at.lang);
  const { indicator, period, stage, rows } = data;
  const { path } = stages[stage];
  const of = formStateOf(values, problem, at.lang);
  const documents = [...new Map(rows.flatMap((row) => row.evidence).map((each) => [each.id, each])).values()];
  const notes = [...new Set(rows.map((row) => row.note).filter(Boolean))];
  return (
    <FormPage
      lang={at.lang}
      crumbs={[{ href: at.href(path), label: stage === 'approve' ? w.approvals : w.verifications }]}
      of={of}
      title={pick(indicator.name, at.lang)}
      intro={pick(indicator.explain, at.lang)}
      chips={
        <>
          <Chip icon="calendar">{formatPeriod(at.lang, period)}</Chip>
          {indicator.organisation && <Chip icon="people">{indicator.organisation}</Chip>}
          {[...data.others].map(([status, count]) => (
            <Chip key={status}>{`${count} · ${pick(statusWords[status], at.lang)}`}</Chip>
          ))}
          {documents.length === 0 && rows.length > 0 && (
            <Chip tone="warn" icon="alert">
              {w.noEvidence}
            </Chip>
          )}
        </>
      }
    >
      {rows.length === 0 ? (
        <Empty title={w.nothingWaits}>{w.nothingWaitsDetail}</Empty>
      ) : (
        <Form action={at.href(`${path}/${indicator.code}/${period}`)} wide>
          <Hidden name="_once" value={once} />
          {data.hindered && <Notice tone="warn">{stage === 'approve' ? w.ownWork : w.sameAgency}</Notice>}
          <SetTable data={data} at={at} />
          {notes.map((note) => (
            <Notice key={note} title={w.note}>
              {note}
            </Notice>
          ))}
          {documents.length > 0 && <Evidence items={documents.map((each) => evidenceItem(each, at))} />}
          <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={3} of={of} lang={at.lang} />
          <Buttons>
            <Button
              kind="primary"
              name="outcome"
              value={stage === 'approve' ? 'approved' : 'verified'}
              disabled={data.hindered}
            >
              {stage === 'approve' ? w.approve : w.verify}
            </Button>
            <Button kind="danger" name="outcome" value="returned" disabled={data.hindered}>
              {w.giveBack}
            </Button>
          </Buttons>
        </Form>
      )}
    </FormPage>
  );
}

function SetTable({ data, at }: { data: ReviewData; at: FormProps<ReviewData>['at'] }) {
  const w = words(at.lang);
  const { indicator, rows } = data;
  const sum = (pickOne: (row: Row) => number | null | undefined) =>
    rows.reduce((total, row) => total + (pickOne(row) ?? 0), 0);
  const total = {
    numerator: sum((row) => row.numerator),
    denominator: indicator.denominator ? sum((row) => row.denominator) : null,
  };
  const adds = indicator.aggregation !== 'none' && rows.length > 1;
  const columns: Column<Row>[] = [
    {
      key: 'area',
      head: w.area,
      rowHead: true,
      cell: (row, index) => (
        <label class="pick">
          <input
            type="checkbox"
            name="observations"
            value={row.id}
            checked
            id={index === 0 ? fieldId('observations') : undefined}
          />
          {row.areaName}
        </label>
      ),
    },
    {
      key: 'numerator',
      head: pick(indicator.numerator, at.lang),
      number: true,
      cell: (row) => readAmount(at.lang, row.numerator),
    },
    ...(indicator.denominator
      ? [
          {
            key: 'denominator',
            head: pick(indicator.denominator, at.lang),
            number: true,
            cell: (row: Row) => readAmount(at.lang, row.denominator),
          },
        ]
      : []),
    {
      key: 'value',
      head: w.value,
      number: true,
      cell: (row) => (
        <a href={at.href(`/jejak/${row.id}`)}>
          <b>{shownValue(at.lang, indicator, row)}</b>
          <span class="sr">
            , {w.trailTitle}: {row.areaName}
          </span>
        </a>
      ),
    },
    {
      key: 'last',
      head: formatPeriod(at.lang, previous(data.period)),
      number: true,
      cell: (row) => shownValue(at.lang, indicator, row.last),
    },
    { key: 'change', head: w.changes, number: true, cell: (row) => shownChange(data, at.lang, row) },
    { key: 'author', head: w.author, cell: (row) => row.author?.name ?? '–' },
  ];
  return (
    <Table
      lang={at.lang}
      caption={`${w.figures}, ${formatPeriod(at.lang, data.period)}`}
      note={w.filled(rows.length, data.expected)}
      stack
      rows={rows}
      rowKey={(row) => row.id}
      columns={columns}
      foot={
        adds
          ? [
              w.total,
              readAmount(at.lang, total.numerator),
              ...(indicator.denominator ? [readAmount(at.lang, total.denominator)] : []),
              shownWithUnit(at.lang, indicator, total),
              '',
              '',
              '',
            ]
          : undefined
      }
    />
  );
}

/** How far the value moved since the last period, signed; a dash where there is nothing to compare. */
function shownChange(data: ReviewData, lang: FormProps<ReviewData>['at']['lang'], row: Row): string {
  const now = valueOf(data.indicator, row.numerator, row.denominator);
  const before = row.last && valueOf(data.indicator, row.last.numerator, row.last.denominator);
  if (now === undefined || before === undefined) return '–';
  const by = now - before;
  const text = shownValue(
    lang,
    { ...data.indicator, denominator: null, scale: 1 },
    { numerator: Math.abs(by), denominator: null },
  );
  return by === 0 ? text : `${by > 0 ? '+' : '−'}${text}`;
}
