import type { Problem } from '../problem/problem.ts';
import type { Lang } from '../words/words.ts';
import type { FormState } from './field.tsx';

/**
 * What a form draws with after a refusal: the values as typed, each field's sentence, and the sentence of the whole
 * form where no field carries it.
 */
export function formStateOf(
  values: Readonly<Record<string, unknown>>,
  problem: Problem | undefined,
  lang: Lang,
): FormState & { readonly message: string | undefined } {
  const fields = problem?.fields ?? [];
  return {
    values: { ...values },
    errors: Object.fromEntries(fields.map((each) => [each.field, each.message[lang]])),
    message: problem && fields.length === 0 ? problem.sentence(lang) : undefined,
  };
}
