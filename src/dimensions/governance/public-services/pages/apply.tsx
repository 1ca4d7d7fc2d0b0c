import { paperKinds } from '../../../../blocks/cases/input.ts';
import type { FormProps } from '../../../../kernel/capability/route.ts';
import { Button, ButtonLink, Buttons } from '../../../../platform/html/button.tsx';
import { Checkboxes, Select } from '../../../../platform/html/choices.tsx';
import type { FormState } from '../../../../platform/html/field.tsx';
import { FileField, Hidden, TextField } from '../../../../platform/html/fields.tsx';
import { ErrorSummary, Form } from '../../../../platform/html/form.tsx';
import { formStateOf } from '../../../../platform/html/form-state.ts';
import { Crumbs } from '../../../../platform/html/navigation.tsx';
import { PageHead } from '../../../../platform/html/page.tsx';
import { Definition, Notice } from '../../../../platform/html/panel.tsx';
import { pick } from '../../../../platform/words/words.ts';
import { problems } from '../model.ts';
import type { ApplyPageData } from '../views.ts';
import { words } from '../words.ts';

type Props = FormProps<ApplyPageData>;

/** Three questions, one a page. The first two travel in the address, since they name nobody; the third is posted. */
export function ApplyPage(props: Props) {
  const { data, at, problem } = props;
  const w = words(at.lang);
  const of = formStateOf(props.values, problem, at.lang);
  const title = [w.readyTitle, w.whereTitle, w.whoTitle][data.step - 1] ?? w.whoTitle;
  const name = pick(data.standard.name, at.lang);
  return (
    <div class="wrap page">
      <Crumbs
        lang={at.lang}
        items={[
          { label: w.services, href: at.href('/layanan') },
          { label: name, href: at.href(`/layanan/${data.standard.code}`) },
        ]}
        here={w.apply}
      />
      <PageHead eyebrow={`${w.applyFor(name)} · ${w.stepOf(data.step)}`} title={title} />
      {data.step === 1 && <ReadyStep {...props} />}
      {data.step === 2 && <WhereStep {...props} />}
      {data.step === 3 && <WhoStep {...props} of={of} />}
    </div>
  );
}

function ReadyStep({ data, at }: Props) {
  const w = words(at.lang);
  const wrong = data.stepError === 'requirements' ? problems.requirementsMissing().sentence(at.lang) : undefined;
  const of = { values: { requirements: [...data.ticked] }, errors: { requirements: wrong } };
  return (
    <>
      <ErrorSummary lang={at.lang} of={of} />
      <Form action={applyHref(data, at)} method="get">
        <RequirementBoxes data={data} at={at} of={of} />
        <Hidden name="langkah" value="2" />
        <Buttons>
          <Button kind="primary">{w.next}</Button>
          <ButtonLink href={at.href(`/layanan/${data.standard.code}`)}>{w.back}</ButtonLink>
        </Buttons>
      </Form>
    </>
  );
}

function WhereStep({ data, at }: Props) {
  const w = words(at.lang);
  const of = { values: {}, errors: { village: data.stepError === 'village' ? w.chooseVillage : undefined } };
  return (
    <>
      <ErrorSummary lang={at.lang} of={of} />
      <Form action={applyHref(data, at)} method="get">
        <VillageField data={data} at={at} of={of} />
        {data.ticked.map((code) => (
          <Hidden key={code} name="requirements" value={code} />
        ))}
        <Hidden name="langkah" value="3" />
        <Buttons>
          <Button kind="primary">{w.next}</Button>
          <ButtonLink href={stepHref(data, at, 1)}>{w.back}</ButtonLink>
        </Buttons>
      </Form>
    </>
  );
}

function WhoStep({ data, at, once, of }: Props & { of: FormState & { message: string | undefined } }) {
  const w = words(at.lang);
  const asks = (field: string) => Boolean(of.errors?.[field]);
  return (
    <>
      <ErrorSummary lang={at.lang} of={of} message={of.message} />
      <Form action={applyHref(data, at)} multipart>
        {!asks('requirements') && !asks('village') && <Answered data={data} at={at} />}
        {asks('requirements') ? (
          <RequirementBoxes data={data} at={at} of={of} />
        ) : (
          data.ticked.map((code) => <Hidden key={code} name="requirements" value={code} />)
        )}
        {asks('village') ? (
          <VillageField data={data} at={at} of={of} />
        ) : (
          <Hidden name="village" value={data.village?.code ?? ''} />
        )}
        <TextField name="name" label={w.name} of={of} autocomplete="name" maxLength={120} required />
        <TextField
          name="contact"
          label={w.contact}
          hint={w.contactHint}
          of={of}
          width="l"
          autocomplete="tel"
          maxLength={120}
          required
        />
        <FileField
          name="files"
          label={w.files}
          hint={w.filesHint}
          of={of}
          lang={at.lang}
          multiple
          accepts={paperKinds}
        />
        <Notice title={w.consentTitle}>
          <p>{w.consentText(data.standard.organisationName)}</p>
        </Notice>
        <Checkboxes
          name="consent"
          label={w.consentTitle}
          of={of}
          required
          options={[{ value: 'ya', label: w.consent }]}
        />
        <Hidden name="_once" value={once} />
        <Buttons>
          <Button kind="primary">{w.sendApplication}</Button>
          <ButtonLink href={stepHref(data, at, 2)}>{w.back}</ButtonLink>
        </Buttons>
      </Form>
    </>
  );
}

function Answered({ data, at }: Pick<Props, 'data' | 'at'>) {
  const w = words(at.lang);
  const village = data.village;
  return (
    <Definition
      items={[
        [
          w.ready,
          <>
            {w.tickedCount(data.ticked.length)} <a href={stepHref(data, at, 1)}>{w.change}</a>
          </>,
        ],
        [
          w.village,
          <>
            {village ? `${village.name}, ${village.districtName}` : ''} <a href={stepHref(data, at, 2)}>{w.change}</a>
          </>,
        ],
      ]}
    />
  );
}

function RequirementBoxes({ data, at, of }: Pick<Props, 'data' | 'at'> & { of: FormState }) {
  const w = words(at.lang);
  return (
    <Checkboxes
      name="requirements"
      label={w.whatYouNeed}
      hint={w.readyHint}
      of={of}
      required
      options={data.standard.requirements.map((each) => ({
        value: each.code,
        label: pick(each.name, at.lang) + (each.mandatory ? '' : ` (${w.optional})`),
      }))}
    />
  );
}

function VillageField({ data, at, of }: Pick<Props, 'data' | 'at'> & { of: FormState }) {
  const w = words(at.lang);
  const districts = [...new Map(data.villages.map((each) => [each.districtCode, each.districtName])).entries()];
  return (
    <Select
      name="village"
      label={w.village}
      hint={w.whereHint}
      of={of}
      value={data.village?.code}
      empty={w.chooseVillage}
      required
      width="l"
      options={districts.map(([code, label]) => ({
        label,
        options: data.villages
          .filter((each) => each.districtCode === code)
          .map((each) => ({ value: each.code, label: each.name })),
      }))}
    />
  );
}

function applyHref(data: ApplyPageData, at: Props['at']): string {
  return at.href(`/layanan/${data.standard.code}/ajukan`);
}

/** An earlier step with what was answered so far. */
function stepHref(data: ApplyPageData, at: Props['at'], step: 1 | 2): string {
  const query = new URLSearchParams(data.ticked.map((code) => ['requirements', code]));
  if (data.village) query.set('village', data.village.code);
  query.set('langkah', String(step));
  return `${applyHref(data, at)}?${query.toString()}`;
}
