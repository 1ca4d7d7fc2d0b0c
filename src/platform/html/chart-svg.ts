import { createRequire } from 'node:module';
import type { EChartsOption, ECharts } from 'echarts';

type Library = { init: (dom: null, theme: null, options: object) => ECharts };

/** Stand-ins while ECharts draws; afterwards each becomes the token it stands for, so that a chart follows the theme. */
export const inks = {
  '#fa0001': 'var(--c)',
  '#fa0002': 'var(--ink)',
  '#fa0003': 'var(--ink-2)',
  '#fa0004': 'var(--line)',
  '#fa0005': 'var(--surface)',
  '#fa0006': 'var(--control)',
} as const;
export const ink = {
  hue: '#fa0001',
  strong: '#fa0002',
  soft: '#fa0003',
  line: '#fa0004',
  surface: '#fa0005',
  control: '#fa0006',
};

const require = createRequire(import.meta.url);
let library: Library | undefined;

/** One minified file costs 14 MB and a tenth of a second, the package's modules six times that; neither before a first chart. */
function echarts(): Library {
  return (library ??= require('echarts/dist/echarts.common.min.js') as Library);
}

/** `style="font-size:12px;…"` as presentation attributes: the content security policy allows no style attribute. */
function styleToAttributes(style: string): string {
  return style
    .split(';')
    .map((part) => part.split(':').map((side) => side.trim()))
    .filter(([name, value]) => name && value && !(name === 'font-family'))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

/** Takes out what a static, themed, strict-policy page has no use for. */
export function cleanSvg(svg: string): string {
  let clean = svg
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => styleToAttributes(style))
    .replace(/ (class|ecmeta_[a-z_]+|pointer-events|xml:space|xmlns:xlink|xmlns|baseProfile|version)="[^"]*"/g, '')
    .replace(/<rect width="\d+" height="\d+" x="0" y="0" fill="none"><\/rect>/g, '')
    .replace(/\n+/g, '');
  for (const [stand, token] of Object.entries(inks)) clean = clean.replaceAll(stand, token);
  return clean;
}

/** Draws one chart as an SVG string that scales with its box. `scope` keeps ids apart when several stand on a page. */
export function drawChart(option: EChartsOption, width: number, height: number, scope: string): string {
  const chart = echarts().init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ animation: false, ...option });
    return cleanSvg(chart.renderToSVGString())
      .replace(/zr\d+-/g, `${scope}-`)
      .replace(/^<svg[^>]*>/, `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">`);
  } finally {
    chart.dispose();
  }
}
