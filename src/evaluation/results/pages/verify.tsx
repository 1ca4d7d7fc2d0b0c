import type { At } from '../../../kernel/capability/at.ts';
import { Section, Stack } from '../../../platform/html/page.tsx';
import { Definition, Evidence } from '../../../platform/html/panel.tsx';
import { formatDateTime, formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { METHOD } from '../../../methods/smart-city-index/smart-city-index.ts';
import type { SheetSignature } from '../../signing/queries.ts';
import { words as signingWords } from '../../signing/words.ts';
import type { PublishedCycleView } from '../read.ts';
import { words } from '../words.ts';

/** What an outsider needs to check a published cycle without us. */
export function VerifySection({ data, at }: { data: PublishedCycleView; at: At }) {
  const w = words(at.lang);
  const s = signingWords(at.lang);
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
            [s.signatures, <Signatures signatures={data.signatures} at={at} />],
            [w.leaves, formatNumber(at.lang, publication.size)],
          ]}
        />
      </Stack>
    </Section>
  );
}

/** How many sheets their evaluators signed, and plainly that the rest are not. */
function Signatures({ signatures, at }: { signatures: readonly SheetSignature[]; at: At }) {
  const s = signingWords(at.lang);
  const sum = (of: (each: SheetSignature) => number) => signatures.reduce((total, each) => total + of(each), 0);
  const [signed, sheets] = [sum((each) => each.signed), sum((each) => each.sheets)];
  return (
    <>
      {s.signaturesOf(formatNumber(at.lang, signed), formatNumber(at.lang, sheets))}
      {signed < sheets && `. ${s.restUnsigned}`}
    </>
  );
}
