import type { Lang } from '../words/words.ts';
import { classes, hueClass, slug } from './attributes.ts';
import type { Children, Hue } from './attributes.ts';
import { placeLabels } from './map-labels.ts';
import type { PlacedLabel } from './map-labels.ts';
import { classOf, mapClasses, mergeAlike, shade } from './map-scale.ts';
import type { MapClass } from './map-scale.ts';
import { drawShapes } from './map-shapes.ts';
import type { AreaFeature, MapShapes } from './map-shapes.ts';
import { words } from './words.ts';

export type AreaValue = { value: number | null; shown: string; href?: string | undefined };
export type AreaMapProps = {
  lang: Lang;
  /** What the map shows, for whoever does not see it. */
  label: string;
  features: readonly AreaFeature[];
  /** By area code; an area that is missing here has no data. */
  values: ReadonlyMap<string, AreaValue>;
  /** A class boundary as printed in the legend. */
  format: (value: number) => string;
  scale?: 'quantile' | 'equal' | undefined;
  count?: number | undefined;
  hue?: Hue | undefined;
  /** Draws a heavier line between areas of different groups (villages of different districts). */
  group?: ((code: string) => string) | undefined;
  /** Where the same figures stand as a table, and other links under the map. */
  below?: Children;
};

/** Above this many areas names cannot be read on the map: titles, links and the table say them. */
const named = 40;
type Drawn = { shapes: MapShapes; labels: PlacedLabel[] };
const drawnBefore = new WeakMap<readonly AreaFeature[], Drawn>();

/** Boundaries do not change while a process runs: each list of features is drawn once. */
function draw(features: readonly AreaFeature[], group?: (code: string) => string): Drawn {
  const found = drawnBefore.get(features);
  if (found) return found;
  const shapes = drawShapes(features, features.length > named ? 1.6 : 1, group);
  const drawn = { shapes, labels: features.length > named ? [] : placeLabels(shapes.areas) };
  drawnBefore.set(features, drawn);
  return drawn;
}

function Label({ label, dark }: { label: PlacedLabel; dark: boolean }) {
  return (
    <g class={classes(dark && 'on', label.lines && 'has-name')}>
      {label.lines && (
        <text class="map-name" x={label.x} y={label.y}>
          {label.lines.map((line, at) => (
            <tspan
              key={line}
              x={label.x}
              dy={at === 0 ? `${0.34 - ((label.lines?.length ?? 1) - 1) * 0.55}em` : '1.1em'}
            >
              {line}
            </tspan>
          ))}
        </text>
      )}
      <text class="map-number" x={label.x} y={label.y} dy=".34em">
        {label.number}
      </text>
    </g>
  );
}

function Legend({
  lang,
  classes: cuts,
  format,
  missing,
}: {
  lang: Lang;
  classes: MapClass[];
  format: (value: number) => string;
  missing: number;
}) {
  return (
    <ul class="legend">
      {cuts.map((cut, at) => (
        <li key={cut.from}>
          <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
            <rect class={`q${shade(at, cuts.length)}`} width="28" height="14" rx="3" />
          </svg>
          {format(cut.from) === format(cut.to) ? format(cut.to) : `${format(cut.from)}–${format(cut.to)}`}
        </li>
      ))}
      {missing > 0 && (
        <li>
          <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
            <rect class="q0" width="28" height="14" rx="3" />
            <path class="hatch" d="M-2 14L12 0M6 14L20 0M14 14L28 0M22 14L36 0" />
          </svg>
          {words(lang).noData} ({missing})
        </li>
      )}
    </ul>
  );
}

/** Names of the numbers on the map; where names fit on the map, only the rest is listed. */
function Key({
  labels,
  names,
  values,
}: {
  labels: PlacedLabel[];
  names: ReadonlyMap<string, string>;
  values: AreaMapProps['values'];
}) {
  return (
    <ol class={classes('map-key', labels.every((label) => label.lines) && 'map-key-narrow')}>
      {labels
        .toSorted((a, b) => a.number - b.number)
        .map((label) => {
          const value = values.get(label.code);
          return (
            <li key={label.code} class={label.lines ? 'has-name' : undefined}>
              <b>{label.number}</b>{' '}
              {value?.href ? <a href={value.href}>{names.get(label.code)}</a> : names.get(label.code)}
            </li>
          );
        })}
    </ol>
  );
}

/** Areas shaded by value. Missing is hatched, never a shade; each area says its figure and leads to its page. */
export function AreaMap(props: AreaMapProps) {
  const { features, values } = props;
  const { shapes, labels } = draw(features, props.group);
  const known = features.flatMap((feature) => values.get(feature.code)?.value ?? []);
  const cuts = mergeAlike(mapClasses(known, props.count ?? 5, props.scale ?? 'quantile'), props.format);
  const id = `hatch-${slug(props.label)}`;
  const shadeOf = (code: string) => {
    const value = values.get(code)?.value ?? null;
    return value === null ? 0 : shade(classOf(value, cuts), cuts.length);
  };
  const many = features.length > named;
  return (
    <figure class={classes('area-map', hueClass(props.hue))}>
      <svg
        class={many ? 'map map-many' : 'map'}
        viewBox={`0 0 ${shapes.width} ${shapes.height}`}
        role="group"
        aria-label={props.label}
      >
        <defs>
          <pattern id={id} width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="q0" width="14" height="14" />
            <path class="hatch" d="M0 0v14" stroke-width="3" />
          </pattern>
        </defs>
        {shapes.areas.map((area) => {
          const value = values.get(area.code);
          const said = `${area.name}: ${value && value.value !== null ? value.shown : words(props.lang).noData}`;
          const q = shadeOf(area.code);
          const path = (
            <path d={area.path} class={q === 0 ? undefined : `q${q}`} fill={q === 0 ? `url(#${id})` : undefined}>
              <title>{said}</title>
            </path>
          );
          return value?.href ? (
            <a key={area.code} href={value.href} aria-label={said} tabindex={many ? -1 : undefined}>
              {path}
            </a>
          ) : (
            path
          );
        })}
        {shapes.borders && <path class="map-borders" d={shapes.borders} />}
        {labels.length > 0 && (
          <g class="map-labels" aria-hidden="true">
            {labels.map((label) => (
              <Label key={label.code} label={label} dark={shadeOf(label.code) >= 4} />
            ))}
          </g>
        )}
      </svg>
      <figcaption>
        <Legend lang={props.lang} classes={cuts} format={props.format} missing={features.length - known.length} />
        {labels.length > 0 && (
          <Key labels={labels} names={new Map(features.map((f) => [f.code, f.name]))} values={values} />
        )}
        {props.below && <p class="src">{props.below}</p>}
      </figcaption>
    </figure>
  );
}
