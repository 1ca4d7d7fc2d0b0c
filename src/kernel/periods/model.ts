import { defineProblems } from '../../platform/problem/problem.ts';

/** A year `YYYY` or a month `YYYY-MM`; as text it sorts within its frequency. */
export type Period = string;
export type Frequency = 'monthly' | 'yearly';

export const periodProblems = defineProblems('periods', {
  unreadable: {
    status: 422,
    id: 'Periode “{period}” tidak dapat dibaca. Tulis tahun (2022) atau bulan (2022-10).',
    en: 'The period “{period}” could not be read. Write a year (2022) or a month (2022-10).',
  },
  reversed: {
    status: 422,
    id: 'Periode awal {from} sesudah periode akhir {to}.',
    en: 'The first period {from} is after the last period {to}.',
  },
  long: {
    status: 422,
    id: 'Rentang {from} sampai {to} terlalu panjang: paling banyak {limit} tahun.',
    en: 'The range {from} to {to} is too long: at most {limit} years.',
  },
});

/** Longest span that one question may cover, in years. */
const longestSpan = 30;

export function isPeriod(text: string): boolean {
  return /^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/.test(text);
}

/** @throws Problem periods.unreadable, beside `field` when given */
export function parsePeriod(text: string, field?: string): Period {
  if (isPeriod(text)) return text;
  throw periodProblems.unreadable({ field, values: { period: text } });
}

export function frequencyOf(period: Period): Frequency {
  return period.length === 4 ? 'yearly' : 'monthly';
}

export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}

/** First calendar day, `YYYY-MM-DD`. */
export function firstDay(period: Period): string {
  return period.length === 4 ? `${period}-01-01` : `${period}-01`;
}

/** Last calendar day, `YYYY-MM-DD`. */
export function lastDay(period: Period): string {
  if (period.length === 4) return `${period}-12-31`;
  const [year = 0, month = 0] = period.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The period of a frequency in which a date lies. */
export function periodOf(date: string, frequency: Frequency): Period {
  return date.slice(0, frequency === 'yearly' ? 4 : 7);
}

/** `steps` periods later, earlier when negative; `2022-01` − 1 = `2021-12`. */
export function shift(period: Period, steps: number): Period {
  if (period.length === 4) return String(Number(period) + steps).padStart(4, '0');
  const [year = 0, month = 1] = period.split('-').map(Number);
  const count = year * 12 + (month - 1) + steps;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

export function previous(period: Period): Period {
  return shift(period, -1);
}

/** From one period to another, both included; a year and a month may be mixed. */
export interface Span {
  readonly from: Period;
  readonly to: Period;
}

/** @throws Problem periods.* when an end is no period, the ends are reversed or the span is longer than thirty years */
export function parseSpan(from: string, to: string): Span {
  const span = { from: parsePeriod(from, 'from'), to: parsePeriod(to, 'to') };
  if (firstDay(span.from) > lastDay(span.to)) throw periodProblems.reversed({ field: 'from', values: { from, to } });
  if (yearOf(span.to) - yearOf(span.from) > longestSpan)
    throw periodProblems.long({ field: 'to', values: { from, to, limit: longestSpan } });
  return span;
}

/** Every period of the frequency that touches the span, in order. */
export function periodsIn({ from, to }: Span, frequency: Frequency): Period[] {
  const last = periodOf(lastDay(to), frequency);
  const periods: Period[] = [];
  for (let period = periodOf(firstDay(from), frequency); period <= last; period = shift(period, 1))
    periods.push(period);
  return periods;
}
