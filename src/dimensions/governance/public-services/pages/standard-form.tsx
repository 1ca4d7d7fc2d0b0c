import { componentKinds } from '../../../../../seed/public-services/components.ts';
import type { FormProps } from '../../../../kernel/capability/route.ts';
import { dotted } from '../../../../kernel/capability/input.ts';
import type { Organisation } from '../../../../kernel/organisations/queries.ts';
import { Button, ButtonLink, Buttons } from '../../../../platform/html/button.tsx';
import { Checkboxes, Select } from '../../../../platform/html/choices.tsx';
import { valueOf, type FormState } from '../../../../platform/html/field.tsx';
import { Hidden, NumberField, TextArea, TextField } from '../../../../platform/html/fields.tsx';
import { formStateOf } from '../../../../platform/html/form-state.ts';
import { ErrorSummary, Form } from '../../../../platform/html/form.tsx';
import { Crumbs } from '../../../../platform/html/navigation.tsx';
import { PageHead, Section, Split, Stack } from '../../../../platform/html/page.tsx';
import type { Lang } from '../../../../platform/words/words.ts';
import { pick } from '../../../../platform/words/words.ts';
import type { StandardText } from '../model.ts';
import { componentHints, words } from '../standard-words.ts';

/** What the form starts from: nothing for a new service, else the draft or the latest version. */
export interface StandardFormData {
  readonly code: string | undefined;
  readonly after: number;
  readonly seen: string;
  readonly text: StandardText | undefined;
  /** Offered where the service is new. */
  readonly agencies: readonly Organisation[];
}

const spareRows = 3;

/** All that a standard says, in one form; errors stand beside their fields and nothing typed is lost. */
export function StandardFormPage({ data, at, values, problem, once }: FormProps<StandardFormData>) {
  const w = words(at.lang);
  const typed = problem ? values : { ...firstValues(data.text), after: data.after, seen: data.seen, ...values };
  const of = formStateOf(typed, problem, at.lang);
  const own = `/kerja/standar/${data.code ?? 'baru'}`;
  const title = data.text ? pick(data.text.name, at.lang) : w.newService;
  return (
    <div class="wrap page">
      <Crumbs lang={at.lang} items={[{ label: w.standards, href: at.href('/kerja/standar') }]} here={title} />
      <PageHead title={title} intro={w.formIntro} />
      <ErrorSummary lang={at.lang} of={of} message={of.message} />
      <Form action={at.href(data.code ? `${own}/ubah` : own)} wide>
        <InShort data={data} of={of} lang={at.lang} />
        <Requirements of={of} lang={at.lang} />
        <Components of={of} lang={at.lang} />
        <Hidden name="after" value={valueOf({ name: 'after', of }) ?? data.after} />
        <Hidden name="seen" value={valueOf({ name: 'seen', of }) ?? data.seen} />
        <Hidden name="_once" value={once} />
        <Buttons>
          <Button kind="primary">{w.save}</Button>
          <ButtonLink href={at.href(data.code ? own : '/kerja/standar')}>{w.back}</ButtonLink>
        </Buttons>
      </Form>
    </div>
  );
}

function InShort({ data, of, lang }: { data: StandardFormData; of: FormState; lang: Lang }) {
  const w = words(lang);
  return (
    <Section title={w.inShort}>
      <Stack>
        {data.code === undefined && (
          <Split>
            <TextField name="code" label={w.code} hint={w.codeHint} of={of} width="l" spellcheck={false} required />
            <Select
              name="organisationCode"
              label={w.agency}
              of={of}
              empty={data.agencies.length > 1 ? w.chooseAgency : undefined}
              options={data.agencies.map(({ code, name }) => ({ value: code, label: name }))}
              required
            />
          </Split>
        )}
        <Split>
          <TextField name="name.0" writtenIn="id" label={w.nameId} of={of} required />
          <TextField name="name.1" writtenIn="en" label={w.nameEn} of={of} required />
        </Split>
        <Split>
          <TextArea
            name="summary.0"
            writtenIn="id"
            label={w.summaryId}
            hint={w.summaryHint}
            of={of}
            rows={2}
            required
          />
          <TextArea
            name="summary.1"
            writtenIn="en"
            label={w.summaryEn}
            hint={w.summaryHint}
            of={of}
            rows={2}
            required
          />
        </Split>
        <Split>
          <NumberField
            name="allowedDays"
            label={w.allowedDays}
            hint={w.allowedDaysHint}
            suffix={w.workingDays}
            of={of}
            required
          />
          <NumberField name="fee" label={w.fee} hint={w.feeHint} prefix="Rp" of={of} />
        </Split>
        <TextField name="decree" writtenIn="id" label={w.decree} hint={w.decreeHint} of={of} width="l" lang={lang} />
      </Stack>
    </Section>
  );
}

function Requirements({ of, lang }: { of: FormState; lang: Lang }) {
  const w = words(lang);
  const text = (name: string) => valueOf({ name, of }) ?? '';
  const names = Object.keys(of.values ?? {}).filter((name) => /^requirements\.\d+\.name\.0$/.test(name));
  const used = names.filter(text).length;
  return (
    <Section title={w.requirements} intro={w.requirementsIntro}>
      <Stack>
        {Array.from({ length: used + spareRows }, (_, at) => {
          const name = `requirements.${at}`;
          return (
            <Split key={name}>
              <TextField name={`${name}.name.0`} writtenIn="id" label={w.requirement(at + 1)} of={of} />
              <Stack>
                <TextField name={`${name}.name.1`} writtenIn="en" label={w.requirementEn(at + 1)} of={of} />
                <Checkboxes
                  name={`${name}.mandatory`}
                  label={w.nature(at + 1)}
                  values={text(`${name}.mandatory`) ? ['ya'] : []}
                  options={[{ value: 'ya', label: w.mandatory }]}
                />
                <Hidden name={`${name}.code`} value={text(`${name}.code`)} />
              </Stack>
            </Split>
          );
        })}
      </Stack>
    </Section>
  );
}

function Components({ of, lang }: { of: FormState; lang: Lang }) {
  const w = words(lang);
  return (
    <Section title={w.components}>
      <Stack>
        {componentKinds.map((kind, at) => {
          const name = `${kind.position}. ${pick(kind.name, lang)}`;
          return (
            <Split key={kind.code}>
              <TextArea
                name={`components.${at}.text.0`}
                writtenIn="id"
                label={w.inIndonesian(name)}
                hint={pick(componentHints[kind.code], lang)}
                of={of}
                required
              />
              <div>
                <TextArea
                  name={`components.${at}.text.1`}
                  writtenIn="en"
                  label={w.inEnglish(name)}
                  of={of}
                  lang={lang}
                />
                <Hidden name={`components.${at}.component`} value={kind.code} />
              </div>
            </Split>
          );
        })}
      </Stack>
    </Section>
  );
}

/** The text by the form's names. Sources stay with the server. */
function firstValues(text: StandardText | undefined): Record<string, unknown> {
  if (!text) return {};
  return dotted({
    ...text,
    components: text.components.map((each) => ({ text: each.text })),
    requirements: text.requirements.map((each) => ({ ...each, mandatory: each.mandatory ? 'ya' : '' })),
  });
}
