import { DeskList, type DeskListProps } from '../../../../blocks/cases/pages/desk.tsx';
import { StatusChips, Timeline } from '../../../../blocks/cases/pages/status.tsx';
import { Correspondence, VerbForms, type Tried } from '../../../../blocks/cases/pages/verbs.tsx';
import type { DeskCase } from '../../../../blocks/cases/rows.ts';
import type { At } from '../../../../kernel/capability/at.ts';
import { Button } from '../../../../platform/html/button.tsx';
import { Hidden } from '../../../../platform/html/fields.tsx';
import { Crumbs } from '../../../../platform/html/navigation.tsx';
import { PageHead, Split, Stack } from '../../../../platform/html/page.tsx';
import { Definition, Evidence, Panel } from '../../../../platform/html/panel.tsx';
import { formatDate, formatNumber } from '../../../../platform/words/format.ts';
import { pick } from '../../../../platform/words/words.ts';
import type { Requirement } from '../model.ts';
import { words } from '../words.ts';

/** Paths of the office's verbs below an application's page. */
export const verbPaths = {
  receive: 'terima',
  process: 'proses',
  finish: 'selesai',
  askCompletion: 'minta-kelengkapan',
  reject: 'tolak',
} as const;

export function DeskListPage(props: DeskListProps) {
  const w = words(props.at.lang);
  return (
    <div class="wrap page">
      <PageHead title={w.deskTitle} intro={w.deskIntro} />
      <DeskList {...props} />
    </div>
  );
}

export interface DeskCasePageData {
  readonly desk: DeskCase;
  readonly ticked: readonly Requirement[];
}

/** An application as its officer works on it: what can be done now beside what happened and who asked. */
export function DeskCasePage({ data, at, tried }: { data: DeskCasePageData; at: At; tried: Tried }) {
  const w = words(at.lang);
  const { desk } = data;
  const { row } = desk;
  return (
    <div class="wrap page">
      <Crumbs lang={at.lang} items={[{ label: w.deskTitle, href: at.href('/kerja/layanan') }]} here={row.number} />
      <PageHead
        eyebrow={row.number}
        title={pick([row.titleId, row.titleEn], at.lang)}
        intro={`${pick(desk.state.name, at.lang)} · ${row.organisationName}`}
        chips={<StatusChips status={desk} at={at} />}
        actions={<TakeForm data={data} at={at} once={tried.once} />}
      />
      <Split weight="main">
        <Stack>
          <VerbForms desk={desk} at={at} paths={verbPaths} tried={tried} />
          <Correspondence desk={desk} at={at} writePath="pesan" tried={tried} />
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

function TakeForm({ data, at, once }: { data: DeskCasePageData; at: At; once: string }) {
  const w = words(at.lang);
  const { row } = data.desk;
  if (row.outcome !== null || row.assigneeId === at.person?.id) return null;
  return (
    <form method="post" action={at.href(`/kerja/layanan/${row.number}/ambil`)} data-guard="">
      <Hidden name="_once" value={`${once}:take`} />
      <Button>{w.take}</Button>
    </form>
  );
}

function Applicant({ data, at }: { data: DeskCasePageData; at: At }) {
  const w = words(at.lang);
  const { row, applicant, attachments } = data.desk;
  return (
    <Panel title={w.applicant}>
      <Definition
        items={[
          [w.name, applicant.name ?? w.erased],
          [w.contact, applicant.contact ?? w.erased],
          [w.village, row.areaName],
          [w.assignee, row.assigneeName ?? w.nobody],
          [w.dueOn, formatDate(at.lang, row.dueOn)],
          [w.ticked, data.ticked.map((each) => pick(each.name, at.lang)).join('; ') || w.none],
        ]}
      />
      {attachments.length > 0 && (
        <Evidence
          items={attachments.map((each) => ({
            title: each.fileName,
            detail: `${each.mediaType} · ${formatNumber(at.lang, Math.ceil(each.bytes / 1024))} KB`,
            href: `/kerja/layanan/${row.number}/berkas/${each.id}`,
          }))}
        />
      )}
      <p class="src">{w.personalNote(formatDate(at.lang, applicant.keepUntil))}</p>
    </Panel>
  );
}
