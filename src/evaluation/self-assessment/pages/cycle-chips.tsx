import type { At } from '../../../kernel/capability/at.ts';
import { Chip } from '../../../platform/html/chip.tsx';
import { formatDateTime } from '../../../platform/words/format.ts';
import type { Cycle } from '../../cycles/model.ts';
import { DeadlineChip } from '../../cycles/pages/deadline.tsx';
import type { Submission } from '../queries.ts';
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
