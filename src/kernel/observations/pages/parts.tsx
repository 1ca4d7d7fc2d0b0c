import { Chip, type Tone } from '../../../platform/html/chip.tsx';
import { formatNumber } from '../../../platform/words/format.ts';
import { pick, type Lang } from '../../../platform/words/words.ts';
import { unitWord, valueOf, type Indicator } from '../../indicators/model.ts';
import { statusWords, type Status } from '../model.ts';

const tones: Readonly<Record<Status, Tone>> = {
  draft: 'plain',
  submitted: 'info',
  approved: 'info',
  returned: 'bad',
  verified: 'good',
  withdrawn: 'plain',
};

export function StatusChip({ status, lang }: { status: Status; lang: Lang }) {
  return (
    <Chip tone={tones[status]} icon={status === 'verified' ? 'check' : status === 'returned' ? 'alert' : undefined}>
      {pick(statusWords[status], lang)}
    </Chip>
  );
}

/** An amount as it is typed: no grouping, the reader's decimal sign; nothing for nothing. */
export function shownAmount(lang: Lang, amount: number | null | undefined): string {
  if (amount === null || amount === undefined) return '';
  return lang === 'en' ? String(amount) : String(amount).replace('.', ',');
}

/** An amount as it is read: grouped, at most three decimals. */
export function readAmount(lang: Lang, amount: number | null | undefined): string {
  if (amount === null || amount === undefined) return '–';
  const decimals = (String(amount).split('.')[1] ?? '').length;
  return formatNumber(lang, amount, Math.min(3, decimals));
}

/** The value with the indicator's decimals, percent signed; a dash where there is none. */
export function shownValue(
  lang: Lang,
  indicator: Indicator,
  figure: { numerator: number | null; denominator: number | null } | undefined,
): string {
  const value = figure && valueOf(indicator, figure.numerator, figure.denominator);
  if (value === undefined) return '–';
  const text = formatNumber(lang, value, indicator.digits);
  return indicator.unit === 'percent' ? `${text}%` : text;
}

/** The value with its unit in words. */
export function shownWithUnit(
  lang: Lang,
  indicator: Indicator,
  figure: { numerator: number | null; denominator: number | null },
): string {
  const text = shownValue(lang, indicator, figure);
  return indicator.unit === 'percent' || text === '–' ? text : `${text} ${unitWord(indicator.unit, lang)}`;
}
