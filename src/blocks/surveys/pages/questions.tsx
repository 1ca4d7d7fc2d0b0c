import type { FormState } from '../../../platform/html/field.tsx';
import { Radios } from '../../../platform/html/choices.tsx';
import { pick, type Lang } from '../../../platform/words/words.ts';
import type { Questionnaire } from '../model.ts';

/** Every question with its answers in words, the lowest mark first. */
export function Questions({ questionnaire, of, lang }: { questionnaire: Questionnaire; of: FormState; lang: Lang }) {
  return (
    <>
      {questionnaire.questions.map((question, index) => (
        <Radios
          key={question.code}
          name={question.code}
          label={`${index + 1}. ${pick(question.text, lang)}`}
          of={of}
          required
          inline
          options={question.answers.map((answer, at) => ({ value: String(at + 1), label: pick(answer, lang) }))}
        />
      ))}
    </>
  );
}
