import { methods } from '../methods/all.ts';
import { findEdition, inputsOf, readValue } from '../methods/cases.ts';
import { takesCases, type CaseMethod, type Input, type Method, type Output, type Results } from '../methods/declare.ts';
import { isMisuse } from '../methods/misuse.ts';
import type { FormState } from '../platform/html/field.tsx';
import type { Lang } from '../platform/words/words.ts';
import { pick } from '../platform/words/words.ts';
import { planScore } from '../scoring/explained.ts';

/** Every formula of the house that a page explains: the published ones and the plan's own. */
export const explained: readonly Method[] = [...methods, planScore];

/** A case as a visitor filled it in, or the sample, with what comes out. */
export interface Trial {
  readonly method: CaseMethod;
  readonly edition: string;
  /** Whether a visitor gave anything, or the sample stands. */
  readonly own: boolean;
  readonly state: FormState & { readonly message: string | undefined };
  /** The figure that the method is for, when there is one. */
  readonly main: readonly [Output, number] | undefined;
  readonly rest: readonly (readonly [Output, number | string])[];
}

export interface MethodData {
  readonly method: Method;
  readonly trial: Trial | undefined;
}

/** A method with the case that the address holds; undefined when there is no such method. */
export function readMethod(slug: string, query: Given, lang: Lang): MethodData | undefined {
  const method = explained.find((each) => each.slug === slug);
  return method && { method, trial: takesCases(method) ? tryOut(method, query, lang) : undefined };
}

type Given = Readonly<Record<string, string | undefined>>;

function tryOut(method: CaseMethod, query: Given, lang: Lang): Trial {
  const known = method.editions?.some((each) => each.id === query['edisi']);
  const { id: edition } = findEdition(method, known ? query['edisi'] : undefined);
  const inputs = inputsOf(method, edition);
  const own = inputs.some((each) => query[each.name] !== undefined);
  const written = Object.fromEntries(
    inputs.map((each) => [each.name, own ? (query[each.name] ?? '') : sampleOf(each, lang)]),
  );
  const errors: Record<string, string> = {};
  let message: string | undefined;
  let results: Results = {};
  const attempt = <Result>(run: () => Result, input?: string): Result | undefined => {
    try {
      return run();
    } catch (error) {
      if (!isMisuse(error)) throw error;
      const field = input ?? error.field;
      if (field === undefined) message = pick(error.words, lang);
      else errors[field] = pick(error.words, lang);
      return undefined;
    }
  };
  const values = Object.fromEntries(
    inputs.map((each) => {
      const called = { ...each, name: pick(each.label, lang) };
      return [
        each.name,
        attempt(() => readValue(called, written[each.name] ?? '', lang === 'id' ? ',' : '.'), each.name),
      ];
    }),
  );
  if (Object.keys(errors).length === 0) results = attempt(() => method.compute(values, edition)) ?? {};
  const found = method.outputs.flatMap((output) => {
    const value = results[output.name];
    return value === undefined ? [] : [[output, value] as const];
  });
  const numbers = found.flatMap(([output, value]) => (typeof value === 'number' ? [[output, value] as const] : []));
  const main = numbers.find(([output]) => output.main) ?? numbers[0];
  return {
    method,
    edition,
    own,
    state: { values: written, errors, message },
    main,
    rest: found.filter(([output]) => output !== main?.[0]),
  };
}

/** A sample with the reader's decimal sign. */
function sampleOf({ sample = '' }: Input, lang: Lang): string {
  return lang === 'id' ? sample.replace('.', ',') : sample;
}
