import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { canonical } from '../../src/kernel/audit/canonical.ts';
import type { Json } from '../../src/kernel/audit/canonical.ts';
import type { Mark } from '../../src/evaluation/combine.ts';
import type { EvaluationRules } from '../../src/evaluation/rules.ts';
import { sampleRules as rules } from './sample-rules.ts';
import { bundle } from '../../src/evaluation/exchange/bundle.ts';
import { sampleCycle } from './sample-cycle.ts';
import { storedZip } from '../../src/evaluation/exchange/stored-zip.ts';

// The verifier as an outsider runs it, and an honest bundle to bend.

export type Report = {
  valid: boolean;
  pinned: boolean;
  marks: number;
  size: number;
  sheets: number;
  unsigned: { evaluator: string; regency: string }[];
  problems: {
    code: string;
    message: string;
    leaf?: number;
    evaluator?: string;
    regency?: string;
    file?: string;
    found?: string;
    expected?: string;
  }[];
};
export type Fraction = { n: bigint; d: bigint };
export type Verifier = {
  verifyBundle: (bytes: Uint8Array, options?: { key?: string; lang?: 'id' | 'en' }) => Report;
  recompute: (edition: EvaluationRules, marks: readonly Mark[], recused: Set<string>) => Recomputed[];
  toNumber: (value: Fraction) => number;
};
export type Recomputed = {
  regency: string;
  rank: number | null;
  index: Fraction | null;
  shown: string | null;
  improvement: Fraction | null;
  coverage: Fraction;
};

export const program = fileURLToPath(new URL('../../verifier/verify.mjs', import.meta.url));
export const { verifyBundle, recompute, toNumber } = (await import(program)) as Verifier;

export const codes = rules.items.map(({ code }) => code);
export const evaluators = ['iasii', 'itb', 'lipi', 'ekon'];
export const assigned = rules.participants.flatMap(({ regency }) =>
  evaluators.map((evaluator) => ({ regency, evaluator })),
);
export const marks: Mark[] = assigned.flatMap(({ regency, evaluator }, seat) =>
  codes.map((item, at) => ({ regency, item, evaluator, mark: 1 + ((seat * seat + at * 3 + (seat >> 2)) % 4) })),
);
export const honest = sampleCycle({ rules, assigned, marks });
export const bytes = bundle(honest);
export const codesOf = (report: Report): string[] => report.problems.map(({ code }) => code);

/** What an attacker does who also mends CRC, archive and manifest. */
export function mended(archive: Uint8Array, change: Record<string, (text: string) => string>): Uint8Array {
  const files = Object.entries(unzipSync(archive)).map(([name, content]) => {
    const text = Buffer.from(content).toString('utf8');
    return { name, bytes: Buffer.from(change[name]?.(text) ?? text, 'utf8') };
  });
  const manifest = files[0];
  if (manifest?.name !== 'manifest.json') throw new Error('the manifest stands first');
  const json = JSON.parse(manifest.bytes.toString('utf8')) as { files: Record<string, string> };
  for (const { name, bytes: content } of files.slice(1))
    json.files[name] = createHash('sha256').update(content).digest('hex');
  manifest.bytes = Buffer.from(`${canonical(json as Json)}\n`);
  return storedZip(files);
}
