import type { At } from '../../../kernel/capability/at.ts';
import { Chip } from '../../../platform/html/chip.tsx';
import { Section, Stack } from '../../../platform/html/page.tsx';
import { Definition, Notice, Panel } from '../../../platform/html/panel.tsx';
import { formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { evaluationDimensions, type Edition } from '../../editions/model.ts';
import { dimensionMeasures, dimensionName, smartDimensionName, subDimensionName } from '../../names.ts';
import { itemShare, type Instrument, type Item } from '../model.ts';
import { words } from '../words.ts';

type Props = { instrument: Instrument; edition: Edition | undefined; at: At };

/** Every item by evaluation dimension: what it says, how heavy it is, and what each level means. */
export function InstrumentItems({ instrument, edition, at }: Props) {
  const w = words(at.lang);
  const say = (n: number, digits = 0) => formatNumber(at.lang, n, digits);
  return (
    <>
      {evaluationDimensions.map((dimension) => {
        const own = instrument.items.filter((item) => item.dimension === dimension);
        if (own.length === 0) return null;
        return (
          <Section
            key={dimension}
            id={`dimensi-${dimension}`}
            title={dimensionName(dimension, at.lang)}
            intro={dimensionMeasures(dimension, at.lang)}
            aside={
              <span class="quiet">
                {edition
                  ? w.dimensionShare(say(edition.weights[dimension]), say(own.length))
                  : w.itemsCount(say(own.length))}
              </span>
            }
          >
            <Stack>
              {own.map((item) => (
                <ItemPanel key={item.code} item={item} instrument={instrument} edition={edition} at={at} />
              ))}
            </Stack>
          </Section>
        );
      })}
    </>
  );
}

function ItemPanel({ item, instrument, edition, at }: Props & { item: Item }) {
  const w = words(at.lang);
  const share = edition && formatNumber(at.lang, itemShare(item, instrument.items, edition), 1);
  const about = item.smartDimension
    ? [
        smartDimensionName(item.smartDimension, at.lang),
        item.subDimension && subDimensionName(item.subDimension, at.lang),
      ]
    : [w.wholeRegency];
  return (
    <Panel
      id={`butir-${item.code}`}
      level={3}
      hue={item.smartDimension ?? undefined}
      title={`${item.code} · ${pick(item.title, at.lang)}`}
      aside={share && <Chip>{w.share(share)}</Chip>}
    >
      <p class="quiet">{[...about.filter(Boolean), w.answers(item.responsible)].join(' · ')}</p>
      {pick(item.guidance, at.lang) && <p>{pick(item.guidance, at.lang)}</p>}
      <details>
        <summary>{w.rubric}</summary>
        <Definition
          items={item.rubric.map((level, place) => [
            `${place + 1} · ${pick(level.title, at.lang)}`,
            pick(level.text, at.lang),
          ])}
        />
        {item.evidence.length > 0 && (
          <p class="quiet">{w.evidence(item.evidence.map((each) => pick(each, at.lang)).join('; '))}</p>
        )}
      </details>
    </Panel>
  );
}

/** Never missed: the reference instrument is ours. */
export function OursNotice({ at }: { at: At }) {
  const w = words(at.lang);
  return (
    <Notice tone="warn" title={w.oursTitle}>
      <p>{w.oursBody}</p>
    </Notice>
  );
}
