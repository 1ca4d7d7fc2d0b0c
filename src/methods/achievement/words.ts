import { roundHalfUp } from '../rounding.ts';
import type { AchievementInput, Reason } from './achievement.ts';

/** Indonesian, English. */
export type Words = readonly [id: string, en: string];

export const reasons = {
  'realised-missing': ['realisasi belum ada', 'nothing realised is known yet'],
  'target-missing': ['target belum ditetapkan', 'no target is set'],
  'baseline-missing': ['nilai awal belum ada', 'no baseline is known'],
  'band-missing': ['batas rentang belum ditetapkan', 'the band is not set'],
  'band-upside-down': ['batas bawah melebihi batas atas', 'the low bound is above the high one'],
  'target-is-baseline': ['target sama dengan nilai awal', 'the target equals the baseline'],
  'target-zero': ['target nol tidak dapat menjadi pembagi', 'a target of zero cannot divide'],
  'realised-zero': ['realisasi nol, lebih baik dari target mana pun', 'nothing was realised: better than any target'],
  negative: ['nilai negatif memerlukan rumus kemajuan', 'negative values need the progress rule'],
} as const satisfies Record<string, Words>;

/** The rule with its figures, or the reason that there is no result. */
export function explain(input: AchievementInput, found: number | Reason): Words {
  if (typeof found === 'string') return reasons[found];
  const [id, en] = [figures('id'), figures('en')];
  return [sentence(id, idTerms), sentence(en, enTerms)];

  function sentence(show: (value: number | null | undefined) => string, t: typeof idTerms): string {
    const [x, target, result] = [show(input.realised), show(input.target), show(found as number)];
    switch (input.rule) {
      case 'ratio':
        return `${t.realised} ${x} ÷ ${t.target} ${target} = ${result}`;
      case 'inverse':
        return `${t.target} ${target} ÷ ${t.realised} ${x} = ${result}`;
      case 'reversed':
        return `(2 × ${t.target} ${target} − ${t.realised} ${x}) ÷ ${t.target} ${target} = ${result}`;
      case 'progress': {
        const base = show(input.baseline);
        return `(${t.realised} ${x} − ${t.baseline} ${base}) ÷ (${t.target} ${target} − ${t.baseline} ${base}) = ${result}`;
      }
      case 'band':
        return `${t.realised} ${x}, ${t.band} ${show(input.low)}–${show(input.high)} = ${result}`;
    }
  }
}

const idTerms = { realised: 'realisasi', target: 'target', baseline: 'nilai awal', band: 'rentang' };
const enTerms: typeof idTerms = { realised: 'realised', target: 'target', baseline: 'baseline', band: 'band' };

/** Figures inside a sentence: at most four decimals, with the language's own decimal sign. */
function figures(lang: 'id' | 'en'): (value: number | null | undefined) => string {
  return (value) => {
    const text = String(roundHalfUp(value ?? 0, 4));
    return lang === 'id' ? text.replace('.', ',') : text;
  };
}
