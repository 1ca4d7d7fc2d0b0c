import { createHash } from 'node:crypto';
import { canonical } from '../../kernel/audit/canonical.ts';
import type { Json } from '../../kernel/audit/canonical.ts';
import type { Opening } from '../../kernel/audit/leaf.ts';
import { hashLeaf } from '../../kernel/audit/merkle.ts';
import { METHOD } from '../../methods/smart-city-index/smart-city-index.ts';
import type { RegencyResult } from '../combine.ts';
import type { EvaluationRules } from '../rules.ts';
import { storedZip } from './stored-zip.ts';

/**
 * The verification bundle of a published evaluation: what `verifier/verify.mjs` checks without us. The format is
 * described in verifier/README.md; both are changed together. Cycles from before sheets were signed keep the first.
 */
const formats = { unsigned: 'serasan-evaluation/1', signed: 'serasan-evaluation/2' } as const;

/** Leaf types (action names) that the verifier reads; each of a cycle must be opened in its bundle. */
export const leafTypes = {
  edition: 'evaluation.edition',
  assign: 'evaluation.assign',
  recuse: 'evaluation.recuse',
  mark: 'evaluation.mark',
  result: 'evaluation.result',
  submit: 'evaluation.submit-marks',
  registerKey: 'evaluation.register-key',
  resetKey: 'evaluation.reset-key',
} as const;

/** Whose leaves stand in `sheets.jsonl`, and only in bundles of the second format. */
export const sheetTypes: readonly string[] = [leafTypes.submit, leafTypes.registerKey, leafTypes.resetKey];

export type BundleInput = Readonly<{
  rules: EvaluationRules;
  /** Every leaf of the log in order: the stored text of an evaluation's leaf, the 32-byte leaf hash of any other. */
  leaves: readonly (string | Uint8Array)[];
  /** The leaf that froze the rules; its detail is {@link editionDetail}. */
  edition: Opening;
  /** Assignments `{edition, regency, evaluator, key?}` and recusals `{edition, regency, evaluator}`. */
  panel: readonly Opening[];
  /** `{edition, regency, evaluator, item, mark}`, or `{edition, regency, evaluator, marks: [{item, mark}]}`. */
  marks: readonly Opening[];
  /**
   * Keys registered and taken back `{edition, evaluator, key?}`, and sheets handed in `{edition, regency, evaluator,
   * content_sha256, key, signature}`, both null without a signature. Undefined for a cycle from before sheets were signed.
   */
  sheets?: readonly Opening[] | undefined;
  results: readonly RegencyResult[];
  /** The leaf that published the results; its detail is {@link resultDetail}. */
  result: Opening;
  /** Signed note over exactly these leaves. */
  checkpoint: string;
  /** Public key of the log: name+id+base64. */
  key: string;
}>;

/** The detail of the leaf that freezes an edition, before the first assignment and mark. */
export function editionDetail(rules: EvaluationRules): { edition: string; edition_sha256: string } {
  return { edition: rules.edition, edition_sha256: sha256(document(rules)) };
}

/**
 * The detail of the leaf that publishes a result. Marks and panel name their leaves, so all of them must have their
 * place in the log before this is computed.
 */
export function resultDetail(
  input: Pick<BundleInput, 'rules' | 'panel' | 'marks' | 'sheets' | 'results'>,
): { edition: string; sheets_sha256?: string } & Record<
  'edition_sha256' | 'panel_sha256' | 'marks_sha256' | 'results_sha256',
  string
> {
  return {
    ...editionDetail(input.rules),
    panel_sha256: sha256(openings(input.panel)),
    marks_sha256: sha256(openings(input.marks)),
    results_sha256: sha256(resultsDocument(input)),
    ...(input.sheets ? { sheets_sha256: sha256(openings(input.sheets)) } : {}),
  };
}

/** The bundle as the bytes of a ZIP file: the same input gives the same bytes. */
export function bundle(input: BundleInput): Uint8Array {
  const files = {
    'checkpoint.txt': text(input.checkpoint),
    'edition.json': document(input.rules),
    'key.txt': text(`${input.key}\n`),
    'leaves.jsonl': text(input.leaves.map(leafLine).join('')),
    'marks.jsonl': openings(input.marks),
    'panel.jsonl': openings(input.panel),
    'results.json': resultsDocument(input),
    ...(input.sheets ? { 'sheets.jsonl': openings(input.sheets) } : {}),
  };
  const manifest = document({
    format: input.sheets ? formats.signed : formats.unsigned,
    method: METHOD,
    files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, sha256(bytes)])),
    edition: input.edition,
    result: input.result,
  });
  return storedZip([
    { name: 'manifest.json', bytes: manifest },
    ...Object.entries(files).map(([name, bytes]) => ({ name, bytes })),
  ]);
}

/** A line of leaves.jsonl. `check` only helps to name a damaged line; what binds is the signed root. */
export function leafLine(leaf: string | Uint8Array, index: number): string {
  const record = typeof leaf === 'string' ? (JSON.parse(leaf) as Json) : undefined;
  const hash = Buffer.from(typeof leaf === 'string' ? hashLeaf(text(leaf)) : leaf).toString('hex');
  const check = sha256(text(`${index}:${hash}`)).slice(0, 8);
  return line({ check, hash, record });
}

function resultsDocument({ rules, results }: Pick<BundleInput, 'rules' | 'results'>): Uint8Array {
  return document({ edition: rules.edition, items: results });
}

function openings(list: readonly Opening[]): Uint8Array {
  return text(
    list
      .toSorted((a, b) => a.leaf - b.leaf)
      .map((one) => line(one))
      .join(''),
  );
}

function document(value: unknown): Uint8Array {
  return text(line(value));
}

function line(value: unknown): string {
  return `${canonical(value as Json)}\n`;
}

function text(value: string): Uint8Array {
  return Buffer.from(value, 'utf8');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
