import { Chip } from '../../platform/html/chip.tsx';
import { Crumbs } from '../../platform/html/navigation.tsx';
import { PageHead, Prose } from '../../platform/html/page.tsx';
import { Definition, Evidence, Panel } from '../../platform/html/panel.tsx';
import { Table } from '../../platform/html/table.tsx';
import { pick } from '../../platform/words/words.ts';
import type { At } from '../../kernel/capability/at.ts';
import { methodPages, type MethodPage } from '../methods.ts';
import { words } from '../words.ts';

export function MethodsPage({ at }: { at: At }) {
  const w = words(at.lang);
  return (
    <div class="wrap page">
      <PageHead title={w.methodsTitle} intro={w.methodsIntro} />
      <Evidence
        items={methodPages.map((each) => ({
          icon: 'chart',
          title: pick(each.name, at.lang),
          detail: pick(each.purpose, at.lang),
          href: at.href(`/metode/${each.slug}`),
        }))}
      />
    </div>
  );
}

/** One method: what it answers, its formula, steps, source and how sure it is. */
export function MethodDetailPage({ data, at }: { data: MethodPage; at: At }) {
  const w = words(at.lang);
  const { table } = data;
  return (
    <div class="wrap page">
      <Crumbs
        lang={at.lang}
        items={[{ label: w.methodsTitle, href: at.href('/metode') }]}
        here={pick(data.name, at.lang)}
      />
      <PageHead
        title={pick(data.name, at.lang)}
        intro={pick(data.purpose, at.lang)}
        chips={<Chip>{w[data.certainty]}</Chip>}
      />
      <Panel sunken>
        <p>
          <b>{pick(data.formula, at.lang)}</b>
        </p>
      </Panel>
      <Prose>
        <ol>
          {data.steps.map((step) => (
            <li key={step[0]}>{pick(step, at.lang)}</li>
          ))}
        </ol>
      </Prose>
      {table && (
        <Table
          lang={at.lang}
          caption={pick(table.caption, at.lang)}
          rows={table.rows}
          columns={table.heads.map((head, index) => ({
            key: head[1],
            head: pick(head, at.lang),
            rowHead: index === 0,
            number: index > 0,
            cell: (row: readonly string[]) => row[index] ?? '',
          }))}
        />
      )}
      <Definition
        wide
        items={[
          [w.source, pick(data.source, at.lang)],
          [w.versionWord, data.version],
        ]}
      />
    </div>
  );
}
