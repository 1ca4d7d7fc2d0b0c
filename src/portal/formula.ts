import type { Tx } from '../platform/db/db.ts';
import { pick, type Lang } from '../platform/words/words.ts';
import type { At } from '../kernel/capability/at.ts';
import { listAreas, type Area } from '../kernel/areas/queries.ts';
import { evaluate, looksBelow, reachOf, type Situation } from '../kernel/formulas/evaluate.ts';
import { explainFormula } from '../kernel/formulas/explain.ts';
import { parseFormula } from '../kernel/formulas/parse.ts';
import { codesOf, isFormulaFault, type Place, type Tree } from '../kernel/formulas/tree.ts';
import { inWords, unitOfFormula } from '../kernel/formulas/units.ts';
import type { Indicator } from '../kernel/indicators/model.ts';
import { listIndicators } from '../kernel/indicators/queries.ts';
import { areaValues, rollUp } from '../kernel/observations/series/queries.ts';

/** What a visitor asked to compute. */
export interface FormulaAsked {
  readonly text: string;
  readonly area: string;
  readonly year: number;
  /** What an indicator would be, by code, as typed. */
  readonly whatIf: Readonly<Record<string, string>>;
}

export interface FormulaLine {
  readonly indicator: Indicator;
  /** As verified, in that area and year. */
  readonly value: number | null;
}

/** A formula that could be read, with what it gives. */
export interface Computed {
  readonly explained: string;
  readonly unit: string;
  readonly value: number | null;
  /** With what was assumed; undefined when nothing was. */
  readonly assumed: number | null | undefined;
  readonly lines: readonly FormulaLine[];
}

export interface FormulaData {
  readonly asked: FormulaAsked;
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly computed: Computed | undefined;
  readonly fault: (Place & { readonly sentence: string }) | undefined;
}

/** Computes a formula over verified figures of a year, and again with what the visitor assumes instead. */
export async function readFormula(tx: Tx, at: At, asked: FormulaAsked): Promise<FormulaData> {
  const indicators = await listIndicators(tx);
  const areas = await listAreas(tx, { under: tx.regency, level: 'district', on: at.today }, undefined, 100);
  const base = { asked, areas, indicators };
  if (!asked.text) return { ...base, computed: undefined, fault: undefined };
  try {
    return { ...base, computed: await compute(tx, at, asked, indicators, areas), fault: undefined };
  } catch (error) {
    if (!isFormulaFault(error)) throw error;
    return {
      ...base,
      computed: undefined,
      fault: { from: error.from, to: error.to, sentence: pick(error.words, at.lang) },
    };
  }
}

async function compute(
  tx: Tx,
  at: At,
  asked: FormulaAsked,
  indicators: readonly Indicator[],
  areas: readonly Area[],
): Promise<Computed> {
  const tree = parseFormula(asked.text);
  const known = new Map(indicators.map((each) => [each.code, each]));
  const unit = unitOfFormula(tree, (code) => known.get(code)?.unit);
  const codes = codesOf(tree);
  const figures = await readFigures(tx, at, tree, asked, codes);
  const districts = asked.area === tx.regency ? areas.map((each) => each.code) : [];
  const assumed = assumptions(asked.whatIf, codes);
  return {
    explained: explainFormula(tree, at.lang, (code) => nameOf(known.get(code), code, at.lang)),
    unit: inWords(unit, at.lang),
    value: evaluate(tree, situation(figures, asked.area, districts, new Map())),
    assumed: assumed.size > 0 ? evaluate(tree, situation(figures, asked.area, districts, assumed)) : undefined,
    lines: codes.flatMap((code) => {
      const indicator = known.get(code);
      return indicator ? [{ indicator, value: figures.get(key(code, asked.area, 0)) ?? null }] : [];
    }),
  };
}

type Figures = ReadonlyMap<string, number>;

const key = (code: string, area: string, back: number) => `${code} ${area} ${back}`;

async function readFigures(
  tx: Tx,
  at: At,
  tree: Tree,
  asked: FormulaAsked,
  codes: readonly string[],
): Promise<Figures> {
  const figures = new Map<string, number>();
  for (let back = 0; back <= Math.min(reachOf(tree), 20); back += 1) {
    const year = asked.year - back;
    const span = { from: `${year}-01`, to: `${year}-12`, asOf: at.today };
    for (const sum of await rollUp(tx, { ...span, indicators: codes, area: asked.area }))
      if (sum.value !== null) figures.set(key(sum.indicator, asked.area, back), sum.value);
    if (!looksBelow(tree) || asked.area !== tx.regency) continue;
    for (const code of codes)
      for (const each of await areaValues(tx, { ...span, indicator: code, level: 'district', under: tx.regency }))
        if (each.value !== null) figures.set(key(code, each.code, back), each.value);
  }
  return figures;
}

/** Years: a year's own sum is its year to date. */
function situation(
  figures: Figures,
  area: string,
  below: readonly string[],
  assumed: ReadonlyMap<string, number>,
): Situation {
  return {
    value: (code, back) => (back === 0 ? assumed.get(code) : undefined) ?? figures.get(key(code, area, back)) ?? null,
    sinceYearBegan: (back) => [back],
    below: () => below.map((each) => situation(figures, each, [], new Map())),
  };
}

function assumptions(whatIf: FormulaAsked['whatIf'], codes: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const code of codes) {
    const written = whatIf[code]?.trim().replace(',', '.') ?? '';
    if (/^-?\d+(\.\d+)?$/.test(written)) found.set(code, Number(written));
  }
  return found;
}

function nameOf(indicator: Indicator | undefined, code: string, lang: Lang): string {
  return indicator ? pick(indicator.name, lang).toLowerCase() : code;
}
