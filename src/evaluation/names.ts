import { evaluationDimensions } from '../../seed/evaluation/instrument.ts';
import { dimensions, subDimensions } from '../../seed/masterplan/masterplan.ts';
import { pick, type Lang, type Pair } from '../platform/words/words.ts';

/** Names of the two axes and the eighteen sub-dimensions, as the national programme has them. */
const names: Readonly<Record<'evaluation' | 'smart' | 'sub', ReadonlyMap<string, Pair>>> = {
  evaluation: new Map(evaluationDimensions.map((each) => [each.id, each.name])),
  smart: new Map(dimensions.map((each) => [each.id, [each.name, each.name] as const])),
  sub: new Map(subDimensions.map((each) => [each.id, each.name])),
};
const measures: ReadonlyMap<string, Pair> = new Map(evaluationDimensions.map((each) => [each.id, each.measures]));

export function dimensionName(id: string, lang: Lang): string {
  return pick(names.evaluation.get(id) ?? [id, id], lang);
}

/** What an evaluation dimension measures, in a few words. */
export function dimensionMeasures(id: string, lang: Lang): string {
  return pick(measures.get(id) ?? [id, id], lang);
}

export function smartDimensionName(id: string, lang: Lang): string {
  return pick(names.smart.get(id) ?? [id, id], lang);
}

export function subDimensionName(id: string, lang: Lang): string {
  return pick(names.sub.get(id) ?? [id, id], lang);
}
