import { classes, hueClass } from './attributes.ts';
import type { Hue } from './attributes.ts';

function percent(value: number): string {
  return `${Math.round(Math.min(100, Math.max(0, value)) * 100) / 100}%`;
}

/**
 * A value on its full scale, the target as a tick. `value` and `target` are shares of the scale, 0..100; null is
 * hatched. Without a `label` it is decoration beside the printed figure.
 */
export function Bar(props: {
  value: number | null;
  target?: number | null | undefined;
  hue?: Hue | undefined;
  label?: string | undefined;
  thin?: boolean | undefined;
}) {
  const { value, target } = props;
  return (
    <svg
      class={classes('bar', props.thin && 'bar-thin', value === null && 'bar-none', hueClass(props.hue))}
      height={props.thin ? 8 : 13}
      role={props.label ? 'img' : undefined}
      aria-label={props.label}
      aria-hidden={props.label ? undefined : 'true'}
    >
      <rect class="bar-scale" x="0" y="3" width="100%" height={props.thin ? 4 : 7} rx={props.thin ? 2 : 3.5} />
      {value !== null && value > 0 && (
        <rect class="bar-in" x="0" y="3" width={percent(value)} height={props.thin ? 4 : 7} rx={props.thin ? 2 : 3.5} />
      )}
      {target !== null && target !== undefined && (
        <line class="bar-target" x1={percent(target)} x2={percent(target)} y1="0" y2={props.thin ? 8 : 13} />
      )}
    </svg>
  );
}

/** The points of a sparkline, cut where a value is missing. */
export function sparkRuns(values: readonly (number | null)[], wide: number, high: number): string[] {
  const known = values.filter((v): v is number => v !== null);
  if (known.length === 0) return [];
  const [low, top] = [Math.min(...known), Math.max(...known)];
  const span = top - low || 1;
  const step = values.length > 1 ? wide / (values.length - 1) : 0;
  const runs: string[][] = [[]];
  values.forEach((value, at) => {
    if (value === null) return void runs.push([]);
    const y = top === low ? high / 2 : high - ((value - low) / span) * high;
    runs.at(-1)?.push(`${(at * step).toFixed(1)},${y.toFixed(1)}`);
  });
  return runs.filter((run) => run.length > 0).map((run) => run.join(' '));
}

/** Two points make a slope, not a way: below three a sparkline would say more than is known. */
export function hasWay(values: readonly (number | null)[]): boolean {
  return values.filter((each) => each !== null).length >= 3;
}

/** The way a figure went, without axes, from three known points on; the figures themselves are printed beside it. */
export function Spark({
  values,
  hue,
  label,
}: {
  values: readonly (number | null)[];
  hue?: Hue | undefined;
  label?: string | undefined;
}) {
  if (!hasWay(values)) return null;
  const runs = sparkRuns(values, 96, 22);
  const last = runs.at(-1)?.split(' ').at(-1)?.split(',');
  return (
    <svg
      class={classes('spark', hueClass(hue))}
      viewBox="-4 -5 104 32"
      width="104"
      height="32"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      {runs.map((points) => (
        <polyline key={points} points={points} />
      ))}
      {last && values.at(-1) !== null && <circle cx={last[0]} cy={last[1]} r="3.4" />}
    </svg>
  );
}
