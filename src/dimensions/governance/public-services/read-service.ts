import { addDays } from '../../../kernel/periods/days.ts';
import { countBySubject } from '../../../blocks/cases/figures-queries.ts';
import { listResponses } from '../../../blocks/surveys/queries.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { applicationKind, satisfaction, type Service } from './model.ts';
import { listVersions } from './draft-queries.ts';
import { findStandard, findVersion, listServices } from './queries.ts';
import { scoreAnswers } from './satisfaction.ts';
import type { CatalogueEntry, HowItDoes, ServicePageData, VersionPageData } from './views.ts';

/** The last twelve months, today included. */
function lastYear(today: string): { from: string; to: string; today: string } {
  return { from: addDays(today, -364), to: addDays(today, 1), today };
}

/** The catalogue with how each service has done in the last twelve months. */
export async function readCatalogue(
  tx: Tx,
  today: string,
  filter: { search?: string; organisation?: string },
): Promise<CatalogueEntry[]> {
  const services = await listServices(tx, today, filter);
  const how = await readFigures(tx, today);
  return services.map((service) => ({ service, ...how(service) }));
}

export async function readService(tx: Tx, today: string, code: string): Promise<ServicePageData | undefined> {
  const standard = await findStandard(tx, code, today);
  if (!standard) return undefined;
  return { standard, versions: await listVersions(tx, code), ...(await readFigures(tx, today))(standard) };
}

/** One published version and when the next one took its place. */
export async function readVersion(tx: Tx, code: string, version: number): Promise<VersionPageData | undefined> {
  const standard = await findVersion(tx, code, version);
  if (!standard) return undefined;
  const next = (await listVersions(tx, code)).find((each) => each.version === version + 1);
  return { standard, validUntil: next && addDays(next.validFrom, -1) };
}

async function readFigures(tx: Tx, today: string): Promise<(service: Service) => HowItDoes> {
  const span = lastYear(today);
  const figures = await countBySubject(tx, applicationKind, span);
  const answers = await listResponses(tx, satisfaction, span);
  return ({ code }) => {
    const own = figures.find((each) => each.subjectCode === code);
    const satisfied = scoreAnswers(
      answers.filter((each) => each.subjectCode === code),
      own?.granted ?? 0,
    );
    return { figures: own, satisfaction: satisfied, demo: satisfied.demo || (own?.demo ?? false) };
  };
}
