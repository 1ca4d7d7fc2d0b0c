import type { At } from '../../../kernel/capability/at.ts';
import type { Children } from '../../../platform/html/attributes.ts';
import { Chip, Chips } from '../../../platform/html/chip.tsx';
import { Steps } from '../../../platform/html/feed.tsx';
import { Prose } from '../../../platform/html/page.tsx';
import { Definition, Panel } from '../../../platform/html/panel.tsx';
import { formatDateTime } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import type { Item } from '../../instruments/model.ts';
import type { Recommendation } from '../../recommendations/queries.ts';
import type { HistoryStep } from '../queries.ts';
import { decisionWords, words } from '../words.ts';

/** What to consider and which documents usually prove it. */
export function GuidancePanel({ item, at }: { item: Item; at: At }) {
  const w = words(at.lang);
  return (
    <Panel title={w.guidance}>
      <p>{pick(item.guidance, at.lang)}</p>
      {item.evidence.length > 0 && (
        <Prose>
          <p>
            <b>{w.usualEvidence}</b>
          </p>
          <ul>
            {item.evidence.map((each) => (
              <li key={each[0]}>{pick(each, at.lang)}</li>
            ))}
          </ul>
        </Prose>
      )}
    </Panel>
  );
}

/** What each level means, the one that was answered marked. */
export function RubricPanel({ item, level, at }: { item: Item; level: number | null; at: At }) {
  const w = words(at.lang);
  return (
    <Panel title={w.rubric}>
      <Definition
        items={item.rubric.map((each, index) => [
          `${index + 1} · ${pick(each.title, at.lang)}`,
          <>
            {pick(each.text, at.lang)}
            {index + 1 === level && (
              <>
                {' '}
                <Chip tone="good" icon="check">
                  {w.chosen}
                </Chip>
              </>
            )}
          </>,
        ])}
      />
    </Panel>
  );
}

/** Last year's advice about the item and what was done about it. */
export function RecommendationPanel(props: {
  recommendation: Recommendation;
  at: At;
  children?: Children | undefined;
}) {
  const { recommendation, at } = props;
  const w = words(at.lang);
  const { status, note } = recommendation;
  const done = status === 'followed-up';
  const word =
    status === 'followed-up'
      ? w.followedUp
      : status === 'started'
        ? w.startedOn
        : status === 'not-possible'
          ? w.notPossible
          : w.notFollowed;
  return (
    <Panel title={w.lastYear(String(recommendation.year))}>
      <p>{at.lang === 'en' ? recommendation.text_en : recommendation.text_id}</p>
      <Chips>
        <Chip tone={done ? 'good' : 'warn'} icon={done ? 'check' : 'clock'}>
          {word}
        </Chip>
        {recommendation.demo && <Chip tone="demo">{w.demo}</Chip>}
      </Chips>
      {note && (
        <p class="quiet" lang="id">
          {note}
        </p>
      )}
      {props.children}
    </Panel>
  );
}

/** Who did what with the answer, first to last. */
export function HistoryPanel({ history, at }: { history: readonly HistoryStep[]; at: At }) {
  const w = words(at.lang);
  return (
    <Panel title={w.history}>
      <Steps
        lang={at.lang}
        items={history.map((each) => ({
          title: `${each.person} ${pick(decisionWords[each.decision], at.lang)}`,
          state: each.decision === 'returned' ? 'bad' : 'done',
          meta: formatDateTime(at.lang, each.at),
          detail: each.reason && <span lang="id">“{each.reason}”</span>,
        }))}
      />
    </Panel>
  );
}
