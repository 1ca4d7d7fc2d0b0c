import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { signCheckpoint } from '../../src/kernel/audit/checkpoint.ts';
import { actorText, leafHash, leafRecord, leafText, opening } from '../../src/kernel/audit/leaf.ts';
import type { Opening } from '../../src/kernel/audit/leaf.ts';
import { root } from '../../src/kernel/audit/merkle.ts';
import { keyText, noteKeyOf } from '../../src/kernel/audit/signed-note.ts';
import { combine } from '../../src/evaluation/combine.ts';
import type { Mark, Recusal, RegencyResult } from '../../src/evaluation/combine.ts';
import type { EvaluationRules } from '../../src/evaluation/rules.ts';
import { editionDetail, leafTypes, resultDetail } from '../../src/evaluation/exchange/bundle.ts';
import type { BundleInput } from '../../src/evaluation/exchange/bundle.ts';

/** A made-up cycle with its log, for the tests of the bundle and of the verifier. */
export type SampleInput = Readonly<{
  rules: EvaluationRules;
  assigned: readonly Recusal[];
  /** In log order. */
  marks: readonly Mark[];
  /** Logged after the marks. */
  recusals?: readonly Recusal[];
  origin?: string;
  privateKey?: KeyObject;
  /** Evaluators sign their marks. */
  signed?: boolean;
  /** One leaf a sheet of an evaluator for a regency, not one a mark. */
  sheets?: boolean;
  /** A last chance to cheat before results are published. */
  results?: (honest: RegencyResult[]) => RegencyResult[];
}>;

const logKey = generateKeyPairSync('ed25519').privateKey;
const evaluatorKey = generateKeyPairSync('ed25519').privateKey;

export function sampleCycle(input: SampleInput): BundleInput {
  const { rules, origin = 'log.example/serasan', privateKey = logKey, recusals = [] } = input;
  const leaves: (string | Uint8Array)[] = [];
  const ordinary = (): void => {
    leaves.push(createHash('sha256').update(`something else ${leaves.length}`).digest());
  };
  const record = (type: string, subjectId: string, detail: Record<string, unknown>, actor?: KeyObject): Opening => {
    const salt = createHash('sha256').update(`salt ${leaves.length}`).digest().subarray(0, 16);
    const leaf = { type, regency: '0', subject: 'sample', subjectId, salt, detail, actor: 'actor' };
    const actorSignature =
      actor && sign(null, Buffer.from(actorText(leafRecord(leaf)), 'utf8'), actor).toString('base64');
    leaves.push(leafText({ ...leaf, actorSignature }));
    return opening(leaves.length - 1, salt, detail);
  };
  const { edition } = rules;
  ordinary();
  const frozen = record(leafTypes.edition, edition, editionDetail(rules));
  const key = input.signed
    ? { key: Buffer.from(noteKeyOf({ name: 'e', privateKey: evaluatorKey }).publicKey).toString('base64') }
    : {};
  const assigned = input.assigned.map((seat) => record(leafTypes.assign, seat.regency, { edition, ...seat, ...key }));
  ordinary();
  const marks = grouped(input).map((detail) =>
    record(leafTypes.mark, String(leaves.length), { edition, ...detail }, input.signed ? evaluatorKey : undefined),
  );
  const recused = recusals.map((seat) => record(leafTypes.recuse, seat.regency, { edition, ...seat }));
  const panel = [...assigned, ...recused];
  const honest = combine(rules, input.marks, recusals);
  const results = input.results?.(honest) ?? honest;
  const result = record(leafTypes.result, edition, resultDetail({ rules, panel, marks, results }));
  ordinary();
  return sealed({ rules, leaves, edition: frozen, panel, marks, results, result }, origin, privateKey);
}

/** Signs the head over whatever leaves stand there: also what a cheating holder of the key could do. */
export function sealed(
  cycle: Omit<BundleInput, 'checkpoint' | 'key'>,
  origin = 'log.example/serasan',
  privateKey: KeyObject = logKey,
): BundleInput {
  const hashes = cycle.leaves.map((leaf) => (typeof leaf === 'string' ? leafHash(leaf) : leaf));
  return {
    ...cycle,
    checkpoint: signCheckpoint({ origin, size: hashes.length, root: root(hashes) }, privateKey),
    key: keyText(noteKeyOf({ name: origin, privateKey })),
  };
}

function grouped({ marks, sheets }: SampleInput): Record<string, unknown>[] {
  if (!sheets) return marks.map((mark) => ({ ...mark }));
  const seats = Map.groupBy(marks, ({ regency, evaluator }) => JSON.stringify([regency, evaluator]));
  return [...seats.values()].map((sheet) => ({
    regency: sheet[0]?.regency,
    evaluator: sheet[0]?.evaluator,
    marks: sheet.map(({ item, mark }) => ({ item, mark })),
  }));
}
