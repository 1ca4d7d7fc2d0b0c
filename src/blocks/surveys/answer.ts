import type { At } from '../../kernel/capability/at.ts';
import type { Tx } from '../../platform/db/db.ts';
import { problems, type Questionnaire } from './model.ts';
import { insertResponse, type NewResponse } from './queries.ts';

/**
 * Keeps one respondent's answer. Of the invitation only a hash is kept, and of the hour only the day.
 * @throws Problem `surveys.answeredAlready` when the invitation was used before
 */
export async function answerSurvey<Code extends string>(
  tx: Tx,
  at: At,
  questionnaire: Questionnaire<Code>,
  given: Omit<NewResponse<Code>, 'answeredOn'>,
): Promise<void> {
  if (!(await insertResponse(tx, questionnaire, { ...given, answeredOn: at.today }))) throw problems.answeredAlready();
}
