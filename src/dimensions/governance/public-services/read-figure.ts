import { listCountedCases } from '../../../blocks/cases/figures-queries.ts';
import { sumMarks } from '../../../blocks/surveys/queries.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { applicationKind, satisfaction } from './model.ts';
import { findAreaName, listServices } from './queries.ts';
import type { FigureCode, FigureRowsData } from './views.ts';

/** Rows on one page. */
const pageSize = 100;

/** The rows that one derived figure counts: the last step of walking a number back. Nothing past the last page. */
export async function readFigureRows(
  tx: Tx,
  today: string,
  asked: { code: FigureCode; district: string; month: string; page: number },
): Promise<FigureRowsData | undefined> {
  const { code, district, month } = asked;
  const areaName = await findAreaName(tx, district);
  if (areaName === undefined) return undefined;
  const figure = { code, area: district, areaName, month };
  if (code !== 'PS-IKM') {
    const which = code === 'PS-TEPAT' ? 'on-time' : 'settled';
    const page = { size: pageSize, number: asked.page };
    const cases = await listCountedCases(tx, applicationKind, { which, district, month, today }, page);
    const [first] = cases;
    if (!first && asked.page > 1) return undefined;
    const total = first?.total ?? 0;
    const pages = Math.ceil(total / pageSize);
    return { ...figure, demo: first?.demo ?? false, total, page: asked.page, pages, cases, means: [] };
  }
  // Answers are summed for the regency as a whole; no district has means of its own.
  if (district !== tx.regency || asked.page > 1) return undefined;
  const services = await listServices(tx, today);
  const sums = await sumMarks(tx, satisfaction, month, today);
  const means = sums.map(({ subjectCode, numerator, denominator }) => ({
    title: services.find((each) => each.code === subjectCode)?.name ?? ([subjectCode, subjectCode] as const),
    respondents: denominator,
    mean: numerator / denominator,
  }));
  const demo = sums.some((each) => each.demo);
  return { ...figure, demo, total: means.length, page: 1, pages: 1, cases: [], means };
}
