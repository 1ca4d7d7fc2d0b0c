import { misuse } from './misuse.ts';

/** @throws Misuse `json-unreadable` */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw misuse('json-unreadable', ['Berkas bukan JSON yang sah', 'The file is not valid JSON']);
  }
}

export function printJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
