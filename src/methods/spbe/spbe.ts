import { misuse, unknownEdition } from '../misuse.ts';
import { roundHalfUp, shown } from '../rounding.ts';
import { editions, predicates, type SpbeEdition } from './editions.ts';

/** Name and version of this arithmetic. */
export const METHOD = 'spbe/1';

/** Maturity level 1-5 by indicator; `35-2`, `35-3` are further public services of the edition 2018. */
export type Levels = Readonly<Record<string, number>>;

export interface Spbe {
  readonly method: typeof METHOD;
  readonly edition: string;
  /** 1-5 at full precision; null while an indicator of it has no level: missing is never zero. */
  readonly aspects: Readonly<Record<string, number | null>>;
  readonly domains: Readonly<Record<string, number | null>>;
  readonly index: number | null;
  /** At two decimals, rounded only here. */
  readonly shown: string | null;
  readonly predicate: string | null;
}

/**
 * Maturity of electronic government (Sistem Pemerintahan Berbasis Elektronik), 1-5: weighted means of indicators to
 * aspects, aspects to domains, domains to the index. Source: PermenPANRB 59/2020 [official], 5/2018 [published].
 * @throws Misuse `edition-unknown`, `indicator-unknown`, `level-invalid`
 */
export function spbe(levels: Levels, edition = '2020'): Spbe {
  const rules = findSpbeEdition(edition);
  checkLevels(levels, rules);
  const aspects = Object.fromEntries(
    rules.aspects.map((aspect) => [
      aspect.id,
      mean(indicatorsOf(aspect.indicators, levels).map((value) => [value, 1])),
    ]),
  );
  const domains = Object.fromEntries(
    rules.domains.map((domain) => [
      domain.id,
      mean(
        rules.aspects
          .filter((aspect) => aspect.domain === domain.id)
          .map((aspect) => [aspects[aspect.id] ?? null, aspect.weight]),
      ),
    ]),
  );
  const index = mean(rules.aspects.map((aspect) => [aspects[aspect.id] ?? null, aspect.weight]));
  return {
    method: METHOD,
    edition: rules.id,
    aspects,
    domains,
    index,
    shown: index === null ? null : shown(index, 2),
    predicate: index === null ? null : findPredicate(index),
  };
}

/** By lower bound, from the index before rounding [unverified]. */
export function findPredicate(index: number): string {
  return predicates.find((each) => roundHalfUp(index, 9) >= each.from)?.name ?? '';
}

function findSpbeEdition(id: string): SpbeEdition {
  const found = editions.find((each) => each.id === id);
  if (!found)
    throw unknownEdition(
      id,
      editions.map((each) => each.id),
    );
  return found;
}

/** Levels of an aspect; an indicator asked of each public service counts once a service. */
function indicatorsOf(indicators: readonly string[], levels: Levels): (number | null)[] {
  return indicators.flatMap((each) => {
    const repeated = Object.keys(levels).filter((key) => key.startsWith(`${each}-`));
    return [each, ...repeated].map((key) => levels[key] ?? null);
  });
}

function checkLevels(levels: Levels, rules: SpbeEdition): void {
  const known = new Set(rules.aspects.flatMap((aspect) => aspect.indicators));
  for (const [key, level] of Object.entries(levels)) {
    const repeated = rules.repeated !== undefined && new RegExp(`^${rules.repeated}-[2-9]\\d*$`).test(key);
    if (!known.has(key) && !repeated)
      throw misuse(
        'indicator-unknown',
        [`Indikator ${key} tidak ada pada edisi ${rules.id}`, `There is no indicator ${key} in edition ${rules.id}`],
        { field: `levels.${key}` },
      );
    if (!Number.isInteger(level) || level < 1 || level > 5)
      throw misuse(
        'level-invalid',
        [
          `Tingkat indikator ${key} harus 1 sampai 5, bukan ${level}`,
          `The level of indicator ${key} must be 1 to 5, not ${level}`,
        ],
        { field: `levels.${key}` },
      );
  }
}

/** Weighted mean; null when a part is missing. */
function mean(parts: readonly (readonly [value: number | null, weight: number])[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const [value, weight] of parts) {
    if (value === null) return null;
    sum += value * weight;
    weights += weight;
  }
  return sum / weights;
}
