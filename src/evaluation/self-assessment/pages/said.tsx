import type { At } from '../../../kernel/capability/at.ts';
import { Notice } from '../../../platform/html/panel.tsx';
import type { Entry } from '../read.ts';
import { words } from '../words.ts';

/** What the last act did, named in the address it led to. */
export const saidKeys = [
  'drafted',
  'proposed',
  'approved',
  'verified',
  'returned',
  'submitted',
  'moved',
  'followed',
] as const;
export type Said = (typeof saidKeys)[number];

/** Confirms what was just done and offers the next item that waits for the same person. */
export function SaidNotice(props: { said: Said | undefined; at: At; home: string; next?: Entry | undefined }) {
  const { said, at, next } = props;
  if (!said) return null;
  const w = words(at.lang);
  const sentence = {
    drafted: w.saidDrafted,
    proposed: w.saidProposed,
    approved: w.saidApproved,
    verified: w.saidVerified,
    returned: w.saidReturned,
    submitted: w.saidSubmitted,
    moved: w.saidMoved,
    followed: w.saidFollowed,
  }[said];
  return (
    <div role="status">
      <Notice tone="good">
        <p>
          {sentence} {next && <a href={`${props.home}/butir/${next.item.code}`}>{w.nextWaiting(next.item.code)}</a>}
        </p>
      </Notice>
    </div>
  );
}

/** The first item after this one (then from the start) that waits for the reader. */
export function nextWaiting(
  entries: readonly Entry[],
  current: string,
  organisation: string | undefined,
): Entry | undefined {
  const at = entries.findIndex((each) => each.item.code === current);
  const around = [...entries.slice(at + 1), ...entries.slice(0, Math.max(at, 0))];
  return around.find(
    (each) =>
      each.mayApprove ||
      each.mayVerify ||
      (each.mayWrite && (!organisation || each.answer.organisation === organisation)),
  );
}
