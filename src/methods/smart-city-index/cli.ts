import { misuse } from '../misuse.ts';
import { compute } from './compute.ts';

/** How `serasan compute smart-city-index FILE.json` offers this method. */
export const method = {
  name: 'smart-city-index',
  summary: 'Index of the smart-city evaluation from five scores 1-4: {"edition":"2022","scores":{"baseline":…}}',
  options: {},
  compute(text: string) {
    const result = compute(parse(text));
    return {
      json: result,
      text: `Smart-city index ${result.shown} by the weights of ${result.edition} (${result.status})`,
    };
  },
} as const;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw misuse('json-unreadable', ['Berkas bukan JSON yang sah', 'The file is not valid JSON']);
  }
}
