import type { Hue } from '../platform/html/attributes.ts';
import { formatNumber } from '../platform/words/format.ts';
import { pick, type Lang } from '../platform/words/words.ts';
import { unitWord, type Indicator } from '../kernel/indicators/model.ts';
import type { At } from '../kernel/capability/at.ts';
import type { Dimension, Sasaran } from '../masterplan/queries.ts';
import type { Score } from '../scoring/score.ts';
import { words } from './words.ts';

/** A score of the plan as printed: whole points out of a hundred, or that there is none. */
export function shownScore(lang: Lang, score: number | null): string {
  return score === null ? words(lang).noData : formatNumber(lang, score);
}

/** A coverage 0..1 as whole percent, never rounded up: 99.6 percent of the data is not all of it. */
export function shownShare(lang: Lang, share: number): string {
  return `${formatNumber(lang, Math.floor(share * 100 + 1e-9))}%`;
}

/** An indicator's value with its digits; percent carries its sign. */
export function shownValue(lang: Lang, indicator: Pick<Indicator, 'digits' | 'unit'>, value: number | null): string {
  if (value === null) return words(lang).noData;
  return `${formatNumber(lang, value, indicator.digits)}${indicator.unit === 'percent' ? '%' : ''}`;
}

/** The value and, apart, the unit that stands beside it. */
export function shownUnit(lang: Lang, indicator: Pick<Indicator, 'unit'>): string {
  return unitWord(indicator.unit, lang);
}

export function hueOf(dimension: string): Hue {
  return dimension as Hue;
}

/** The six petals with their nineteen dots. */
export function petals(
  at: At,
  dimensions: readonly Dimension[],
  sasaran: readonly Sasaran[],
  score: Score | undefined,
) {
  return dimensions.map((dimension) => {
    const scored = score?.dimensions.find((each) => each.code === dimension.id);
    return {
      hue: hueOf(dimension.id),
      label: dimension.short_name,
      score: scored?.score ?? null,
      shown: shownScore(at.lang, scored?.score ?? null),
      href: at.href(`/dimensi/${dimension.id}`),
      dots: sasaran
        .filter((each) => each.dimension_id === dimension.id)
        .map((each) => {
          const found = scored?.sasaran.find((one) => one.code === each.code)?.score ?? null;
          return {
            label: pick([each.short_name_id, each.short_name_en], at.lang),
            score: found,
            shown: shownScore(at.lang, found),
          };
        }),
    };
  });
}
