import { formatNumber } from '../../../platform/words/format.ts';
import type { Lang } from '../../../platform/words/words.ts';

/** A file's size as people say it: `812 B`, `14 KB`, `2,4 MB`. */
export function formatBytes(bytes: number, lang: Lang): string {
  if (bytes < 1_024) return `${formatNumber(lang, bytes)} B`;
  if (bytes < 1_048_576) return `${formatNumber(lang, bytes / 1_024)} KB`;
  return `${formatNumber(lang, bytes / 1_048_576, 1)} MB`;
}
