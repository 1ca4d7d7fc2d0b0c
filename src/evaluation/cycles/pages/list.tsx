import type { At } from '../../../kernel/capability/at.ts';
import { ButtonLink } from '../../../platform/html/button.tsx';
import { Chip, Chips } from '../../../platform/html/chip.tsx';
import { Crumbs } from '../../../platform/html/navigation.tsx';
import { PageHead, Stack, Wrap } from '../../../platform/html/page.tsx';
import { Empty } from '../../../platform/html/panel.tsx';
import { Table } from '../../../platform/html/table.tsx';
import { pick } from '../../../platform/words/words.ts';
import type { Cycle } from '../model.ts';
import { cycleStateWords, words } from '../words.ts';

/** All cycles, latest first, and the way to a new one. */
export function CyclesPage({ cycles, at }: { cycles: readonly Cycle[]; at: At }) {
  const w = words(at.lang);
  const create = (
    <ButtonLink href={at.href('/kerja/siklus/baru')} kind="primary" icon="plus">
      {w.create}
    </ButtonLink>
  );
  return (
    <div class="page">
      <Wrap>
        <Stack>
          <Crumbs lang={at.lang} items={[{ href: at.href('/kerja'), label: w.workspace }]} here={w.cycles} />
          <PageHead title={w.cycles} intro={w.intro} actions={create} />
          {cycles.length === 0 ? (
            <Empty title={w.none} action={create} />
          ) : (
            <Table<Cycle>
              lang={at.lang}
              caption={w.cycles}
              quietCaption
              stack
              rowKey={(cycle) => cycle.id}
              columns={[
                {
                  key: 'name',
                  head: w.cycles,
                  rowHead: true,
                  cell: (cycle) => <a href={at.href(`/kerja/siklus/${cycle.id}`)}>{pick(cycle.name, at.lang)}</a>,
                },
                { key: 'year', head: w.year, number: true, cell: (cycle) => cycle.year },
                { key: 'edition', head: w.edition, cell: (cycle) => cycle.edition },
                {
                  key: 'state',
                  head: w.state,
                  cell: (cycle) => (
                    <Chips>
                      <Chip>{pick(cycleStateWords[cycle.state], at.lang)}</Chip>
                      {cycle.kind === 'simulation' && <Chip tone="demo">{w.simulation}</Chip>}
                    </Chips>
                  ),
                },
              ]}
              rows={cycles}
            />
          )}
        </Stack>
      </Wrap>
    </div>
  );
}
