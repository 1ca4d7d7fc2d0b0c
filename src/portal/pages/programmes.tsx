import { Chip } from '../../platform/html/chip.tsx';
import { Section } from '../../platform/html/page.tsx';
import { Table } from '../../platform/html/table.tsx';
import { pick } from '../../platform/words/words.ts';
import type { At } from '../../kernel/capability/at.ts';
import { statusOf } from '../../masterplan/model.ts';
import type { Programme } from '../../masterplan/queries.ts';
import { statusWord, words } from '../words.ts';

/** Programmes under their heading, in a table that reads on a phone; examples are marked once when all are. */
export function Programmes({ programmes, at }: { programmes: readonly Programme[]; at: At }) {
  const w = words(at.lang);
  const example = <Chip tone="demo">{w.example}</Chip>;
  const allDemo = programmes.every((each) => each.demo);
  return (
    <Section title={w.programmes} aside={allDemo && example}>
      <Table
        lang={at.lang}
        caption={w.programmes}
        quietCaption
        stack
        rows={programmes}
        columns={[
          {
            key: 'name',
            head: w.programmes,
            rowHead: true,
            cell: (each) => (
              <>
                <a href={at.href(`/program/${each.code}`)}>{pick([each.name_id, each.name_en], at.lang)}</a>{' '}
                {each.demo && !allDemo && example}
              </>
            ),
          },
          { key: 'owner', head: w.owner, cell: (each) => each.organisation },
          {
            key: 'status',
            head: w.status,
            tight: true,
            cell: (each) => statusWord(at.lang, statusOf(each, each.spent_on)),
          },
        ]}
      />
    </Section>
  );
}
