import { formatDate, formatDateTime, formatNumber, localDate } from '../../platform/words/format.ts';
import { evaluationDimensions } from '../editions/model.ts';
import type { Item } from '../instruments/model.ts';
import { dimensionMeasures, dimensionName, smartDimensionName, subDimensionName } from '../names.ts';
import { share } from '../results/model.ts';
import type { PublishedRegencyView } from '../results/read.ts';
import { words as resultWords } from '../results/words.ts';
import { smartDimensions } from '../rules.ts';
import { bloomSvg, printHues } from './bloom-svg.ts';

/** Everything the report prints, as text already in Indonesian; the template only lays it out. */
export type ReportData = ReturnType<typeof reportData>;

const lang = 'id';
/** Items named as strongest and weakest in the summary. */
const named = 3;

export function reportData(view: PublishedRegencyView) {
  const { cycle, rules, result, publication, instrument, edition } = view;
  const w = resultWords(lang);
  const score = (value: number | null, digits = rules.digits) =>
    value === null ? 'belum diketahui' : formatNumber(lang, value, digits);
  const marks = Object.values(result.spread).reduce((sum, each) => sum + each.evaluators, 0);
  const [, , root = ''] = publication.note.split('\n');
  return {
    title: `Laporan Hasil Evaluasi Smart City ${cycle.year}`,
    cycle: cycle.name[0],
    cycleCode: cycle.id,
    year: String(cycle.year),
    regency: result.name,
    simulation: cycle.kind === 'simulation',
    index: score(result.index),
    exact: score(result.index, 4),
    scale: `${formatNumber(lang, rules.scale.min)}–${formatNumber(lang, rules.scale.max)}`,
    rank:
      result.rank === null ? '' : w.rankOf(formatNumber(lang, result.rank), formatNumber(lang, view.results.length)),
    improvement: improvementWords(result.improvement, result.previous, rules.digits),
    coverage: w.coverageOf(formatNumber(lang, Math.floor(result.coverage * 100))),
    publishedOn: formatDate(lang, localDate(publication.publishedAt)),
    publishedAt: formatDateTime(lang, publication.publishedAt),
    edition: edition.name[0],
    editionSource: `${edition.source} (${edition.status})`,
    instrument: instrument.name[0],
    instrumentSource: instrument.source,
    method: result.method,
    rule: w.rules(rules.combination.rule, rules.combination.trim),
    minMarks: formatNumber(lang, rules.combination.min_marks),
    marks: formatNumber(lang, marks),
    itemCount: formatNumber(lang, rules.items.length),
    institutions: view.institutions,
    leaf: view.leaf === undefined ? '' : formatNumber(lang, view.leaf),
    size: formatNumber(lang, publication.size),
    root,
    bundleHash: publication.bundleHash,
    bloom: bloomSvg(
      smartDimensions.map((smart) => ({
        hue: smart,
        score: share(result.smart[smart], rules.scale),
        dots: instrument.items
          .filter((item) => item.smartDimension === smart)
          .map((item) => share(result.items[item.code] ?? null, rules.scale)),
      })),
    ),
    dimensions: evaluationDimensions.map((dimension) => {
      const value = result.dimensions[dimension];
      return {
        name: dimensionName(dimension, lang),
        measures: dimensionMeasures(dimension, lang),
        weight: `${formatNumber(lang, rules.weights[dimension])}%`,
        score: score(value),
        share: share(value, rules.scale) ?? 0,
        gives: score(value === null ? null : (value * rules.weights[dimension]) / 100, 3),
      };
    }),
    smart: smartDimensions.map((smart) => ({
      name: smartDimensionName(smart, lang),
      colour: printHues[smart] ?? '#231a14',
      score: score(result.smart[smart]),
      share: share(result.smart[smart], rules.scale) ?? 0,
      items: formatNumber(lang, instrument.items.filter((item) => item.smartDimension === smart).length),
    })),
    groups: evaluationDimensions.map((dimension) => ({
      name: dimensionName(dimension, lang),
      measures: dimensionMeasures(dimension, lang),
      score: score(result.dimensions[dimension]),
      items: instrument.items.filter((item) => item.dimension === dimension).map((item) => printItem(item, view)),
    })),
    ranking: view.results.map((each) => ({
      rank: each.rank === null ? '–' : formatNumber(lang, each.rank),
      name: each.name,
      index: score(each.index),
      own: each.regency === result.regency,
    })),
    strongest: extremes(view, -1),
    weakest: extremes(view, 1),
    recommendations: view.recommendations.map((each) => ({
      about: each.item ? aboutItem(each.item, instrument.items) : w.wholeRegency,
      text: each.text_id,
    })),
  };
}

function printItem(item: Item, view: PublishedRegencyView) {
  const { result, rules } = view;
  const mark = result.items[item.code] ?? null;
  return {
    code: item.code,
    title: item.title[0],
    about: [
      item.smartDimension && smartDimensionName(item.smartDimension, lang),
      item.subDimension && subDimensionName(item.subDimension, lang),
    ]
      .filter(Boolean)
      .join(' · '),
    colour: item.smartDimension ? (printHues[item.smartDimension] ?? '#5c4f45') : '#5c4f45',
    mark: mark === null ? '–' : formatNumber(lang, mark, rules.digits),
    share: share(mark, rules.scale) ?? 0,
    marks: (view.marks.get(item.code) ?? []).map((each) => ({
      institution: each.institutionName,
      mark: formatNumber(lang, each.mark),
      reason: each.reason,
    })),
  };
}

function aboutItem(code: string, items: readonly Item[]): string {
  return `${code} · ${items.find((item) => item.code === code)?.title[0] ?? ''}`;
}

/** The items marked lowest (1) or highest (-1), each with its combined mark. */
function extremes(view: PublishedRegencyView, direction: 1 | -1) {
  const known = view.instrument.items.flatMap((item) => {
    const mark = view.result.items[item.code];
    return mark === null || mark === undefined ? [] : [{ item, mark }];
  });
  return known
    .toSorted((a, b) => direction * (a.mark - b.mark))
    .slice(0, named)
    .map(({ item, mark }) => ({
      code: item.code,
      title: item.title[0],
      mark: formatNumber(lang, mark, view.rules.digits),
    }));
}

function improvementWords(change: number | null, previous: number | null, digits: number): string {
  const w = resultWords(lang);
  if (change === null || previous === null) return capital(w.noPrevious);
  const word = Math.abs(change) < 0.5 * 10 ** -digits ? w.same : change > 0 ? w.rose : w.fell;
  return `${word} ${w.against(formatNumber(lang, Math.abs(change), digits), formatNumber(lang, previous, digits))}`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
