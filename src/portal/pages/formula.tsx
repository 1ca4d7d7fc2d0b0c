import { Button, Buttons } from '../../platform/html/button.tsx';
import { Select } from '../../platform/html/choices.tsx';
import { NumberField, TextArea } from '../../platform/html/fields.tsx';
import { BigFigure } from '../../platform/html/figure.tsx';
import { ErrorSummary, Form } from '../../platform/html/form.tsx';
import { Crumbs } from '../../platform/html/navigation.tsx';
import { PageHead, Section, Split, Stack } from '../../platform/html/page.tsx';
import { Panel } from '../../platform/html/panel.tsx';
import { Table } from '../../platform/html/table.tsx';
import { formatNumber } from '../../platform/words/format.ts';
import { pick } from '../../platform/words/words.ts';
import type { At } from '../../kernel/capability/at.ts';
import { functions } from '../../kernel/formulas/tree.ts';
import { shownValue } from '../figures.ts';
import type { Computed, FormulaData } from '../formula.ts';
import { words } from '../words.ts';

/** A formula over verified figures: what it gives, in words, and what it would give if a figure were another. */
export function FormulaPage({ data, at }: { data: FormulaData; at: At }) {
  const w = words(at.lang);
  const { asked, computed, fault } = data;
  const of = {
    values: { rumus: asked.text },
    errors: fault ? { rumus: w.faultAt(fault.sentence, fault.from + 1) } : {},
  };
  return (
    <div class="wrap page">
      <Crumbs lang={at.lang} items={[{ label: w.dataTitle, href: at.href('/data') }]} here={w.formula} />
      <PageHead title={w.formula} intro={w.formulaIntro} />
      <ErrorSummary lang={at.lang} of={of} />
      <Split weight="main">
        <Form action={at.href('/rumus')} method="get" label={w.formula}>
          <TextArea name="rumus" label={w.formulaText} hint={w.formulaHint} of={of} rows={3} />
          <Select
            name="wilayah"
            label={w.place}
            value={asked.area}
            empty={w.wholeRegency}
            options={data.areas.map((each) => ({ value: each.code, label: each.name }))}
          />
          <NumberField name="tahun" label={w.year} value={asked.year} />
          {computed?.lines.map(({ indicator, value }) => (
            <NumberField
              key={indicator.code}
              name={`jika.${indicator.code}`}
              label={w.whatIf(pick(indicator.name, at.lang))}
              hint={w.verifiedValue(shownValue(at.lang, indicator, value))}
              value={asked.whatIf[indicator.code]}
              decimals
            />
          ))}
          <Buttons>
            <Button kind="primary">{w.compute}</Button>
          </Buttons>
        </Form>
        {computed ? <Outcome computed={computed} at={at} /> : <Known at={at} />}
      </Split>
      <Codes data={data} at={at} />
    </div>
  );
}

function Outcome({ computed, at }: { computed: Computed; at: At }) {
  const w = words(at.lang);
  const say = (value: number | null) => (value === null ? null : formatNumber(at.lang, value, 2));
  return (
    <Stack>
      <Panel title={w.resultOf}>
        <BigFigure
          lang={at.lang}
          figure={say(computed.value)}
          scale={computed.unit === '1' ? undefined : computed.unit}
        />
        <p>{computed.explained}</p>
      </Panel>
      {computed.assumed !== undefined && (
        <Panel title={w.assumed} sunken>
          <BigFigure lang={at.lang} figure={say(computed.assumed)} />
        </Panel>
      )}
    </Stack>
  );
}

function Known({ at }: { at: At }) {
  const w = words(at.lang);
  return (
    <Panel title={w.functionsTitle} sunken>
      <ul>
        {Object.entries(functions).map(([name, { words: said }]) => (
          <li key={name}>
            <code>{name}</code> — {pick(said, at.lang)} …
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Codes({ data, at }: { data: FormulaData; at: At }) {
  const w = words(at.lang);
  return (
    <Section title={w.codes} intro={w.codesIntro}>
      <Table
        lang={at.lang}
        caption={w.codes}
        quietCaption
        dense
        rows={data.indicators}
        rowKey={(row) => row.code}
        columns={[
          { key: 'code', head: w.code, rowHead: true, tight: true, cell: (row) => <code>[{row.code}]</code> },
          {
            key: 'name',
            head: w.indicators,
            cell: (row) => <a href={at.href(`/indikator/${row.code}`)}>{pick(row.name, at.lang)}</a>,
          },
        ]}
      />
    </Section>
  );
}
