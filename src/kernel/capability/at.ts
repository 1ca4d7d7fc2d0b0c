import type { Lang } from '../../platform/words/words.ts';
import { localDate } from '../../platform/words/format.ts';
import { holds, holdsWithin, type Person, type Place } from '../people/permissions.ts';

/** Who asks, where, when and in which language: what a rule may depend on besides rows and input. */
export interface At {
  readonly regency: string;
  readonly lang: Lang;
  readonly person?: Person | undefined;
  /** The injected clock's instant; never `new Date()` inside a rule. */
  readonly now: Date;
  /** `now` as a date on the regency's clock. */
  readonly today: string;
  /** Whether the person may, on a row when a place is given, else anywhere in the tenant. */
  may(permission: string, place?: Place): boolean;
  /** A page's address in the reader's language. */
  href(path: string): string;
}

export function createAt(given: { regency: string; lang?: Lang; person?: Person | undefined; now: Date }): At {
  const { regency, lang = 'id', person, now } = given;
  const today = localDate(now);
  return {
    regency,
    lang,
    person,
    now,
    today,
    may: (permission, place) =>
      person !== undefined &&
      (place ? holds(person.grants, permission, place, today) : holdsWithin(person.grants, permission, regency, today)),
    href: (path) => (lang === 'en' ? `/en${path === '/' ? '' : path}` : path),
  };
}
