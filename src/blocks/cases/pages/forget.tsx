import type { FormProps } from '../../../kernel/capability/route.ts';
import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Radios } from '../../../platform/html/choices.tsx';
import { Hidden } from '../../../platform/html/fields.tsx';
import { ErrorSummary, Form } from '../../../platform/html/form.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { Crumbs } from '../../../platform/html/navigation.tsx';
import { PageHead } from '../../../platform/html/page.tsx';
import { Definition, Notice, Panel } from '../../../platform/html/panel.tsx';
import { pick } from '../../../platform/words/words.ts';
import { deskPath, problems } from '../model.ts';
import { reasonWords, words } from '../words.ts';
import type { DeskCaseData } from './desk-case.tsx';

/** Says what goes and what stays before an officer erases an applicant's data. */
export function ForgetPage({ data, at, values, problem, once }: FormProps<DeskCaseData>) {
  const w = words(at.lang);
  const { row, kind, applicant } = data.desk;
  const own = at.href(deskPath(kind, row.number));
  const of = formStateOf(values, problem, at.lang);
  const barred = applicant.erasedAt
    ? problems.forgottenAlready()
    : row.outcome === null
      ? problems.forgetOpen()
      : undefined;
  return (
    <div class="wrap page">
      <Crumbs
        lang={at.lang}
        items={[
          { label: pick(data.title, at.lang), href: at.href(kind.desk) },
          { label: row.number, href: own },
        ]}
        here={w.forget}
      />
      <PageHead eyebrow={row.number} title={w.forgetTitle} intro={w.forgetIntro} />
      <Panel>
        <Definition
          items={[
            [w.forgetGoes, w.forgetGoesWhat],
            [w.forgetStays, w.forgetStaysWhat],
          ]}
        />
      </Panel>
      <div class="section">
        {barred ? (
          <Notice tone="warn">{barred.sentence(at.lang)}</Notice>
        ) : (
          <>
            <ErrorSummary lang={at.lang} of={of} message={of.message} />
            <Form action={`${own}/hapus-data`}>
              <Radios
                name="reason"
                label={w.forgetWhy}
                of={of}
                options={Object.entries(reasonWords).map(([value, name]) => ({ value, label: pick(name, at.lang) }))}
                required
              />
              <Hidden name="_once" value={once} />
              <Buttons>
                <Button kind="danger">{w.forget}</Button>
                <ButtonLink href={own}>{w.backToCase}</ButtonLink>
              </Buttons>
            </Form>
          </>
        )}
      </div>
    </div>
  );
}
