import type { At } from '../../../../kernel/capability/at.ts';
import { formatMoney, formatNumber } from '../../../../platform/words/format.ts';
import { fewestShown } from '../../../../blocks/surveys/model.ts';
import { pick } from '../../../../platform/words/words.ts';
import type { Service } from '../model.ts';
import type { HowItDoes } from '../views.ts';
import { words } from '../words.ts';

/** `Gratis`, `Rp 50.000`, or that it is worked out. */
export function feeText(fee: Service['fee'], at: At): string {
  const w = words(at.lang);
  if (fee === null) return w.feeByCase;
  return fee === 0 ? w.free : formatMoney(at.lang, fee);
}

/** The share finished on time as printed, and as a number for a bar; undefined when nothing was finished. */
export function onTimeShare(how: HowItDoes, at: At): { shown: string; percent: number } | undefined {
  const { figures } = how;
  if (!figures || figures.granted === 0) return undefined;
  const percent = (100 * figures.onTime) / figures.granted;
  return { shown: `${formatNumber(at.lang, percent, 0)}%`, percent };
}

/** `87,42`; undefined where no answers count. */
export function indexText(how: Pick<HowItDoes, 'satisfaction'>, at: At): string | undefined {
  const { result } = how.satisfaction;
  return result?.index === undefined ? undefined : formatNumber(at.lang, Number(result.shown), 2);
}

/** The index, or that it is hidden and why. */
export function Index({ of, at }: { of: Pick<HowItDoes, 'satisfaction'>; at: At }) {
  const w = words(at.lang);
  const text = indexText(of, at);
  if (text !== undefined) return <>{text}</>;
  return (
    <span class="quiet">
      {w.hidden} <small>{w.tooFew(fewestShown)}</small>
    </span>
  );
}

/** `mutu B, baik`. */
export function gradeText(how: Pick<HowItDoes, 'satisfaction'>, at: At): string | undefined {
  const { result } = how.satisfaction;
  return result?.grade && result.gradeName
    ? words(at.lang).grade(result.grade, pick(result.gradeName, at.lang))
    : undefined;
}
