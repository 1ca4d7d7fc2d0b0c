import { createHash } from 'node:crypto';
import type { EChartsOption } from 'echarts';
import { classes, hueClass } from './attributes.ts';
import type { Children, Hue } from './attributes.ts';
import { drawChart, ink } from './chart-svg.ts';

export type LineChartSpec = {
  /** The horizontal axis, as printed ("Jan", "2021"). */
  labels: string[];
  /** One value a label; null leaves a gap. */
  values: (number | null)[];
  /** The value as printed at the last point and on the axis. */
  format: (value: number) => string;
  target?: { value: number; label: string } | undefined;
  /** A second, quieter series: last year, the province. */
  compare?: { values: (number | null)[]; label: string } | undefined;
  min?: number | undefined;
  max?: number | undefined;
  /** Columns instead of a line, for few and separate periods. */
  columns?: boolean | undefined;
};

const kept = new Map<string, string>();
const keepAtMost = 400;

/** Bounds on round numbers that leave room around what is drawn; a scale is not forced to zero for a line. */
export function bounds(
  spec: Pick<LineChartSpec, 'values' | 'compare' | 'target' | 'min' | 'max' | 'columns'>,
): [number, number, number] {
  const all = [...spec.values, ...(spec.compare?.values ?? []), spec.target?.value ?? null].filter(
    (v): v is number => v !== null,
  );
  const low = spec.min ?? (spec.columns ? Math.min(0, ...all) : Math.min(...all));
  const high = spec.max ?? Math.max(...all);
  const span = high - low || Math.abs(high) || 1;
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= rough * 0.999) ?? rough;
  const bottom = spec.min ?? Math.floor((low - (spec.columns ? 0 : span * 0.08)) / step) * step;
  const top = spec.max ?? Math.ceil((high + span * 0.04) / step) * step;
  return [low >= 0 ? Math.max(0, bottom) : bottom, top, step];
}

function option(spec: LineChartSpec, narrow: boolean): EChartsOption {
  const [min, max, interval] = bounds(spec);
  const last = spec.values.findLastIndex((value) => value !== null);
  const text = { color: ink.soft, fontSize: 13, fontFamily: 'x' };
  const wordy = Math.max(...[min, max].map((value) => spec.format(value).length));
  const side = Math.max(spec.target?.label.length ?? 0, spec.compare?.label.length ?? 0, 5) * 7.4 + 14;
  const base = { smooth: false, connectNulls: false, symbol: 'circle', silent: true } as const;
  const series = {
    ...base,
    type: spec.columns ? ('bar' as const) : ('line' as const),
    data: spec.values.map((value, at) => ({
      value: value ?? ('-' as const),
      symbolSize: at === last ? 11 : spec.values[at - 1] == null && spec.values[at + 1] == null ? 7 : 0,
      label: at === last && value !== null ? { show: true, formatter: spec.format(value) } : { show: false },
    })),
    barMaxWidth: 44,
    itemStyle: {
      color: ink.hue,
      borderColor: ink.surface,
      borderWidth: spec.columns ? 0 : 2,
      borderRadius: spec.columns ? [5, 5, 0, 0] : 0,
    },
    lineStyle: { color: ink.hue, width: 3, cap: 'round' as const, join: 'round' as const },
    areaStyle: spec.columns || spec.compare ? undefined : { color: ink.hue, opacity: 0.09 },
    label: { position: 'top' as const, color: ink.strong, fontSize: 15, fontWeight: 700, fontFamily: 'x', distance: 8 },
    ...(spec.target && {
      markLine: {
        symbol: 'none',
        silent: true,
        data: [{ yAxis: spec.target.value }],
        lineStyle: { color: ink.strong, type: [5, 5], width: 1.4 },
        label: {
          formatter: spec.target.label,
          color: ink.strong,
          fontSize: 13,
          fontWeight: 600,
          fontFamily: 'x',
          position: narrow ? ('insideStartTop' as const) : ('end' as const),
        },
      },
    }),
  };
  const compare = spec.compare && {
    ...base,
    type: 'line' as const,
    data: spec.compare.values.map((value) => value ?? ('-' as const)),
    symbolSize: 0,
    lineStyle: { color: ink.control, width: 2, type: [2, 4] },
    itemStyle: { color: ink.control },
    endLabel: {
      show: !narrow,
      formatter: spec.compare.label,
      color: ink.soft,
      fontSize: 13,
      fontFamily: 'x',
      distance: 6,
    },
  };
  return {
    textStyle: { fontFamily: 'x' },
    grid: { left: wordy * 7.6 + 16, right: narrow || !(spec.target || spec.compare) ? 22 : side, top: 26, bottom: 30 },
    xAxis: {
      type: 'category',
      data: spec.labels,
      boundaryGap: Boolean(spec.columns),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.control } },
      axisLabel: { ...text, hideOverlap: true, margin: 12, ...(narrow && { interval: 'auto' as const }) },
    },
    yAxis: {
      type: 'value',
      min,
      max,
      interval,
      axisLabel: { ...text, formatter: (value: number) => spec.format(value) },
      splitLine: { lineStyle: { color: ink.line, width: 1 } },
    },
    series: compare ? [compare, series] : [series],
  } as EChartsOption;
}

/** The chart as SVG text, kept by its content; the oldest is forgotten first. */
function drawn(spec: LineChartSpec, narrow: boolean): string {
  const printed = [...spec.values, spec.min, spec.max].map((value) => (value == null ? '' : spec.format(value)));
  const content = createHash('sha256')
    .update(JSON.stringify([spec, printed, narrow]))
    .digest('hex')
    .slice(0, 12);
  const found = kept.get(content);
  if (found) return found;
  const svg = narrow
    ? drawChart(option(spec, true), 340, 240, `n${content}`)
    : drawChart(option(spec, false), 720, 300, `w${content}`);
  if (kept.size >= keepAtMost) kept.delete(kept.keys().next().value ?? '');
  kept.set(content, svg);
  return svg;
}

/**
 * How a figure went, with its target and its gaps. `label` says in one sentence what the picture shows; the same
 * figures stand as a table in `children` or nearby. Drawn twice, for a desk and for a phone; the stylesheet picks.
 */
export function LineChart(props: { spec: LineChartSpec; label: string; hue?: Hue | undefined; children?: Children }) {
  const known = props.spec.values.some((value) => value !== null);
  return (
    <figure class={classes('chart', hueClass(props.hue))}>
      {known && (
        <div role="img" aria-label={props.label}>
          <div class="chart-wide" dangerouslySetInnerHTML={{ __html: drawn(props.spec, false) }} />
          <div class="chart-narrow" dangerouslySetInnerHTML={{ __html: drawn(props.spec, true) }} />
        </div>
      )}
      {props.children && <figcaption>{props.children}</figcaption>}
    </figure>
  );
}
