import { Questions } from '../../../../blocks/surveys/pages/questions.tsx';
import type { CaseRow } from '../../../../blocks/cases/rows.ts';
import type { At } from '../../../../kernel/capability/at.ts';
import type { FormProps } from '../../../../kernel/capability/route.ts';
import { Button, ButtonLink, Buttons } from '../../../../platform/html/button.tsx';
import { Hidden, TextArea } from '../../../../platform/html/fields.tsx';
import { ErrorSummary, Form } from '../../../../platform/html/form.tsx';
import { formStateOf } from '../../../../platform/html/form-state.ts';
import { Crumbs } from '../../../../platform/html/navigation.tsx';
import { PageHead } from '../../../../platform/html/page.tsx';
import { Notice } from '../../../../platform/html/panel.tsx';
import { formatDate } from '../../../../platform/words/format.ts';
import { pick } from '../../../../platform/words/words.ts';
import { satisfaction, surveyLastDay } from '../model.ts';
import { words } from '../words.ts';

/** The nine elements, once, after the service is finished. */
export function SurveyPage({ data: row, at, values, problem, once }: FormProps<CaseRow>) {
  const w = words(at.lang);
  const of = formStateOf(values, problem, at.lang);
  return (
    <div class="wrap page">
      <Crumbs lang={at.lang} items={[{ label: row.number, href: at.href(`/lacak/${row.number}`) }]} here={w.survey} />
      <PageHead
        eyebrow={pick([row.titleId, row.titleEn], at.lang)}
        title={w.surveyTitle}
        intro={w.surveyIntro(formatDate(at.lang, surveyLastDay(row.closedOn ?? at.today)))}
      />
      <ErrorSummary lang={at.lang} of={of} message={of.message} />
      <Form action={at.href(`/lacak/${row.number}/survei`)}>
        <Notice>{w.surveyPrivacy}</Notice>
        <Questions questionnaire={satisfaction} of={of} lang={at.lang} />
        <TextArea name="comment" label={w.comment} hint={w.commentHint} of={of} lang={at.lang} maxLength={1000} />
        <Hidden name="_once" value={once} />
        <Buttons>
          <Button kind="primary">{w.sendSurvey}</Button>
          <ButtonLink href={at.href(`/lacak/${row.number}`)}>{w.back}</ButtonLink>
        </Buttons>
      </Form>
    </div>
  );
}

export function ThanksPage({ at }: { at: At }) {
  const w = words(at.lang);
  return (
    <div class="wrap page">
      <PageHead title={w.thanksTitle} intro={w.thanksIntro} />
      <Buttons>
        <ButtonLink kind="primary" href={at.href('/layanan/skm')}>
          {w.results}
        </ButtonLink>
        <ButtonLink href={at.href('/layanan')}>{w.services}</ButtonLink>
      </Buttons>
    </div>
  );
}
