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
  /** The value as printed at the last point, and on the axis with the digits that its steps need. */
  format: (value: number, digits?: number) => string;
  target?: { value: number; label: string } | undefined;
  /** A second, quieter series: last year, the province. */
  compare?: { values: (number | null)[]; label: string } | undefined;
  min?: number | undefined;
  max?: number | undefined;
  /** What no value of this kind can exceed (100 %): the axis ends there at the latest. */
  ceiling?: number | undefined;
  /** Columns instead of a line, for few and separate periods. */
  columns?: boolean | undefined;
};

const kept = new Map<string, string>();
const keepAtMost = 400;

/** Bounds on round numbers that leave room around what is drawn; a scale is not forced to zero for a line. */
export function bounds(
  spec: Pick<LineChartSpec, 'values' | 'compare' | 'target' | 'min' | 'max' | 'ceiling' | 'columns'>,
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
  const roof = spec.ceiling !== undefined && spec.ceiling >= high ? spec.ceiling : Infinity;
  const top = spec.max ?? Math.min(Math.ceil((high + span * 0.04) / step) * step, roof);
  return [low >= 0 ? Math.max(0, bottom) : bottom, top, step];
}

/** Whether two heights are too close for two labels at the same end. */
function near(a: number | null | undefined, b: number | null | undefined, span: number): boolean {
  return a != null && b != null && Math.abs(a - b) < span * 0.1;
}

const type = (color: string, size = 13, weight = 500) => ({
  color,
  fontSize: size,
  fontWeight: weight,
  fontFamily: 'x',
});

/** The dashed line and its label, at whichever end the figure itself is farther away. */
function targetLine(target: { value: number; label: string }, first: number | null | undefined, span: number) {
  return {
    symbol: 'none',
    silent: true,
    data: [{ yAxis: target.value }],
    lineStyle: { color: ink.strong, type: [5, 5], width: 1.4 },
    label: {
      ...type(ink.strong, 13, 600),
      formatter: target.label,
      position: near(target.value, first, span) ? 'insideEndTop' : 'insideStartTop',
    },
  };
}

function mainSeries(spec: LineChartSpec, span: number) {
  const last = spec.values.findLastIndex((value) => value !== null);
  const named = (at: number) => at === last || (spec.columns && spec.values.length <= 8);
  const lone = (at: number) => spec.values[at - 1] == null && spec.values[at + 1] == null;
  return {
    type: spec.columns ? 'bar' : 'line',
    silent: true,
    symbol: 'circle',
    data: spec.values.map((value, at) => ({
      value: value ?? '-',
      symbolSize: at === last ? 11 : lone(at) ? 7 : 0,
      label: {
        show: value !== null && named(at),
        formatter: value === null ? '' : spec.format(value),
        ...(spec.columns && (value ?? 0) > span * 0.2 && { position: 'insideTop', color: ink.surface }),
      },
    })),
    barMaxWidth: 44,
    itemStyle: {
      color: ink.hue,
      borderColor: ink.surface,
      borderWidth: spec.columns ? 0 : 2,
      borderRadius: spec.columns ? [5, 5, 0, 0] : 0,
    },
    lineStyle: { color: ink.hue, width: 3, cap: 'round', join: 'round' },
    ...(!spec.columns && !spec.compare && { areaStyle: { color: ink.hue, opacity: 0.09 } }),
    label: { ...type(ink.strong, 15, 700), position: spec.columns ? 'top' : 'right', distance: spec.columns ? 6 : 8 },
    ...(spec.target && { markLine: targetLine(spec.target, spec.values[0], span) }),
  };
}

function compareSeries(
  compare: { values: (number | null)[]; label: string },
  beside: number | null | undefined,
  span: number,
) {
  const last = compare.values.findLast((value) => value !== null);
  const below = near(last, beside, span);
  return {
    type: 'line',
    silent: true,
    data: compare.values.map((value) => value ?? '-'),
    symbolSize: 0,
    lineStyle: { color: ink.control, width: 2, type: [2, 4] },
    itemStyle: { color: ink.control },
    endLabel: {
      ...type(ink.soft),
      show: true,
      formatter: compare.label,
      distance: 8,
      offset: below ? [0, (last ?? 0) < (beside ?? 0) ? 14 : -14] : [0, 0],
    },
  };
}

function option(spec: LineChartSpec): EChartsOption {
  const [min, max, interval] = bounds(spec);
  const last = spec.values.findLast((value) => value !== null);
  const onAxis = (value: number) => spec.format(value, Number.isInteger(interval) ? 0 : undefined);
  const wordy = Math.max(...[min, max].map((value) => onAxis(value).length));
  const ending = Math.max(last == null ? 0 : spec.format(last).length * 9.5, (spec.compare?.label.length ?? 0) * 7.4);
  const series = mainSeries(spec, max - min);
  return {
    textStyle: { fontFamily: 'x' },
    grid: { left: wordy * 7.6 + 16, right: spec.columns ? 12 : ending + 22, top: spec.columns ? 32 : 20, bottom: 30 },
    xAxis: {
      type: 'category',
      data: spec.labels,
      boundaryGap: Boolean(spec.columns),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.control } },
      axisLabel: { ...type(ink.soft), hideOverlap: true, margin: 12 },
    },
    yAxis: {
      type: 'value',
      min,
      max,
      interval,
      axisLabel: { ...type(ink.soft), formatter: onAxis },
      splitLine: { lineStyle: { color: ink.line, width: 1 } },
    },
    series: spec.compare ? [compareSeries(spec.compare, last, max - min), series] : [series],
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
  const svg = drawChart(option(spec), narrow ? 320 : 620, narrow ? 230 : 290, content);
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
