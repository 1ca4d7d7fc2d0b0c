import type { At } from '../../../kernel/capability/at.ts';
import type { Problem } from '../../../platform/problem/problem.ts';
import { Button, Buttons } from '../../../platform/html/button.tsx';
import { Radios, Select } from '../../../platform/html/choices.tsx';
import { DateField, Hidden, NumberField, TextArea, TextField } from '../../../platform/html/fields.tsx';
import { FormPage } from '../../../platform/html/form-page.tsx';
import { Form } from '../../../platform/html/form.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { evaluationDimensions, type Edition } from '../../editions/model.ts';
import type { InstrumentHead } from '../../instruments/model.ts';
import { deadlineRules } from '../deadlines.ts';
import { cycleKinds, type PhaseName } from '../model.ts';
import { deadlineWords, kindWords, phaseWords, words } from '../words.ts';

/** Phases that a cycle cannot do without; the others may be given by import. */
const asked: readonly PhaseName[] = ['self-assessment', 'scoring', 'publication'];

/** A new cycle: which edition, which instrument, who takes part, and when. */
export function CreatePage(props: {
  data: { editions: readonly Edition[]; instruments: readonly InstrumentHead[] };
  at: At;
  values: Readonly<Record<string, unknown>>;
  problem?: Problem | undefined;
  once: string;
}) {
  const { data, at } = props;
  const w = words(at.lang);
  const of = formStateOf(props.values, props.problem, at.lang);
  return (
    <FormPage
      lang={at.lang}
      crumbs={[
        { href: at.href('/kerja'), label: w.workspace },
        { href: at.href('/kerja/siklus'), label: w.cycles },
      ]}
      of={of}
      title={w.create}
      intro={w.createIntro}
    >
      <Form action={at.href('/kerja/siklus/baru')}>
        <Hidden name="_once" value={props.once} />
        <NumberField name="year" label={w.year} required of={of} />
        <Radios
          name="kind"
          label={w.kind}
          hint={w.kindHint}
          required
          of={of}
          options={cycleKinds.map((kind) => ({ value: kind, label: pick(kindWords[kind], at.lang) }))}
        />
        <Radios
          name="deadlines"
          label={w.deadlines}
          hint={w.deadlinesHint}
          required
          of={of}
          value="binding"
          options={deadlineRules.map((rule) => ({ value: rule, label: pick(deadlineWords[rule], at.lang) }))}
        />
        <TextField name="id" label={w.id} hint={w.idHint} width="m" required of={of} autocomplete="off" />
        <TextField name="name_id" label={w.nameId} required of={of} width="l" />
        <TextField name="name_en" label={w.nameEn} required of={of} width="l" />
        <Select
          name="edition"
          label={w.edition}
          required
          of={of}
          options={data.editions.map((each) => ({ value: each.code, label: editionLabel(each, at) }))}
        />
        <Select
          name="instrument"
          label={w.instrument}
          required
          of={of}
          options={data.instruments.map((each) => ({
            value: each.code,
            label: [
              pick(each.name, at.lang),
              w.itemsCount(formatNumber(at.lang, each.items)),
              each.ours ? w.ours : undefined,
            ]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
        <TextArea name="participants" label={w.participants} hint={w.participantsHint} rows={2} required of={of} />
        {asked.map((phase) => (
          <>
            <DateField name={`opens_${phase}`} label={w.opens(pick(phaseWords[phase], at.lang))} of={of} />
            <DateField name={`last_${phase}`} label={w.closes(pick(phaseWords[phase], at.lang))} of={of} />
          </>
        ))}
        <Buttons>
          <Button kind="primary">{w.create}</Button>
        </Buttons>
      </Form>
    </FormPage>
  );
}

function editionLabel(edition: Edition, at: At): string {
  const weights = evaluationDimensions.map((each) => edition.weights[each]).join('/');
  return `${pick(edition.name, at.lang)} · ${weights}`;
}
