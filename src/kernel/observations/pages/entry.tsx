import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Checkboxes, Select } from '../../../platform/html/choices.tsx';
import { Chip } from '../../../platform/html/chip.tsx';
import { EntryGrid } from '../../../platform/html/entry-grid.tsx';
import { FileField, Hidden, TextArea, TextField } from '../../../platform/html/fields.tsx';
import { FormPage } from '../../../platform/html/form-page.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { Form } from '../../../platform/html/form.tsx';
import { Island } from '../../../platform/html/island.tsx';
import { Tabs } from '../../../platform/html/navigation.tsx';
import { Split, Stack } from '../../../platform/html/page.tsx';
import { Evidence, Notice, Panel } from '../../../platform/html/panel.tsx';
import { formatDate, formatPeriod, localDate } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import type { FormProps } from '../../capability/route.ts';
import type { Evidence as Document } from '../../evidence/model.ts';
import { lastDay, previous } from '../../periods/model.ts';
import { fieldOf } from '../entry.ts';
import type { EntryData } from '../desk.ts';
import { can, entryDue } from '../model.ts';
import type { Head } from '../queries.ts';
import { words } from '../words.ts';
import { shownAmount, shownValue, StatusChip } from './parts.tsx';

/** One page per indicator and period, a row per area; saved as a whole or not at all. */
export function EntryPage({ data, at, values, problem, once }: FormProps<EntryData>) {
  const w = words(at.lang);
  const { indicator, period, districts, district } = data;
  const of = formStateOf(values, problem, at.lang);
  const base = `/kerja/angka/${indicator.code}`;
  const query = district ? `?kecamatan=${district}` : '';
  const saved = values['tersimpan'];
  const locked = data.areas.length > 0 && data.areas.every((area) => isLocked(data, area.code));
  return (
    <FormPage
      lang={at.lang}
      crumbs={[{ href: at.href('/kerja/angka'), label: w.figures }]}
      of={{ errors: namedErrors(of, data), message: of.message }}
      title={pick(indicator.name, at.lang)}
      intro={pick(indicator.explain, at.lang)}
      chips={
        <>
          <Chip icon="calendar">{formatPeriod(at.lang, period)}</Chip>
          <Chip tone={entryDue(period) < at.today ? 'warn' : 'plain'} icon="clock">
            {w.dueOn(formatDate(at.lang, entryDue(period)))}
          </Chip>
          {indicator.demo && <Chip tone="demo">{w.demo}</Chip>}
        </>
      }
    >
      {!problem && typeof saved === 'string' && (
        <Notice tone="good">{saved === 'ajukan' ? w.savedSubmitted : w.savedDraft}</Notice>
      )}
      <Tabs
        label={w.period}
        current={at.href(`${base}/${period}${query}`)}
        items={data.periods.map((each) => ({
          href: at.href(`${base}/${each}${query}`),
          label: formatPeriod(at.lang, each),
        }))}
      />
      {at.today <= lastDay(period) && <Notice tone="info">{w.running}</Notice>}
      {districts.length > 1 && (
        <Form action={at.href(`${base}/${period}`)} method="get" inline label={w.district}>
          <Select
            name="kecamatan"
            label={w.district}
            value={district}
            options={districts.map((each) => ({ value: each.code, label: each.name }))}
          />
          <Buttons>
            <Button small>{w.chooseDistrict}</Button>
          </Buttons>
        </Form>
      )}
      <Form action={at.href(`${base}/${period}${query}`)} multipart wide id="angka">
        <Hidden name="_once" value={once} />
        <Grid data={data} at={at} of={of} />
        {locked ? <Locked data={data} at={at} /> : <Accompanying data={data} at={at} of={of} />}
      </Form>
      <Island name="upload" />
      <Island name="grid" />
    </FormPage>
  );
}

/** What goes with the figures of one saving. */
function Accompanying({ data, at, of }: Part) {
  const w = words(at.lang);
  return (
    <>
      <Split weight="main">
        <TextArea
          name="note"
          label={w.note}
          hint={w.noteHint}
          rows={3}
          value={of.values?.['note'] === undefined ? data.note : undefined}
          of={of}
          lang={at.lang}
        />
        <EvidenceFields data={data} at={at} of={of} />
      </Split>
      <Buttons>
        <Button kind="primary" name="submit" value="1">
          {w.submit}
        </Button>
        <Button name="submit" value="0">
          {w.saveDraft}
        </Button>
      </Buttons>
    </>
  );
}

/** While all of it is under review there is nothing to send; what was sent stays in sight. */
function Locked({ data, at }: Pick<Part, 'data' | 'at'>) {
  const w = words(at.lang);
  return (
    <Stack>
      {data.note && <Notice title={w.note}>{data.note}</Notice>}
      {data.attached.length > 0 && <Evidence items={data.attached.map((each) => evidenceItem(each, at))} />}
      <p class="quiet">{w.lockedAll}</p>
      <Buttons>
        <ButtonLink href={at.href('/kerja/angka')}>{w.backToFigures}</ButtonLink>
      </Buttons>
    </Stack>
  );
}

function isLocked(data: EntryData, area: string): boolean {
  const head = data.heads.get(area);
  return head !== undefined && !can.supersede(head.status);
}

/** In the summary each sentence says which area it is about; beside the cell the row says it. */
function namedErrors(of: ReturnType<typeof formStateOf>, data: EntryData): Record<string, string | undefined> {
  const names = new Map(data.areas.map((area) => [area.code, area.name]));
  return Object.fromEntries(
    Object.entries(of.errors ?? {}).map(([field, error]) => {
      const name = names.get(field.replace(/^[a-z]+\./, ''));
      return [field, name && error ? `${name}: ${error}` : error];
    }),
  );
}

type Part = { data: EntryData; at: FormProps<EntryData>['at']; of: ReturnType<typeof formStateOf> };

function Grid({ data, at, of }: Part) {
  const w = words(at.lang);
  const { indicator, areas, heads, before } = data;
  const typed = (name: string, stored: number | null | undefined) =>
    typeof of.values?.[name] === 'string' ? of.values[name] : shownAmount(at.lang, stored);
  const last = before.size > 0;
  const inputs = [
    pick(indicator.numerator, at.lang),
    ...(indicator.denominator ? [pick(indicator.denominator, at.lang)] : []),
  ];
  return (
    <EntryGrid
      lang={at.lang}
      caption={`${pick(indicator.name, at.lang)}, ${formatPeriod(at.lang, data.period)}`}
      rowHead={w.area}
      inputs={inputs}
      beside={[
        ...(last ? [{ head: w.before(formatPeriod(at.lang, previous(data.period))), number: true }] : []),
        { head: w.status },
      ]}
      rows={areas.map((area) => {
        const head = heads.get(area.code);
        const locked = isLocked(data, area.code);
        const cell = (name: string, stored: number | null | undefined) => ({
          name,
          value: locked ? shownAmount(at.lang, stored) : typed(name, stored),
          error: of.errors?.[name],
          readOnly: locked,
        });
        return {
          key: area.code,
          head: area.name,
          hidden: locked ? undefined : <Hidden name={`seen.${area.code}`} value={head?.revision ?? 0} />,
          cells: [
            cell(fieldOf.numerator(area.code), head?.numerator),
            ...(indicator.denominator ? [cell(fieldOf.denominator(area.code), head?.denominator)] : []),
          ],
          beside: [
            ...(last ? [shownValue(at.lang, indicator, before.get(area.code))] : []),
            <RowState key="state" head={head} at={at} />,
          ],
        };
      })}
    />
  );
}

function RowState({ head, at }: { head: Head | undefined; at: Part['at'] }) {
  const w = words(at.lang);
  if (!head) return <span class="quiet">{w.none}</span>;
  return (
    <div>
      <StatusChip status={head.status} lang={at.lang} />
      {head.status === 'returned' && head.reason && <small>{w.returnedBecause(head.reason)}</small>}
    </div>
  );
}

function EvidenceFields({ data, at, of }: Part) {
  const w = words(at.lang);
  return (
    <Panel title={w.evidence} level={2}>
      <Stack>
        <p class="quiet">{w.evidenceIntro}</p>
        {data.attached.length > 0 && (
          <div>
            <p>
              <b>{w.attached}</b>
            </p>
            <Evidence items={data.attached.map((each) => evidenceItem(each, at))} />
          </div>
        )}
        <TextField name="title" label={w.evidenceTitle} of={of} maxLength={200} lang={at.lang} />
        <Hidden name="upload" value="" />
        <FileField name="file" label={w.file} hint={w.fileHint} of={of} lang={at.lang} />
        <TextField name="url" label={w.url} type="url" of={of} lang={at.lang} />
        {data.shelf.length > 0 && (
          <Checkboxes
            name="evidence"
            label={w.pickEvidence}
            of={of}
            options={data.shelf.map((each) => ({ value: each.id, label: each.title, hint: each.fileName ?? each.url }))}
          />
        )}
      </Stack>
    </Panel>
  );
}

export function evidenceItem(each: Document, at: Part['at']) {
  return {
    title: each.title,
    detail: [each.fileName ?? each.url, formatDate(at.lang, localDate(each.createdAt))].join(' · '),
    href: at.href(`/bukti/${each.id}`),
    icon: each.fileHash ? ('file' as const) : ('link' as const),
  };
}
