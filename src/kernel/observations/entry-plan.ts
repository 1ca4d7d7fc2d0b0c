import type { Tx } from '../../platform/db/db.ts';
import { inputProblem } from '../../platform/problem/problem.ts';
import type { Indicator } from '../indicators/model.ts';
import { lastDay, type Period } from '../periods/model.ts';
import { fieldOf, type EnteredRow } from './entry.ts';
import { can, problems } from './model.ts';
import { findAreas, type Head } from './queries.ts';

/** What an entry changes; everything else stays as it is. */
export interface EntryPlan {
  /** Figures to append; `head` is what each supersedes. */
  readonly append: readonly { readonly row: EnteredRow; readonly head: Head | undefined }[];
  /** Drafts that already say the same. */
  readonly keep: readonly Head[];
  /** Drafts and returned figures that were emptied. */
  readonly withdraw: readonly Head[];
}

/**
 * Compares what was entered with what stands.
 * @throws Problem observations.changed, locked, keepsVerified
 */
export function planEntry(
  rows: readonly EnteredRow[],
  heads: ReadonlyMap<string, Head>,
  entry: { seen: ReadonlyMap<string, number | undefined>; note: string; submit: boolean },
): EntryPlan {
  const append: { row: EnteredRow; head: Head | undefined }[] = [];
  const keep: Head[] = [];
  const withdraw: Head[] = [];
  for (const row of rows) {
    const head = heads.get(row.area);
    const standing = head && head.status !== 'withdrawn' ? head : undefined;
    if (isSame(row, standing)) {
      if (standing?.status === 'draft' && standing.note === entry.note) keep.push(standing);
      else if (standing && (standing.status === 'draft' || (standing.status === 'returned' && entry.submit)))
        append.push({ row, head });
      continue;
    }
    const seen = entry.seen.get(row.area);
    if (seen !== undefined && seen !== (head?.revision ?? 0)) throw problems.changed();
    if (head && !can.supersede(head.status))
      throw problems.locked({ field: fieldOf.numerator(row.area), values: { area: head.areaName } });
    if (!row.empty) append.push({ row, head });
    else if (standing?.status === 'verified') throw problems.keepsVerified({ field: fieldOf.numerator(row.area) });
    else if (standing) withdraw.push(standing);
  }
  return { append, keep, withdraw };
}

function isSame(row: EnteredRow, head: Head | undefined): boolean {
  if (!head || row.empty) return !head && row.empty;
  return head.numerator === row.numerator && head.denominator === row.denominator;
}

/**
 * Refuses rows of areas that are unknown, of another level, or that did not exist in the period, each beside its cell.
 * @throws Problem observations.unknownArea, wrongLevel, areaNotThen
 */
export async function checkAreas(
  tx: Tx,
  indicator: Pick<Indicator, 'areaLevel'>,
  period: Period,
  rows: readonly { readonly area: string }[],
): Promise<void> {
  const codes = rows.map((row) => row.area);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice)
    throw inputProblem([
      {
        field: fieldOf.numerator(twice),
        message: { id: `Wilayah ${twice} diisi dua kali.`, en: `The area ${twice} is entered twice.` },
      },
    ]);
  const known = new Map((await findAreas(tx, codes)).map((area) => [area.code, area]));
  const on = lastDay(period);
  for (const code of codes) {
    const area = known.get(code);
    const field = fieldOf.numerator(code);
    if (!area) throw problems.unknownArea({ field, values: { area: code } });
    const named = `${area.name} (${code})`;
    if (area.level !== indicator.areaLevel) throw problems.wrongLevel({ field, values: { area: named } });
    if (on < area.validFrom || (area.validTo && area.validTo <= on))
      throw problems.areaNotThen({ field, values: { area: named, period } });
  }
}
