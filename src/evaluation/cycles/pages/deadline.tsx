import type { At } from '../../../kernel/capability/at.ts';
import { Chip } from '../../../platform/html/chip.tsx';
import { Notice } from '../../../platform/html/panel.tsx';
import { formatDate } from '../../../platform/words/format.ts';
import { isLate, passedSentence } from '../deadlines.ts';
import { findPhase, lastDay, type Cycle, type PhaseName } from '../model.ts';
import { words } from '../words.ts';

type Props = { cycle: Cycle; phase: PhaseName; at: At };

/** How long a phase still takes entries, whether it was extended, and whether its deadline closes anything. */
export function DeadlineChip({ cycle, phase: name, at }: Props) {
  const w = words(at.lang);
  const phase = findPhase(cycle, name);
  if (!phase) return null;
  const last = lastDay(phase);
  const day = formatDate(at.lang, last);
  if (isLate(cycle, name, at.today))
    return (
      <Chip tone="bad" icon="alert">
        {w.late(day)}
      </Chip>
    );
  const extended = phase.closesOn !== phase.firstClosesOn;
  const said = cycle.deadlines === 'shown' ? w.dueShown(day) : extended ? w.dueExtended(day) : w.due(day);
  return <Chip icon="calendar">{said}</Chip>;
}

/** Why there is nothing to fill in any more, and what to do; nothing while there is time. */
export function LateNotice({ cycle, phase, at }: Props) {
  const sentence = passedSentence(cycle, phase, at.today, at.lang);
  return sentence ? (
    <Notice tone="warn" title={words(at.lang).closed}>
      <p>{sentence}</p>
    </Notice>
  ) : null;
}

/** What somebody had typed when the phase closed under their hands. */
export function UnsavedNotice({ text, at }: { text: unknown; at: At }) {
  return typeof text === 'string' && text.trim() !== '' ? (
    <Notice tone="warn" title={words(at.lang).unsaved}>
      <p lang="id">{text}</p>
    </Notice>
  ) : null;
}
