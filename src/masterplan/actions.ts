import { z } from 'zod';
import type { Tx } from '../platform/db/db.ts';
import { action } from '../kernel/capability/action.ts';
import type { At } from '../kernel/capability/at.ts';
import { day } from '../kernel/capability/input.ts';
import { programmeProblems } from './model.ts';
import { findProgramme, recordMilestone, recordSpending } from './queries.ts';

/** The programme as a row of its agency. */
async function onProgramme(tx: Tx, input: { code: string }) {
  const programme = await findProgramme(tx, input.code);
  return programme && { ...programme, areaCode: tx.regency, organisationCode: programme.organisation_code };
}

/** The owning agency says that a milestone was reached, on which day. */
export const reachMilestone = action({
  name: 'masterplan.reach-milestone',
  may: 'masterplan.report',
  input: z.strictObject({ code: z.string(), position: z.coerce.number().int(), done_on: day }),
  on: async (tx, input) => {
    const programme = await onProgramme(tx, input);
    const milestone = programme?.milestones.find((each) => each.position === input.position);
    return programme && milestone && { ...programme, milestone };
  },
  run: async (tx, input, at, row) => {
    if (row.milestone.done_on) throw programmeProblems.reached({ field: 'done_on' });
    checkDate(input.done_on, row.starts_on, at, 'done_on');
    await recordMilestone(tx, input);
    return { code: input.code };
  },
  audit: ({ input }) => ({
    subject: 'programme',
    id: input.code,
    detail: { milestone: input.position, done_on: input.done_on },
  }),
});

/** The owning agency says how much of the budget was spent by a day. */
export const reportSpending = action({
  name: 'masterplan.report-spending',
  may: 'masterplan.report',
  input: z.strictObject({ code: z.string(), spent: z.coerce.number().int().min(0), spent_on: day }),
  on: onProgramme,
  run: async (tx, input, at, row) => {
    if (input.spent > row.budget) throw programmeProblems.overspent({ field: 'spent' });
    checkDate(input.spent_on, row.starts_on, at, 'spent_on');
    await recordSpending(tx, input);
    return { code: input.code };
  },
  audit: ({ input, row }) => ({
    subject: 'programme',
    id: input.code,
    detail: { before: { spent: row.spent, spent_on: row.spent_on }, spent: input.spent, spent_on: input.spent_on },
  }),
});

function checkDate(on: string, startsOn: string, at: At, field: string): void {
  if (on > at.today) throw programmeProblems.future({ field });
  if (on < startsOn) throw programmeProblems.before({ field });
}
