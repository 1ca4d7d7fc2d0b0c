import type { Real, Words } from '../origin.ts';

export type HolidayKind = 'libur nasional' | 'cuti bersama';

/** Days on which an agency's clock stands still; one row a date. */
export type Holiday = Real & { readonly on: string; readonly name: Words; readonly kind: HolidayKind };

type Row = readonly [on: string, id: string, en: string, kind?: HolidayKind];

export function year(decree: Real, rows: readonly Row[]): Holiday[] {
  return rows.map(([on, id, en, kind = 'libur nasional']) => ({ on, name: [id, en], kind, ...decree }));
}
