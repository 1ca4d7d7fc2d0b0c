import type { Lang } from './words.ts';

const locales: Record<Lang, string> = { id: 'id-ID', en: 'en-GB' };
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** The regency keeps western Indonesian time. */
export const timeZone = 'Asia/Jakarta';
/** UTC+7 all year, in milliseconds. */
const westernIndonesia = 7 * 3_600_000;

/**
 * `3.166` → `3,17` in Indonesian, `3.17` in English; digits are fixed, halves go up. A sum that means 3.475 is kept as
 * 3.4749999999999996: at the fifteen digits that a double carries faithfully it is 3.475 again, and prints as `methods`
 * round it.
 */
export function formatNumber(lang: Lang, value: number, digits = 0): string {
  const key = `${lang}:${digits}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locales[lang], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'negative',
    });
    numberFormats.set(key, format);
  }
  return format.format(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
}

/** A file's size as people say it: `812 B`, `14 KB`, `2,4 MB`. */
export function formatBytes(lang: Lang, bytes: number): string {
  if (bytes < 1_024) return `${formatNumber(lang, bytes)} B`;
  if (bytes < 1_048_576) return `${formatNumber(lang, bytes / 1_024)} KB`;
  return `${formatNumber(lang, bytes / 1_048_576, 1)} MB`;
}

/** Whole rupiah: `Rp 1.250.000`. */
export function formatMoney(lang: Lang, rupiah: number): string {
  return `Rp ${formatNumber(lang, rupiah)}`;
}

/** `2022-10-04` → `4 Oktober 2022`. */
export function formatDate(lang: Lang, isoDate: string): string {
  return dateFormat(lang, 'date', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${isoDate}T00:00:00Z`),
  );
}

/** A source as it is cited, its dates written out: `…, 2022-10-04` → `…, 4 Oktober 2022`. */
export function formatSource(lang: Lang, source: string): string {
  return source.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => formatDate(lang, date));
}

/** `2022-10-04` → `4 Okt 2022`, where room is short. */
export function formatShortDate(lang: Lang, isoDate: string): string {
  return dateFormat(lang, 'short', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${isoDate}T00:00:00Z`),
  );
}

/** An instant on the regency's clock: `4 Oktober 2022 14.32`. */
export function formatDateTime(lang: Lang, instant: Date): string {
  const day = dateFormat(lang, 'day', { day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(instant);
  const time = dateFormat(lang, 'time', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone }).format(
    instant,
  );
  return `${day} ${time}`;
}

/** `2022-10` → `Oktober 2022`, `2022` → `2022`. */
export function formatPeriod(lang: Lang, period: string): string {
  if (!/^\d{4}-\d{2}$/.test(period)) return period;
  return dateFormat(lang, 'month', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${period}-01T00:00:00Z`),
  );
}

/** The calendar date on the regency's clock, `YYYY-MM-DD`. */
export function localDate(instant: Date): string {
  return new Date(instant.getTime() + westernIndonesia).toISOString().slice(0, 10);
}

function dateFormat(lang: Lang, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang}:${name}`;
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locales[lang], options);
    dateFormats.set(key, format);
  }
  return format;
}
