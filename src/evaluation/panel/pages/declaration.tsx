import type { At } from '../../../kernel/capability/at.ts';
import type { FormProps } from '../../../kernel/capability/route.ts';
import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Chip } from '../../../platform/html/chip.tsx';
import { Checkboxes, Select } from '../../../platform/html/choices.tsx';
import type { FormState } from '../../../platform/html/field.tsx';
import { DateField, Hidden, TextField } from '../../../platform/html/fields.tsx';
import { FormPage } from '../../../platform/html/form-page.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { Form } from '../../../platform/html/form.tsx';
import { Section, Stack } from '../../../platform/html/page.tsx';
import { Empty, Notice, Panel } from '../../../platform/html/panel.tsx';
import { formatDateTime, formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { declarationErrors, declarationValues } from '../declaration.ts';
import { interestKinds, type Interest } from '../model.ts';
import type { Membership } from '../queries.ts';
import { interestWords, words } from '../words.ts';

export interface DeclarationData {
  readonly memberships: readonly Membership[];
  readonly current: Membership | undefined;
  readonly interests: readonly Interest[];
  readonly participants: readonly { readonly regency: string; readonly name: string }[];
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly rows: number;
}

type Props = FormProps<DeclarationData>;

/** Every tie an evaluator holds, as facts that a rule can judge. */
export function DeclarationPage({ data, at, values, problem, once }: Props) {
  const w = words(at.lang);
  const { current } = data;
  if (!current)
    return (
      <div class="wrap page">
        <Empty title={w.notInvited}>{w.notInvitedWhy}</Empty>
      </div>
    );
  const sent = problem ? values : declarationValues(data.interests, current.declaredAt !== null);
  const state = formStateOf(sent, problem, at.lang);
  const of: FormState = { values: sent, errors: declarationErrors(state.errors ?? {}, sent) };
  const name = pick([current.name_id, current.name_en], at.lang);
  const here = at.href(`/kerja/panel/pernyataan?siklus=${current.cycle}`);
  return (
    <FormPage
      lang={at.lang}
      crumbs={[
        { href: at.href('/kerja'), label: w.workspace },
        { href: at.href('/kerja/panel'), label: w.myPanels },
      ]}
      here={w.declared}
      of={{ ...of, message: state.message }}
      title={w.declareFor(name)}
      intro={w.declareIntro}
      chips={
        current.declaredAt && (
          <Chip icon="check" tone="good">
            {w.declaredBefore(formatDateTime(at.lang, current.declaredAt))}
          </Chip>
        )
      }
      actions={data.memberships
        .filter((each) => each.cycle !== current.cycle && each.state !== 'published')
        .map((each) => (
          <ButtonLink key={each.cycle} small href={at.href(`/kerja/panel/pernyataan?siklus=${each.cycle}`)}>
            {pick([each.name_id, each.name_en], at.lang)}
          </ButtonLink>
        ))}
    >
      <Form action={here}>
        <Hidden name="_once" value={once} />
        <Hidden name="cycle" value={current.cycle} />
        <Facts data={data} at={at} of={of} />
        <Section title={w.otherTies} intro={w.otherTiesIntro}>
          <Stack>
            {Array.from({ length: data.rows }, (_, row) => (
              <TieRow key={row} row={row + 1} data={data} at={at} of={of} />
            ))}
            <p>
              <a href={`${here}&baris=${data.rows + 3}`}>{w.moreRows}</a>
            </p>
          </Stack>
        </Section>
        <Checkboxes
          name="confirm"
          label={w.confirm}
          options={[{ value: 'yes', label: w.confirmText, hint: w.confirmHint }]}
          of={of}
          required
        />
        {current.declaredAt && (
          <Notice tone="warn">
            <p>{w.endedNote}</p>
          </Notice>
        )}
        <Buttons>
          <Button kind="primary">{w.sendDeclaration}</Button>
        </Buttons>
      </Form>
    </FormPage>
  );
}

function areas(data: DeclarationData, at: At, withProvinces: boolean) {
  const w = words(at.lang);
  const regencies = data.participants.map((each) => ({ value: each.regency, label: each.name }));
  const provinces = data.provinces.map((each) => ({ value: each.code, label: each.name }));
  return [
    { label: w.regencies, options: regencies },
    ...(withProvinces ? [{ label: w.provinces, options: provinces }] : []),
  ];
}

function Facts({ data, at, of }: { data: DeclarationData; at: At; of: FormState }) {
  const w = words(at.lang);
  return (
    <>
      <Select
        name="home_area"
        label={w.homeLabel}
        empty={w.noArea}
        required
        of={of}
        width="l"
        options={[{ value: '0', label: w.elsewhere }, ...areas(data, at, false)]}
      />
      <Select
        name="employer_area"
        label={w.employerLabel}
        empty={w.noArea}
        required
        of={of}
        width="l"
        options={[{ value: '0', label: w.noEmployer }, ...areas(data, at, true)]}
      />
      <TextField name="employer_organisation" label={w.whom} hint={w.whomHint} of={of} lang={at.lang} />
    </>
  );
}

function TieRow({ row, data, at, of }: { row: number; data: DeclarationData; at: At; of: FormState }) {
  const w = words(at.lang);
  const kinds = interestKinds.filter((kind) => kind !== 'home' && kind !== 'employer');
  return (
    <div role="group" aria-label={w.tie(formatNumber(at.lang, row))}>
      <Panel title={w.tie(formatNumber(at.lang, row))} level={3}>
        <Select
          name={`kind_${row}`}
          label={w.kind}
          empty={w.noKind}
          of={of}
          width="m"
          options={kinds.map((kind) => ({ value: kind, label: pick(interestWords[kind], at.lang) }))}
        />
        <Select
          name={`area_${row}`}
          label={w.area}
          empty={w.noArea}
          of={of}
          width="l"
          options={areas(data, at, true)}
        />
        <TextField name={`organisation_${row}`} label={w.whom} hint={w.whomHint} of={of} lang={at.lang} />
        <DateField name={`since_${row}`} label={w.since} of={of} lang={at.lang} />
        <DateField name={`until_${row}`} label={w.until} hint={w.untilHint} of={of} lang={at.lang} />
        <TextField name={`note_${row}`} label={w.note} of={of} lang={at.lang} />
      </Panel>
    </div>
  );
}
