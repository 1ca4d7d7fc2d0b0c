export type Lang = 'id' | 'en';
export const langs: readonly Lang[] = ['id', 'en'];

/** A text in both languages, Indonesian first. */
export type Pair = readonly [id: string, en: string];

export function pick(pair: Pair, lang: Lang): string {
  return lang === 'en' ? pair[1] : pair[0];
}

type Entry = Pair | ((...args: never[]) => Pair);
type Spoken<Words extends Record<string, Entry>> = {
  readonly [Key in keyof Words]: Words[Key] extends (...args: infer Args) => Pair ? (...args: Args) => string : string;
};

/**
 * Every string of a module, both languages side by side: a missing one does not compile.
 * `const words = dictionary({ apply: ['Ajukan', 'Apply'] }); words('id').apply`.
 */
export function dictionary<const Words extends Record<string, Entry>>(words: Words): (lang: Lang) => Spoken<Words> {
  const speak = (lang: Lang) =>
    Object.fromEntries(
      Object.entries(words).map(([key, entry]) => [
        key,
        typeof entry === 'function'
          ? (...args: unknown[]) => pick((entry as (...given: unknown[]) => Pair)(...args), lang)
          : pick(entry, lang),
      ]),
    ) as Spoken<Words>;
  const spoken = { id: speak('id'), en: speak('en') };
  return (lang) => spoken[lang];
}
