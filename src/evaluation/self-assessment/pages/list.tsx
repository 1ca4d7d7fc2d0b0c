import type { At } from '../../../kernel/capability/at.ts';
import { Chips } from '../../../platform/html/chip.tsx';
import { Crumbs } from '../../../platform/html/navigation.tsx';
import { PageHead, Stack, Wrap } from '../../../platform/html/page.tsx';
import { Empty, Panel } from '../../../platform/html/panel.tsx';
import { pick } from '../../../platform/words/words.ts';
import type { Cycle } from '../../cycles/model.ts';
import { cycleStateWords } from '../../cycles/words.ts';
import { words } from '../words.ts';
import { CycleChips } from './cycle-chips.tsx';

/** The cycles in which the regency takes part. */
export function CycleList({ cycles, at }: { cycles: readonly Cycle[]; at: At }) {
  const w = words(at.lang);
  return (
    <div class="page">
      <Wrap>
        <Stack>
          <Crumbs lang={at.lang} items={[{ href: at.href('/kerja'), label: w.workspace }]} here={w.selfAssessment} />
          <PageHead title={w.selfAssessment} intro={w.listIntro} />
          {cycles.map((cycle) => (
            <Panel
              key={cycle.id}
              title={<a href={at.href(`/kerja/evaluasi/${cycle.id}`)}>{pick(cycle.name, at.lang)}</a>}
            >
              <p>{pick(cycleStateWords[cycle.state], at.lang)}</p>
              <Chips>
                <CycleChips cycle={cycle} at={at} />
              </Chips>
            </Panel>
          ))}
          {cycles.length === 0 && <Empty title={w.noCycles}>{w.noCyclesWhy}</Empty>}
        </Stack>
      </Wrap>
    </div>
  );
}
