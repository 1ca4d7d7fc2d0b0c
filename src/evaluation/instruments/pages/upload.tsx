import type { At } from '../../../kernel/capability/at.ts';
import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { FileField, Hidden } from '../../../platform/html/fields.tsx';
import { FormPage } from '../../../platform/html/form-page.tsx';
import { Form } from '../../../platform/html/form.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { Prose, Section, Stack } from '../../../platform/html/page.tsx';
import { Notice } from '../../../platform/html/panel.tsx';
import { Table } from '../../../platform/html/table.tsx';
import type { Problem } from '../../../platform/problem/problem.ts';
import { formatNumber } from '../../../platform/words/format.ts';
import { uploadKinds } from '../model.ts';
import { faultySlug } from '../upload.ts';
import { words } from '../words.ts';

/** Uploading a file to be checked; a faulty one comes back with every fault, its line beside it. */
export function UploadPage(props: {
  at: At;
  values: Readonly<Record<string, unknown>>;
  problem?: Problem | undefined;
  once: string;
}) {
  const { at, problem } = props;
  const w = words(at.lang);
  const faulty = problem?.slug === faultySlug ? problem : undefined;
  const of = formStateOf({}, faulty ? undefined : problem, at.lang);
  const faults = (faulty?.fields ?? []).map((each) => splitLine(each.message[at.lang]));
  return (
    <FormPage
      lang={at.lang}
      crumbs={[
        { href: at.href('/kerja'), label: w.workspace },
        { href: at.href('/kerja/instrumen'), label: w.instruments },
      ]}
      of={of}
      title={w.import}
      intro={w.importIntro}
    >
      {faulty && (
        <Section title={w.faults(formatNumber(at.lang, faults.length))} id="kesalahan">
          <Stack>
            <Notice tone="bad">
              <p>{w.faultsWhy}</p>
            </Notice>
            <Table<Fault>
              lang={at.lang}
              caption={w.faults(formatNumber(at.lang, faults.length))}
              quietCaption
              stack
              columns={[
                { key: 'line', head: w.line, tight: true, cell: (row) => row.line },
                { key: 'fault', head: w.fault, rowHead: true, cell: (row) => row.fault },
              ]}
              rows={faults}
            />
          </Stack>
        </Section>
      )}
      <Form action={at.href('/kerja/instrumen/impor')} multipart>
        <Hidden name="_once" value={props.once} />
        <FileField name="file" label={w.file} hint={w.fileHint} accepts={uploadKinds} required of={of} />
        <Buttons>
          <Button kind="primary">{w.check}</Button>
        </Buttons>
      </Form>
      <Section title={w.shape} intro={w.shapeIntro}>
        <Prose>
          <p>{w.shapeCsv}</p>
        </Prose>
        <Buttons>
          <ButtonLink icon="download" href="/evaluasi/instrumen/serasan-1/berkas.json">
            {w.example}
          </ButtonLink>
        </Buttons>
      </Section>
    </FormPage>
  );
}

interface Fault {
  readonly line: string;
  readonly fault: string;
}

/** `Baris 8: …` as two cells; a fault of the whole file has no line. */
function splitLine(sentence: string): Fault {
  const [, line, fault] = /^\p{L}+ (\d+): ([\s\S]*)$/u.exec(sentence) ?? [];
  return line && fault ? { line, fault } : { line: '–', fault: sentence };
}
