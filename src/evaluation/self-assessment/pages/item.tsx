import type { At } from '../../../kernel/capability/at.ts';
import type { Problem } from '../../../platform/problem/problem.ts';
import { ButtonLink } from '../../../platform/html/button.tsx';
import { FormPage } from '../../../platform/html/form-page.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { Split, Stack } from '../../../platform/html/page.tsx';
import { Notice } from '../../../platform/html/panel.tsx';
import { formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { UnsavedNotice } from '../../cycles/pages/deadline.tsx';
import { itemShare } from '../../instruments/model.ts';
import { dimensionName, smartDimensionName, subDimensionName } from '../../names.ts';
import type { ItemView } from '../read.ts';
import { words } from '../words.ts';
import { AnswerForm } from './answer-form.tsx';
import { AnswerPanel, ProofPanels } from './answer-view.tsx';
import { ClosedNotice, CycleChips } from './cycle-chips.tsx';
import { FollowForm, MoveForm } from './coordination-forms.tsx';
import { DecisionForm } from './decision-form.tsx';
import { GuidancePanel, HistoryPanel, RecommendationPanel, RubricPanel } from './item-panels.tsx';
import { nextWaiting, SaidNotice, type Said } from './said.tsx';
import { StateChip } from './state-chip.tsx';

export interface ItemPageProps {
  readonly data: ItemView;
  readonly at: At;
  readonly values: Readonly<Record<string, unknown>>;
  readonly problem?: Problem | undefined;
  readonly once: string;
  readonly said?: Said | undefined;
}

/** One item a page: what is asked, the answer, what backs it, and the reader's next step. */
export function ItemPage({ data, at, values, problem, once, said }: ItemPageProps) {
  const w = words(at.lang);
  const { cycle, entry, submission } = data;
  const { item, answer } = entry;
  const state = formStateOf(values, problem, at.lang);
  const home = at.href(`/kerja/evaluasi/${cycle.id}`);
  const say = (n: number, digits = 0) => formatNumber(at.lang, n, digits);
  const place = item.smartDimension
    ? [
        smartDimensionName(item.smartDimension, at.lang),
        item.subDimension && subDimensionName(item.subDimension, at.lang),
      ]
    : [w.wholeRegency];
  const history = data.history.length > 0 && <HistoryPanel history={data.history} at={at} />;
  const share = w.share(say(itemShare(item, data.instrument.items, data.edition), 1));
  return (
    <FormPage
      lang={at.lang}
      crumbs={[
        { href: home, label: pick(cycle.name, at.lang) },
        { href: `${home}#dimensi-${item.dimension}`, label: dimensionName(item.dimension, at.lang) },
      ]}
      here={w.itemOf(say(data.position), say(data.entries.length))}
      notice={
        <SaidNotice
          said={said}
          at={at}
          home={home}
          next={nextWaiting(data.entries, item.code, at.person?.organisationCode)}
        />
      }
      of={state}
      title={pick(item.title, at.lang)}
      intro={[...place.filter(Boolean), share].join(' · ')}
      hue={item.smartDimension ?? undefined}
      chips={
        <>
          <StateChip state={answer.state} lang={at.lang} />
          <span class="chip">{w.answeredBy(answer.organisationName)}</span>
          <CycleChips cycle={cycle} submission={submission} at={at} />
        </>
      }
    >
      {answer.state === 'returned' && answer.reason && (
        <Notice tone="warn" title={w.returnedBecause(answer.decidedBy ?? '')}>
          <p lang="id">{answer.reason}</p>
        </Notice>
      )}
      <ClosedNotice data={data} at={at} />
      {!data.open && <UnsavedNotice text={values['statement']} at={at} />}
      <Split weight="main">
        <Stack>
          {entry.mayWrite ? (
            <AnswerForm data={data} at={at} of={state} once={once} action={`${home}/butir/${item.code}/jawab`} />
          ) : (
            <>
              <AnswerPanel item={item} answer={answer} at={at} />
              {entry.barred && (
                <Notice>
                  <p>{entry.barred === 'approve' ? w.notYoursToApprove : w.notYoursToVerify}</p>
                </Notice>
              )}
              {(entry.mayApprove || entry.mayVerify) && (
                <DecisionForm entry={entry} at={at} of={state} once={once} home={`${home}/butir/${item.code}`} />
              )}
              <RubricPanel item={item} level={answer.level} at={at} />
              {history}
            </>
          )}
        </Stack>
        <Stack>
          <GuidancePanel item={item} at={at} />
          <ProofPanels
            figures={data.figures}
            evidence={data.evidence}
            year={cycle.year}
            frozen={submission !== undefined}
            at={at}
          />
          {data.recommendations.map((each) => (
            <RecommendationPanel key={each.id} recommendation={each} at={at}>
              {data.mayFollow && (
                <FollowForm recommendation={each} at={at} of={state} once={once} home={`${home}/butir/${item.code}`} />
              )}
            </RecommendationPanel>
          ))}
          {data.agencies.length > 0 && (
            <MoveForm
              agencies={data.agencies}
              current={answer.organisation}
              at={at}
              of={state}
              once={once}
              home={`${home}/butir/${item.code}`}
            />
          )}
          {entry.mayWrite && history}
        </Stack>
      </Split>
      <nav class="acts" aria-label={w.items}>
        {data.previous && (
          <ButtonLink href={`${home}/butir/${data.previous.code}`} rel="prev">
            {w.previous}
          </ButtonLink>
        )}
        {data.next && (
          <ButtonLink href={`${home}/butir/${data.next.code}`} rel="next">
            {w.next}
          </ButtonLink>
        )}
        <a href={`${home}#dimensi-${item.dimension}`}>{w.backToAll}</a>
      </nav>
    </FormPage>
  );
}
