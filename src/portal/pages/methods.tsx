import { BigFigure } from '../../platform/html/figure.tsx';
import { Button, Buttons } from '../../platform/html/button.tsx';
import { Chip } from '../../platform/html/chip.tsx';
import { Radios, Select } from '../../platform/html/choices.tsx';
import { NumberField } from '../../platform/html/fields.tsx';
import { ErrorSummary, Form } from '../../platform/html/form.tsx';
import { Crumbs } from '../../platform/html/navigation.tsx';
import { PageHead, Prose, Section, Split, Stack } from '../../platform/html/page.tsx';
import { Definition, Evidence, Panel } from '../../platform/html/panel.tsx';
import { Table } from '../../platform/html/table.tsx';
import { formatNumber } from '../../platform/words/format.ts';
import { pick, type Lang } from '../../platform/words/words.ts';
import type { At } from '../../kernel/capability/at.ts';
import { inputsOf } from '../../methods/cases.ts';
import type { Cell, ExplainedTable, Input, Method, Output, Pair } from '../../methods/declare.ts';
import type { MethodData, Trial } from '../methods.ts';
import { words } from '../words.ts';

/** From this many fields on, a form lays them in rows. */
const manyFields = 6;

export function MethodsPage({ data, at }: { data: readonly Method[]; at: At }) {
  const w = words(at.lang);
  return (
    <div class="wrap page">
      <PageHead title={w.methodsTitle} intro={w.methodsIntro} />
      <Evidence
        items={data.map((each) => ({
          icon: 'chart',
          title: pick(each.title, at.lang),
          detail: pick(each.purpose, at.lang),
          href: at.href(`/metode/${each.slug}`),
        }))}
      />
    </div>
  );
}

/** One method: what it answers, its formula, a case to try, steps, tables, source and how sure it is. */
export function MethodDetailPage({ data, at }: { data: MethodData; at: At }) {
  const w = words(at.lang);
  const { method, trial } = data;
  return (
    <div class="wrap page">
      <Crumbs
        lang={at.lang}
        items={[{ label: w.methodsTitle, href: at.href('/metode') }]}
        here={pick(method.title, at.lang)}
      />
      <PageHead
        title={pick(method.title, at.lang)}
        intro={pick(method.purpose, at.lang)}
        chips={<Chip>{w[method.certainty]}</Chip>}
      />
      <Panel sunken>
        <p>
          <b>{pick(method.formula, at.lang)}</b>
        </p>
      </Panel>
      <Prose>
        <ol>
          {method.steps.map((step) => (
            <li key={step[0]}>{pick(step, at.lang)}</li>
          ))}
        </ol>
      </Prose>
      {trial && <TryOut trial={trial} at={at} />}
      {(method.tables ?? []).map((table) => (
        <MethodTable key={table.caption[1]} table={table} lang={at.lang} />
      ))}
      <Definition
        wide
        items={[
          [w.source, pick(method.source, at.lang)],
          ...(trial?.method.editions ?? []).map(
            (each) => [w.editionOf(each.id), sourceOf(each.source, each.certainty, at)] as const,
          ),
          [w.versionWord, method.version],
        ]}
      />
    </div>
  );
}

function sourceOf(source: Pair, certainty: Method['certainty'], at: At): string {
  return `${pick(source, at.lang)} (${words(at.lang)[certainty]})`;
}

function TryOut({ trial, at }: { trial: Trial; at: At }) {
  const w = words(at.lang);
  const { method, edition, state } = trial;
  const inputs = inputsOf(method, edition);
  const editions = method.editions ?? [];
  return (
    <Section title={w.tryOut} id="hitung" intro={trial.own ? undefined : w.trySample}>
      <Stack>
        <ErrorSummary lang={at.lang} of={state} message={state.message} />
        <Split weight="main">
          <Form
            action={`${at.href(`/metode/${method.slug}`)}#hitung`}
            method="get"
            inline={inputs.length > manyFields}
            label={w.tryOut}
          >
            {editions.length > 1 && (
              <Select
                name="edisi"
                label={w.edition}
                value={edition}
                options={editions.map((each) => ({ value: each.id, label: each.id }))}
              />
            )}
            {inputs.map((input) => (
              <InputField key={input.name} input={input} trial={trial} lang={at.lang} />
            ))}
            <Buttons>
              <Button kind="primary">{w.compute}</Button>
            </Buttons>
          </Form>
          <Outcome trial={trial} at={at} />
        </Split>
      </Stack>
    </Section>
  );
}

function Outcome({ trial: { method, main, rest }, at }: { trial: Trial; at: At }) {
  const w = words(at.lang);
  return (
    <Panel title={main ? pick(main[0].label, at.lang) : w.resultOf} level={3}>
      {main ? (
        <BigFigure lang={at.lang} figure={shownResult(main[0], main[1], at.lang)} />
      ) : (
        <p class="quiet">{w.noResult}</p>
      )}
      {rest.length > 0 && (
        <Definition
          items={rest.map(([output, value]) => [pick(output.label, at.lang), shownResult(output, value, at.lang)])}
        />
      )}
      <p class="src">{w.onFile(method.name)}</p>
    </Panel>
  );
}

function InputField({ input, trial, lang }: { input: Input; trial: Trial; lang: Lang }) {
  const shared = {
    name: input.name,
    label: pick(input.label, lang),
    of: trial.state,
    lang,
    required: !input.optional,
  };
  if (input.kind === 'yes-no') {
    const options = [
      { value: 'ya', label: words(lang).yes },
      { value: 'tidak', label: words(lang).no },
    ];
    return <Radios {...shared} inline options={options} />;
  }
  return <NumberField {...shared} decimals suffix={input.unit && pick(input.unit, lang)} />;
}

function MethodTable({ table, lang }: { table: ExplainedTable; lang: Lang }) {
  return (
    <Table
      lang={lang}
      caption={pick(table.caption, lang)}
      rows={table.rows}
      columns={table.heads.map((head, index) => ({
        key: `${index}`,
        head: pick(head, lang),
        rowHead: index === 0,
        number: index > 0,
        cell: (row: readonly Cell[]) => shownCell(row[index] ?? '', lang),
      }))}
    />
  );
}

function shownResult({ digits, names }: Output, value: number | string, lang: Lang): string {
  if (typeof value === 'number') return formatNumber(lang, value, digits ?? 0);
  const name = names?.[value];
  return name ? pick(name, lang) : value;
}

function shownCell(cell: Cell, lang: Lang): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell !== 'number') return pick(cell, lang);
  return Number.isFinite(cell) ? formatNumber(lang, cell, String(cell).split('.')[1]?.length ?? 0) : '–';
}
