import type { At } from '../../../kernel/capability/at.ts';
import { Button } from '../../../platform/html/button.tsx';
import { Hidden } from '../../../platform/html/fields.tsx';
import { Crumbs } from '../../../platform/html/navigation.tsx';
import { PageHead, Split, Stack } from '../../../platform/html/page.tsx';
import { Definition, Evidence, Panel } from '../../../platform/html/panel.tsx';
import { formatBytes, formatDate, localDate } from '../../../platform/words/format.ts';
import { pick, type Pair } from '../../../platform/words/words.ts';
import { deskPath, mayForget } from '../model.ts';
import type { DeskCase } from '../rows.ts';
import { words } from '../words.ts';
import { StatusChips, Timeline } from './status.tsx';
import { Correspondence, VerbForms, type Tried } from './verbs.tsx';

export interface DeskCaseData {
  readonly desk: DeskCase;
  /** Heading of the list it came from. */
  readonly title: Pair;
  /** What the kind's capability knows besides, as terms and values. */
  readonly facts: readonly (readonly [string, string])[];
}

/** A case as its officer works on it: what can be done now beside what happened and who asked. */
export function DeskCasePage({ data, at, tried }: { data: DeskCaseData; at: At; tried: Tried }) {
  const w = words(at.lang);
  const { desk } = data;
  const { row } = desk;
  return (
    <div class="wrap page">
      <Crumbs
        lang={at.lang}
        items={[{ label: pick(data.title, at.lang), href: at.href(desk.kind.desk) }]}
        here={row.number}
      />
      <PageHead
        eyebrow={row.number}
        title={pick([row.titleId, row.titleEn], at.lang)}
        intro={`${pick(desk.state.name, at.lang)} · ${row.organisationName}`}
        chips={<StatusChips status={desk} at={at} />}
        actions={<TakeForm data={data} at={at} once={tried.once} />}
      />
      <Split weight="main">
        <Stack>
          <VerbForms desk={desk} at={at} tried={tried} />
          <Correspondence desk={desk} at={at} tried={tried} />
        </Stack>
        <Stack>
          <Applicant data={data} at={at} />
          <Panel title={w.caseFacts}>
            <Timeline status={desk} at={at} />
          </Panel>
        </Stack>
      </Split>
    </div>
  );
}

function TakeForm({ data, at, once }: { data: DeskCaseData; at: At; once: string }) {
  const w = words(at.lang);
  const { row, kind } = data.desk;
  if (row.outcome !== null || row.assigneeId === at.person?.id) return null;
  return (
    <form method="post" action={at.href(`${deskPath(kind, row.number)}/ambil`)} data-guard="">
      <Hidden name="_once" value={`${once}:take`} />
      <Button>{w.take}</Button>
    </form>
  );
}

function Applicant({ data, at }: { data: DeskCaseData; at: At }) {
  const w = words(at.lang);
  const { row, kind, applicant, attachments } = data.desk;
  return (
    <Panel title={w.applicant}>
      <Definition
        items={[
          [w.name, applicant.name ?? w.erased],
          [w.contact, applicant.contact ?? w.erased],
          [w.area, row.areaName],
          [w.assignee, row.assigneeName ?? w.nobody],
          [w.dueOn, formatDate(at.lang, row.dueOn)],
          ...data.facts,
        ]}
      />
      {attachments.length > 0 && (
        <Evidence
          items={attachments.map((each) => ({
            title: each.fileName,
            detail: `${each.mediaType} · ${formatBytes(at.lang, each.bytes)}`,
            href: `${deskPath(kind, row.number)}/berkas/${each.id}`,
          }))}
        />
      )}
      <p class="src">
        {applicant.erasedAt
          ? w.erasedOn(formatDate(at.lang, localDate(applicant.erasedAt)))
          : w.personalNote(formatDate(at.lang, applicant.keepUntil))}{' '}
        {!applicant.erasedAt && row.outcome !== null && at.may(mayForget, row) && (
          <a href={at.href(`${deskPath(kind, row.number)}/hapus-data`)}>{w.forget}</a>
        )}
      </p>
    </Panel>
  );
}
