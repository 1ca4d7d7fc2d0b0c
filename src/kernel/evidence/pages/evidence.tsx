import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Chip } from '../../../platform/html/chip.tsx';
import { DateField, FileField, Hidden, TextField } from '../../../platform/html/fields.tsx';
import { FormPage } from '../../../platform/html/form-page.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { Form } from '../../../platform/html/form.tsx';
import { Island } from '../../../platform/html/island.tsx';
import { PageHead, Section } from '../../../platform/html/page.tsx';
import { Definition, Empty, Notice } from '../../../platform/html/panel.tsx';
import { Table } from '../../../platform/html/table.tsx';
import { formatBytes, formatDate, formatPeriod, localDate } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import type { At } from '../../capability/at.ts';
import type { FormProps } from '../../capability/route.ts';
import { groupHash, type Evidence } from '../model.ts';
import type { EvidenceUse } from '../queries.ts';
import { words } from '../words.ts';

/** The agency's documents, newest first. */
export function EvidenceListPage({ data, at, saved }: { data: Evidence[]; at: At; saved: boolean }) {
  const w = words(at.lang);
  const actions = (
    <>
      {at.may('evidence.guard') && <ButtonLink href={at.href('/kerja/bukti/rusak')}>{w.damaged}</ButtonLink>}
      {at.may('evidence.give') && (
        <ButtonLink href={at.href('/kerja/bukti/baru')} kind="primary" icon="plus">
          {w.add}
        </ButtonLink>
      )}
    </>
  );
  return (
    <div class="wrap page">
      <PageHead title={w.evidence} intro={w.listIntro} actions={actions} />
      {saved && <Notice tone="good">{w.saved}</Notice>}
      {data.length === 0 ? (
        <Empty title={w.none}>{w.noneDetail}</Empty>
      ) : (
        <Table
          lang={at.lang}
          caption={w.evidence}
          quietCaption
          stack
          rows={data}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'title',
              head: w.title,
              rowHead: true,
              cell: (row) => (
                <>
                  <a href={at.href(`/bukti/${row.id}`)} lang="id">
                    {row.title}
                  </a>
                  <small>{row.fileName ?? row.url}</small>
                </>
              ),
            },
            {
              key: 'size',
              head: w.size,
              number: true,
              cell: (row) => (row.bytes === null ? '–' : formatBytes(at.lang, row.bytes)),
            },
            { key: 'org', head: w.organisation, cell: (row) => row.organisation ?? '–' },
            {
              key: 'given',
              head: w.givenOn,
              tight: true,
              cell: (row) => formatDate(at.lang, localDate(row.createdAt)),
            },
          ]}
        />
      )}
    </div>
  );
}

/** Hands over one document. */
export function GiveEvidencePage({ at, values, problem, once }: FormProps<unknown>) {
  const w = words(at.lang);
  const of = formStateOf(values, problem, at.lang);
  return (
    <FormPage
      lang={at.lang}
      crumbs={[{ href: at.href('/kerja/bukti'), label: w.evidence }]}
      of={of}
      title={w.add}
      intro={w.addIntro}
    >
      <Form action={at.href('/kerja/bukti/baru')} multipart>
        <Hidden name="_once" value={once} />
        <Hidden name="upload" value="" />
        <TextField name="title" label={w.title} hint={w.titleHint} maxLength={200} of={of} lang={at.lang} />
        <FileField name="file" label={w.file} hint={w.fileHint} of={of} lang={at.lang} />
        <TextField name="url" label={w.url} hint={w.urlHint} type="url" of={of} lang={at.lang} />
        <DateField name="issuedOn" label={w.issuedOn} of={of} lang={at.lang} />
        <DateField name="validUntil" label={w.validUntil} of={of} lang={at.lang} />
        <Buttons>
          <Button kind="primary">{w.save}</Button>
        </Buttons>
      </Form>
      <Island name="upload" />
    </FormPage>
  );
}

/** What is known of a document and what rests on it. */
export function EvidencePage({ data, at }: { data: { evidence: Evidence; uses: EvidenceUse[] }; at: At }) {
  const w = words(at.lang);
  const { evidence, uses } = data;
  const { fileHash } = evidence;
  return (
    <div class="wrap page">
      <PageHead
        eyebrow={w.evidence}
        title={evidence.title}
        chips={evidence.demo ? <Chip tone="demo">{w.demo}</Chip> : undefined}
        actions={
          fileHash ? (
            <ButtonLink href={`/bukti/${evidence.id}/berkas`} kind="primary" icon="download">
              {w.download}
            </ButtonLink>
          ) : evidence.url ? (
            <ButtonLink href={evidence.url} rel="noopener noreferrer" icon="link">
              {w.visit}
            </ButtonLink>
          ) : undefined
        }
      />
      <Definition
        items={[
          ...(evidence.fileName ? ([[w.file, evidence.fileName]] as const) : []),
          ...(evidence.url ? ([[w.url, evidence.url]] as const) : []),
          ...(evidence.mediaType ? ([[w.kind, evidence.mediaType]] as const) : []),
          ...(evidence.bytes === null ? [] : ([[w.size, formatBytes(at.lang, evidence.bytes)]] as const)),
          ...(fileHash ? ([[w.hash, <code key="hash">{groupHash(fileHash)}</code>]] as const) : []),
          [w.organisation, evidence.organisation ?? '–'],
          ...(evidence.issuedOn ? ([[w.issuedOn, formatDate(at.lang, evidence.issuedOn)]] as const) : []),
          ...(evidence.validUntil ? ([[w.validUntil, formatDate(at.lang, evidence.validUntil)]] as const) : []),
          [w.givenOn, formatDate(at.lang, localDate(evidence.createdAt))],
        ]}
      />
      {fileHash && <p class="src">{w.sealed}</p>}
      <Section title={w.usedFor} intro={uses.length > 0 ? w.usedForIntro : w.notUsed}>
        {uses.length > 0 && (
          <Table
            lang={at.lang}
            caption={`${w.usedFor}: ${evidence.title}`}
            quietCaption
            stack
            rows={uses}
            rowKey={(row) => row.observation}
            columns={[
              {
                key: 'indicator',
                head: w.indicator,
                rowHead: true,
                cell: (row) => (
                  <a href={at.href(`/jejak/${row.observation}`)}>{pick([row.name_id, row.name_en], at.lang)}</a>
                ),
              },
              { key: 'area', head: w.area, cell: (row) => row.areaName },
              { key: 'period', head: w.period, cell: (row) => formatPeriod(at.lang, row.period) },
            ]}
          />
        )}
      </Section>
    </div>
  );
}
