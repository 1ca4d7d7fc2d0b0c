import { addDays } from '../../../kernel/periods/days.ts';
import { countBySubject } from '../../../blocks/cases/figures-queries.ts';
import { listResponses, listYears } from '../../../blocks/surveys/queries.ts';
import { firstDay, lastDay } from '../../../kernel/periods/model.ts';
import { usualWeight, weights } from '../../../methods/skm/elements.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { applicationKind, satisfaction } from './model.ts';
import { listServices } from './queries.ts';
import { scoreAnswers } from './satisfaction.ts';
import type { SkmPageData } from './views.ts';

export interface SkmFilter {
  readonly period: string | undefined;
  readonly service: string | undefined;
  readonly organisation: string | undefined;
}

/** The survey's results in a period; without one, in the latest year in which answers count. */
export async function readSkm(tx: Tx, today: string, filter: SkmFilter): Promise<SkmPageData> {
  const years = await listYears(tx, satisfaction, today);
  const period = filter.period ?? years[0] ?? today.slice(0, 4);
  const span = { from: firstDay(period), to: addDays(lastDay(period), 1), today };
  const services = await listServices(tx, today);
  const figures = await countBySubject(tx, applicationKind, span);
  const answers = await listResponses(tx, satisfaction, span);
  const granted = (code: string) => figures.find((each) => each.subjectCode === code)?.granted ?? 0;
  const asked = services.filter(
    (each) =>
      (!filter.service || each.code === filter.service) &&
      (!filter.organisation || each.organisationCode === filter.organisation),
  );
  const chosen = answers.filter((each) => asked.some(({ code }) => code === each.subjectCode));
  const population = asked.reduce((sum, each) => sum + granted(each.code), 0);
  const others = Object.keys(weights).filter((weight) => weight !== usualWeight);
  return {
    period,
    periods: periodsWith(years, period),
    service: filter.service,
    organisation: filter.organisation,
    services,
    overall: scoreAnswers(chosen, population),
    otherWeights: others.flatMap((weight) => {
      const shown = scoreAnswers(chosen, population, weight).result?.shown;
      return shown ? [{ weight, shown }] : [];
    }),
    byService: asked.map((service) => ({
      service,
      satisfaction: scoreAnswers(
        answers.filter((each) => each.subjectCode === service.code),
        granted(service.code),
      ),
    })),
  };
}

/** Every year with answers and the months of the year in question. */
function periodsWith(years: readonly string[], period: string): string[] {
  const year = period.slice(0, 4);
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  return [...new Set([year, ...years])]
    .toSorted()
    .toReversed()
    .flatMap((each) => (each === year ? [each, ...months] : [each]));
}
