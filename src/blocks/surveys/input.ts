import { z } from 'zod';
import { said } from '../../kernel/capability/input.ts';
import type { Marks, Questionnaire } from './model.ts';

/** The marks of a questionnaire as a browser sends them: every question answered, each with one of its answers. */
export function marksShape<Code extends string>(questionnaire: Questionnaire<Code>): Record<Code, z.ZodType<number>> {
  return Object.fromEntries(
    questionnaire.questions.map((question) => {
      const high = question.answers.length;
      const sentence = said([`Pilih satu jawaban, dari 1 sampai ${high}.`, `Choose one answer, from 1 to ${high}.`]);
      const mark = z.union([z.string().regex(/^\d$/, sentence).transform(Number), z.number()], sentence);
      return [question.code, mark.pipe(z.number().int(sentence).min(1, sentence).max(high, sentence))];
    }),
  ) as unknown as Record<Code, z.ZodType<number>>;
}

/** The marks out of an input that also holds other fields. */
export function pickMarks<Code extends string>(
  questionnaire: Questionnaire<Code>,
  input: Readonly<Record<Code, number>>,
): Marks<Code> {
  return Object.fromEntries(questionnaire.questions.map(({ code }) => [code, input[code]])) as Marks<Code>;
}

export const comment = z
  .string()
  .trim()
  .max(1000)
  .optional()
  .transform((text) => text || undefined);
