import type { Client } from 'pg';
import type { Questionnaire } from './model.ts';

/**
 * Publishes an edition once; afterwards its wording stands for ever.
 * @throws Error when an edition already published is declared with other words: give it another edition's name
 */
export async function publishQuestionnaire(owner: Client, questionnaire: Questionnaire): Promise<void> {
  const { code, edition, name, source, questions } = questionnaire;
  await owner.query(
    `insert into surveys.editions (questionnaire, edition, name_id, name_en, source)
     values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [code, edition, name[0], name[1], source],
  );
  const asked = questions.map((question, index) => ({
    code: question.code,
    position: index + 1,
    title_id: question.title[0],
    title_en: question.title[1],
    text_id: question.text[0],
    text_en: question.text[1],
    answers_id: question.answers.map(([id]) => id),
    answers_en: question.answers.map(([, en]) => en),
  }));
  await owner.query(
    `insert into surveys.questions (questionnaire, edition, code, position, title_id, title_en, text_id, text_en, answers_id, answers_en)
     select $1, $2, q.*
     from jsonb_to_recordset($3::jsonb) as q (
       code text, position integer, title_id text, title_en text, text_id text, text_en text, answers_id text[], answers_en text[]
     )
     on conflict do nothing`,
    [code, edition, JSON.stringify(asked)],
  );
  const { rows } = await owner.query<{ code: string; texts: string[] }>(
    `select code, array[text_id, text_en] || answers_id || answers_en as texts
     from surveys.questions
     where questionnaire = $1 and edition = $2
     order by position`,
    [code, edition],
  );
  const declared = asked.map((each) => ({
    code: each.code,
    texts: [each.text_id, each.text_en, ...each.answers_id, ...each.answers_en],
  }));
  if (JSON.stringify(rows) !== JSON.stringify(declared))
    throw new Error(
      `Edition ${edition} of the questionnaire ${code} was published with other words; declare another edition.`,
    );
}
