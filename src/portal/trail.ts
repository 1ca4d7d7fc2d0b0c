import type { TrailStep } from '../platform/html/trail.tsx';
import { formatNumber } from '../platform/words/format.ts';
import { pick } from '../platform/words/words.ts';
import type { At } from '../kernel/capability/at.ts';
import { shownScore, shownShare, shownValue } from './figures.ts';
import type { IndicatorData } from './indicator.ts';
import { words } from './words.ts';

/** From what happened to what it became: counted things → figure → achievement → objective → dimension. */
export function trailSteps(data: IndicatorData, at: At): TrailStep[] {
  const w = words(at.lang);
  const { indicator, whole, dimension, sasaran, snapshot, year } = data;
  const dimensionScore = snapshot?.result.dimensions.find((each) => each.code === dimension.id);
  const sasaranScore = dimensionScore?.sasaran.find((each) => each.code === sasaran.code);
  const scored = sasaranScore?.indicators.find((each) => each.code === indicator.code);
  const figures = at.href(`/indikator/${indicator.code}/asal?tahun=${year}`);
  const count = (value: number | null) => (value === null ? w.noData : formatNumber(at.lang, value));
  const steps: TrailStep[] = [];
  if (indicator.denominator)
    steps.push({ figure: count(whole.denominator), name: pick(indicator.denominator, at.lang), href: figures });
  steps.push({ figure: count(whole.numerator), name: pick(indicator.numerator, at.lang), href: figures });
  steps.push({
    figure: shownValue(at.lang, indicator, whole.value),
    name: w.observation,
    detail: whole.coverage === null ? w.verified : `${w.verified} · ${w.coverage(shownShare(at.lang, whole.coverage))}`,
    href: figures,
  });
  steps.push({
    figure: scored?.raw == null ? w.noData : formatNumber(at.lang, scored.raw, 2),
    name: w.achievement,
    detail: scored?.words[at.lang === 'en' ? 1 : 0],
    href: at.href('/metode/capaian'),
  });
  steps.push({
    figure: shownScore(at.lang, sasaranScore?.score ?? null),
    name: pick([sasaran.short_name_id, sasaran.short_name_en], at.lang),
    detail: w.objectives,
    href: at.href(`/sasaran/${sasaran.slug}?tahun=${year}`),
  });
  steps.push({
    figure: shownScore(at.lang, dimensionScore?.score ?? null),
    name: dimension.name,
    detail: snapshot ? w.version(snapshot.version) : undefined,
    href: at.href(`/dimensi/${dimension.id}?tahun=${year}`),
  });
  return steps;
}
