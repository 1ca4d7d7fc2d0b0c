import { compute } from './compute.ts';

/** How `serasan compute skm FILE.csv [--weight 1/9|0.11|0.111]` offers this method. */
export const method = {
  name: 'skm',
  summary: 'Satisfaction index from a CSV of answers U1 to U9 (PermenPANRB 14/2017)',
  options: { weight: '1/9 (default), 0.11 or 0.111' },
  compute(text: string, options: { weight?: string }) {
    const result = compute(text, options);
    const words = result.shown
      ? `${result.shown}, grade ${result.grade} (${result.respondents} respondents)`
      : 'no index: an element has no answer';
    return { json: result, text: `SKM with weight ${result.weight}: ${words}` };
  },
} as const;
