import type { At } from '../../../../kernel/capability/at.ts';
import type { FormProps } from '../../../../kernel/capability/route.ts';
import { Button, ButtonLink, Buttons } from '../../../../platform/html/button.tsx';
import { Chip } from '../../../../platform/html/chip.tsx';
import { valueOf } from '../../../../platform/html/field.tsx';
import { DateField, Hidden } from '../../../../platform/html/fields.tsx';
import { formStateOf } from '../../../../platform/html/form-state.ts';
import { ErrorSummary, Form } from '../../../../platform/html/form.tsx';
import { Crumbs } from '../../../../platform/html/navigation.tsx';
import { PageHead, Section } from '../../../../platform/html/page.tsx';
import { Panel } from '../../../../platform/html/panel.tsx';
import { Table } from '../../../../platform/html/table.tsx';
import { formatDate, localDate } from '../../../../platform/words/format.ts';
import { pick } from '../../../../platform/words/words.ts';
import { mayPublish, seenOf, versionOn, type Draft } from '../model.ts';
import type { StandardDesk } from '../standard-desk.ts';
import { words } from '../standard-words.ts';
import { NeedsPanel, ServiceHead, StandardSection } from './service.tsx';

/** One service at its agency's desk: the draft, if there is one, and every published version. */
export function StandardPage({ data, at, once }: { data: StandardDesk; at: At; once: string }) {
  const w = words(at.lang);
  const { code, latest, draft } = data;
  const named = latest ?? draft;
  const title = named ? pick(named.name, at.lang) : code;
  return (
    <div class="wrap page">
      <Crumbs lang={at.lang} items={[{ label: w.standards, href: at.href('/kerja/standar') }]} here={title} />
      <PageHead
        eyebrow={named?.organisationName}
        title={title}
        actions={
          <Buttons>
            {!draft && (
              <ButtonLink kind="primary" href={at.href(`/kerja/standar/${code}/ubah`)} icon="edit">
                {w.newVersion}
              </ButtonLink>
            )}
            {latest && <ButtonLink href={at.href(publicPath(data, at))}>{w.publicPage}</ButtonLink>}
          </Buttons>
        }
      />
      {draft && <DraftPanel draft={draft} at={at} once={once} />}
      {latest && <History data={data} at={at} />}
    </div>
  );
}

/** Until a first version is in force only the version itself has a page. */
function publicPath({ code, versions }: StandardDesk, at: At): string {
  return versionOn(versions, at.today) ? `/layanan/${code}` : `/layanan/${code}/versi/${versions[0]?.version}`;
}

function DraftPanel({ draft, at, once }: { draft: Draft; at: At; once: string }) {
  const w = words(at.lang);
  const own = `/kerja/standar/${draft.code}`;
  return (
    <Panel title={w.openDraft} aside={<Chip icon="edit">{w.draft}</Chip>}>
      <p>{w.openDraftText(formatDate(at.lang, localDate(draft.savedAt)), draft.after)}</p>
      <form method="post" action={at.href(`${own}/buang`)} data-guard="">
        <Hidden name="_once" value={once} />
        <Buttons>
          <ButtonLink kind="primary" href={at.href(`${own}/konsep`)}>
            {mayPublishIt(draft, at) ? w.preview : w.previewOnly}
          </ButtonLink>
          <ButtonLink href={at.href(`${own}/ubah`)}>{w.editDraft}</ButtonLink>
          <Button kind="danger">{w.discard}</Button>
        </Buttons>
      </form>
    </Panel>
  );
}

function History({ data, at }: { data: StandardDesk; at: At }) {
  const w = words(at.lang);
  const held = versionOn(data.versions, at.today);
  return (
    <Section title={w.history} intro={w.historyIntro}>
      <Table
        lang={at.lang}
        caption={w.history}
        quietCaption
        stack
        rows={data.versions}
        rowKey={(row) => String(row.version)}
        columns={[
          {
            key: 'version',
            head: w.versionHead,
            rowHead: true,
            cell: (row) => <a href={at.href(`/layanan/${data.code}/versi/${row.version}`)}>{w.version(row.version)}</a>,
          },
          { key: 'from', head: w.validFrom, cell: (row) => formatDate(at.lang, row.validFrom) },
          {
            key: 'state',
            head: w.state,
            cell: (row) => (
              <Chip tone={row === held ? 'good' : undefined}>
                {row === held ? w.now : row.validFrom > at.today ? w.scheduled : w.past}
              </Chip>
            ),
          },
          { key: 'decree', head: w.decree, cell: (row) => row.decree ?? '–' },
          {
            key: 'published',
            head: w.publishedAt,
            cell: (row) => (
              <>
                {formatDate(at.lang, localDate(row.publishedAt))}
                {row.publisherName && <small>{row.publisherName}</small>}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}

/** The public page as it would be; below it, whoever may publishes it from a day on. */
export function StandardPreviewPage({ data, at, values, problem, once }: FormProps<StandardDesk & { draft: Draft }>) {
  const w = words(at.lang);
  const { draft } = data;
  const name = pick(draft.name, at.lang);
  const own = `/kerja/standar/${draft.code}`;
  const of = formStateOf({ validFrom: data.earliest, seen: seenOf(draft), ...values }, problem, at.lang);
  return (
    <div class="wrap page">
      <Crumbs
        lang={at.lang}
        items={[
          { label: w.standards, href: at.href('/kerja/standar') },
          { label: name, href: at.href(own) },
        ]}
        here={w.previewOnly}
      />
      <ErrorSummary lang={at.lang} of={of} message={of.message} />
      <ServiceHead
        of={draft}
        at={at}
        chips={<Chip icon="edit">{w.draft}</Chip>}
        actions={
          <Buttons>
            {mayPublishIt(draft, at) && (
              <ButtonLink kind="primary" href="#terbit">
                {w.publishTitle}
              </ButtonLink>
            )}
            <ButtonLink href={at.href(`${own}/ubah`)} icon="edit">
              {w.editDraft}
            </ButtonLink>
          </Buttons>
        }
      />
      <NeedsPanel of={draft} at={at} />
      <StandardSection of={draft} at={at} />
      <Panel title={w.publishTitle} id="terbit" sunken>
        <p>{w.previewIntro}</p>
        {mayPublishIt(draft, at) ? (
          <Form action={at.href(`${own}/terbit`)}>
            <DateField
              name="validFrom"
              label={w.validFrom}
              hint={w.publishHint(formatDate(at.lang, data.earliest))}
              min={data.earliest}
              of={of}
              required
            />
            <Hidden name="seen" value={valueOf({ name: 'seen', of }) ?? ''} />
            <Hidden name="_once" value={once} />
            <Buttons>
              <Button kind="primary">{w.publish}</Button>
            </Buttons>
          </Form>
        ) : (
          <p>{w.waitsForHead}</p>
        )}
      </Panel>
    </div>
  );
}

function mayPublishIt(draft: Draft, at: At): boolean {
  return at.may(mayPublish, { areaCode: at.regency, organisationCode: draft.organisationCode });
}
