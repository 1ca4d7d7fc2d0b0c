import type { At } from '../../../kernel/capability/at.ts';
import { Chip } from '../../../platform/html/chip.tsx';
import { formatDate, formatDateTime } from '../../../platform/words/format.ts';
import { findPhase, lastDay, type Cycle } from '../../cycles/model.ts';
import type { Submission } from '../queries.ts';
import { words } from '../words.ts';

/** What kind of cycle it is and how long there is: simulation, deadline or the day it was frozen. */
export function CycleChips({ cycle, submission, at }: { cycle: Cycle; submission?: Submission | undefined; at: At }) {
  const w = words(at.lang);
  const phase = findPhase(cycle, 'self-assessment');
  const last = phase && lastDay(phase);
  return (
    <>
      {cycle.kind === 'simulation' && <Chip tone="demo">{w.simulation}</Chip>}
      {submission && (
        <Chip tone="good" icon="lock">
          {w.frozenSince(formatDateTime(at.lang, submission.submittedAt))}
        </Chip>
      )}
      {!submission && cycle.state === 'self-assessment' && last && (
        <Chip tone={last < at.today ? 'bad' : 'plain'} icon={last < at.today ? 'alert' : 'calendar'}>
          {last < at.today ? w.late(formatDate(at.lang, last)) : w.due(formatDate(at.lang, last))}
        </Chip>
      )}
    </>
  );
}
