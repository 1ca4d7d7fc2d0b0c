import type { At } from '../../../kernel/capability/at.ts';
import { Chip } from '../../../platform/html/chip.tsx';
import { formatDateTime, formatNumber } from '../../../platform/words/format.ts';
import { DeadlineChip } from '../../cycles/pages/deadline.tsx';
import { words as signingWords } from '../../signing/words.ts';
import type { Sheet } from '../read.ts';
import { words } from '../words.ts';

/** How the sheet stands: simulation, closed or open, submitted, deadline. */
export function SheetChips({ sheet, at }: { sheet: Sheet; at: At }) {
  const w = words(at.lang);
  const s = signingWords(at.lang);
  const { cycle, seat, panel } = sheet;
  const say = (n: number) => formatNumber(at.lang, n);
  return (
    <>
      {cycle.kind === 'simulation' && <Chip tone="demo">{w.simulation}</Chip>}
      {sheet.opened ? (
        <Chip tone="good" icon="check">
          {w.opened}
        </Chip>
      ) : (
        <Chip icon="lock">{w.closed}</Chip>
      )}
      {seat.submittedAt ? (
        <>
          <Chip tone="good" icon="lock">
            {w.submittedOn(formatDateTime(at.lang, seat.submittedAt))}
          </Chip>
          {seat.signed ? (
            <Chip tone="good" icon="shield">
              {s.signed}
            </Chip>
          ) : (
            <Chip tone="warn">{s.notSigned}</Chip>
          )}
          {!sheet.opened && <Chip icon="people">{w.panelIn(say(panel.submitted), say(panel.standing))}</Chip>}
        </>
      ) : (
        cycle.state === 'marking' && <DeadlineChip cycle={cycle} phase="scoring" at={at} />
      )}
    </>
  );
}
