import type { At } from '../../../kernel/capability/at.ts';
import { Chip } from '../../../platform/html/chip.tsx';
import { Notice } from '../../../platform/html/panel.tsx';
import { formatDateTime } from '../../../platform/words/format.ts';
import type { Cycle } from '../../cycles/model.ts';
import { DeadlineChip, LateNotice } from '../../cycles/pages/deadline.tsx';
import { problems } from '../model.ts';
import type { Submission } from '../queries.ts';
import type { Overview } from '../read.ts';
import { words } from '../words.ts';

/** What kind of cycle it is and how long there is: simulation, deadline or the day it was frozen. */
export function CycleChips({ cycle, submission, at }: { cycle: Cycle; submission?: Submission | undefined; at: At }) {
  const w = words(at.lang);
  return (
    <>
      {cycle.kind === 'simulation' && <Chip tone="demo">{w.simulation}</Chip>}
      {submission && (
        <Chip tone="good" icon="lock">
          {w.frozenSince(formatDateTime(at.lang, submission.submittedAt))}
        </Chip>
      )}
      {!submission && cycle.state === 'self-assessment' && (
        <DeadlineChip cycle={cycle} phase="self-assessment" at={at} />
      )}
    </>
  );
}

/** Why nothing can be written although the stage is on: the regency has withdrawn, or the last day has passed. */
export function ClosedNotice({ data, at }: { data: Overview; at: At }) {
  const { cycle, submission, withdrawn } = data;
  if (withdrawn)
    return (
      <Notice tone="warn">
        <p>{problems.withdrawn().sentence(at.lang)}</p>
      </Notice>
    );
  return !submission && cycle.state === 'self-assessment' ? (
    <LateNotice cycle={cycle} phase="self-assessment" at={at} />
  ) : null;
}
