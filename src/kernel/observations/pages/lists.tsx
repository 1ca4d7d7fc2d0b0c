import { ButtonLink } from '../../../platform/html/button.tsx';
import { Chip, Chips } from '../../../platform/html/chip.tsx';
import { PageHead } from '../../../platform/html/page.tsx';
import { Empty, Notice } from '../../../platform/html/panel.tsx';
import { Table } from '../../../platform/html/table.tsx';
import { formatDate, formatPeriod } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import type { At } from '../../capability/at.ts';
import { stages, type EntryTask, type Stage } from '../desk.ts';
import type { FigureSet } from '../queries.ts';
import { words } from '../words.ts';

/** The indicators that a person enters, unfinished ones first. */
export function EntryListPage({ data, at }: { data: EntryTask[]; at: At }) {
  const w = words(at.lang);
  return (
    <div class="wrap page">
      <PageHead title={w.figures} intro={w.figuresIntro} />
      {data.length === 0 ? (
        <Empty title={w.nothingToEnter}>{w.nothingToEnterDetail}</Empty>
      ) : (
        <Table
          lang={at.lang}
          caption={w.figures}
          quietCaption
          stack
          rows={data}
          rowKey={(row) => row.indicator.code}
          columns={[
            {
              key: 'name',
              head: w.indicator,
              rowHead: true,
              cell: (row) => (
                <>
                  <a href={at.href(`/kerja/angka/${row.indicator.code}/${row.period}`)}>
                    {pick(row.indicator.name, at.lang)}
                  </a>
                  <small>{row.indicator.code}</small>
                </>
              ),
            },
            { key: 'period', head: w.period, tight: true, cell: (row) => formatPeriod(at.lang, row.period) },
            {
              key: 'filled',
              head: w.status,
              cell: (row) => (
                <Chips>
                  <Chip
                    tone={row.filled >= row.expected ? 'good' : 'plain'}
                    icon={row.filled >= row.expected ? 'check' : undefined}
                  >
                    {w.filled(row.filled, row.expected)}
                  </Chip>
                  {row.returned > 0 && (
                    <Chip tone="bad" icon="alert">
                      {`${row.returned} ${w.returnedStep.toLowerCase()}`}
                    </Chip>
                  )}
                </Chips>
              ),
            },
            {
              key: 'due',
              head: w.due,
              cell: (row) => <Due on={row.filled >= row.expected ? undefined : row.due} at={at} />,
            },
            {
              key: 'open',
              head: w.fill,
              cell: (row) => (
                <ButtonLink small href={at.href(`/kerja/angka/${row.indicator.code}/${row.period}`)}>
                  {w.fill}
                  <span class="sr"> {pick(row.indicator.name, at.lang)}</span>
                </ButtonLink>
              ),
            },
          ]}
        />
      )}
    </div>
  );
}

/** Submission sets that wait for the person's decision. */
export function ReviewListPage({
  data,
  at,
  done,
}: {
  data: { stage: Stage; sets: (FigureSet & { due: string })[] };
  at: At;
  done: string | undefined;
}) {
  const w = words(at.lang);
  const { path } = stages[data.stage];
  return (
    <div class="wrap page">
      <PageHead
        title={data.stage === 'approve' ? w.approvals : w.verifications}
        intro={data.stage === 'approve' ? w.approvalsIntro : w.verificationsIntro}
      />
      {done && <Notice tone="good">{savedWords(w, done)}</Notice>}
      {data.sets.length === 0 ? (
        <Empty title={w.nothingWaits}>{w.nothingWaitsDetail}</Empty>
      ) : (
        <Table
          lang={at.lang}
          caption={data.stage === 'approve' ? w.approvals : w.verifications}
          quietCaption
          stack
          rows={data.sets}
          rowKey={(row) => `${row.indicator}-${row.period}`}
          columns={[
            {
              key: 'name',
              head: w.indicator,
              rowHead: true,
              cell: (row) => (
                <>
                  <a href={at.href(`${path}/${row.indicator}/${row.period}`)}>
                    {pick([row.name_id, row.name_en], at.lang)}
                  </a>
                  <small>{[row.organisation, ...row.authors].filter(Boolean).join(' · ')}</small>
                </>
              ),
            },
            { key: 'period', head: w.period, tight: true, cell: (row) => formatPeriod(at.lang, row.period) },
            { key: 'count', head: w.count, number: true, cell: (row) => row.count },
            { key: 'due', head: w.due, cell: (row) => <Due on={row.due} at={at} /> },
          ]}
        />
      )}
    </div>
  );
}

export function savedWords(w: ReturnType<typeof words>, done: string): string {
  return done === 'verifikasi' ? w.savedVerified : done === 'setuju' ? w.savedApproved : w.savedReturned;
}

/** A last day, with a word and a colour when it has passed. */
export function Due({ on, at }: { on: string | undefined; at: At }) {
  const w = words(at.lang);
  if (!on) return <span class="quiet">–</span>;
  const late = on < at.today;
  return (
    <Chip tone={late ? 'bad' : 'plain'} icon={late ? 'alert' : 'clock'}>
      {formatDate(at.lang, on)}
      {late && `, ${w.late}`}
    </Chip>
  );
}
