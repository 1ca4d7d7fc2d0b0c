import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

/** One figure with what was promised of it. */
export interface Measure {
  readonly what: string;
  readonly value: number;
  readonly unit: 's' | 'MB' | 'KB';
  /** How it came about, in words. */
  readonly parts?: string | undefined;
  /** The most it may be, in the same unit. */
  readonly atMost?: number | undefined;
}

/** How fast something answers, beside the fastest it could be on this machine in this run. */
export interface Speed {
  readonly what: string;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly failed: number;
  /** Requests a second of bare node:http with an answer of the same bytes. */
  readonly constant: number;
  /** Times a second that the same statements run by hand. */
  readonly statements: number;
}

export interface Report {
  readonly machine: string;
  readonly date: string;
  readonly measures: readonly Measure[];
  readonly speeds: readonly Speed[];
}

/** What `bench/<name>.ts` exports as `bench`. */
export interface Bench {
  readonly summary: string;
  run(say: (line: string) => void): Promise<Report>;
}

/** Cores, model, memory, Node and PostgreSQL. */
export function describeMachine(postgres: string): string {
  const [first] = cpus();
  const model = first?.model.replaceAll(/\s+/g, ' ').trim() || process.arch;
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${cpus().length} cores (${model}), ${memory} GB memory, Node ${process.versions.node}, ${postgres}`;
}

export function isKept(measure: Measure): boolean {
  return measure.atMost === undefined || measure.value <= measure.atMost;
}

/** Ready to paste into a README. */
export function asMarkdown({ machine, date, measures, speeds }: Report): string {
  return [
    `Measured on ${date}: ${machine}.`,
    '',
    '| What | Measured | Promised |',
    '|---|---|---|',
    ...measures.map(
      (each) =>
        `| ${each.what} | ${shown(each.value, each.unit)}${each.parts ? ` (${each.parts})` : ''} | ${each.atMost === undefined ? '' : `≤ ${shown(each.atMost, each.unit)}${isKept(each) ? '' : ' **missed**'}`} |`,
    ),
    '',
    '| At 8 connections | p50 | p95 | Requests/s | of a constant answer | of its SQL alone |',
    '|---|---|---|---|---|---|',
    ...speeds.map(
      (each) =>
        `| ${each.what} | ${each.p50.toFixed(0)} ms | ${each.p95.toFixed(0)} ms | ${each.perSecond.toFixed(0)}${each.failed > 0 ? ` (${each.failed} failed)` : ''} | ${share(each.perSecond, each.constant)} | ${share(each.perSecond, each.statements)} |`,
    ),
  ].join('\n');
}

function shown(value: number, unit: Measure['unit']): string {
  return `${value.toFixed(unit === 'MB' || value >= 100 ? 0 : 1)} ${unit}`;
}

function share(value: number, limit: number): string {
  return `${((100 * value) / limit).toFixed(0)} % of ${limit.toFixed(0)}/s`;
}

/** The commit that was measured. */
export function commitOf(folder: string): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim();
}
