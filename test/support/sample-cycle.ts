import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { signCheckpoint } from '../../src/kernel/audit/checkpoint.ts';
import { leafHash, leafText, opening } from '../../src/kernel/audit/leaf.ts';
import type { Opening } from '../../src/kernel/audit/leaf.ts';
import { root } from '../../src/kernel/audit/merkle.ts';
import { keyText, noteKeyOf } from '../../src/kernel/audit/signed-note.ts';
import { combine } from '../../src/evaluation/combine.ts';
import type { Mark, Recusal, RegencyResult } from '../../src/evaluation/combine.ts';
import { sheetHash, signedMessage } from '../../src/evaluation/signing/model.ts';
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
  /** Which evaluators sign their sheets; nobody without it. */
  signed?: readonly string[];
  /** A cycle from before sheets could be signed: neither keys nor sheets stand in its bundle. */
  old?: boolean;
  /** One leaf a sheet of an evaluator for a regency, not one a mark. */
  sheets?: boolean;
  /** A last chance to cheat before results are published. */
  results?: (honest: RegencyResult[]) => RegencyResult[];
}>;

const logKey = generateKeyPairSync('ed25519').privateKey;
const evaluatorKeys = new Map<string, KeyObject>();
/** The key of an evaluator of every made-up cycle. */
function keyOf(evaluator: string): KeyObject {
  const key = evaluatorKeys.get(evaluator) ?? generateKeyPairSync('ed25519').privateKey;
  evaluatorKeys.set(evaluator, key);
  return key;
}
const publicOf = (key: KeyObject): string =>
  Buffer.from(noteKeyOf({ name: 'e', privateKey: key }).publicKey).toString('base64');

export function sampleCycle(input: SampleInput): BundleInput {
  const { rules, origin = 'log.example/serasan', privateKey = logKey, recusals = [] } = input;
  const leaves: (string | Uint8Array)[] = [];
  const ordinary = (): void => {
    leaves.push(createHash('sha256').update(`something else ${leaves.length}`).digest());
  };
  const record = (type: string, subjectId: string, detail: Record<string, unknown>): Opening => {
    const salt = createHash('sha256').update(`salt ${leaves.length}`).digest().subarray(0, 16);
    leaves.push(leafText({ type, regency: '0', subject: 'sample', subjectId, salt, detail, actor: 'actor' }));
    return opening(leaves.length - 1, salt, detail);
  };
  const { edition } = rules;
  ordinary();
  const frozen = record(leafTypes.edition, edition, editionDetail(rules));
  const assigned = input.assigned.map((seat) => record(leafTypes.assign, seat.regency, { edition, ...seat }));
  const keys = (input.signed ?? []).map((evaluator) =>
    record(leafTypes.registerKey, evaluator, { edition, evaluator, key: publicOf(keyOf(evaluator)) }),
  );
  ordinary();
  const marks = grouped(input).map((detail) => record(leafTypes.mark, String(leaves.length), { edition, ...detail }));
  const sheets = input.old
    ? undefined
    : [...keys, ...input.assigned.map((seat) => record(leafTypes.submit, seat.regency, sheetOf(input, seat)))];
  const recused = recusals.map((seat) => record(leafTypes.recuse, seat.regency, { edition, ...seat }));
  const panel = [...assigned, ...recused];
  const honest = combine(rules, input.marks, recusals);
  const results = input.results?.(honest) ?? honest;
  const result = record(leafTypes.result, edition, resultDetail({ rules, panel, marks, sheets, results }));
  ordinary();
  return sealed({ rules, leaves, edition: frozen, panel, marks, sheets, results, result }, origin, privateKey);
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

const reason = 'Bukti mendukung.';

/** What a seat hands in: the hash of its marks, signed where the evaluator signs. */
function sheetOf(input: SampleInput, seat: Recusal): Record<string, unknown> {
  const own = new Map(
    input.marks
      .filter(({ regency, evaluator }) => regency === seat.regency && evaluator === seat.evaluator)
      .map(({ item, mark }) => [item, { item, mark, reason }]),
  );
  const { edition } = input.rules;
  const rulesHash = editionDetail(input.rules).edition_sha256;
  const marks = input.rules.items.flatMap(({ code }) => own.get(code) ?? []);
  const hash = sheetHash({ cycle: edition, rulesHash, ...seat, marks });
  const key = input.signed?.includes(seat.evaluator) ? keyOf(seat.evaluator) : undefined;
  const signature = key && sign(null, Buffer.from(signedMessage(hash)), key).toString('base64');
  return {
    edition,
    ...seat,
    content_sha256: hash,
    key: key ? publicOf(key) : null,
    signature: signature ?? null,
  };
}

function grouped({ marks, sheets }: SampleInput): Record<string, unknown>[] {
  if (!sheets) return marks.map((mark) => ({ ...mark, reason }));
  const seats = Map.groupBy(marks, ({ regency, evaluator }) => JSON.stringify([regency, evaluator]));
  return [...seats.values()].map((sheet) => ({
    regency: sheet[0]?.regency,
    evaluator: sheet[0]?.evaluator,
    marks: sheet.map(({ item, mark }) => ({ item, mark, reason })),
  }));
}
