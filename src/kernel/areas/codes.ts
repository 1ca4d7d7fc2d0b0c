/** Codes of the Ministry of Home Affairs: province.regency.district.village, e.g. `16.06.01.1009`. */

export type AreaLevel = 'nation' | 'province' | 'regency' | 'district' | 'village';

/** The whole country; it has no code of its own in the ministry's list. */
export const nation = '0';

const levels: readonly AreaLevel[] = ['province', 'regency', 'district', 'village'];

export function areaLevel(code: string): AreaLevel {
  return code === nation ? 'nation' : (levels[code.split('.').length - 1] ?? 'village');
}

/** The area directly above, `undefined` for the nation. */
export function parentCode(code: string): string | undefined {
  if (code === nation) return undefined;
  const cut = code.lastIndexOf('.');
  return cut < 0 ? nation : code.slice(0, cut);
}

/** The regency an area lies in, `undefined` above that level. */
export function regencyOf(code: string): string | undefined {
  return /^\d\d\.\d\d/.test(code) ? code.slice(0, 5) : undefined;
}

/** Whether `outer` is `inner` or stands above it. */
export function covers(outer: string, inner: string): boolean {
  return outer === nation || outer === inner || inner.startsWith(`${outer}.`);
}

/** The smallest area that covers all of them; the nation when nothing smaller does. */
export function commonArea(codes: readonly string[]): string {
  const [first, ...others] = codes;
  let area = first ?? nation;
  for (const code of others) while (!covers(area, code)) area = parentCode(area) ?? nation;
  return area;
}
