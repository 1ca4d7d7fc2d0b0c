import type { At } from '../../../kernel/capability/at.ts';
import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Checkboxes } from '../../../platform/html/choices.tsx';
import { Hidden } from '../../../platform/html/fields.tsx';
import { Form } from '../../../platform/html/form.tsx';
import { Crumbs } from '../../../platform/html/navigation.tsx';
import { PageHead, Section, Stack, Wrap } from '../../../platform/html/page.tsx';
import { Definition, Notice } from '../../../platform/html/panel.tsx';
import type { Problem } from '../../../platform/problem/problem.ts';
import { formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { statusWords } from '../../cycles/words.ts';
import type { Import } from '../import.ts';
import { instrumentHash } from '../model.ts';
import { words } from '../words.ts';
import { InstrumentItems } from './items.tsx';
import { weightsText } from './list.tsx';

export interface PreviewData extends Import {
  /** SHA-256 of the uploaded file. */
  readonly file: string;
  readonly editionKnown: boolean;
  /** Why it cannot be published as it is: its code is taken, or the edition stands with other weights. */
  readonly refusal: Problem | undefined;
  readonly once: string;
}

/** What was read from a file, before anything is kept: name, weights, every item, and the one button. */
export function ImportPreview({ data, at }: { data: PreviewData; at: At }) {
  const w = words(at.lang);
  const { instrument, edition } = data;
  return (
    <div class="page">
      <Wrap>
        <Stack>
          <Crumbs
            lang={at.lang}
            items={[
              { href: at.href('/kerja/instrumen'), label: w.instruments },
              { href: at.href('/kerja/instrumen/impor'), label: w.import },
            ]}
            here={w.preview}
          />
          <PageHead
            eyebrow={w.preview}
            title={pick(instrument.name, at.lang)}
            intro={w.previewIntro(formatNumber(at.lang, instrument.items.length))}
          />
          <Definition
            items={[
              [w.instrument, <code>{instrument.code}</code>],
              [w.source, <span lang="id">{instrument.source}</span>],
              [
                w.edition,
                edition
                  ? `${pick(edition.name, at.lang)} · ${pick(statusWords[edition.status], at.lang)} · ${
                      data.editionKnown ? w.editionKnown : w.editionNew
                    }`
                  : w.noEdition,
              ],
              ...(edition ? [[w.weights, weightsText(edition, at)] as const] : []),
              [w.fingerprint, <code>{instrumentHash(instrument)}</code>],
            ]}
          />
          {data.refusal ? (
            <>
              <Notice tone="bad">
                <p>{data.refusal.sentence(at.lang)}</p>
              </Notice>
              <Buttons>
                <ButtonLink kind="primary" href={at.href('/kerja/instrumen/impor')}>
                  {w.otherFile}
                </ButtonLink>
              </Buttons>
            </>
          ) : (
            <Section title={w.publish} id="terbitkan">
              <Form action={at.href(`/kerja/instrumen/impor/${data.file}/terbitkan`)}>
                <Hidden name="_once" value={data.once} />
                <Checkboxes
                  name="confirm"
                  label={w.confirm}
                  options={[{ value: 'yes', label: w.confirmText }]}
                  required
                />
                <Buttons>
                  <Button kind="primary" icon="lock">
                    {w.publish}
                  </Button>
                  <ButtonLink href={at.href('/kerja/instrumen/impor')}>{w.otherFile}</ButtonLink>
                </Buttons>
              </Form>
            </Section>
          )}
          <InstrumentItems instrument={instrument} edition={edition} at={at} />
        </Stack>
      </Wrap>
    </div>
  );
}
