import { Button, ButtonLink, Buttons } from '../../../../platform/html/button.tsx';
import { Select } from '../../../../platform/html/choices.tsx';
import { Hidden, TextField } from '../../../../platform/html/fields.tsx';
import { FormPage } from '../../../../platform/html/form-page.tsx';
import { formStateOf } from '../../../../platform/html/form-state.ts';
import { Form } from '../../../../platform/html/form.tsx';
import type { FormProps } from '../../../capability/route.ts';
import type { Organisation } from '../../../organisations/queries.ts';
import { words } from '../../words.ts';

export function NewPersonPage({ data, at, values, problem, once }: FormProps<{ organisations: Organisation[] }>) {
  const w = words(at.lang);
  const of = formStateOf(values, problem, at.lang);
  return (
    <FormPage lang={at.lang} crumbs={[{ label: w.people, href: at.href('/kerja/orang') }]} of={of} title={w.addPerson}>
      <Form action={at.href('/kerja/orang/baru')}>
        <TextField name="name" label={w.name} autocomplete="off" of={of} required />
        <TextField name="email" label={w.email} type="email" autocomplete="off" of={of} required />
        <TextField name="position" label={w.position} autocomplete="off" of={of} lang={at.lang} />
        <OrganisationField organisations={data.organisations} of={of} lang={at.lang} />
        <Hidden name="_once" value={once} />
        <Buttons>
          <Button kind="primary">{w.addPerson}</Button>
          <ButtonLink href={at.href('/kerja/orang')}>{w.backToPeople}</ButtonLink>
        </Buttons>
      </Form>
    </FormPage>
  );
}

export function OrganisationField(props: {
  organisations: readonly Organisation[];
  of: ReturnType<typeof formStateOf>;
  lang: FormProps<unknown>['at']['lang'];
  hint?: string;
}) {
  const w = words(props.lang);
  return (
    <Select
      name="organisation"
      label={w.organisation}
      hint={props.hint}
      empty={w.choose}
      of={props.of}
      lang={props.lang}
      options={props.organisations.map((each) => ({ value: each.code, label: each.name }))}
    />
  );
}
