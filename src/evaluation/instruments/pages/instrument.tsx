import type { At } from '../../../kernel/capability/at.ts';
import { ButtonLink } from '../../../platform/html/button.tsx';
import { Chip } from '../../../platform/html/chip.tsx';
import { Crumbs, Tabs } from '../../../platform/html/navigation.tsx';
import { PageHead, Stack, Wrap } from '../../../platform/html/page.tsx';
import { Definition } from '../../../platform/html/panel.tsx';
import { formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { statusWords } from '../../cycles/words.ts';
import type { Edition } from '../../editions/model.ts';
import { instrumentHash, type Instrument } from '../model.ts';
import { words } from '../words.ts';
import { InstrumentItems, OursNotice } from './items.tsx';
import { weightsText } from './list.tsx';

export interface InstrumentData {
  readonly instrument: Instrument;
  readonly editions: readonly Edition[];
  /** Whose weights the shares are shown with. */
  readonly edition: Edition | undefined;
}

/** An instrument for everybody to read: items, weights under an edition, and what each level means. */
export function InstrumentPage({ data, at }: { data: InstrumentData; at: At }) {
  const w = words(at.lang);
  const { instrument, edition } = data;
  const home = `/evaluasi/instrumen/${instrument.code}`;
  const under = (each: Edition) => at.href(`${home}?edisi=${encodeURIComponent(each.code)}`);
  return (
    <div class="page">
      <Wrap>
        <Stack>
          <Crumbs
            lang={at.lang}
            items={[
              { href: at.href('/evaluasi'), label: w.evaluation },
              { href: at.href('/evaluasi/instrumen'), label: w.instruments },
            ]}
            here={pick(instrument.name, at.lang)}
          />
          <PageHead
            title={pick(instrument.name, at.lang)}
            intro={w.itemsCount(formatNumber(at.lang, instrument.items.length))}
            chips={instrument.ours ? <Chip tone="demo">{w.ours}</Chip> : <Chip>{w.imported}</Chip>}
            actions={
              <ButtonLink
                icon="download"
                href={`${home}/berkas.json${edition ? `?edisi=${encodeURIComponent(edition.code)}` : ''}`}
              >
                {w.asJson}
              </ButtonLink>
            }
          />
          {instrument.ours && <OursNotice at={at} />}
          {edition && (
            <Tabs
              label={w.editions}
              items={data.editions.map((each) => ({ label: pick(each.name, at.lang), href: under(each) }))}
              current={under(edition)}
            />
          )}
          <Definition
            items={[
              ...(edition
                ? [[w.weights, `${weightsText(edition, at)} · ${pick(statusWords[edition.status], at.lang)}`] as const]
                : []),
              [w.source, <span lang="id">{instrument.source}</span>],
              [w.fingerprint, <code>{instrumentHash(instrument)}</code>],
            ]}
          />
          <InstrumentItems instrument={instrument} edition={edition} at={at} />
        </Stack>
      </Wrap>
    </div>
  );
}
