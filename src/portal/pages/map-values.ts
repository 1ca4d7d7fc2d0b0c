import type { AreaValue as MapValue } from '../../platform/html/area-map.tsx';
import type { At } from '../../kernel/capability/at.ts';
import type { Indicator } from '../../kernel/indicators/model.ts';
import type { AreaValue } from '../../kernel/observations/series/queries.ts';
import { shownValue } from '../figures.ts';

/** What the map prints for each area that has a figure; an area without one is hatched. */
export function mapValues(at: At, indicator: Indicator, values: readonly AreaValue[]): ReadonlyMap<string, MapValue> {
  return new Map(
    values.flatMap((each): [string, MapValue][] =>
      each.value === null
        ? []
        : [[each.code, { value: each.value, shown: shownValue(at.lang, indicator, each.value) }]],
    ),
  );
}
