import { listVillages } from '../../../blocks/cases/calendar-queries.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { missingRequirements } from './model.ts';
import { findStandard } from './queries.ts';
import type { ApplyPageData } from './views.ts';

/** Which question comes next: an earlier one again when its answer is missing. Nothing is kept before the last. */
export async function readApplyPage(
  tx: Tx,
  today: string,
  input: Readonly<Record<string, string | readonly string[]>>,
): Promise<ApplyPageData | undefined> {
  const standard = await findStandard(tx, String(input['service']), today);
  if (!standard) return undefined;
  const villages = await listVillages(tx, today);
  const known = standard.requirements.map((each) => each.code);
  const ticked = [input['requirements'] ?? []].flat().filter((code) => known.includes(code));
  const village = villages.find((each) => each.code === input['village']);
  const asked = Number(input['langkah'] ?? 1);
  const ready = missingRequirements(standard.requirements, ticked).length === 0;
  const step = asked <= 1 || !ready ? 1 : asked === 2 || !village ? 2 : 3;
  const stepError = asked > 1 && !ready ? 'requirements' : asked > 2 && !village ? 'village' : undefined;
  return { standard, villages, step, ticked, village, stepError };
}
