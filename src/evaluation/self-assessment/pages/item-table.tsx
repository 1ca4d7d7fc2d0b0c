import type { At } from '../../../kernel/capability/at.ts';
import { Button } from '../../../platform/html/button.tsx';
import { Form } from '../../../platform/html/form.tsx';
import { Hidden } from '../../../platform/html/fields.tsx';
import { Table } from '../../../platform/html/table.tsx';
import { formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import type { EvaluationDimension } from '../../editions/model.ts';
import { dimensionName } from '../../names.ts';
import type { Answer } from '../model.ts';
import type { Entry } from '../read.ts';
import { words } from '../words.ts';
import { StateChip } from './state-chip.tsx';

/** The items of one evaluation dimension, with the one press that verifies all complete ones. */
export function ItemTable(props: {
  dimension: EvaluationDimension;
  entries: readonly Entry[];
  cycle: string;
  at: At;
  once: string;
}) {
  const { dimension, entries, cycle, at } = props;
  const w = words(at.lang);
  const complete = entries.filter((each) => each.mayVerify && each.complete).length;
  const home = at.href(`/kerja/evaluasi/${cycle}`);
  return (
    <div id={`dimensi-${dimension}`}>
      <Table<Entry>
        lang={at.lang}
        caption={dimensionName(dimension, at.lang)}
        dense
        rowKey={(entry) => entry.item.code}
        columns={[
          {
            key: 'title',
            head: w.statement,
            rowHead: true,
            cell: ({ item, answer }) => (
              <>
                <a href={`${home}/butir/${item.code}`}>
                  {item.code} · {pick(item.title, at.lang)}
                </a>
                <small class="quiet">{[answer.organisationName, ...claimed(answer, at)].join(' · ')}</small>
              </>
            ),
          },
          { key: 'state', head: w.state, cell: ({ answer }) => <StateChip state={answer.state} lang={at.lang} /> },
        ]}
        rows={entries}
      />
      {complete > 0 && (
        <Form action={`${home}/verifikasi`} label={dimensionName(dimension, at.lang)}>
          <Hidden name="_once" value={`${props.once}-${dimension}`} />
          <Hidden name="dimension" value={dimension} />
          <div class="acts">
            <Button kind="primary">{w.verifyAll(formatNumber(at.lang, complete))}</Button>
            <span class="quiet">{w.verifyAllWhy}</span>
          </div>
        </Form>
      )}
    </div>
  );
}

/** Level claimed and documents behind it, once there is an answer. */
function claimed(answer: Answer, at: At): string[] {
  if (answer.version === 0) return [];
  const w = words(at.lang);
  const level = answer.level === null ? w.noLevel : w.atLevel(String(answer.level));
  return [level, w.documents(formatNumber(at.lang, answer.evidence))];
}
