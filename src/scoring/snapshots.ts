import { createHash } from 'node:crypto';
import type { Tx } from '../platform/db/db.ts';
import { canonicalBytes, type Json } from '../kernel/audit/canonical.ts';
import { recordEntry } from '../kernel/audit/record.ts';
import type { At } from '../kernel/capability/at.ts';
import { readInputs } from './inputs.ts';
import { findSnapshot, insertSnapshot, lockYear, type Snapshot } from './queries.ts';
import { METHOD, score, type ScoreInputs } from './score.ts';

/**
 * Freezes the score of a year with its inputs, edition and method, in the log too.
 * @returns the new snapshot, or the current one when no input has changed
 */
export async function takeSnapshot(tx: Tx, at: At, year: number): Promise<Snapshot> {
  await lockYear(tx, year);
  const inputs = await readInputs(tx, year, at.today);
  const fingerprint = fingerprintOf(inputs);
  const current = await findSnapshot(tx, year);
  if (current?.fingerprint === fingerprint) return current;
  const snapshot: Snapshot = {
    year,
    version: (current?.version ?? 0) + 1,
    edition: inputs.edition,
    method: METHOD,
    inputs,
    result: score(inputs),
    fingerprint,
    demo: usesDemo(inputs),
    taken_at: at.now,
  };
  await insertSnapshot(tx, snapshot);
  await recordEntry(tx, at, {
    action: 'scoring.snapshot',
    subject: 'snapshot',
    id: `${year}/${snapshot.version}`,
    detail: { fingerprint, method: METHOD, edition: inputs.edition, score: snapshot.result.score },
  });
  return snapshot;
}

/** What a kept snapshot gives when computed again from its own inputs: the same digits, or the method has changed. */
export function recompute(snapshot: Pick<Snapshot, 'inputs' | 'result'>): {
  same: boolean;
  result: Snapshot['result'];
} {
  const result = score(snapshot.inputs);
  return { same: fingerprintJson(result) === fingerprintJson(snapshot.result), result };
}

function fingerprintOf(inputs: ScoreInputs): string {
  return fingerprintJson({ method: METHOD, inputs });
}

function fingerprintJson(value: unknown): string {
  return createHash('sha256')
    .update(canonicalBytes(value as Json))
    .digest('hex');
}

/** A score is an example as soon as one figure, target or weight that moved it is. */
export function usesDemo(inputs: ScoreInputs): boolean {
  const indicators = inputs.dimensions.flatMap((dimension) => dimension.sasaran).flatMap((each) => each.indicators);
  return inputs.demoWeights || indicators.some((each) => each.value !== null && each.demo);
}
