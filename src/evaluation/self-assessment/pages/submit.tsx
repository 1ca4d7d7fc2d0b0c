import type { At } from '../../../kernel/capability/at.ts';
import type { FormProps } from '../../../kernel/capability/route.ts';
import { SignInAgain } from '../../../kernel/people/pages/sign-in-again.tsx';
import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Checkboxes } from '../../../platform/html/choices.tsx';
import { Hidden } from '../../../platform/html/fields.tsx';
import { FormPage } from '../../../platform/html/form-page.tsx';
import { Form } from '../../../platform/html/form.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { Section } from '../../../platform/html/page.tsx';
import { Notice } from '../../../platform/html/panel.tsx';
import { formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import type { Entry, Overview } from '../read.ts';
import { words } from '../words.ts';
import { ClosedNotice, CycleChips } from './cycle-chips.tsx';
import { StateChip } from './state-chip.tsx';

/** What is missing, with links, and the one irreversible button. */
export function SubmitPage(props: FormProps<Overview>) {
  const { data, at } = props;
  const w = words(at.lang);
  const state = formStateOf(props.values, props.problem, at.lang);
  const home = at.href(`/kerja/evaluasi/${data.cycle.id}`);
  const say = (list: readonly Entry[]) => formatNumber(at.lang, list.length);
  const open = data.entries.filter((each) => each.answer.state !== 'verified');
  const bare = data.entries.filter((each) => each.answer.evidence === 0);
  return (
    <FormPage
      lang={at.lang}
      crumbs={[
        { href: at.href('/kerja/evaluasi'), label: w.selfAssessment },
        { href: home, label: pick(data.cycle.name, at.lang) },
      ]}
      of={state}
      title={w.submitCheck}
      intro={w.submitIntro}
      chips={<CycleChips cycle={data.cycle} submission={data.submission} at={at} />}
    >
      {data.submission ? (
        <Notice tone="good" title={w.frozenTitle}>
          <p>{w.frozenBody(data.submission.submittedBy)}</p>
        </Notice>
      ) : (
        <>
          <ClosedNotice data={data} at={at} />
          {open.length > 0 ? (
            <Section title={w.stillOpen(say(open))}>
              <ItemLinks entries={open} home={home} at={at} />
            </Section>
          ) : (
            <Notice tone="good">
              <p>{w.ready}</p>
            </Notice>
          )}
          {bare.length > 0 && (
            <Section title={w.withoutEvidence(say(bare))} intro={w.withoutEvidenceWhy}>
              <ItemLinks entries={bare} home={home} at={at} />
            </Section>
          )}
          {data.open && open.length === 0 && (
            <Form action={`${home}/kirim`}>
              <Hidden name="_once" value={props.once} />
              <Checkboxes
                name="confirm"
                label={w.confirm}
                required
                of={state}
                options={[{ value: 'yes', label: w.confirmText, hint: w.confirmHint }]}
              />
              <SignInAgain at={at} back={`${home}/kirim`} />
              <Buttons>
                <Button kind="primary">{w.submit}</Button>
                <ButtonLink href={home}>{w.backToAll}</ButtonLink>
              </Buttons>
            </Form>
          )}
        </>
      )}
    </FormPage>
  );
}

function ItemLinks({ entries, home, at }: { entries: readonly Entry[]; home: string; at: At }) {
  return (
    <ul class="evidence">
      {entries.map(({ item, answer }) => (
        <li key={item.code}>
          <div>
            <a href={`${home}/butir/${item.code}`}>
              <b>
                {item.code} · {pick(item.title, at.lang)}
              </b>
            </a>
            <small>{answer.organisationName}</small>
          </div>
          <StateChip state={answer.state} lang={at.lang} />
        </li>
      ))}
    </ul>
  );
}
