import { addDays } from '../../../kernel/periods/days.ts';
import { listCountedCases } from '../../../blocks/cases/figures-queries.ts';
import { fewestShown } from '../../../blocks/surveys/model.ts';
import { listResponses } from '../../../blocks/surveys/queries.ts';
import { firstDay, lastDay } from '../../../kernel/periods/model.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { applicationKind, satisfaction } from './model.ts';
import { findAreaName, listServices } from './queries.ts';
import type { FigureCode, FigureRowsData } from './views.ts';

/** The rows that one derived figure counts: the last step of walking a number back. */
export async function readFigureRows(
  tx: Tx,
  today: string,
  asked: { code: FigureCode; district: string; month: string },
): Promise<FigureRowsData | undefined> {
  const { code, district, month } = asked;
  const areaName = await findAreaName(tx, district);
  if (areaName === undefined) return undefined;
  if (code !== 'PS-IKM') {
    const which = code === 'PS-TEPAT' ? 'on-time' : 'settled';
    const cases = await listCountedCases(tx, applicationKind, which, district, month, today);
    return { code, areaName, month, demo: cases.some((each) => each.demo), cases, means: [] };
  }
  const services = await listServices(tx, today);
  const answers = await listResponses(tx, satisfaction, {
    from: firstDay(month),
    to: addDays(lastDay(month), 1),
    district,
  });
  const means = answers.map(({ subjectCode, marks }) => {
    const given = Object.values(marks);
    const title = services.find((each) => each.code === subjectCode)?.name ?? [subjectCode, subjectCode];
    return { title, mean: given.reduce((sum, mark) => sum + mark, 0) / given.length };
  });
  const demo = answers.some((each) => each.demo);
  return { code, areaName, month, demo, cases: [], means: means.length < fewestShown ? undefined : means };
}
