import type { At } from '../../../kernel/capability/at.ts';
import type { FormProps } from '../../../kernel/capability/route.ts';
import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { RadioCards } from '../../../platform/html/choices.tsx';
import { Hidden, TextArea } from '../../../platform/html/fields.tsx';
import { FormPage } from '../../../platform/html/form-page.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { Form } from '../../../platform/html/form.tsx';
import { Split, Stack } from '../../../platform/html/page.tsx';
import { Definition, Panel } from '../../../platform/html/panel.tsx';
import { formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { isLate } from '../../cycles/deadlines.ts';
import { LateNotice, UnsavedNotice } from '../../cycles/pages/deadline.tsx';
import { itemShare } from '../../instruments/model.ts';
import { dimensionName, smartDimensionName, subDimensionName } from '../../names.ts';
import { AnswerPanel, ProofPanels } from '../../self-assessment/pages/answer-view.tsx';
import { GuidancePanel, RecommendationPanel, RubricPanel } from '../../self-assessment/pages/item-panels.tsx';
import { longestReason, marksOf } from '../model.ts';
import { SignerKey } from '../../signing/pages/signer.tsx';
import type { SheetItem } from '../read.ts';
import { words } from '../words.ts';
import { SheetChips } from './chips.tsx';

type Props = FormProps<SheetItem>;

/** One item a page: the rubric to choose from, the reason, and everything the regency gave beside it. */
export function MarkPage({ data, at, values, problem, once }: Props) {
  const w = words(at.lang);
  const { cycle, item, seat } = data;
  const home = at.href(`/kerja/panel/${cycle.id}/${data.regency}`);
  const say = (n: number, digits = 0) => formatNumber(at.lang, n, digits);
  const own = data.marks.get(item.code);
  const sent = problem ? values : own ? { mark: String(own.mark), reason: own.reason } : {};
  const of = formStateOf(sent, problem, at.lang);
  const place = item.smartDimension
    ? [
        smartDimensionName(item.smartDimension, at.lang),
        item.subDimension && subDimensionName(item.subDimension, at.lang),
      ]
    : [w.wholeRegency];
  const share = w.share(say(itemShare(item, data.instrument.items, data.edition), 1));
  const mine = cycle.state === 'marking' && !seat.submittedAt && !seat.recusedAt;
  const writes = mine && !isLate(cycle, 'scoring', at.today);
  return (
    <FormPage
      lang={at.lang}
      crumbs={[
        { href: at.href('/kerja/panel'), label: pick(cycle.name, at.lang) },
        { href: home, label: data.regencyName },
        { href: `${home}#dimensi-${item.dimension}`, label: dimensionName(item.dimension, at.lang) },
      ]}
      here={w.itemOf(say(data.position), say(data.instrument.items.length))}
      of={of}
      title={pick(item.title, at.lang)}
      intro={[...place.filter(Boolean), share].join(' · ')}
      hue={item.smartDimension ?? undefined}
      chips={<SheetChips sheet={data} at={at} />}
    >
      {writes && <SignerKey signer={{ cycle: cycle.id, registered: data.key }} at={at} />}
      {mine && <LateNotice cycle={cycle} phase="scoring" at={at} />}
      {!writes && <UnsavedNotice text={values['reason']} at={at} />}
      <Split weight="main">
        <Stack>
          {writes ? (
            <Form action={`${home}/${item.code}`}>
              <Hidden name="_once" value={once} />
              <RadioCards
                name="mark"
                label={w.choose}
                hint={w.chooseHint}
                required
                of={of}
                options={marksOf(data.rules.scale).map((mark) => {
                  const level = item.rubric[mark - 1];
                  return {
                    value: String(mark),
                    mark: say(mark),
                    label: level ? pick(level.title, at.lang) : say(mark),
                    hint: level && pick(level.text, at.lang),
                  };
                })}
              />
              <TextArea
                name="reason"
                label={w.reason}
                hint={w.reasonHint}
                rows={4}
                maxLength={longestReason}
                required
                of={of}
              />
              <Buttons>
                <Button kind="primary">{w.saveNext}</Button>
                <ButtonLink kind="quiet" href={home}>
                  {w.backToSheet}
                </ButtonLink>
              </Buttons>
            </Form>
          ) : (
            <>
              {own && (
                <Panel title={`${w.yourMark}: ${say(own.mark)}`}>
                  <p lang="id">{own.reason}</p>
                </Panel>
              )}
              <RubricPanel item={item} level={own?.mark ?? null} at={at} />
            </>
          )}
          <Others data={data} at={at} />
        </Stack>
        <Stack>
          {data.answer && <AnswerPanel item={item} answer={data.answer} at={at} />}
          <ProofPanels
            figures={data.figures}
            evidence={data.evidence}
            year={cycle.year}
            frozen
            at={at}
            documentHref={(id) => `/kerja/panel/${cycle.id}/${data.regency}/bukti/${id}`}
          />
          {data.earlier && (
            <Panel title={w.earlier(String(data.earlier.year), say(data.earlier.mark, 2))} sunken>
              <p class="quiet">{w.earlierFrom(pick([data.earlier.name_id, data.earlier.name_en], at.lang))}</p>
            </Panel>
          )}
          {data.recommendations.map((each) => (
            <RecommendationPanel key={each.id} recommendation={each} at={at} />
          ))}
          <GuidancePanel item={item} at={at} />
        </Stack>
      </Split>
      <nav class="acts" aria-label={w.items}>
        {data.previous && (
          <ButtonLink href={`${home}/${data.previous.code}`} rel="prev">
            {w.previous}
          </ButtonLink>
        )}
        {data.next && (
          <ButtonLink href={`${home}/${data.next.code}`} rel="next">
            {w.next}
          </ButtonLink>
        )}
      </nav>
    </FormPage>
  );
}

/** What the rest of the panel gave; there is nothing to draw before all have submitted. */
function Others({ data, at }: { data: SheetItem; at: At }) {
  const others = data.others.get(data.item.code) ?? [];
  if (others.length === 0) return null;
  return (
    <Panel title={words(at.lang).others}>
      <Definition
        items={others.map((each) => [
          `${each.institutionName}: ${formatNumber(at.lang, each.mark)}`,
          <span lang="id">{each.reason}</span>,
        ])}
      />
    </Panel>
  );
}
