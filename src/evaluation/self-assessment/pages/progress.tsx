import type { At } from '../../../kernel/capability/at.ts';
import { Bar } from '../../../platform/html/bar.tsx';
import { Chip } from '../../../platform/html/chip.tsx';
import { Table } from '../../../platform/html/table.tsx';
import { formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { dimensionMeasures, dimensionName } from '../../names.ts';
import { answerStates, byDimension, progressOf, type Progress } from '../model.ts';
import type { Entry } from '../read.ts';
import { stateWords, words } from '../words.ts';

/** How many items are in each unfinished state. */
export function StateChips({ progress, at }: { progress: Progress; at: At }) {
  return (
    <>
      {answerStates
        .filter((state) => state !== 'verified' && progress.byState[state] > 0)
        .map((state) => (
          <Chip key={state}>
            {formatNumber(at.lang, progress.byState[state])} {pick(stateWords[state], at.lang).toLowerCase()}
          </Chip>
        ))}
    </>
  );
}

/** The five evaluation dimensions with what each measures. */
export function DimensionProgress({ entries, at }: { entries: readonly Entry[]; at: At }) {
  const w = words(at.lang);
  return (
    <ProgressTable
      caption={`${w.dimension}: ${w.verifiedOf}`}
      head={w.dimension}
      at={at}
      rows={byDimension(entries).map(({ dimension, entries: own }) => ({
        key: dimension,
        href: `#dimensi-${dimension}`,
        name: dimensionName(dimension, at.lang),
        detail: dimensionMeasures(dimension, at.lang),
        progress: progressOf(own.map((each) => each.answer)),
      }))}
    />
  );
}

/** Agencies that still owe an answer in sight; those that have finished behind a line. */
export function AgencyProgress({ entries, home, at }: { entries: readonly Entry[]; home: string; at: At }) {
  const w = words(at.lang);
  const rows = [...Map.groupBy(entries, (each) => each.answer.organisation)]
    .map(([code, list]) => ({
      key: code,
      href: `${home}?opd=${encodeURIComponent(code)}#butir`,
      name: list[0]?.answer.organisationName ?? code,
      progress: progressOf(list.map((each) => each.answer)),
    }))
    .toSorted((a, b) => left(b.progress) - left(a.progress) || a.name.localeCompare(b.name, 'id'));
  const open = rows.filter((row) => left(row.progress) > 0);
  const finished = rows.filter((row) => left(row.progress) === 0);
  return (
    <>
      {open.length > 0 && (
        <ProgressTable caption={`${w.agency}: ${w.verifiedOf}`} head={w.agency} at={at} rows={open} />
      )}
      {finished.length > 0 && (
        <details>
          <summary>{w.finishedAgencies(formatNumber(at.lang, finished.length))}</summary>
          <ProgressTable
            caption={w.finishedAgencies(formatNumber(at.lang, finished.length))}
            head={w.agency}
            at={at}
            rows={finished}
          />
        </details>
      )}
    </>
  );
}

function left(progress: Progress): number {
  return progress.total - progress.byState.verified;
}

interface ProgressRow {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  readonly detail?: string | undefined;
  readonly progress: Progress;
}

function ProgressTable(props: { caption: string; head: string; rows: readonly ProgressRow[]; at: At }) {
  const { at } = props;
  const w = words(at.lang);
  const say = (n: number) => formatNumber(at.lang, n);
  return (
    <Table<ProgressRow>
      lang={at.lang}
      caption={props.caption}
      quietCaption
      dense
      rowKey={(row) => row.key}
      columns={[
        {
          key: 'name',
          head: props.head,
          rowHead: true,
          cell: (row) => (
            <>
              <a href={row.href}>{row.name}</a>
              {row.detail && <small class="quiet"> {row.detail}</small>}
            </>
          ),
        },
        {
          key: 'verified',
          head: w.verifiedOf,
          number: true,
          tight: true,
          cell: (row) => w.outOf(say(row.progress.byState.verified), say(row.progress.total)),
        },
        {
          key: 'bar',
          head: w.progress,
          cell: (row) => <Bar value={(row.progress.byState.verified / row.progress.total) * 100} thin />,
        },
      ]}
      rows={props.rows}
    />
  );
}
