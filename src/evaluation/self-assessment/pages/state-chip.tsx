import { Chip, type Tone } from '../../../platform/html/chip.tsx';
import type { IconName } from '../../../platform/html/icon.tsx';
import { pick, type Lang } from '../../../platform/words/words.ts';
import type { AnswerState } from '../model.ts';
import { stateWords } from '../words.ts';

const looks: Readonly<Record<AnswerState, { tone: Tone; icon: IconName }>> = {
  missing: { tone: 'plain', icon: 'edit' },
  drafted: { tone: 'plain', icon: 'edit' },
  proposed: { tone: 'info', icon: 'clock' },
  returned: { tone: 'warn', icon: 'alert' },
  approved: { tone: 'info', icon: 'clock' },
  verified: { tone: 'good', icon: 'check' },
};

/** Where an answer stands, in words and with an icon. */
export function StateChip({ state, lang }: { state: AnswerState; lang: Lang }) {
  return <Chip {...looks[state]}>{pick(stateWords[state], lang)}</Chip>;
}
