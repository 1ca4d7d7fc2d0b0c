import type { At } from '../../../kernel/capability/at.ts';
import { Section, Stack } from '../../../platform/html/page.tsx';
import { Definition, Evidence } from '../../../platform/html/panel.tsx';
import { formatDateTime, formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { METHOD } from '../../../methods/smart-city-index/smart-city-index.ts';
import type { PublishedCycleView } from '../read.ts';
import { words } from '../words.ts';

/** What an outsider needs to check a published cycle without us. */
export function VerifySection({ data, at }: { data: PublishedCycleView; at: At }) {
  const w = words(at.lang);
  const { cycle, publication } = data;
  return (
    <Section title={w.verify} intro={w.verifyIntro} id="periksa">
      <Stack>
        <Evidence
          items={[
            {
              icon: 'shield',
              title: (
                <code>
                  node verifier/verify.mjs {cycle.id}.zip{at.lang === 'en' ? ' --lang en' : ''}
                </code>
              ),
              detail: w.verifyCommand,
            },
            {
              icon: 'download',
              title: w.bundle,
              detail: (
                <>
                  SHA-256 <code>{publication.bundleHash}</code>
                </>
              ),
              href: `/evaluasi/siklus/${cycle.id}/paket.zip`,
            },
          ]}
        />
        <Definition
          items={[
            [w.publishedOn, formatDateTime(at.lang, publication.publishedAt)],
            [w.edition, pick(data.edition.name, at.lang)],
            [w.instrument, pick(data.instrument.name, at.lang)],
            [w.method, METHOD],
            [w.leaves, formatNumber(at.lang, publication.size)],
          ]}
        />
      </Stack>
    </Section>
  );
}
