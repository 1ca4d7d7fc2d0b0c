import { demo } from '../../origin.ts';
import type { Programme } from '../shape.ts';

type MilestoneRow = readonly [id: string, en: string, dueOn: string, doneOn: string | null];
type Given = Omit<Programme, 'milestones' | 'demo' | 'source' | 'certainty'> & { milestones: readonly MilestoneRow[] };

export function programme({ milestones, ...given }: Given): Programme {
  return {
    ...given,
    milestones: milestones.map(([id, en, dueOn, doneOn]) => ({ name: [id, en], dueOn, doneOn })),
    ...demo,
  };
}
