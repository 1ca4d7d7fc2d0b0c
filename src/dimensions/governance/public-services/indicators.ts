import { countOnTime, countSettled } from '../../../blocks/cases/figures-queries.ts';
import type { CaseRow } from '../../../blocks/cases/rows.ts';
import { sumMarks, type SubjectMarks } from '../../../blocks/surveys/queries.ts';
import type { At } from '../../../kernel/capability/at.ts';
import { derived, type DerivedRow } from '../../../kernel/capability/derived.ts';
import { refreshDerived } from '../../../kernel/observations/refresh.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { applicationKind, rowsHref, satisfaction } from './model.ts';

/** Cases by district of the applicant and month. Answers for the whole regency: blocks/surveys says how they count. */
export const indicators = [
  derived({
    code: 'PS-TEPAT',
    rows: (tx, month) => countOnTime(tx, applicationKind, month),
    rowsHref: rowsHref('PS-TEPAT'),
  }),
  derived({
    code: 'PS-SELESAI',
    rows: (tx, month, today) => countSettled(tx, applicationKind, month, today),
    rowsHref: rowsHref('PS-SELESAI'),
  }),
  /**
   * Numerator: over respondents, the sum of the mean of their nine marks; denominator: respondents; scale 25. Since a
   * response answers all nine elements, Σ(mean of nine) ÷ n · 25 = Σ NRR · 1/9 · 25: added up over months it equals methods/skm on all answers together. A test holds the two against each other.
   */
  derived({
    code: 'PS-IKM',
    rows: async (tx, month, today) => total(tx.regency, await sumMarks(tx, satisfaction, month, today)),
    rowsHref: rowsHref('PS-IKM'),
  }),
];

/** The figures that an event moved: those of the months in which the case was or is due, and of the month it ended in. */
export async function refreshAfterCase(tx: Tx, _at: At, before: CaseRow | undefined, after: CaseRow): Promise<void> {
  const unmoved =
    before && before.dueOn === after.dueOn && before.pausedOn === after.pausedOn && before.outcome === after.outcome;
  if (unmoved) return;
  const due = new Set([before?.dueOn ?? after.dueOn, after.dueOn].map((day) => day.slice(0, 7)).toSorted());
  for (const month of due) await refreshDerived(tx, 'PS-SELESAI', month);
  if (after.outcome === 'granted' && after.closedOn) await refreshDerived(tx, 'PS-TEPAT', after.closedOn.slice(0, 7));
}

/** The whole regency's share; nothing where nothing counts. */
function total(areaCode: string, subjects: readonly SubjectMarks[]): DerivedRow[] {
  if (subjects.length === 0) return [];
  const sum = (of: (each: SubjectMarks) => number) => subjects.reduce((all, each) => all + of(each), 0);
  const demo = subjects.some((each) => each.demo);
  return [{ areaCode, numerator: sum((each) => each.numerator), denominator: sum((each) => each.denominator), demo }];
}
