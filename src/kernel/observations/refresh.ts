import type { Db, Tx } from '../../platform/db/db.ts';
import { localDate } from '../../platform/words/format.ts';
import { recordEntry } from '../audit/record.ts';
import { createAt } from '../capability/at.ts';
import type { DerivedIndicator, DerivedRow } from '../capability/derived.ts';
import { allParts, regenciesOf, type House } from '../capability/house.ts';
import { enqueue, job } from '../capability/job.ts';
import { findIndicator } from '../indicators/queries.ts';
import { addDays } from '../periods/days.ts';
import { firstDay, parsePeriod, periodOf, type Period } from '../periods/model.ts';
import { tellVerified } from './actions.ts';
import { appendDecisions, appendFigures, listHeads, lockFigures, type Head } from './queries.ts';

const jobName = 'kernel.refresh-derived';

/**
 * Asks, inside an action's transaction, that a derived indicator's month be counted again once it has committed.
 * Several askings before the count are one count.
 */
export async function refreshDerived(tx: Tx, indicator: string, month: string): Promise<void> {
  const payload = { regency: tx.regency, indicator, month };
  await enqueue(tx, jobName, payload, `${jobName}:${tx.regency}:${indicator}:${month}`);
}

/**
 * Counts one month of a derived indicator. By the clock, soon after midnight, the month of the day that begins and of the
 * day that ended, of every indicator in every regency of the house: what the calendar moves has no event of its own.
 */
export const refreshDerivedJob = job({
  name: jobName,
  cron: '15 17 * * *',
  run: async (house, payload, now) => {
    const asked = payload as { regency?: string; indicator?: string; month?: string };
    const today = localDate(now);
    const nightly = [addDays(today, -1), today].map((day) => periodOf(day, 'monthly'));
    const months = asked.month ? [parsePeriod(asked.month)] : new Set(nightly);
    const derived = listDerived(house).filter((each) => !asked.indicator || each.code === asked.indicator);
    for (const regency of asked.regency ? [asked.regency] : regenciesOf(house.config))
      for (const declared of derived)
        for (const month of months) await countMonth(house.db, declared, { regency, month, now });
  },
});

function listDerived(house: House): readonly DerivedIndicator[] {
  return allParts(house).flatMap((part) => part.indicators ?? []);
}

/**
 * Counts a derived indicator's month from its capability's rows and appends what changed, verified by the house itself:
 * the rows behind it were each decided by people. A figure whose rows are gone is withdrawn.
 * @returns how many figures were appended or withdrawn
 */
export async function countMonth(
  db: Db,
  declared: DerivedIndicator,
  { regency, month, now }: { regency: string; month: Period; now: Date },
): Promise<number> {
  const today = localDate(now);
  if (firstDay(month) > today) return 0; // what is not yet due has no figure
  return db.tx({ regency }, async (tx) => {
    const indicator = await findIndicator(tx, declared.code);
    if (!indicator) return 0;
    await lockFigures(tx, declared.code, month);
    const rows = await declared.rows(tx, month, today);
    const heads = new Map((await listHeads(tx, declared.code, month)).map((head) => [head.area, head]));
    const changed = rows.filter((row) => !isSame(row, heads.get(row.areaCode)));
    const counted = new Set(rows.map((row) => row.areaCode));
    const gone = [...heads.values()].filter((head) => head.status === 'verified' && !counted.has(head.area));
    if (changed.length + gone.length === 0) return 0;
    const ids = await appendFigures(
      tx,
      {
        indicator: declared.code,
        period: month,
        kind: 'derived',
        authorId: null,
        organisation: indicator.organisation,
      },
      changed.map((row) => ({
        area: row.areaCode,
        numerator: row.numerator,
        denominator: row.denominator ?? null,
        demo: row.demo,
        provenance: { kind: 'derived', query: declared.code, rowsHref: declared.rowsHref(row.areaCode, month) },
        supersedes: heads.get(row.areaCode),
      })),
      now,
    );
    await appendDecisions(
      tx,
      ids.map((id) => ({ id, step: 0 })),
      'verified',
      { personId: null, now },
    );
    await appendDecisions(tx, gone, 'withdrawn', { personId: null, now });
    const figures = changed.map((row, index) => ({
      id: ids[index],
      area: row.areaCode,
      numerator: row.numerator,
      denominator: row.denominator ?? null,
    }));
    await recordEntry(tx, createAt({ regency, now }), {
      action: jobName,
      subject: 'figures',
      id: `${declared.code}:${month}`,
      detail: { outcome: 'verified', figures, withdrawn: gone.map((head) => head.id) },
    });
    await tellVerified(tx, { indicator: declared.code, period: month }, [...figures, ...gone], now);
    return changed.length + gone.length;
  });
}

function isSame(row: DerivedRow, head: Head | undefined): boolean {
  return (
    head?.status === 'verified' &&
    head.numerator === row.numerator &&
    head.denominator === (row.denominator ?? null) &&
    head.demo === row.demo
  );
}
