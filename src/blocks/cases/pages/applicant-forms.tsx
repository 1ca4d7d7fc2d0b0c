import type { FormProps } from '../../../kernel/capability/route.ts';
import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { FileField, Hidden, TextArea } from '../../../platform/html/fields.tsx';
import { ErrorSummary, Form } from '../../../platform/html/form.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { Crumbs } from '../../../platform/html/navigation.tsx';
import { PageHead } from '../../../platform/html/page.tsx';
import { Notice } from '../../../platform/html/panel.tsx';
import { pick } from '../../../platform/words/words.ts';
import { paperKinds } from '../input.ts';
import type { CaseStatus } from '../rows.ts';
import { words } from '../words.ts';

/** The applicant's answer to what the office found missing. */
export function CompletePage({ data: status, at, values, problem, once }: FormProps<CaseStatus>) {
  const w = words(at.lang);
  const { row } = status;
  const of = formStateOf(values, problem, at.lang);
  const asked = status.events.findLast((each) => each.event === 'needs-completion')?.note;
  return (
    <div class="wrap page">
      <Way status={status} at={at} here={w.sendMissing} />
      <PageHead title={w.sendMissing} intro={pick([row.titleId, row.titleEn], at.lang)} />
      {asked && (
        <Notice tone="warn" title={w.askedFor}>
          <span lang="id">{asked}</span>
        </Notice>
      )}
      <div class="section">
        <ErrorSummary lang={at.lang} of={of} message={of.message} />
        <Form action={at.href(`/lacak/${row.number}/lengkapi`)} multipart>
          <TextArea name="note" label={w.yourNote} hint={w.yourNoteHint} of={of} required maxLength={2000} />
          <FileField
            name="files"
            label={w.files}
            hint={w.filesHint}
            of={of}
            lang={at.lang}
            multiple
            accepts={paperKinds}
          />
          <Hidden name="_once" value={once} />
          <Buttons>
            <Button kind="primary">{w.send}</Button>
            <ButtonLink href={at.href(`/lacak/${row.number}`)}>{w.back}</ButtonLink>
          </Buttons>
        </Form>
      </div>
    </div>
  );
}

/** Asks once more before a request is withdrawn. */
export function WithdrawPage({ data: status, at, values, problem, once }: FormProps<CaseStatus>) {
  const w = words(at.lang);
  const { row } = status;
  const of = formStateOf(values, problem, at.lang);
  return (
    <div class="wrap page">
      <Way status={status} at={at} here={w.withdraw} />
      <PageHead title={w.withdrawTitle} intro={w.withdrawIntro} />
      <ErrorSummary lang={at.lang} of={of} message={of.message} />
      <Form action={at.href(`/lacak/${row.number}/tarik`)}>
        <TextArea name="note" label={w.withdrawWhy} of={of} lang={at.lang} rows={3} maxLength={2000} />
        <Hidden name="_once" value={once} />
        <Buttons>
          <Button kind="danger">{w.withdraw}</Button>
          <ButtonLink href={at.href(`/lacak/${row.number}`)}>{w.back}</ButtonLink>
        </Buttons>
      </Form>
    </div>
  );
}

function Way({ status, at, here }: { status: CaseStatus; at: FormProps<CaseStatus>['at']; here: string }) {
  const { number } = status.row;
  const items = [
    { label: words(at.lang).track, href: at.href('/lacak') },
    { label: number, href: at.href(`/lacak/${number}`) },
  ];
  return <Crumbs lang={at.lang} items={items} here={here} />;
}
